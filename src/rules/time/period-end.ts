import { intervalEnd } from './interval.js';
import type { Period, PeriodUnit } from './period.js';
import type { ZonedDateTime } from './zoned.js';

/**
 * When a period that began at `start` ends, in the zone of `start`. Seconds, minutes and hours are elapsed time; days, weeks,
 * months and years keep the time on the clock, as the documented ends do (Talon.One, Achievements, "Achievement reset"):
 * one month from 10 October 09:30:45 is 10 November 09:30:45, one year the same date of the next year. Rounding comes after
 * adding: three months from 10 October, rounded up, end on 31 January at 23:59:59.
 *
 * Our choices, where no page says: a date that its month does not have is the month's last day (31 January and one month, 29
 * February and one year); a time on the clock that a change of the clocks skips is as much later as the gap is long, one
 * that it repeats is the first of the two; weeks end on Sunday; what is left of a day, week, month or year is that share of
 * the elapsed time of the next whole one; a period rounded down ends with the day it began on at the earliest. Throws
 * `RangeError` where the end lies beyond the calendar's last year.
 */
export function periodEnd<Zoned extends ZonedDateTime>(start: Zoned, period: Period): Zoned {
  return printedEnd(periodOver(start, period, 1), period);
}

/** The end that is printed for a period: its last second where it is rounded up, else the first moment after it. */
export function printedEnd<Zoned extends ZonedDateTime>(over: Zoned, { round }: Period): Zoned {
  return round === 'up' ? over.subtract({ seconds: 1 }) : over;
}

/** The first moment after `times` periods in a row, all of them counted from `start` so that none drifts. */
export function periodOver<Zoned extends ZonedDateTime>(start: Zoned, period: Period, times: number): Zoned {
  const { unit, round } = period;
  const end = added(start, period.amount * times, unit);
  if (round === undefined || unit === 'second' || unit === 'minute') return end;
  if (round === 'up') return intervalEnd(end, { unit });
  const midnight = end.startOfDay();
  return midnight.epochMilliseconds > start.epochMilliseconds ? midnight : intervalEnd(start, { unit: 'day' });
}

/** Milliseconds of the units that are elapsed time. */
const elapsed: { readonly [unit in PeriodUnit]?: number } = { second: 1000, minute: 60_000, hour: 3_600_000 };

function added<Zoned extends ZonedDateTime>(start: Zoned, amount: number, unit: PeriodUnit): Zoned {
  const length = elapsed[unit];
  if (length !== undefined) return start.add({ milliseconds: Math.round(amount * length) });
  const whole = Math.floor(amount);
  const from = start.add({ [`${unit}s`]: whole });
  if (whole === amount) return from;
  const next = start.add({ [`${unit}s`]: whole + 1 });
  return from.add({ milliseconds: Math.round((amount - whole) * (next.epochMilliseconds - from.epochMilliseconds)) });
}
