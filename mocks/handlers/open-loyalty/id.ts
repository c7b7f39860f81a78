const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A key as Open Loyalty names things: itself where it is a UUID, else one that is the same for the same key. */
export function wireId(key: string): string {
  if (uuid.test(key)) return key;
  const digits = [1, 2, 3, 4].map((seed) => hash(`${seed}${key}`)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 32 bits of FNV-1a as eight hexadecimal digits. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (const character of text) bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (bits >>> 0).toString(16).padStart(8, '0');
}
