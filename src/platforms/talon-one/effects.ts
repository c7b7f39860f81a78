import type { DecodeIssue } from '../../api/client.js';
import { decode } from '../../api/fields.js';
import type { Achievement, Attempt, Snapshot } from '../../model/index.js';
import { ladderTo } from './decode/achievement.js';
import { effects as readEffects, type ProgressEffect } from './decode/effects.js';
import { present } from './decode/values.js';

/** A snapshot after an answer to a session or an event, and what of that answer could not be read. */
export interface AppliedEffects {
  readonly snapshot: Snapshot;
  readonly issues: readonly DecodeIssue[];
}

/**
 * The snapshot with the progress that a rule made or took back, without reading it anew: `effects` is the list in the
 * answer to a customer session or an event, in its order. Several may be about one achievement, where a purchase
 * completes it more than once. Achievements that the snapshot does not hold are passed over: they may be secret, and the
 * next read brings them. Dates that an effect does not tell (the moment of completion) stay away until then.
 */
export function applyEffects(snapshot: Snapshot, effects: unknown): AppliedEffects {
  const { data = [], issues } = decode(effects, readEffects, 'effects');
  const changed = new Map(snapshot.achievements.map((achievement) => [achievement.handle, { achievement }]));
  for (const effect of data) {
    const known = effect === 'other' ? undefined : changed.get(effect.props.achievementName);
    if (known && effect !== 'other') changed.set(effect.props.achievementName, after(known, effect));
  }
  const achievements = [...changed.values()].map(({ achievement }) => achievement);
  return { snapshot: { ...snapshot, achievements }, issues };
}

/** An achievement, and the iteration of it that the effects so far were about. */
interface Iteration {
  readonly achievement: Achievement;
  readonly tracker?: string | undefined;
}

function after({ achievement, tracker }: Iteration, effect: ProgressEffect): Iteration {
  const { target, progressTrackerId = tracker } = effect.props;
  const known = withTarget(achievement, target);
  switch (effect.kind) {
    case 'start': {
      const { startDate: startedAt, endDate: endsAt } = effect.props;
      const attempt: Attempt = { status: 'in-progress', ...present({ startedAt, endsAt }) };
      return { achievement: begun(known, attempt), tracker: progressTrackerId };
    }
    case 'increase': {
      const isNext = beginsAnew(known, effect.props, tracker !== undefined && tracker !== progressTrackerId);
      const attempt = isNext ? begun(known, { status: 'in-progress' }) : known;
      return { achievement: increased(attempt, effect.props), tracker: progressTrackerId };
    }
    case 'rollback':
      return { achievement: rolledBack(known, effect.props.currentProgress, target), tracker: progressTrackerId };
    default:
      return effect satisfies never;
  }
}

function withTarget(achievement: Achievement, target: number | undefined): Achievement {
  const [level] = achievement.ladder.levels;
  if (target === undefined || level?.threshold === target) return achievement;
  const ladder = ladderTo(target);
  return { ...achievement, ladder: { levels: ladder.levels.map((next) => ({ ...level, ...next })) } };
}

/** A new attempt at zero: the level, and the dates of the attempt before, are not its own. */
function begun({ level: _level, achievedAt: _achievedAt, ...rest }: Achievement, attempt: Attempt): Achievement {
  return { ...rest, count: 0, attempt };
}

type Increase = Extract<ProgressEffect, { kind: 'increase' }>['props'];

/**
 * Whether progress belongs to an attempt that the snapshot does not know yet: older deployments send no start effect. The
 * attempt before is over, or another one by its tracker, and all of the value is new; or it was completed and begins anew
 * each time, in which case nothing more can come to it.
 */
function beginsAnew({ attempt, recurrence }: Achievement, { delta, value }: Increase, isOther: boolean): boolean {
  const isOver = attempt?.status === 'completed' || attempt?.status === 'expired';
  return delta === value ? isOther || isOver : isOver && recurrence === 'on-completion';
}

function increased(achievement: Achievement, { value: count, isJustCompleted = false }: Increase): Achievement {
  const { attempt, completions } = achievement;
  const completed = isJustCompleted || attempt?.status === 'completed';
  return {
    ...achievement,
    count,
    attempt: { ...attempt, status: completed ? 'completed' : 'in-progress' },
    ...(completed && { level: 1 }),
    ...(isJustCompleted && completions !== undefined && { completions: completions + 1 }),
  };
}

/**
 * Progress taken back. Talon.One does not say what becomes of an attempt that was completed: below the target it is under
 * way again, our choice, and its level is lost with it.
 */
function rolledBack(achievement: Achievement, count: number, target: number | undefined): Achievement {
  const goal = target ?? achievement.ladder.levels[0]?.threshold ?? Infinity;
  if (count >= goal) return { ...achievement, count };
  const { level: _level, achievedAt: _achievedAt, attempt, ...rest } = achievement;
  const { completedAt: _completedAt, ...dates } = attempt ?? {};
  return { ...rest, count, attempt: { ...dates, status: 'in-progress' } };
}
