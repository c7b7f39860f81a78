import type { Achievement, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { achievementProgress } from './achievement-progress.js';
import { isAnyGoalBegun } from './goal-state.js';
import { orderedLadder } from './ladder.js';
import { startsAnew } from './starts-anew.js';

/** What an achievement is to a profile right now. */
export const achievementStates = [
  'not-started',
  'in-progress',
  'completed',
  'repeatable',
  'limit-reached',
  'expired',
  'upcoming',
  'ended',
] as const;
export type AchievementState = (typeof achievementStates)[number];

/**
 * The state of an achievement at `now`: `upcoming` before it starts; `limit-reached` where it cannot be completed again;
 * `completed` at the top of a ladder that ends, which no later end takes back; `ended` once its time is over. Short of
 * that, `repeatable` is what was completed and can be again, or a ladder without end with a level reached.
 *
 * What the platform says of an attempt is shown and not recomputed, also where its dates or its count say otherwise; a
 * status that is not known is none. What is redacted counts as not started.
 */
export function achievementState(achievement: Achievement, now: Instant): AchievementState {
  const { startsAt, endsAt, goals, attempt, completions = 0, limitReached } = achievement;
  const { count, earned, next } = achievementProgress(achievement);
  const isEnded = isOver(endsAt, now);
  const status = attempt?.status ?? 'unknown';
  if (isAhead(startsAt, now)) return 'upcoming';
  if (limitReached) return 'limit-reached';
  if (earned && !next) return startsAnew(achievement) && !isEnded ? 'repeatable' : 'completed';
  if (isEnded && completions > 0) return 'completed';
  if (status === 'expired') return 'expired';
  if (isEnded) return 'ended';
  if (status === 'in-progress') return 'in-progress';
  if (completions > 0 || (earned && orderedLadder(achievement.ladder).every !== undefined)) return 'repeatable';
  if (status === 'not-started') return 'not-started';
  return count > 0 || earned || isAnyGoalBegun(goals) ? 'in-progress' : 'not-started';
}
