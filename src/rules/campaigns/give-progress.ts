import type { EffectDefinition } from '../../model/index.js';
import { addProgress } from '../achievements/add-progress.js';
import { amountOf } from './amount.js';
import type { Given } from './answer.js';
import { move } from './move.js';
import { definitionOf, type Occasion, progressOf, type Refusal } from './occasion.js';
import type { Run } from './run.js';

/** Counts towards an achievement, and sets off what waits for it. */
export function giveProgress(
  run: Run,
  { achievement, amount: rule = 1, goal }: EffectDefinition & { kind: 'progress' },
  { facts, round }: Occasion,
): Given | Refusal {
  const definition = definitionOf(run, achievement);
  const amount = amountOf(rule, facts);
  if (amount === undefined) return { reason: 'nothing-to-give' };
  const part = { amount, ...(goal !== undefined && { goal }) };
  const change = addProgress(definition, run.records.get(achievement), { ...progressOf(run, amount), ...part });
  if (change.standstill !== undefined) return { reason: 'nothing-to-give', standstill: change.standstill };
  move(run, { definition, change }, round + 1);
  return { kind: 'progress', achievement, ...part };
}
