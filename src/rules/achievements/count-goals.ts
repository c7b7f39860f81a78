import type { GoalsDefinition, GoalsRecord, Instant } from '../../model/index.js';
import type { ZonedDateTime } from '../time/zoned.js';
import { type AchievementChange, type Standstill, unmoved } from './change.js';
import { addUp, type Contribution, localNow } from './contribution.js';
import { countGoal } from './count-goal.js';
import { begunAnew, periodsAsked, untouchedGoal } from './goal-period.js';
import { isUsedUp } from './used-up.js';

/**
 * Counts towards several goals, all of which have to be met, in any order (Open Loyalty, Achievements). Our choice: nothing
 * counts while the limit is reached; after each completion all goals begin anew, without what was counted beyond them; an
 * edit of the goals resets them and leaves the completions as they are.
 */
export function countGoals(
  definition: GoalsDefinition,
  known: GoalsRecord,
  contribution: Contribution,
): AchievementChange {
  const { now, at, timeZone } = contribution;
  const record = ofRevision(definition, known);
  const usedUp = isLimitReached(definition, record, localNow(now, timeZone));
  if (usedUp !== false)
    return unmoved(record, usedUp ? (definition.limit ? 'limit-reached' : 'completed') : 'no-calendar');

  const steps = definition.goals.map((goal) => {
    return [goal.handle, countGoal(goal, record.goals[goal.handle], contribution)] as const;
  });
  const counted = steps.filter(([, { standstill }]) => standstill === undefined);
  if (counted.length === 0) return unmoved(record, reasonOf(steps.map(([, { standstill }]) => standstill)));
  const goals = { ...record.goals, ...Object.fromEntries(counted.map(([handle, step]) => [handle, step.record])) };
  const isComplete = definition.goals.every((goal) => (goals[goal.handle]?.streak ?? 0) >= periodsAsked(goal));
  const next: GoalsRecord = { ...record, goals };
  return {
    record: isComplete ? completed(definition, next, at) : next,
    delta: counted.reduce((sum, [, step]) => addUp(sum, step.delta), 0),
    levels: [],
    completions: Number(isComplete),
  };
}

/** The record as far as it was made under the goals as they are now. */
export function ofRevision({ revision = 0 }: GoalsDefinition, record: GoalsRecord): GoalsRecord {
  return record.revision === revision ? record : { ...record, revision, goals: {} };
}

/** Whether the whole may not be completed again now. Undefined where that takes a calendar and there is none. */
export function isLimitReached(
  { limit = { value: 1 } }: GoalsDefinition,
  { completions, completedAt }: GoalsRecord,
  now: ZonedDateTime | undefined,
): boolean | undefined {
  return limit.interval ? isUsedUp(limit, completedAt, now) : completions >= limit.value;
}

function completed({ goals, limit }: GoalsDefinition, record: GoalsRecord, now: Instant): GoalsRecord {
  const anew = goals.map((goal) => [goal.handle, begunAnew(goal, record.goals[goal.handle] ?? untouchedGoal)] as const);
  return {
    ...record,
    goals: Object.fromEntries(anew),
    completions: record.completions + 1,
    completedAt: [...record.completedAt, now].slice(-(limit?.interval ? limit.value : 1)),
  };
}

/** The reason that tells most: of a goal that waits for the event, before one that waits for others. */
function reasonOf(reasons: readonly (Standstill | undefined)[]): Standstill {
  return reasons.find((reason) => reason !== undefined && reason !== 'other-event') ?? 'other-event';
}
