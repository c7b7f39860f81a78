import type { Instant } from '../model/index.js';

/** Milliseconds from `now` until an instant, negative once it has passed. NaN where either is absent or unreadable. */
export function millisecondsUntil(instant: Instant | undefined, now: Instant): number {
  return Date.parse(instant ?? '') - Date.parse(now);
}

/** Whether an end has come. The end instant itself is already over; an absent or unreadable end never comes. */
export function isOver(end: Instant | undefined, now: Instant): boolean {
  return millisecondsUntil(end, now) <= 0;
}

/** Whether a start is still to come. An absent or unreadable start has always been. */
export function isAhead(start: Instant | undefined, now: Instant): boolean {
  return millisecondsUntil(start, now) > 0;
}
