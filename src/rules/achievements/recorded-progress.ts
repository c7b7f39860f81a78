import type {
  Achievement,
  AchievementDefinition,
  AchievementRecord,
  AttemptDefinition,
  AttemptRecord,
  Goal,
  GoalDefinition,
  GoalRecord,
  GoalsDefinition,
  GoalsRecord,
} from '../../model/index.js';
import type { Moment, ZonedDateTime } from '../time/zoned.js';
import { isAttemptOver } from './attempt-at.js';
import { isLimitReached, ofRevision } from './count-goals.js';
import { inPeriod, periodsAsked, untouchedGoal } from './goal-period.js';
import { goalState } from './goal-state.js';
import { emptyRecord } from './record.js';

/** The part of an achievement that its definition and a profile's record tell: all but how it looks. */
export type RecordedProgress = Pick<
  Achievement,
  | 'ladder'
  | 'count'
  | 'level'
  | 'startsAt'
  | 'endsAt'
  | 'goals'
  | 'attempt'
  | 'recurrence'
  | 'completions'
  | 'limitReached'
  | 'achievedAt'
>;

/**
 * What a record shows at `now`, so that a backend that keeps records can show achievements: `{ ...look, ...recordedProgress(…) }`.
 * An attempt or a period that is over by then is shown as what follows it. `now` is in the program's zone; where it is an instant,
 * goals are shown as they were recorded last.
 */
export function recordedProgress(
  definition: AchievementDefinition,
  known: AchievementRecord | undefined,
  now: Moment,
): RecordedProgress {
  const record = known?.kind === definition.kind ? known : emptyRecord(definition);
  const { startsAt, endsAt } = definition;
  return {
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...progressOf(definition, record, now),
  };
}

function progressOf(definition: AchievementDefinition, record: AchievementRecord, now: Moment): RecordedProgress {
  if (definition.kind === 'attempt' && record.kind === 'attempt') return attemptProgress(definition, record, now);
  const local = typeof now === 'string' ? undefined : now;
  if (definition.kind === 'goals' && record.kind === 'goals') return goalsProgress(definition, record, local);
  if (definition.kind !== 'ladder' || record.kind !== 'ladder') return { ladder: { levels: [] } };
  const { count, level, achievedAt } = record;
  return { ladder: definition.ladder, count, level, ...(achievedAt !== undefined && { achievedAt }) };
}

function attemptProgress(definition: AttemptDefinition, record: AttemptRecord, now: Moment): RecordedProgress {
  const { target, recurrence = 'none' } = definition;
  const { completions, completedAt: achievedAt } = record;
  const isOver = isAttemptOver(definition, record, now);
  const isAnew = recurrence === 'on-completion' ? record.count === 0 : recurrence === 'on-expiration' && isOver;
  const { count = 0, startedAt, endsAt, completedAt }: Partial<AttemptRecord> = isAnew ? {} : record;
  const isComplete = recurrence !== 'on-completion' && completedAt !== undefined;
  const begun = isOver ? 'expired' : 'in-progress';
  return {
    ladder: { levels: [{ threshold: target }] },
    count,
    attempt: {
      status: isComplete ? 'completed' : startedAt === undefined ? 'not-started' : begun,
      ...(startedAt !== undefined && { startedAt }),
      ...(endsAt !== undefined && { endsAt }),
      ...(isComplete && { completedAt }),
    },
    recurrence,
    completions,
    ...(achievedAt !== undefined && { achievedAt }),
  };
}

function goalsProgress(
  definition: GoalsDefinition,
  known: GoalsRecord,
  now: ZonedDateTime | undefined,
): RecordedProgress {
  const record = ofRevision(definition, known);
  const { completions } = record;
  const limitReached = isLimitReached(definition, record, now);
  const goals = definition.goals.map((goal) => {
    const counted = record.goals[goal.handle] ?? untouchedGoal;
    return shownGoal(goal, inPeriod(goal, counted, now) ?? counted, limitReached);
  });
  const achievedAt = record.completedAt.at(-1);
  return {
    ladder: { levels: [{ threshold: goals.length }] },
    count: goals.filter((goal) => goalState(goal) === 'completed').length,
    goals,
    completions,
    // What can be completed once is simply completed.
    ...(definition.limit && limitReached !== undefined && { limitReached }),
    ...(achievedAt !== undefined && { achievedAt }),
  };
}

/** A goal as it is shown: full where it was met in a period before, or where the whole is complete and does not begin anew. */
function shownGoal(goal: GoalDefinition, { count, streak }: GoalRecord, isDone = false): Goal {
  const { handle, target, period } = goal;
  const asked = periodsAsked(goal);
  const isMet = isDone || streak >= asked;
  return {
    handle,
    count: isMet ? Math.max(count, target) : count,
    target,
    ...(period && { period }),
    ...(asked > 1 && { streak: { count: isDone ? asked : streak, target: asked } }),
  };
}
