import preview from '../../.storybook/preview.js';
import type { AchievementDefinition, AchievementRecord } from '../../src/model/index.js';
import {
  addProgress,
  advance,
  checkDefinition,
  recordedProgress,
  rollBack,
  type AchievementChange,
} from '../../src/rules/index.js';
import { desk } from './desk.js';
import { momentOf } from './moments.js';
import { eventOf, type Happening, morning } from './program.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Counting',
  parameters: { controls: { disable: true } },
});

const timeZone = 'Europe/Berlin';

/** Three orders in seven days (Talon.One, Achievements). */
const threeOrders: AchievementDefinition = {
  kind: 'attempt',
  handle: 'three-orders',
  counting: [{ on: { kind: 'transaction' } }],
  target: 3,
  period: '7D',
};

/** 500 in the online store over two months (Talon.One, Achievements). */
const spend: AchievementDefinition = {
  kind: 'attempt',
  handle: 'spend-500',
  counting: [{ on: { kind: 'transaction' }, amount: { var: 'transaction.grossValue' } }],
  target: 500,
  period: '2M',
};

const streak: AchievementDefinition = {
  kind: 'goals',
  handle: 'login-streak',
  goals: [
    {
      handle: 'log-in',
      counting: { on: { kind: 'custom', name: 'login' } },
      target: 1,
      period: { kind: 'day' },
      consecutive: 7,
    },
  ],
};

const monthly: AchievementDefinition = {
  kind: 'ladder',
  handle: 'wardrobe',
  counting: [{ on: { kind: 'transaction' } }],
  ladder: { levels: [{ threshold: 1 }, { threshold: 3 }] },
};

interface History {
  readonly definition: AchievementDefinition;
  readonly happened: readonly Happening[];
}

const orders = (...days: readonly number[]): readonly Happening[] =>
  days.map((day) => ({ at: morning(6, day), total: 40 }));
const logins = (...days: readonly number[]): readonly Happening[] =>
  days.map((day) => ({ at: morning(6, day), login: true }));

interface Played {
  readonly record?: AchievementRecord;
  readonly changes: readonly AchievementChange[];
}

function play({ definition, happened }: History): Played {
  let record: AchievementRecord | undefined;
  const changes = happened.map((happening, index) => {
    const event = eventOf(happening, index);
    const facts = { event: event.body, transaction: event.body };
    const change = advance(definition, record, { event, facts, now: momentOf(happening.at), timeZone });
    record = change.record;
    return change;
  });
  return { ...(record && { record }), changes };
}

const counted = ({ delta, completions, standstill }: AchievementChange) => ({
  delta,
  completions,
  ...(standstill !== undefined && { standstill }),
});

export const Advance = meta.story({
  name: 'advance',
  ...desk({
    call: 'advance(definition, record, { event, facts, now, timeZone })',
    answers:
      'One event through one achievement: the record afterwards, what was counted, what was reached, or why nothing moved. Here several events come one after the other, each with the record that the one before left.',
    examples: [
      { title: 'Three orders in seven days', input: { definition: threeOrders, happened: orders(1, 4, 7) } },
      { title: 'The third a day late', input: { definition: threeOrders, happened: orders(1, 4, 9) } },
      {
        title: '$500 in two months',
        input: {
          definition: spend,
          happened: [
            { at: morning(6, 15), total: 199.9 },
            { at: morning(7, 20), total: 300.1 },
          ],
        },
      },
      { title: 'A seven-day login streak', input: { definition: streak, happened: logins(1, 2, 3, 4, 5, 6, 7) } },
      { title: 'Broken on day five', input: { definition: streak, happened: logins(1, 2, 3, 4, 6) } },
    ],
    run: (history: History) => {
      const { record, changes } = play(history);
      return { changes: changes.map(counted), record };
    },
    says: ({ changes }) => {
      const { length } = changes.filter(({ completions }) => completions > 0);
      return length > 0 ? 'Completed.' : 'Not completed.';
    },
  }),
});

interface Undone extends History {
  readonly takenBack: string;
  readonly now: string;
}

export const RollBack = meta.story({
  name: 'rollBack',
  ...desk({
    call: 'rollBack(definition, record, { event, now, timeZone })',
    answers:
      'Takes back what an event counted. The count is honest afterwards; what was reached by it stays where the platforms say so: a level is kept, and so is a completed attempt unless its definition says otherwise.',
    examples: [
      {
        title: 'An order is cancelled',
        input: { definition: threeOrders, happened: orders(1, 4), takenBack: 'event-2', now: morning(6, 5) },
      },
      {
        title: 'After completion',
        input: { definition: threeOrders, happened: orders(1, 4, 7), takenBack: 'event-3', now: morning(6, 7) },
      },
      {
        title: 'A level is kept',
        input: { definition: monthly, happened: orders(1, 2, 3), takenBack: 'event-3', now: morning(6, 4) },
      },
    ],
    run: ({ definition, happened, takenBack, now }: Undone) => {
      const { record } = play({ definition, happened });
      return record && rollBack(definition, record, { event: takenBack, now: momentOf(now), timeZone });
    },
    says: (change) => change && (change.delta < 0 ? `${-change.delta} taken back.` : 'Nothing is taken back.'),
  }),
});

interface Gift extends History {
  readonly amount: number;
  readonly now: string;
}

export const AddProgress = meta.story({
  name: 'addProgress',
  ...desk({
    call: 'addProgress(definition, record, { amount, eventId, now, timeZone })',
    answers:
      'Progress that a campaign gives, whatever the achievement itself waits for, and within its dates, windows and limits.',
    examples: [
      {
        title: 'Two orders, and one as a gift',
        input: { definition: threeOrders, happened: orders(1, 4), amount: 1, now: morning(6, 5) },
      },
    ],
    run: ({ definition, happened, amount, now }: Gift) => {
      const { record } = play({ definition, happened });
      return addProgress(definition, record, { amount, eventId: 'gift-1', now: momentOf(now), timeZone });
    },
  }),
});

interface Looked extends History {
  readonly now: string;
}

export const Recorded = meta.story({
  name: 'recordedProgress',
  ...desk({
    call: 'recordedProgress(definition, record, now)',
    answers:
      'What a record shows at a moment, for a backend that keeps records and shows achievements. An attempt that is over by then is shown as what follows it.',
    examples: [
      { title: 'Two of three orders', input: { definition: threeOrders, happened: orders(1, 4), now: morning(6, 5) } },
      { title: 'A week later', input: { definition: threeOrders, happened: orders(1, 4), now: morning(6, 15) } },
      { title: 'Four of seven days', input: { definition: streak, happened: logins(1, 2, 3, 4), now: morning(6, 4) } },
    ],
    run: ({ definition, happened, now }: Looked) =>
      recordedProgress(definition, play({ definition, happened }).record, momentOf(now)),
  }),
});

export const CheckDefinition = meta.story({
  name: 'checkDefinition',
  ...desk({
    call: 'checkDefinition(definition)',
    answers: 'What is wrong with an achievement’s definition: nothing, or all of it, each with its place.',
    examples: [
      {
        title: 'Three faults',
        input: {
          ...threeOrders,
          target: 0,
          period: '7X',
          startsAt: '2026-09-01T00:00:00Z',
          endsAt: '2026-06-01T00:00:00Z',
        },
      },
      { title: 'Nothing wrong', input: threeOrders },
    ] satisfies readonly { readonly title: string; readonly input: AchievementDefinition }[],
    run: (definition: AchievementDefinition) => checkDefinition(definition),
    says: ({ length }) => `${length} to put right.`,
  }),
});
