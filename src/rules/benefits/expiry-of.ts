import type { BenefitDefinition, Instant } from '../../model/index.js';
import { intervalEnd } from '../time/interval.js';
import { periodOver } from '../time/period-end.js';
import { instantOf, type Moment } from '../time/zoned.js';
import { utcExpiry } from './utc-expiry.js';

/**
 * When a benefit issued at `issuedAt` expires. Undefined: never. Days, weeks, months and years are those of the zone of
 * `issuedAt`, added as `periodEnd` adds them, so that 30 days keep the time on the clock; a bare instant is counted in UTC.
 * With `endOf` the benefit lasts on to the last second of that day, week, month or year, as the expiry in Omneo's example
 * of a benefit does (`2021-04-24 23:59:59`); weeks end on Sunday. How an expiry is counted is our choice: no page says.
 * Throws `RangeError` where the expiry lies beyond the calendar, or the bare instant cannot be read.
 */
export function expiryOf({ validity }: BenefitDefinition, issuedAt: Moment): Instant | undefined {
  if (!validity) return undefined;
  if (validity.kind === 'absolute') return validity.at;
  if (typeof issuedAt === 'string') return utcExpiry(validity, issuedAt);
  const end = periodOver(issuedAt, validity, 1);
  return instantOf(validity.endOf ? intervalEnd(end, { unit: validity.endOf }).subtract({ seconds: 1 }) : end);
}
