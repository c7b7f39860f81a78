import {
  attemptStatuses,
  goalPeriods,
  recurrences,
  visibilities,
  type Achievement,
  type Attempt,
  type Goal,
  type Ladder,
  type Level,
} from '../../model/index.js';
import { child, convert, list, object, reject, required, withDefault, type Reader } from '../fields.js';
import { boolean, id, instant, number, oneOf, text, url } from '../readers.js';
import { amount, step, tally, unit } from './values.js';

const level: Reader<Level> = object({
  threshold: required(amount),
  name: text,
  unlocks: list(id),
});

const ladder: Reader<Ladder> = object({
  levels: required(
    convert(list(level, { key: (row) => row.threshold }), (levels) =>
      [...levels].sort((a, b) => a.threshold - b.threshold),
    ),
  ),
  every: step,
});

const goal: Reader<Goal> = object({
  handle: required(id),
  name: text,
  count: withDefault(number, 0),
  target: required(amount),
  unit,
  period: object({ kind: required(oneOf(goalPeriods)), value: step }),
  streak: object({ count: withDefault(amount, 0), target: required(amount) }),
});

const attempt: Reader<Attempt> = object({
  // A status that came later than this code is still an attempt.
  status: withDefault(oneOf(attemptStatuses), 'unknown'),
  startedAt: instant,
  endsAt: instant,
  completedAt: instant,
});

const row = object({
  handle: required(id),
  name: withDefault(text, ''),
  visibility: required(oneOf(visibilities)),
  ladder: required(ladder),
  count: number,
  level: tally,
  unit,
  description: text,
  instructions: text,
  terms: text,
  hint: text,
  picture: url(),
  tags: withDefault(list(text), []),
  startsAt: instant,
  endsAt: instant,
  achievedAt: instant,
  goals: list(goal, { key: ({ handle }) => handle }),
  attempt,
  recurrence: oneOf(recurrences),
  completions: tally,
  limitReached: boolean,
  redacted: boolean,
});

/** An achievement. One that is not redacted needs a name; one of an unknown visibility is left out, as it may be secret. */
export const achievement: Reader<Achievement> = convert(row, (data, field) =>
  data.name === '' && !data.redacted ? reject(child(field, 'name'), 'text') : data,
);
