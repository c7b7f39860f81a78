import type { Ladder } from '../../model/index.js';
import { levelAt, orderedLadder, thresholdOn, usableCount } from './ladder.js';

/** Where a count stands on a ladder. */
export interface LevelProgress {
  /** How many levels are reached. 0 before the first. */
  readonly level: number;
  /** The name of the level reached. Repeats of the last level keep its name. */
  readonly name?: string;
  /** The count at which the current level began. */
  readonly floor: number;
  /** The level ahead. Undefined at the top. Repeats have no name. */
  readonly next?: { readonly threshold: number; readonly name?: string };
  /** What is left to count until `next`. 0 at the top. */
  readonly remaining: number;
  /** The way from `floor` to `next`, 0 to 1. 1 at the top, 0 where a ladder has no level at all. */
  readonly fraction: number;
}

/** The progress from a given level of an ordered ladder, whatever the count says about the level. */
export function progressFrom(ladder: Ladder, level: number, count: number): LevelProgress {
  const { levels } = ladder;
  const name = levels[Math.min(level, levels.length) - 1]?.name;
  const threshold = thresholdOn(ladder, level + 1);
  const nextName = levels[level]?.name;
  const floor = thresholdOn(ladder, level) ?? levels.at(-1)?.threshold ?? 0;
  const place = { level, ...(name !== undefined && { name }), floor };
  // A step that is lost in rounding at this size leads nowhere.
  if (threshold === undefined || threshold <= floor) return { ...place, remaining: 0, fraction: level > 0 ? 1 : 0 };
  return {
    ...place,
    next: { threshold, ...(nextName !== undefined && { name: nextName }) },
    remaining: Math.max(0, threshold - count),
    fraction: Math.min(1, Math.max(0, (count - floor) / (threshold - floor))),
  };
}

/**
 * Places a count on a ladder. Three strategies, one shape (Omneo, Achievements, "Level strategies"): on/off is one level
 * at 1, linear is only `every`, non-linear is several levels and perhaps `every` after the last.
 *
 * Our choice: levels may come in any order; a threshold or an `every` that is not a positive safe number is dropped, and
 * of equal thresholds the first counts; a count that is absent, negative or not a number is 0. A ladder without a level
 * has no top to be at: level 0, no `next`, fraction 0.
 */
export function levelProgress(ladder: Ladder, count: number | null | undefined): LevelProgress {
  const ordered = orderedLadder(ladder);
  const usable = usableCount(count);
  return progressFrom(ordered, levelAt(ordered, usable), usable);
}

/** The count at which a level is reached: 0 for level 0, undefined after the last level of a ladder that ends. */
export function thresholdAt(ladder: Ladder, level: number): number | undefined {
  return thresholdOn(orderedLadder(ladder), level);
}
