import type { Achievement } from '../../model/index.js';
import { achievementProgress } from './achievement-progress.js';
import { orderedLadder, thresholdOn } from './ladder.js';

/** One level of a ladder, as seen from where the profile stands. */
export interface LadderStep {
  readonly level: number;
  readonly name?: string;
  readonly threshold: number;
  readonly reached: boolean;
  /** How much of the way from the level before is behind, 0 to 1. */
  readonly fraction: number;
}

/**
 * The levels around the one reached, at most `most` of them: all of a short ladder; of a long or endless one those from
 * one before the level reached.
 */
export function ladderSteps(achievement: Achievement, most = 5): readonly LadderStep[] {
  const ladder = orderedLadder(achievement.ladder);
  const { level, fraction } = achievementProgress(achievement);
  const last = ladder.every === undefined ? ladder.levels.length : Infinity;
  const first = Math.max(1, Math.min(level, last - most + 1));
  const shown = Array.from({ length: Math.min(most, last) }, (_, index) => first + index);
  return shown.flatMap((step) => {
    const threshold = thresholdOn(ladder, step);
    const name = ladder.levels[step - 1]?.name;
    if (threshold === undefined) return [];
    const behind = step <= level ? 1 : step === level + 1 ? fraction : 0;
    return [{ level: step, threshold, reached: step <= level, fraction: behind, ...(name !== undefined && { name }) }];
  });
}
