import type { Ladder, Level } from '../../model/index.js';

/** A count as it can be counted with: zero for what is absent, negative or no number, and finite. */
export function usableCount(count: number | null | undefined): number {
  return typeof count === 'number' && count > 0 ? Math.min(count, Number.MAX_SAFE_INTEGER) : 0;
}

/** The levels that can be reached, ascending: positive finite thresholds, of equal ones the first stated. */
export function orderedLevels({ levels }: Ladder): readonly Level[] {
  return levels
    .filter(({ threshold }) => Number.isFinite(threshold) && threshold > 0)
    .toSorted((a, b) => a.threshold - b.threshold)
    .filter(({ threshold }, index, sorted) => threshold !== sorted[index - 1]?.threshold);
}

/** A ladder with its levels in order, and `every` only where it can be stepped by. */
export function orderedLadder(ladder: Ladder): Ladder {
  const { every } = ladder;
  const repeats = every !== undefined && Number.isFinite(every) && every > 0;
  return { levels: orderedLevels(ladder), ...(repeats && { every }) };
}

/** The level number that a count reaches on an ordered ladder. */
export function levelAt({ levels, every }: Ladder, count: number): number {
  const reached = levels.findLastIndex(({ threshold }) => threshold <= count) + 1;
  if (every === undefined || reached < levels.length) return reached;
  const last = levels.at(-1)?.threshold ?? 0;
  // Sums of money are a hair off: 3 x 19.99 must reach the third level of "every 19.99".
  return reached + Math.floor((count - last) / every + 1e-9);
}

/** The count at which an ordered ladder reaches a level. Zero before the first, undefined after the last. */
export function thresholdOn({ levels, every }: Ladder, level: number): number | undefined {
  if (level <= 0) return 0;
  const stated = levels[level - 1]?.threshold;
  if (stated !== undefined || every === undefined) return stated;
  return (levels.at(-1)?.threshold ?? 0) + (level - levels.length) * every;
}
