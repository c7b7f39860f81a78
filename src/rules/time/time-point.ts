import { intervalStart } from './interval.js';
import type { ZonedDateTime } from './zoned.js';

/**
 * A date and time that comes back: every year where it names a month, every month where it names a day of the month, every week
 * where it names a day of the week, else every day (Talon.One, Management API, `TimePoint`).
 */
export interface TimePoint {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; in shorter months their last day. Default, where a month is named: 1. */
  readonly dayOfMonth?: number;
  /** 1, Monday, to 7, Sunday. */
  readonly dayOfWeek?: number;
}

/**
 * When an achievement that ends and resets at a set date and time next does: the first such moment after `start`, in the
 * zone of `start` (Talon.One, Achievements, "Achievement reset", Absolute). Our choices: day 31 is the last day of a shorter month;
 * at the very moment it is the next one that counts; a time that a change of the clocks skips is as much later as the gap is
 * long, one that it repeats is the first of the two.
 */
export function absoluteEnd<Zoned extends ZonedDateTime>(start: Zoned, timePoint: TimePoint): Zoned {
  return absoluteOver(start, timePoint, 1);
}

/** The end that comes `times`th after `start`. */
export function absoluteOver<Zoned extends ZonedDateTime>(start: Zoned, timePoint: TimePoint, times: number): Zoned {
  const unit = unitOf(timePoint);
  const interval = intervalStart(start, { unit });
  const isPast = pointIn(interval, timePoint).epochMilliseconds <= start.epochMilliseconds;
  const ahead = isPast ? times : times - 1;
  return pointIn(interval.add({ [`${unit}s`]: ahead }), timePoint);
}

function unitOf({ month, dayOfMonth, dayOfWeek }: TimePoint): 'year' | 'month' | 'week' | 'day' {
  if (month !== undefined) return 'year';
  if (dayOfMonth !== undefined) return 'month';
  return dayOfWeek === undefined ? 'day' : 'week';
}

/** The point within the interval whose first day this is. */
function pointIn<Zoned extends ZonedDateTime>(first: Zoned, timePoint: TimePoint): Zoned {
  const { month = first.month, dayOfMonth = first.day, dayOfWeek = 1, hour, minute, second } = timePoint;
  // `with` keeps a day within its month.
  const day = first.with({ month, day: dayOfMonth }).add({ days: dayOfWeek - 1 });
  return day.startOfDay().with({ hour, minute, second });
}
