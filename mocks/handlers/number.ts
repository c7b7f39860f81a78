/** A number for a text, the same each time: platforms number what the sample programme names. FNV-1a, as 31 bits. */
export function numberFor(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 1) + 1;
}

/** An id that is a number as that, any other as the number for its text. */
export function numberOf(id: string): number {
  const number = Number(id);
  return Number.isSafeInteger(number) && String(number) === id ? number : numberFor(id);
}
