/** An `ETag` of a text: the beginning of its SHA-256. */
export async function entityTag(text: string): Promise<string> {
  return `"${(await sha256(text)).slice(0, 32)}"`;
}

/** The SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Bytes in hexadecimal. */
export function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an `If-None-Match` header names a tag. */
export function matchesTag(header: string | null, tag: string): boolean {
  return (
    header !== null &&
    (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
  );
}
