import type { CampaignLimit } from '../../model/index.js';

/** How much a limit allows, and what is left of it. */
export interface LimitUsage {
  readonly value: number;
  /** From 0 to `value`. Undefined where it is not told. */
  readonly left?: number;
  /** `left` of `value` in whole hundredths, from 0 to 1. */
  readonly share?: number;
}

/**
 * How much of a limit is left. Undefined where the limit is no number to count by. Our choice: what is left lies between
 * nothing and all of it, and its share is rounded down to a whole percent, but is 1 % as long as anything is left.
 */
export function limitUsage({ value, left }: CampaignLimit): LimitUsage | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return undefined;
  if (typeof left !== 'number' || Number.isNaN(left)) return { value };
  const kept = Math.min(value, Math.max(0, left));
  // Binary fractions are a hair off: 29 of 100 is 28.999999999999996 %.
  const percent = Math.floor((kept / value) * 100 + 1e-9);
  return { value, left: kept, share: kept > 0 ? Math.max(1, percent) / 100 : 0 };
}
