import type { AttemptDefinition, AttemptRecord } from '../../model/index.js';
import { attemptAt } from './attempt-at.js';
import { type AchievementChange, unmoved } from './change.js';
import { addUp, type Contribution, entryOf, isRepeated, rememberedEntries } from './contribution.js';

/**
 * Counts towards the target of an attempt (Talon.One, Achievements, and Create achievements). Above the target it goes on
 * counting, unless it is capped; with `on-completion` what is left over begins the next attempt, as often as it fills it.
 */
export function countAttempt(
  definition: AttemptDefinition,
  record: AttemptRecord,
  contribution: Contribution,
): AchievementChange {
  const amount = contribution.amount(definition);
  if (typeof amount === 'string') return unmoved(record, amount);
  const attempt = attemptAt(definition, record, contribution);
  if (typeof attempt === 'string') return unmoved(record, attempt);
  if (isRepeated(contribution, attempt.entries ?? [])) return unmoved(record, 'already-counted');
  if (definition.recurrence === 'on-completion') return overflow(definition, attempt, { contribution, amount });

  const { target, capped = false } = definition;
  if (capped && attempt.completedAt !== undefined) return unmoved(record, 'completed');
  const total = addUp(attempt.count, amount);
  const full = isFull(target, total);
  const count = capped && full ? Math.max(target, attempt.count) : total;
  const delta = addUp(count, -attempt.count);
  const completed = full && attempt.completedAt === undefined;
  const counted = remembering(attempt, contribution, { count, delta });
  return {
    record: completed ? { ...counted, ...completion(attempt, contribution, 1) } : counted,
    delta,
    levels: [],
    completions: Number(completed),
  };
}

interface Sum {
  readonly contribution: Contribution;
  readonly amount: number;
}

/** Fills one attempt after the other; only what is left over can still be taken back. */
function overflow(
  { target }: AttemptDefinition,
  attempt: AttemptRecord,
  { contribution, amount }: Sum,
): AchievementChange {
  const total = addUp(attempt.count, amount);
  const completions = isFull(target, total) ? Math.floor(total / target + 1e-9) : 0;
  const change = { delta: amount, levels: [], completions };
  if (completions === 0) {
    return { ...change, record: remembering(attempt, contribution, { count: total, delta: amount }) };
  }
  const left = Math.max(0, addUp(total, -completions * target));
  const startedAt = contribution.at;
  const entries = [entryOf(contribution, left)];
  const next = { ...attempt, ...completion(attempt, contribution, completions), count: left, startedAt, entries };
  return { ...change, record: next };
}

/** Whether a count reaches a target. One that is no number above zero is never reached. */
export function isFull(target: number, count: number): boolean {
  return target > 0 && count >= target;
}

function completion({ completions }: AttemptRecord, { at }: Contribution, more: number) {
  return { completedAt: at, completions: completions + more };
}

function remembering(
  attempt: AttemptRecord,
  contribution: Contribution,
  { count, delta }: { readonly count: number; readonly delta: number },
): AttemptRecord {
  const entries = [...(attempt.entries ?? []), entryOf(contribution, delta)].slice(-rememberedEntries);
  return { ...attempt, count, entries };
}
