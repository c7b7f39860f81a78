import type {
  AchievementDefinition,
  AttemptDefinition,
  Frequency,
  GoalDefinition,
  Instant,
} from '../../model/index.js';
import { activations, goalPeriods, intervalUnits, recurrences } from '../../model/index.js';
import { PeriodError, type PeriodErrorReason } from '../time/period-error.js';
import { parsePeriod } from '../time/period.js';
import { orderedLadder } from './ladder.js';

/** What is wrong with a definition, and where. */
export interface DefinitionIssue<Reason extends string = string> {
  /** The handle of the definition. */
  readonly definition: string;
  /** Where in the definition: `goals[1].target`. */
  readonly path: string;
  readonly reason: Reason;
}

/**
 * What can be wrong with an achievement's definition, besides a period that cannot be read: an amount that is no number
 * above zero; a number of times that is not whole; a date that cannot be read; an end before the start; a zone that does not
 * exist; a word that is none of those known; a fixed schedule without a start; a ladder without a level that can be
 * reached; no goal, more than six, two of one handle; a streak without periods.
 */
export const definitionFaults = [
  'not-positive',
  'not-whole',
  'unreadable-date',
  'end-before-start',
  'unknown-time-zone',
  'unknown-word',
  'no-fixed-start',
  'no-level',
  'no-goals',
  'too-many-goals',
  'duplicate-handle',
  'no-period',
] as const;
export type DefinitionFault = (typeof definitionFaults)[number];

/** How many goals an achievement may have (Open Loyalty, API fundamentals, Limits). */
const mostGoals = 6;

/** Where something may be wrong, what, and whether it is. */
type Check = readonly [path: string, fault: DefinitionFault | PeriodErrorReason, isBroken: boolean];

/**
 * What is wrong with a definition: nothing, or all of it. What is reported cannot count as it is meant; other
 * definitions are not concerned. Conditions and amounts are not looked into.
 */
export function checkDefinition(
  definition: AchievementDefinition,
): readonly DefinitionIssue<DefinitionFault | PeriodErrorReason>[] {
  return [...datesOf(definition), ...checksOf(definition)]
    .filter(([, , isBroken]) => isBroken)
    .map(([path, reason]) => ({ definition: definition.handle, path, reason }));
}

function checksOf(definition: AchievementDefinition): readonly Check[] {
  switch (definition.kind) {
    case 'ladder': {
      const { levels, every } = orderedLadder(definition.ladder);
      return [['ladder', 'no-level', levels.length === 0 && every === undefined]];
    }
    case 'attempt':
      return attemptChecks(definition);
    case 'goals': {
      const { goals, limit } = definition;
      return [
        ['goals', 'no-goals', goals.length === 0],
        ['goals', 'too-many-goals', goals.length > mostGoals],
        ...limitChecks('limit', limit),
        ...goals.flatMap((goal, index) => goalChecks(goal, `goals[${index}]`)),
        ...goals.map(({ handle }, index): Check => {
          const first = goals.findIndex((goal) => goal.handle === handle);
          return [`goals[${index}].handle`, 'duplicate-handle', first < index];
        }),
      ];
    }
  }
}

function datesOf({ startsAt, endsAt }: AchievementDefinition): readonly Check[] {
  return [
    ['startsAt', 'unreadable-date', isUnreadable(startsAt)],
    ['endsAt', 'unreadable-date', isUnreadable(endsAt)],
    ['endsAt', 'end-before-start', isBefore(endsAt, startsAt)],
  ];
}

function attemptChecks(definition: AttemptDefinition): readonly Check[] {
  const { target, period, activation, fixedStart, recurrence, endsAt, timeZone } = definition;
  return [
    ['target', 'not-positive', !(target > 0)],
    ...periodChecks(period),
    ['activation', 'unknown-word', activation !== undefined && !activations.includes(activation)],
    ['recurrence', 'unknown-word', recurrence !== undefined && !recurrences.includes(recurrence)],
    ['fixedStart', 'no-fixed-start', activation === 'fixed-schedule' && fixedStart === undefined],
    ['fixedStart', 'unreadable-date', isUnreadable(fixedStart)],
    ['endsAt', 'end-before-start', isBefore(endsAt, fixedStart)],
    ['timeZone', 'unknown-time-zone', timeZone !== undefined && !isTimeZone(timeZone)],
  ];
}

function goalChecks({ target, period, consecutive, limit }: GoalDefinition, path: string): readonly Check[] {
  return [
    [`${path}.target`, 'not-positive', !(target > 0)],
    [`${path}.period.kind`, 'unknown-word', period !== undefined && !goalPeriods.includes(period.kind)],
    [`${path}.period.value`, 'not-whole', !isTimes(period?.value)],
    [`${path}.consecutive`, 'not-whole', !isTimes(consecutive)],
    [`${path}.consecutive`, 'no-period', (consecutive ?? 1) > 1 && (period?.kind ?? 'overall') === 'overall'],
    ...limitChecks(`${path}.limit`, limit),
  ];
}

function limitChecks(path: string, limit: Frequency | undefined): readonly Check[] {
  const interval = limit?.interval;
  return [
    [`${path}.value`, 'not-whole', !isTimes(limit?.value)],
    [`${path}.interval.unit`, 'unknown-word', interval !== undefined && !intervalUnits.includes(interval.unit)],
    [`${path}.interval.value`, 'not-whole', !isTimes(interval?.value)],
  ];
}

function periodChecks(period: string | undefined): readonly Check[] {
  try {
    if (period !== undefined) parsePeriod(period);
    return [];
  } catch (error) {
    if (error instanceof PeriodError) return [['period', error.reason, true]];
    throw error;
  }
}

/** Whether a number of times, where it is stated, is whole and at least one. */
function isTimes(value: number | undefined): boolean {
  return value === undefined || (Number.isSafeInteger(value) && value > 0);
}

function isUnreadable(date: Instant | undefined): boolean {
  return date !== undefined && Number.isNaN(Date.parse(date));
}

/** Whether a stated end comes before a stated start, or with it. */
function isBefore(end: Instant | undefined, start: Instant | undefined): boolean {
  return Date.parse(end ?? '') <= Date.parse(start ?? '');
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
