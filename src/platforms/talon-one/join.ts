import type { Achievement } from '../../model/index.js';
import type { NumberedAchievement } from './decode/achievement.js';
import { present } from './decode/values.js';

/**
 * The achievements that are open to a customer, followed by those that are over and that only the inventory still holds.
 * Where the list says nothing of an attempt, the inventory's word counts.
 */
export function joined(
  open: readonly NumberedAchievement[],
  held: readonly NumberedAchievement[],
): readonly Achievement[] {
  const others = new Map(held.map(({ achievement }) => [achievement.handle, achievement]));
  const first = open.map(({ achievement, tells }) => {
    const other = others.get(achievement.handle);
    others.delete(achievement.handle);
    return tells || !other ? achievement : withStandingOf(achievement, other);
  });
  return [...first, ...others.values()];
}

/** The achievement with how far another copy of it says that the profile is. */
export function withStandingOf(known: Achievement, fresh: Achievement): Achievement {
  const { level: _level, achievedAt: _achievedAt, ...rest } = known;
  const { count, attempt, level, achievedAt } = fresh;
  return { ...rest, ...present({ count, attempt, level, achievedAt }) };
}
