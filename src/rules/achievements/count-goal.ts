import type { Entry, GoalDefinition, GoalRecord } from '../../model/index.js';
import type { Standstill } from './change.js';
import { addUp, type Contribution, entryOf, isRepeated, localNow, rememberedEntries } from './contribution.js';
import { isFull } from './count-attempt.js';
import { inPeriod, untouchedGoal } from './goal-period.js';
import { isUsedUp } from './used-up.js';

/** What a contribution did to one goal. */
export interface GoalStep {
  readonly record: GoalRecord;
  readonly delta: number;
  readonly standstill?: Standstill;
}

/** Counts towards one goal, within its period, its limit and what has to be unique. */
export function countGoal(
  goal: GoalDefinition,
  known: GoalRecord = untouchedGoal,
  contribution: Contribution,
): GoalStep {
  const still = (standstill: Standstill): GoalStep => ({ record: known, delta: 0, standstill });
  const amount = contribution.amount(goal);
  if (typeof amount === 'string') return still(amount);
  const now = localNow(contribution.now, contribution.timeZone);
  const record = inPeriod(goal, known, now);
  if (!record) return still('no-calendar');
  if (isRepeated(contribution, record.entries)) return still('already-counted');

  const times = record.entries.map(({ at }) => at);
  const usedUp = goal.limit ? isUsedUp(goal.limit, times, now) : false;
  if (usedUp !== false) return still(usedUp ? 'limit-reached' : 'no-calendar');
  const key = goal.uniqueBy === undefined ? undefined : contribution.key?.(goal.uniqueBy);
  if (key === 'null') return still('unknown-fact');
  if (key !== undefined && record.entries.some((entry) => entry.key === key)) return still('not-unique');

  const count = addUp(record.count, amount);
  const met = isFull(goal.target, count) && !isFull(goal.target, record.count);
  const entry = { ...entryOf(contribution, amount), ...(key !== undefined && { key }) };
  const entries = remembered(goal, [...record.entries, entry]);
  return { record: { ...record, count, streak: record.streak + Number(met), entries }, delta: amount };
}

/** The newest entries: as many as the limit counts and at least 100; all of the period where they have to be unique. */
function remembered({ limit, uniqueBy }: GoalDefinition, entries: readonly Entry[]): readonly Entry[] {
  return uniqueBy === undefined ? entries.slice(-Math.max(rememberedEntries, limit?.value ?? 0)) : entries;
}
