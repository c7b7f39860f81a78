import { object, type Reader } from '../../../api/fields.js';
import type { Achievement, Attempt, AttemptStatus } from '../../../model/index.js';
import type { Fields, TalonOneProgress, TalonOneProgressStatus } from '../wire.js';
import { amount, moment, present, spelled, type Read } from './values.js';

const statuses: Readonly<Record<TalonOneProgressStatus, AttemptStatus>> = {
  not_started: 'not-started',
  inprogress: 'in-progress',
  completed: 'completed',
  expired: 'expired',
};

/** A status that is not known is reported, and `unknown`: `opted_in` came and went. */
const known = spelled(statuses);
const status: Reader<AttemptStatus> = (field) => known(field) ?? 'unknown';

/** How an attempt's fields are read, in whatever envelope they come. */
export const attemptShape = {
  status,
  progress: amount,
  startDate: moment,
  completionDate: moment,
  endDate: moment,
} satisfies Fields<TalonOneProgress>;

/** One attempt. */
export const attemptRow = object(attemptShape);
export type AttemptRow = Read<typeof attemptRow>;

/** The attempt in our words, with the platform's own dates: nothing here can compute them, as no zone is told. */
export function attemptOf(row: AttemptRow): Attempt {
  return {
    status: row.status ?? 'unknown',
    ...present({ startedAt: row.startDate, endsAt: row.endDate, completedAt: row.completionDate }),
  };
}

/**
 * What an attempt says about its achievement. One that Talon.One calls completed has reached its level, even where the
 * target was raised since and the progress is below it.
 */
export function standingOf(
  row: AttemptRow | undefined,
): Pick<Achievement, 'count' | 'attempt' | 'level' | 'achievedAt'> {
  if (!row) return { count: 0, attempt: { status: 'not-started' } };
  const { completionDate: achievedAt, progress: count = 0 } = row;
  const completed = row.status === 'completed';
  return { count, attempt: attemptOf(row), ...(completed && { level: 1, ...present({ achievedAt }) }) };
}
