import type { AchievementRecord } from '../../model/index.js';

/**
 * Why an event did not move an achievement.
 *
 * - `other-event`: it waits for other events;
 * - `upcoming`, `ended`: it has not begun, or is over;
 * - `condition-not-met`, `unknown-fact`: its condition does not hold, or asks for a fact that nobody told;
 * - `no-amount`: what the event would count is no number above zero;
 * - `limit-reached`, `not-unique`: the event counted as often as it may, or something like it did;
 * - `completed`: it can be completed once and was, or counts no further than its target;
 * - `expired`: the attempt is over, and none follows;
 * - `already-counted`: the same event counted before;
 * - `not-counted`: there is nothing of it to take back, or no longer;
 * - `no-calendar`: its days, weeks or months need a `ZonedDateTime`, and `now` is an instant without a zone.
 */
export const standstills = [
  'other-event',
  'upcoming',
  'ended',
  'condition-not-met',
  'unknown-fact',
  'limit-reached',
  'not-unique',
  'no-amount',
  'completed',
  'expired',
  'already-counted',
  'not-counted',
  'no-calendar',
] as const;
export type Standstill = (typeof standstills)[number];

/** What one event did to one achievement. */
export interface AchievementChange {
  readonly record: AchievementRecord;
  /** How much was counted, negative where it was taken back. Of several goals, the sum. */
  readonly delta: number;
  /** The numbers of the levels reached by it, ascending; of more than 1,000 the highest (our choice). */
  readonly levels: readonly number[];
  /** How often it was completed by it: more than once where one purchase fills several attempts. */
  readonly completions: number;
  /** Why nothing was counted. */
  readonly standstill?: Standstill;
}

/** What an event does that does nothing. */
export function unmoved(record: AchievementRecord, standstill: Standstill): AchievementChange {
  return { record, delta: 0, levels: [], completions: 0, standstill };
}
