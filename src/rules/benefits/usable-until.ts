import type { Benefit, Instant } from '../../model/index.js';

/** When a benefit stops being usable: its own expiry or the end of its definition's window, whichever comes first. */
export function usableUntil({ expiresAt, definition }: Benefit): Instant | undefined {
  const ends = [expiresAt, definition.redeemUntil].filter((end) => end !== undefined && !Number.isNaN(Date.parse(end)));
  return ends.toSorted((a = '', b = '') => Date.parse(a) - Date.parse(b))[0];
}
