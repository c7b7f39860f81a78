import type {
  AchievementDefinition,
  AchievementRecord,
  AttemptDefinition,
  AttemptRecord,
  Entry,
  GoalRecord,
  GoalsDefinition,
  GoalsRecord,
  LadderRecord,
  TimeZone,
} from '../../model/index.js';
import type { Moment } from '../time/zoned.js';
import { isAttemptOver } from './attempt-at.js';
import { type AchievementChange, unmoved } from './change.js';
import { addUp, localNow } from './contribution.js';
import { isFull } from './count-attempt.js';
import { ofRevision } from './count-goals.js';
import { inPeriod } from './goal-period.js';

/** An event that is taken back: a purchase that was cancelled or returned. */
export interface Reversal {
  /** The id of the event that counted. */
  readonly event: string;
  readonly now: Moment;
  /** The program's zone. Default `UTC`. */
  readonly timeZone?: TimeZone;
}

/**
 * Takes back what an event counted, the progress that campaigns gave for it included. The count is honest afterwards; what
 * was reached by it stays where the platforms say so:
 *
 * - a ladder keeps its level ("a customer cannot lose an Achievement Level", Omneo);
 * - a completed attempt stays as it is unless `rollbackAfterCompletion` (Talon.One); then it is completed no longer. With
 *   `on-completion` only what was carried into the attempt under way goes back;
 * - goals lose what counts in the period under way; periods that are over and completions stay (our choice).
 *
 * Our choice too: nothing goes back in an attempt that is over, and of a ladder or an attempt only the last 100 events
 * can. Benefits that were issued are not touched.
 */
export function rollBack(
  definition: AchievementDefinition,
  record: AchievementRecord,
  reversal: Reversal,
): AchievementChange {
  if (definition.kind === 'goals' && record.kind === 'goals') return rollBackGoals(definition, record, reversal);
  if (definition.kind === 'attempt' && record.kind === 'attempt') return rollBackAttempt(definition, record, reversal);
  if (definition.kind === 'ladder' && record.kind === 'ladder') return rollBackLadder(record, reversal);
  return unmoved(record, 'not-counted');
}

function rollBackLadder(record: LadderRecord, reversal: Reversal): AchievementChange {
  const back = without(record.entries, reversal);
  if (!back) return unmoved(record, 'not-counted');
  const { entries, amount } = back;
  return takenBack({ ...record, count: less(record.count, amount), entries }, amount);
}

function rollBackAttempt(definition: AttemptDefinition, record: AttemptRecord, reversal: Reversal): AchievementChange {
  const { recurrence, rollbackAfterCompletion = false, target } = definition;
  const back = without(record.entries, reversal);
  if (!back) return unmoved(record, 'not-counted');
  if (isAttemptOver(definition, record, reversal.now)) return unmoved(record, 'expired');
  const isComplete = recurrence !== 'on-completion' && record.completedAt !== undefined;
  if (isComplete && !rollbackAfterCompletion) return unmoved(record, 'completed');

  const { entries, amount } = back;
  const { completedAt, ...rest } = record;
  const count = less(record.count, amount);
  const undone = { ...rest, completions: Math.max(0, record.completions - 1) };
  const kept = isComplete && !isFull(target, count) ? undone : record;
  return takenBack({ ...kept, count, entries }, amount);
}

function rollBackGoals(definition: GoalsDefinition, known: GoalsRecord, reversal: Reversal): AchievementChange {
  const record = ofRevision(definition, known);
  const now = localNow(reversal.now, reversal.timeZone ?? 'UTC');
  let total = 0;
  const goals: { [goal: string]: GoalRecord } = { ...record.goals };
  for (const goal of definition.goals) {
    const counted = record.goals[goal.handle];
    const current = counted && (inPeriod(goal, counted, now) ?? counted);
    const back = current && without(current.entries, reversal);
    if (!back) continue;
    const count = less(current.count, back.amount);
    const unmet = isFull(goal.target, current.count) && !isFull(goal.target, count);
    const streak = Math.max(0, current.streak - Number(unmet));
    goals[goal.handle] = { ...current, count, streak, entries: back.entries };
    total = addUp(total, back.amount);
  }
  return total > 0 ? takenBack({ ...record, goals }, total) : unmoved(record, 'not-counted');
}

function takenBack(record: AchievementRecord, amount: number): AchievementChange {
  return { record, delta: -amount, levels: [], completions: 0 };
}

/** The entries without those of an event, and how much those count. Undefined where there are none that count. */
function without(
  entries: readonly Entry[] = [],
  { event }: Reversal,
): { readonly entries: readonly Entry[]; readonly amount: number } | undefined {
  const amount = entries.reduce((sum, entry) => (entry.event === event ? addUp(sum, entry.amount) : sum), 0);
  return amount > 0 ? { entries: entries.filter((entry) => entry.event !== event), amount } : undefined;
}

function less(count: number, amount: number): number {
  return Math.max(0, addUp(count, -amount));
}
