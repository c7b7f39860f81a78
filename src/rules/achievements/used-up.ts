import type { Frequency, Instant } from '../../model/index.js';
import { intervalStart } from '../time/interval.js';
import type { ZonedDateTime } from '../time/zoned.js';

/**
 * Whether a limit leaves no room after these times, which are in order; the newest `value` of them are enough. Undefined where
 * that takes a calendar and there is none.
 */
export function isUsedUp(
  { value, interval }: Frequency,
  times: readonly Instant[],
  now: ZonedDateTime | undefined,
): boolean | undefined {
  if (!(value >= 1)) return true;
  const oldest = times.at(-value);
  if (oldest === undefined) return false;
  if (!interval) return true;
  return now && Date.parse(oldest) >= intervalStart(now, interval).epochMilliseconds;
}
