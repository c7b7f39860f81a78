import type { Activation, Recurrence } from '../../model/index.js';
import { periodOver, printedEnd } from './period-end.js';
import type { Period } from './period.js';
import { absoluteOver, type TimePoint } from './time-point.js';
import type { ZonedDateTime } from './zoned.js';

/** When an achievement is tried, and the moment that is asked about. All moments are meant in the zone of the first window's start. */
export interface WindowRequest<Zoned extends ZonedDateTime> {
  /** How long a window is. Undefined: it has no end of its own. */
  readonly period?: Period;
  /** Where windows end at a set date and time instead of after a period. */
  readonly resetAt?: TimePoint;
  /** Default `user-action`. */
  readonly activation?: Activation;
  /** Default `none`. */
  readonly recurrence?: Recurrence;
  /** When the profile began: the first window of `user-action`. */
  readonly startedAt?: Zoned;
  /** When the schedule begins: the first window of `fixed-schedule`. */
  readonly fixedStart?: Zoned;
  /** When all of it ends. It cuts the last window. */
  readonly endsAt?: Zoned;
  readonly now: Zoned;
}

/** One window of time to reach a target in. */
export interface PeriodWindow<Zoned extends ZonedDateTime> {
  readonly start: Zoned;
  /** As platforms print it: the last second of a period rounded up, else the first moment that no longer counts. Undefined: none. */
  readonly end?: Zoned;
  /** 0 for the first. */
  readonly index: number;
  /** Whether it is over at `now`, and none follows. */
  readonly over: boolean;
}

/**
 * The window that `now` lies in, or the last one where all of it is over. Undefined before the first window opens, and where
 * none ever does: nobody has begun, there is no schedule, or it begins after `endsAt`.
 *
 * With `fixed-schedule` windows hang on `fixedStart`, whenever the profile acts; with `user-action` on `startedAt` (Talon.One,
 * Achievements, "Achievement reset"; Create achievements). With `none` there is one window. With `on-expiration` each one begins
 * where the one before is over; the nth ends n periods after the first start, so that windows from the 31st stay at the ends of
 * months (our choice: no drift). Where the next window waits for the customer's next action instead, ask with `none` and that
 * action's moment. With `on-completion` there is no period's end: the window lasts until the target is reached, which is the
 * next `startedAt`. The moment a window ends no longer counts, but the last second of a period rounded up does (our choice).
 * Throws `RangeError` where a window's end lies beyond the calendar's last year.
 */
export function periodWindow<Zoned extends ZonedDateTime>(
  request: WindowRequest<Zoned>,
): PeriodWindow<Zoned> | undefined {
  const { activation, recurrence = 'none', startedAt, fixedStart, endsAt, now } = request;
  const first = activation === 'fixed-schedule' ? fixedStart : startedAt;
  if (!first || isBefore(now, first) || (endsAt && !isBefore(first, endsAt))) return undefined;

  const over = recurrence === 'on-completion' ? undefined : overAfter(first, request);
  if (!over) return { start: first, index: 0, ...cut(request) };

  const hasBegun = (window: number) => !isBefore(now, over(window)) && !(endsAt && !isBefore(over(window), endsAt));
  const index = recurrence === 'none' ? 0 : lastWhere(hasBegun);
  return { start: index === 0 ? first : over(index), index, ...cut(request, over(index + 1)) };
}

/** Where each window is over, by how many there were. Undefined where none ends by itself. */
function overAfter<Zoned extends ZonedDateTime>(
  first: Zoned,
  { period, resetAt }: WindowRequest<Zoned>,
): ((times: number) => Zoned) | undefined {
  if (resetAt) return (times) => absoluteOver(first, resetAt, times);
  return period && ((times) => periodOver(first, period, times));
}

/** The end of a window that is over at `over`, or earlier where everything ends earlier. */
function cut<Zoned extends ZonedDateTime>(
  { period, resetAt, endsAt, now }: WindowRequest<Zoned>,
  over?: Zoned,
): { readonly end?: Zoned; readonly over: boolean } {
  if (over && !(endsAt && isBefore(endsAt, over)))
    return { end: period && !resetAt ? printedEnd(over, period) : over, over: !isBefore(now, over) };
  return endsAt ? { end: endsAt, over: !isBefore(now, endsAt) } : { over: false };
}

function isBefore(moment: ZonedDateTime, other: ZonedDateTime): boolean {
  return moment.epochMilliseconds < other.epochMilliseconds;
}

/**
 * The last number from 0 on for which something holds that holds up to there; found by halving, so that millions cost dozens.
 * Beyond 2 ** 52 whole numbers run out, and halving would never end: periods of next to nothing are not counted further.
 */
function lastWhere(holds: (number: number) => boolean): number {
  let beyond = 1;
  while (beyond < 2 ** 52 && holds(beyond)) beyond *= 2;
  let last = Math.floor(beyond / 2);
  while (beyond - last > 1) {
    const middle = Math.floor((last + beyond) / 2);
    if (holds(middle)) last = middle;
    else beyond = middle;
  }
  return last;
}
