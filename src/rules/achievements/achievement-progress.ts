import type { Achievement, Ladder } from '../../model/index.js';
import { goalState } from './goal-state.js';
import { keptLevel } from './kept-level.js';
import { levelAt, orderedLadder, usableCount } from './ladder.js';
import { type LevelProgress, progressFrom } from './level-progress.js';
import { startsAnew } from './starts-anew.js';

/** Where a profile stands in an achievement. */
export interface AchievementProgress extends LevelProgress {
  /** What has been counted, even where it is below the floor of a level that was kept. */
  readonly count: number;
  /** Whether at least one level is reached, or it was completed before. */
  readonly earned: boolean;
  /** How often it was earned: the completions that are told; the level where the same goal repeats; else once at most. */
  readonly times: number;
}

/**
 * Where a profile stands in an achievement, with the level the platform states kept where the count says less: level,
 * name, floor and next are then those of the kept level, and the fraction stays 0 until the count passes its floor.
 *
 * What the platform calls completed is at its top, whatever the count. What can be completed again shows the attempt
 * under way: it stays earned, but no level is kept. Of several goals, the count is how many are met.
 */
export function achievementProgress(achievement: Achievement): AchievementProgress {
  const ladder = orderedLadder(achievement.ladder);
  const count = usableCount(achievement.count ?? goalsMet(achievement));
  const progress = progressFrom(ladder, levelOf(achievement, ladder, count), count);
  const completions = usableCount(achievement.completions);
  const earned = progress.level > 0 || completions > 0 || keptLevel(achievement.level, 0) > 0;
  const repeats = ladder.every !== undefined && ladder.levels.length <= 1;
  return { ...progress, count, earned, times: Math.max(completions, repeats ? progress.level : Number(earned)) };
}

function levelOf(achievement: Achievement, ladder: Ladder, count: number): number {
  const { attempt, goals = [], completions, level } = achievement;
  const counted = levelAt(ladder, count);
  const again = startsAnew(achievement);
  const isComplete =
    attempt?.status === 'completed' ||
    (goals.length > 0 && goalsMet(achievement) === goals.length) ||
    (!again && usableCount(completions) > 0);
  if (isComplete) return Math.max(1, ladder.levels.length, keptLevel(counted, level));
  return again ? counted : keptLevel(counted, level);
}

function goalsMet({ goals }: Achievement): number | undefined {
  return goals?.filter((goal) => goalState(goal) === 'completed').length;
}
