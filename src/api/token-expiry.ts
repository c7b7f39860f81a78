import type { Found } from './token.js';

/** Seconds reach this number in the year 5138, milliseconds did in 1973. */
const leastMilliseconds = 1e11;

/** When a token ends, in milliseconds since 1970: as was said with it, or else as it says itself; never where neither tells. */
export function endOf({ token, expiry }: Found): number {
  return milliseconds(expiry) || milliseconds(claimedExpiry(token)) || Infinity;
}

/** An expiry in milliseconds since 1970; not a number where it says nothing. */
function milliseconds(expiry: unknown): number {
  const number = Number(expiry);
  return number ? number * (number < leastMilliseconds ? 1000 : 1) : Date.parse(String(expiry));
}

/** The `exp` of a JSON Web Token (RFC 7519), where it can be read. */
function claimedExpiry(token: string): unknown {
  try {
    const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return (JSON.parse(atob(claims)) as { readonly exp?: unknown }).exp;
  } catch {
    return undefined;
  }
}
