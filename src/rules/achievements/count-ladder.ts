import type { LadderDefinition, LadderRecord } from '../../model/index.js';
import { type AchievementChange, unmoved } from './change.js';
import { addUp, type Contribution, entryOf, isRepeated, rememberedEntries } from './contribution.js';
import { keptLevel } from './kept-level.js';
import { levelAt, orderedLadder } from './ladder.js';

/** How many levels one event tells of. */
const mostLevels = 1000;

/** Counts up a ladder: levels are only ever added. */
export function countLadder(
  definition: LadderDefinition,
  record: LadderRecord,
  contribution: Contribution,
): AchievementChange {
  const amount = contribution.amount(definition);
  if (typeof amount === 'string') return unmoved(record, amount);
  const { entries = [] } = record;
  if (isRepeated(contribution, entries)) return unmoved(record, 'already-counted');

  const count = addUp(record.count, amount);
  const before = keptLevel(record.level, 0);
  const level = keptLevel(before, levelAt(orderedLadder(definition.ladder), count));
  const added = Math.min(level - before, mostLevels);
  return {
    record: {
      ...record,
      count,
      level,
      ...(level > before && { achievedAt: contribution.at }),
      entries: [...entries, entryOf(contribution, amount)].slice(-rememberedEntries),
    },
    delta: amount,
    levels: Array.from({ length: added }, (_, index) => level - added + 1 + index),
    completions: 0,
  };
}
