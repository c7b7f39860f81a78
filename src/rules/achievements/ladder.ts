import type { Ladder, Level } from '../../model/index.js';

/** A count as it can be counted with: zero for what is absent, negative or no number, and finite. */
export function usableCount(count: number | null | undefined): number {
  return typeof count === 'number' && count > 0 ? Math.min(count, Number.MAX_SAFE_INTEGER) : 0;
}

/** Whether a threshold or a step can be counted with. */
function isUsable(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0 && amount <= Number.MAX_SAFE_INTEGER;
}

/** The levels that can be reached, ascending: usable thresholds, of equal ones the first stated. */
function orderedLevels({ levels }: Ladder): readonly Level[] {
  return levels
    .filter(({ threshold }) => isUsable(threshold))
    .toSorted((a, b) => a.threshold - b.threshold)
    .filter(({ threshold }, index, sorted) => threshold !== sorted[index - 1]?.threshold);
}

/** A ladder with its levels in order, and `every` only where it can be stepped by. */
export function orderedLadder(ladder: Ladder): Ladder {
  const { every } = ladder;
  return { levels: orderedLevels(ladder), ...(isUsable(every) && { every }) };
}

/** The level number that a count reaches on an ordered ladder. */
export function levelAt({ levels, every }: Ladder, count: number): number {
  const reached = levels.findLastIndex(({ threshold }) => threshold <= count) + 1;
  if (every === undefined || reached < levels.length) return reached;
  const last = levels.at(-1)?.threshold ?? 0;
  // Sums of money are a hair off: 3 x 19.99 must reach the third level of "every 19.99".
  return Math.min(reached + Math.floor((count - last) / every + 1e-9), Number.MAX_SAFE_INTEGER);
}

/** The count at which an ordered ladder reaches a level. Zero before the first, undefined after the last. */
export function thresholdOn({ levels, every }: Ladder, level: number): number | undefined {
  if (level <= 0) return 0;
  const stated = levels[level - 1]?.threshold;
  if (stated !== undefined || every === undefined) return stated;
  return (levels.at(-1)?.threshold ?? 0) + (level - levels.length) * every;
}
