import type { Achievement, AttemptStatus, Recurrence } from '../../../src/model/index.js';
import type {
  TalonOneProgress,
  TalonOneProgressStatus,
  TalonOneProgressWithDefinition,
  TalonOneRecurrence,
  TalonOneStatusEntry,
} from '../../../src/platforms/talon-one/wire.js';
import { achievementProgress } from '../../../src/rules/index.js';
import { numberFor } from '../number.js';

/** As `^[a-zA-Z]\w+$` wants it: `coffee-regular` is `coffee_regular`. */
export function apiName(handle: string): string {
  return handle.replaceAll(/\W/g, '_');
}

/** A row of the list of available achievements. */
export function encodeStatusEntry(achievement: Achievement, now: string): TalonOneStatusEntry {
  const { startsAt, endsAt } = achievement;
  const { target, recurrence } = goalOf(achievement);
  return {
    id: numberFor(achievement.handle),
    created: '2025-01-15T09:05:27.993483Z',
    ...encodeCopy(achievement),
    target,
    recurrencePolicy: recurrence,
    activationPolicy: startsAt === undefined ? 'user_action' : 'fixed_schedule',
    ...(startsAt !== undefined && { fixedStartDate: startsAt }),
    ...(endsAt !== undefined && { endDate: endsAt }),
    allowRollbackAfterCompletion: false,
    campaignId: 1,
    campaignIds: [1],
    status: startsAt !== undefined && Date.parse(startsAt) > Date.parse(now) ? 'scheduled' : 'active',
    currentProgress: encodeProgress(achievement),
  };
}

/** A row of the inventory: the same with other names. */
export function encodeProgressWithDefinition(achievement: Achievement): TalonOneProgressWithDefinition {
  const { startsAt, endsAt } = achievement;
  const { target, recurrence } = goalOf(achievement);
  return {
    ...encodeProgress(achievement),
    achievementId: numberFor(achievement.handle),
    ...encodeCopy(achievement),
    campaignId: 1,
    campaignIds: [1],
    target,
    achievementRecurrencePolicy: recurrence,
    achievementActivationPolicy: startsAt === undefined ? 'user_action' : 'fixed_schedule',
    ...(startsAt !== undefined && { achievementFixedStartDate: startsAt }),
    ...(endsAt !== undefined && { achievementEndDate: endsAt }),
    achievementAllowRollbackAfterCompletion: false,
  };
}

const statuses: Readonly<Record<AttemptStatus, TalonOneProgressStatus>> = {
  'not-started': 'not_started',
  'in-progress': 'inprogress',
  completed: 'completed',
  expired: 'expired',
  unknown: 'inprogress',
};

/** The attempt as the backend holds it, or else as its count on the ladder makes it look. */
export function encodeProgress(achievement: Achievement): TalonOneProgress {
  const { attempt, achievedAt } = achievement;
  const { progress, completed } = goalOf(achievement);
  const status = attempt?.status ?? (completed ? 'completed' : progress > 0 ? 'in-progress' : 'not-started');
  const completionDate = attempt?.completedAt ?? (status === 'completed' ? achievedAt : undefined);
  return {
    status: statuses[status],
    progress,
    ...(attempt?.startedAt !== undefined && { startDate: attempt.startedAt }),
    ...(completionDate !== undefined && { completionDate }),
    ...(attempt?.endsAt !== undefined && { endDate: attempt.endsAt }),
  };
}

const recurrences: Readonly<Record<Recurrence, TalonOneRecurrence>> = {
  none: 'no_recurrence',
  'on-expiration': 'on_expiration',
  'on-completion': 'on_completion',
};

/** Talon.One knows one target, not a ladder: the level ahead, or the last one. What repeats begins anew each time. */
function goalOf(achievement: Achievement) {
  const { levels, every } = achievement.ladder;
  const { next, count, floor, earned } = achievementProgress(achievement);
  const last = levels.at(-1)?.threshold ?? every ?? 1;
  const repeats = every !== undefined && (next?.threshold ?? 0) > last;
  return {
    target: repeats ? every : (next?.threshold ?? last),
    progress: repeats ? count - floor : count,
    completed: earned && next === undefined,
    recurrence: recurrences[achievement.recurrence ?? (every === undefined ? 'none' : 'on-completion')],
  };
}

function encodeCopy({ handle, name, description }: Achievement) {
  return { name: apiName(handle), title: name, description: description ?? '' };
}
