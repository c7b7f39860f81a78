import type { AchievementDefinition, AchievementRecord, Facts, LoyaltyEvent, TimeZone } from '../../model/index.js';
import { evaluate } from '../conditions/evaluate.js';
import { instantOf, type Moment } from '../time/zoned.js';
import { type AchievementChange, unmoved } from './change.js';
import { count } from './count.js';
import { countedAmount, hears } from './counted-amount.js';
import { emptyRecord } from './record.js';

/** One event, as an achievement sees it. */
export interface Occurrence {
  readonly event: LoyaltyEvent;
  /** What conditions read: the profile's facts, with the event as `event` and, for purchases and returns, as `transaction`. */
  readonly facts: Facts;
  /** When it counts: windows, periods and limits go by it, not by the event's own `at` (our choice). */
  readonly now: Moment;
  /** The program's zone. Default `UTC`. */
  readonly timeZone?: TimeZone;
}

/**
 * One event through one achievement: the record afterwards, what was counted, what was reached, or why nothing moved.
 * Nothing is changed in place. An event counts once, by the first counting that waits for it and whose condition holds
 * (our choice). Throws `RuleError` for a condition or an amount that cannot be evaluated, `PeriodError` for a period that
 * cannot be read and `RangeError` for a zone that does not exist: `checkDefinition` finds the last two beforehand.
 */
export function advance(
  definition: AchievementDefinition,
  record: AchievementRecord | undefined,
  occurrence: Occurrence,
): AchievementChange {
  const { event, facts, now, timeZone = 'UTC' } = occurrence;
  const countings = definition.kind === 'goals' ? definition.goals.map((goal) => goal.counting) : definition.counting;
  if (!countings.some(({ on }) => hears(on, event))) return unmoved(record ?? emptyRecord(definition), 'other-event');
  return count(definition, record, {
    event: event.id,
    now,
    at: instantOf(now),
    timeZone,
    once: true,
    amount: ({ counting }) => countedAmount([counting].flat(), event, facts),
    key: (path) => JSON.stringify(evaluate({ var: path }, facts)),
  });
}
