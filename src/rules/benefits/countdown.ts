import type { Instant } from '../../model/index.js';
import { millisecondsUntil } from '../instants.js';

/** The time left on a running clock, in whole parts. */
export interface Countdown {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** All of it in seconds. */
  readonly total: number;
}

/**
 * What a clock that counts down to an instant shows: rounded up to a second, so that it stands at zero only when it is
 * over. Undefined where there is no end; hours go on beyond a day.
 */
export function countdown(until: Instant | undefined, now: Instant): Countdown | undefined {
  const left = millisecondsUntil(until, now);
  if (!Number.isFinite(left)) return undefined;
  const total = Math.max(0, Math.ceil(left / 1000));
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60, total };
}
