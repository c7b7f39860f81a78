import type { AchievementDefinition, Entry, GoalDefinition, Instant, TimeZone } from '../../model/index.js';
import type { Moment, ZonedDateTime } from '../time/zoned.js';
import type { Standstill } from './change.js';

/** What counts by itself: an achievement, or one goal of several. */
export type Countable = Exclude<AchievementDefinition, { kind: 'goals' }> | GoalDefinition;

/** One thing that happened and may count, whether an event of the achievement's own or a campaign's gift. */
export interface Contribution {
  /** The id of the event that it comes of. */
  readonly event: string;
  readonly now: Moment;
  /** `now` as an instant. */
  readonly at: Instant;
  /** The program's zone. */
  readonly timeZone: TimeZone;
  /** Whether the event may count only once. */
  readonly once: boolean;
  /** How much it counts, or why it does not. */
  amount(countable: Countable): number | Standstill;
  /** The value that has to be unique. Undefined: whatever counts is. */
  key?(path: string): string | undefined;
}

/** `now` in a zone. Undefined where it is an instant, which has no calendar. */
export function localNow(now: Moment, timeZone: TimeZone): ZonedDateTime | undefined {
  return typeof now === 'string' ? undefined : now.withTimeZone(timeZone);
}

/** Whether the event counted already, and may not again. */
export function isRepeated({ once, event }: Contribution, entries: readonly Entry[]): boolean {
  return once && entries.some((entry) => entry.event === event);
}

/** What is remembered of a contribution that counted. */
export function entryOf({ event, at }: Contribution, amount: number): Entry {
  return { event, at, amount };
}

/** How many events of a ladder or an attempt are remembered, so that they can be taken back. */
export const rememberedEntries = 100;

/**
 * Two amounts together, to six decimals so that cents add up (and as Open Loyalty keeps its numbers: API fundamentals,
 * Limits), and never more than can be counted.
 */
export function addUp(amount: number, more: number): number {
  return Math.min(Math.round((amount + more) * 1e6) / 1e6, Number.MAX_SAFE_INTEGER);
}
