import type {
  AchievementDefinition,
  AchievementRecord,
  Facts,
  Instant,
  Json,
  LoyaltyEvent,
} from '../../model/index.js';
import type { Happening } from './run.js';

/**
 * What conditions and amounts read when an event comes in: the profile's facts; the event as `event` (its body's
 * values, the body as a whole, `id`, `at` and `name`); the body of a purchase or return as `transaction`; and now as
 * `executionContext.processedAt`.
 */
export function eventFacts(profile: Facts, event: LoyaltyEvent, now: Instant): Facts {
  const { id, at, kind, name = null, body } = event;
  return {
    ...profile,
    executionContext: { processedAt: now },
    event: { id, at, kind, name, ...body, body },
    ...((kind === 'transaction' || kind === 'return') && { transaction: body }),
  };
}

/**
 * What they read when an achievement moved: `achievement` besides, which has its `handle`, `count`, `level` and
 * `completions`, what was counted, `delta`, and the level that set the campaign off, `reached`. For `event.body` they
 * then read what Open Loyalty tells of progress (Achievement Progressed): the lists `progressChanges` and
 * `progressStatuses`, with one item for each goal.
 */
export function causeFacts(facts: Facts, { cause, moved }: Happening): Facts {
  if (!moved) return facts;
  const { definition, before, change } = moved;
  const { delta, record } = change;
  const counts = countsOf(definition, record);
  const counted = before && countsOf(definition, before);
  const body = {
    // A count that fell began anew.
    progressChanges: counts.map(({ currentPeriodValue: now }, goal) => {
      const then = counted?.[goal]?.currentPeriodValue ?? 0;
      return counts.length === 1 ? delta : now - (now < then ? 0 : then);
    }),
    progressStatuses: counts,
  };
  const { handle } = definition;
  return {
    ...facts,
    achievement: {
      handle,
      delta,
      ...standingOf(record),
      ...(cause.kind === 'level-reached' && { reached: cause.level }),
    },
    event: { ...(facts['event'] as Facts), body },
  };
}

function standingOf(record: AchievementRecord): Facts {
  if (record.kind === 'ladder') return { count: record.count, level: record.level };
  const { completions } = record;
  return { level: Math.min(1, completions), completions, ...(record.kind === 'attempt' && { count: record.count }) };
}

/** How far each goal is, in Open Loyalty's names. What has no goals is its own. */
function countsOf(definition: AchievementDefinition, record: AchievementRecord): readonly ProgressStatus[] {
  if (record.kind !== 'goals') {
    const periodGoal = definition.kind === 'attempt' ? definition.target : null;
    return [{ currentPeriodValue: record.count, periodGoal }];
  }
  const goals = definition.kind === 'goals' ? definition.goals : [];
  return goals.map(({ handle, target, consecutive = 1 }) => ({
    currentPeriodValue: record.goals[handle]?.count ?? 0,
    periodGoal: target,
    consecutivePeriods: consecutive,
    completedConsecutivePeriods: record.goals[handle]?.streak ?? 0,
  }));
}

/** An item of Open Loyalty's `progressStatuses`. */
interface ProgressStatus {
  readonly [name: string]: Json;
  readonly currentPeriodValue: number;
}
