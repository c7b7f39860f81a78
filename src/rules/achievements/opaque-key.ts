/**
 * A key that is the same for the same handle, differs between handles and cannot be read back. It hides a handle from
 * view; somebody who guesses the handle can compute the key and compare.
 */
export function opaqueKey(handle: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < handle.length; index++) {
    const code = handle.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  // 53 bits: few enough for one number, too many for two handles of a programme to meet.
  return `mystery-${(0x100000000 * (b & 0x1fffff) + (a >>> 0)).toString(36)}`;
}
