import type { Instant } from '../../model/index.js';
import { millisecondsUntil } from '../instants.js';

/** The units in which time left is told. */
export const timeUnits = ['day', 'hour', 'minute'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** A whole amount of one unit. */
export interface TimeLeft {
  readonly unit: TimeUnit;
  readonly amount: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The time left until an instant, in the largest unit of which there is a whole one, rounded down; the last minute is
 * told as 1. Undefined once it is over, or where there is no end. Days are 24 hours of elapsed time.
 */
export function timeLeft(until: Instant | undefined, now: Instant): TimeLeft | undefined {
  const left = millisecondsUntil(until, now);
  if (!(left > 0)) return undefined;
  if (left >= day) return { unit: 'day', amount: Math.floor(left / day) };
  if (left >= hour) return { unit: 'hour', amount: Math.floor(left / hour) };
  return { unit: 'minute', amount: Math.max(1, Math.floor(left / minute)) };
}

/** Whether it ends within 72 hours and is not over (our choice: a weekend's warning). */
export function isUrgent(until: Instant | undefined, now: Instant): boolean {
  const left = millisecondsUntil(until, now);
  return left > 0 && left < 3 * day;
}
