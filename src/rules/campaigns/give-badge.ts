import type { AchievementDefinition, EffectDefinition } from '../../model/index.js';
import { addProgress } from '../achievements/add-progress.js';
import type { AchievementChange } from '../achievements/change.js';
import { levelProgress } from '../achievements/level-progress.js';
import { emptyRecord } from '../achievements/record.js';
import type { Given } from './answer.js';
import { keep } from './move.js';
import { definitionOf, progressOf, type Refusal } from './occasion.js';
import type { Run } from './run.js';

/**
 * Gives a badge without the achievement being earned (Open Loyalty's `grant_badge`). Our choice: a badge is a
 * completion more, and it sets no campaign off, or one that gives it for its own completion would never end.
 */
export function giveBadge(run: Run, { achievement }: EffectDefinition & { kind: 'badge' }): Given | Refusal {
  const definition = definitionOf(run, achievement);
  const change = badgeOf(run, definition);
  if (!change) return { reason: 'already-held' };
  if (change.standstill !== undefined) return { reason: 'nothing-to-give', standstill: change.standstill };
  keep(run, achievement, change);
  return { kind: 'badge', achievement };
}

/** One completion more, of a ladder its next level. Undefined where there is no more to have. */
function badgeOf(run: Run, definition: AchievementDefinition): AchievementChange | undefined {
  const record = run.records.get(definition.handle) ?? emptyRecord(definition);
  if (definition.kind === 'ladder') {
    const amount = record.kind === 'ladder' ? levelProgress(definition.ladder, record.count).remaining : 0;
    return amount > 0 ? addProgress(definition, record, progressOf(run, amount)) : undefined;
  }
  if (record.kind === 'ladder' || record.completions >= mostOf(definition)) return undefined;
  return { record: { ...record, completions: record.completions + 1 }, delta: 0, levels: [], completions: 1 };
}

/** How often an achievement may be completed in all. */
function mostOf(definition: Exclude<AchievementDefinition, { kind: 'ladder' }>): number {
  if (definition.kind === 'attempt') return (definition.recurrence ?? 'none') === 'none' ? 1 : Infinity;
  const { value, interval } = definition.limit ?? { value: 1 };
  return interval ? Infinity : value;
}
