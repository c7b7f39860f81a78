import type { Achievement } from '../../model/index.js';
import { keptLevel } from './kept-level.js';
import { levelAt, orderedLadder, usableCount } from './ladder.js';
import { type LevelProgress, progressFrom } from './level-progress.js';

/** Where a profile stands in an achievement. */
export interface AchievementProgress extends LevelProgress {
  /** What has been counted, even where it is below the floor of a level that was kept. */
  readonly count: number;
  /** Whether at least one level is reached. */
  readonly earned: boolean;
  /** How often it was earned: the level where the same goal repeats, else once at most. */
  readonly times: number;
}

/**
 * Where a profile stands in an achievement, with the level the platform states kept where the count says less: level,
 * name, floor and next are then those of the kept level, and the fraction stays 0 until the count passes its floor.
 */
export function achievementProgress(achievement: Achievement): AchievementProgress {
  const ladder = orderedLadder(achievement.ladder);
  const count = usableCount(achievement.count);
  const progress = progressFrom(ladder, keptLevel(levelAt(ladder, count), achievement.level), count);
  const earned = progress.level > 0;
  const repeats = ladder.every !== undefined && ladder.levels.length <= 1;
  return { ...progress, count, earned, times: repeats ? progress.level : Number(earned) };
}
