/**
 * A key that is the same for the same handle, differs between handles and cannot be read back: FNV-1a in 64 bits. It
 * hides a handle from view; somebody who guesses the handle can compute the key and compare.
 */
export function opaqueKey(handle: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of handle) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `mystery-${hash.toString(36)}`;
}
