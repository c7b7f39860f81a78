/** The same for the same body, and in all likelihood another for another: 32 bits of FNV-1a over its JSON. */
export function entityTag(body: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(body)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `"${(hash >>> 0).toString(16)}"`;
}
