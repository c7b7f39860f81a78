import type { AchievementRecord, Facts, LoyaltyEvent, TimeZone } from '../../model/index.js';
import type { Moment } from '../time/zoned.js';

/** One event, as an achievement sees it. */
export interface Occurrence {
  readonly event: LoyaltyEvent;
  /** What conditions read: the profile's facts, with the event as `event` and, for purchases and returns, as `transaction`. */
  readonly facts: Facts;
  readonly now: Moment;
  /** The program's zone. Default `UTC`. */
  readonly timeZone?: TimeZone;
}

/** Why an event did not move an achievement. */
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
  'no-calendar',
] as const;
export type Standstill = (typeof standstills)[number];

/** What one event did to one achievement. */
export interface AchievementChange {
  readonly record: AchievementRecord;
  /** How much was counted, negative where it was taken back. */
  readonly delta: number;
  /** The numbers of the levels reached by it, ascending. */
  readonly levels: readonly number[];
  /** How often it was completed by it: more than once where one purchase fills several attempts. */
  readonly completions: number;
  /** Why nothing was counted. */
  readonly standstill?: Standstill;
}
