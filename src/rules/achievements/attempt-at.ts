import type { AttemptDefinition, AttemptRecord, TimeZone } from '../../model/index.js';
import { isAhead, millisecondsUntil } from '../instants.js';
import { parsePeriod } from '../time/period.js';
import { periodWindow } from '../time/period-window.js';
import { instantOf, type Moment, type ZonedDateTime, zonedAt } from '../time/zoned.js';
import type { Standstill } from './change.js';
import { localNow } from './contribution.js';

/** Whether an attempt is over. The last second that a period rounded up is printed with still counts. */
export function isAttemptOver({ period }: AttemptDefinition, { endsAt }: AttemptRecord, now: Moment): boolean {
  return millisecondsUntil(endsAt, instantOf(now)) <= (period?.endsWith('_U') ? -1000 : 0);
}

/** The attempt that `now` lies in: the one under way, or a new one; or why there is none. */
export function attemptAt(
  definition: AttemptDefinition,
  record: AttemptRecord,
  { now, timeZone }: { readonly now: Moment; readonly timeZone: TimeZone },
): AttemptRecord | Standstill {
  if (record.startedAt !== undefined) {
    if (!isAttemptOver(definition, record, now)) return record;
    if (definition.recurrence !== 'on-expiration') return record.completedAt === undefined ? 'expired' : 'completed';
  }
  const window = opened(definition, now, definition.timeZone ?? timeZone);
  return typeof window === 'string'
    ? window
    : { kind: 'attempt', count: 0, completions: record.completions, ...window };
}

type Window = Pick<AttemptRecord, 'startedAt' | 'endsAt'>;

/**
 * The window of an attempt that begins now. On a fixed schedule it is the schedule's; else it begins with the customer's
 * action, and so does each one after it (Talon.One: it "ends and resets based on when the customer started").
 */
function opened(definition: AttemptDefinition, now: Moment, timeZone: TimeZone): Window | Standstill {
  const { period, activation, recurrence = 'none', endsAt } = definition;
  const fixedStart = activation === 'fixed-schedule' ? definition.fixedStart : undefined;
  if (isAhead(fixedStart, instantOf(now))) return 'upcoming';
  if (period === undefined || recurrence === 'on-completion') {
    return { startedAt: fixedStart ?? instantOf(now), ...(endsAt !== undefined && { endsAt }) };
  }
  const local = localNow(now, timeZone);
  if (!local) return 'no-calendar';
  const end = endsAt === undefined ? undefined : zonedAt(endsAt, timeZone, local);
  const window = periodWindow<ZonedDateTime>({
    period: parsePeriod(period),
    startedAt: (fixedStart !== undefined && zonedAt(fixedStart, timeZone, local)) || local,
    recurrence: fixedStart === undefined ? 'none' : recurrence,
    ...(end && { endsAt: end }),
    now: local,
  });
  if (!window || window.over) return 'expired';
  return { startedAt: instantOf(window.start), ...(window.end && { endsAt: instantOf(window.end) }) };
}
