import type { Achievement, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { achievementProgress } from './achievement-progress.js';
import { orderedLadder } from './ladder.js';

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
 * The state of an achievement at `now`: `upcoming` before it starts; `completed` at the top of a ladder that ends, which
 * no later end takes back; `ended` once its time is over; `repeatable` where a level is reached and the ladder goes on
 * without end. What is redacted counts as not started.
 */
export function achievementState(achievement: Achievement, now: Instant): AchievementState {
  const { count, earned, next } = achievementProgress(achievement);
  if (isAhead(achievement.startsAt, now)) return 'upcoming';
  if (earned && !next) return 'completed';
  if (isOver(achievement.endsAt, now)) return 'ended';
  if (earned && orderedLadder(achievement.ladder).every !== undefined) return 'repeatable';
  return count > 0 || earned ? 'in-progress' : 'not-started';
}
