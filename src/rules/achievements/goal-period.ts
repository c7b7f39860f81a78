import type { Entry, GoalDefinition, GoalRecord } from '../../model/index.js';
import { type Interval, intervalStart } from '../time/interval.js';
import { instantOf, type ZonedDateTime } from '../time/zoned.js';

/** The record of a goal that nothing was counted for. */
export const untouchedGoal: GoalRecord = { count: 0, streak: 0, entries: [] };

/** The calendar interval that a goal's count begins anew with. Undefined: none. */
function intervalOf({ period }: GoalDefinition): Interval | undefined {
  if (!period || period.kind === 'overall') return undefined;
  if (period.kind === 'last-day') return { unit: 'day' };
  return { unit: period.kind, ...(period.value !== undefined && { value: period.value }) };
}

/**
 * How many periods in a row a goal asks for. The last seven days are seven days in a row, each with its own target (our
 * reading of Open Loyalty's 7-day login streak: one login would complete it otherwise).
 */
export function periodsAsked({ period, consecutive = 1 }: GoalDefinition): number {
  if (!period || period.kind === 'overall') return 1;
  return period.kind === 'last-day' ? (period.value ?? 1) * consecutive : consecutive;
}

/**
 * A goal's record in the period that `now` lies in; undefined where there is no calendar to tell. With a new period the
 * count begins anew. A period that was missed breaks the streak to 0, but a goal that is met stays met until the whole is
 * complete, so that goals can be met in any order (our choice).
 */
export function inPeriod(
  goal: GoalDefinition,
  record: GoalRecord,
  now: ZonedDateTime | undefined,
): GoalRecord | undefined {
  const interval = intervalOf(goal);
  if (!interval) return record;
  if (!now) return undefined;
  const start = intervalStart(now, interval);
  const known = Date.parse(record.periodStart ?? '');
  if (known >= start.epochMilliseconds) return record;
  const previous = intervalStart(start.subtract({ milliseconds: 1 }), interval);
  const goesOn = known === previous.epochMilliseconds && record.count >= goal.target;
  const lasts = goesOn || record.streak >= periodsAsked(goal);
  return { ...begunAnew(goal, record), periodStart: instantOf(start), streak: lasts ? record.streak : 0 };
}

/** A goal that begins anew. What counted before counts no more, except against the goal's limit. */
export function begunAnew({ limit }: GoalDefinition, record: GoalRecord): GoalRecord {
  const entries = limit && limit.value >= 1 ? record.entries.slice(-limit.value).map(spent) : [];
  return { ...record, count: 0, streak: 0, entries };
}

function spent({ event, at }: Entry): Entry {
  return { event, at, amount: 0 };
}
