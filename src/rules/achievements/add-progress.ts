import type { AchievementDefinition, AchievementRecord, TimeZone } from '../../model/index.js';
import { instantOf, type Moment } from '../time/zoned.js';
import type { AchievementChange } from './change.js';
import { count } from './count.js';
import { usableAmount } from './counted-amount.js';

/** Progress that something other than the achievement's own counting gives, such as a campaign. */
export interface GivenProgress {
  /** More than zero. */
  readonly amount: number;
  /** The handle of one goal, for an achievement of goals. Default: all of them. */
  readonly goal?: string;
  /** The event that it comes of: with that event it is taken back. */
  readonly eventId: string;
  readonly now: Moment;
  /** The program's zone. Default `UTC`. */
  readonly timeZone?: TimeZone;
}

/**
 * Progress that is given to an achievement (Talon.One: the effect "Update customer progress"), within its dates and
 * windows, its cap and its goals' limits, but whatever it waits for and asks of events itself. The same event may give
 * progress several times, once for each rule that says so. Throws as `advance` does.
 */
export function addProgress(
  definition: AchievementDefinition,
  record: AchievementRecord | undefined,
  { amount, goal, eventId, now, timeZone = 'UTC' }: GivenProgress,
): AchievementChange {
  return count(definition, record, {
    event: eventId,
    now,
    at: instantOf(now),
    timeZone,
    once: false,
    amount: (countable) =>
      goal === undefined || 'kind' in countable || countable.handle === goal ? usableAmount(amount) : 'other-event',
  });
}
