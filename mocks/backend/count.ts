import type { Achievement, Instant } from '../../src/model/index.js';
import { achievementState, keptLevel, levelProgress } from '../../src/rules/index.js';
import { issue } from './issue.js';
import { findIssuable, type BackendState } from './state.js';

/** An amount to count towards the achievement with this handle. */
export interface Addition {
  readonly achievement: string;
  readonly amount: number;
  readonly now: Instant;
}

/**
 * Counts towards an achievement and issues what the levels reached unlock. Outside of its season nothing counts. Each
 * repeat of the last level unlocks what the last level unlocks (our choice). Throws `RangeError` for an unknown handle.
 */
export function addCount(state: BackendState, { achievement: handle, amount, now }: Addition): BackendState {
  const achievement = state.achievements.find((candidate) => candidate.handle === handle);
  if (!achievement) throw new RangeError(`There is no achievement '${handle}'.`);
  if (['upcoming', 'ended'].includes(achievementState(achievement, now))) return state;

  const counted = counting(achievement, amount, now);
  const achievements = state.achievements.map((other) => (other === achievement ? counted : other));
  const issueOf = (next: BackendState, definition: string): BackendState => {
    const issuable = findIssuable(next, definition);
    return issuable ? issue(next, issuable, { now }).state : next;
  };
  return unlocked(achievement, counted).reduce(issueOf, { ...state, achievements });
}

function counting(achievement: Achievement, amount: number, now: Instant): Achievement {
  const count = (achievement.count ?? 0) + amount;
  const before = levelOf(achievement);
  const level = keptLevel(before, levelProgress(achievement.ladder, count).level);
  return { ...achievement, count, ...(level > 0 && { level }), ...(level > before && { achievedAt: now }) };
}

function unlocked(before: Achievement, after: Achievement): readonly string[] {
  const { levels } = after.ladder;
  const reached = Array.from({ length: levelOf(after) - levelOf(before) }, (_, index) => levelOf(before) + index);
  return reached.flatMap((index) => levels[Math.min(index, levels.length - 1)]?.unlocks ?? []);
}

function levelOf(achievement: Achievement): number {
  return keptLevel(levelProgress(achievement.ladder, achievement.count).level, achievement.level);
}
