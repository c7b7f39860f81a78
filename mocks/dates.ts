import type { Instant } from '../src/model/index.js';

const hour = 3_600_000;

/** The instant `hours` after `now`, or before it where negative; whole seconds. */
export function hoursFrom(now: Instant, hours: number): Instant {
  const moved = new Date(Date.parse(now) + hours * hour);
  return `${moved.toISOString().slice(0, 19)}Z`;
}

/** The instant `days` of 24 hours after `now`, or before it where negative; whole seconds. */
export function daysFrom(now: Instant, days: number): Instant {
  return hoursFrom(now, days * 24);
}

/** The clock of the machine, as an instant. */
export function systemClock(): Instant {
  return new Date().toISOString();
}
