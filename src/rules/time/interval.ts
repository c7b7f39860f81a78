import type { IntervalUnit } from '../../model/index.js';
import type { ZonedDateTime } from './zoned.js';

/** A calendar interval: `{ unit: 'month' }` is each month, `{ unit: 'month', value: 3 }` each quarter. */
export interface Interval {
  readonly unit: IntervalUnit;
  /** How many units make one interval: a whole number from 1 on. Default 1. */
  readonly value?: number;
}

/**
 * Where the calendar interval that `moment` lies in begins, in the moment's own zone. Weeks begin on Monday. Intervals of
 * several units are counted from the first unit of the epoch, which is the hour, day, month and year that 1970 begins with
 * and the week that its first day lies in (our choice). A clock hour that a change of the clocks repeats is one interval, and an
 * interval whose first moment is skipped begins with the moment after the gap (our choice). Throws `RangeError` where `value` is
 * not a whole number from 1 on.
 */
export function intervalStart<Zoned extends ZonedDateTime>(moment: Zoned, interval: Interval): Zoned {
  return boundary(moment, interval, 0);
}

/** Where the calendar interval that `moment` lies in is over and the next one begins. Throws as `intervalStart` does. */
export function intervalEnd<Zoned extends ZonedDateTime>(moment: Zoned, interval: Interval): Zoned {
  return boundary(moment, interval, 1);
}

/** The start of the interval that comes `ahead` intervals after the moment's own. */
function boundary<Zoned extends ZonedDateTime>(moment: Zoned, { unit, value = 1 }: Interval, ahead: 0 | 1): Zoned {
  if (!(Number.isSafeInteger(value) && value > 0)) throw new RangeError('An interval has 1 or more whole units.');
  const day = Date.UTC(moment.year, moment.month - 1, moment.day) / 86_400_000;
  /** How far the boundary is from a unit's number, where `length` units make an interval. */
  const shift = (position: number, length: number) => ahead * length - remainder(position, length);
  // From midnight on, since a late hour may be one that the other day skips over into the next.
  const midnight = moment.startOfDay();
  const daysOff = (days: number) => midnight.add({ days }).startOfDay();
  const monthsOff = (months: number) => midnight.with({ day: 1 }).add({ months }).startOfDay();

  switch (unit) {
    case 'hour': {
      const hours = moment.hour + shift(day * 24 + moment.hour, value);
      return daysOff(Math.floor(hours / 24)).with({ hour: remainder(hours, 24) });
    }
    case 'day':
      return daysOff(shift(day, value));
    case 'week':
      // 1970 begins on a Thursday.
      return daysOff(shift(day + 3, 7 * value));
    case 'month':
    case 'year':
      return monthsOff(shift((moment.year - 1970) * 12 + moment.month - 1, unit === 'year' ? 12 * value : value));
  }
}

/** From 0 up to the divisor, before 1970 too. */
function remainder(position: number, length: number): number {
  return ((position % length) + length) % length;
}
