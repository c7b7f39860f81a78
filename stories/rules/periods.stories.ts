import type { Temporal } from 'temporal-polyfill';
import preview from '../../.storybook/preview.js';
import {
  absoluteEnd,
  type Interval,
  intervalEnd,
  intervalStart,
  parsePeriod,
  type Period,
  periodEnd,
  type PeriodWindow,
  periodWindow,
  type TimePoint,
  type WindowRequest,
} from '../../src/rules/index.js';
import { desk } from './desk.js';
import { zoned } from './moments.js';

const meta = preview.meta({ tags: ['!autodocs'], title: 'Rules/Periods', parameters: { controls: { disable: true } } });

const started = '2023-10-10T09:30:45+02:00[Europe/Berlin]';

export const ParsePeriod = meta.story({
  name: 'parsePeriod',
  ...desk({
    call: 'parsePeriod(text)',
    answers:
      'A period as Talon.One writes it. The letter’s case matters: m is a minute, M a month. _D rounds down, _U rounds up. Anything else throws a PeriodError that names the part that is wrong.',
    examples: [
      { title: 'Seven days', input: '7D' },
      { title: 'Three months, to the end', input: '3M_U' },
      { title: 'A week and a half', input: '1.5W' },
      { title: 'No such unit', input: '7X' },
      { title: 'Minutes are not rounded', input: '40m_U' },
    ],
    run: (text: string) => parsePeriod(text),
  }),
});

interface Beginning {
  readonly start: string;
  readonly period: string;
}

const told = (moment: Temporal.ZonedDateTime) =>
  moment.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium' });

export const PeriodEnd = meta.story({
  name: 'periodEnd',
  ...desk({
    call: 'periodEnd(start, parsePeriod(period))',
    answers:
      'When a period ends, as a Temporal.ZonedDateTime in the zone of its start. Days and longer keep the time on the clock, hours and shorter are elapsed time; rounding comes after adding.',
    examples: [
      { title: '1 day', input: { start: started, period: '1D' } },
      { title: '1 week', input: { start: started, period: '1W' } },
      { title: '1 month', input: { start: started, period: '1M' } },
      { title: '3 months, last day', input: { start: started, period: '3M_U' } },
      { title: '1 year', input: { start: started, period: '1Y' } },
      { title: 'The clocks change', input: { start: '2026-03-28T09:30:00+01:00[Europe/Berlin]', period: '1D' } },
      { title: 'From 31 January', input: { start: '2026-01-31T09:30:00+01:00[Europe/Berlin]', period: '1M' } },
    ],
    run: ({ start, period }: Beginning) => periodEnd(zoned(start), parsePeriod(period)),
    says: (end) => `Ends on ${told(end)}.`,
  }),
});

/** A request as JSON: moments and periods as they are written. */
interface WrittenRequest extends Omit<
  WindowRequest<Temporal.ZonedDateTime>,
  'period' | 'startedAt' | 'fixedStart' | 'endsAt' | 'now'
> {
  readonly period?: string;
  readonly startedAt?: string;
  readonly fixedStart?: string;
  readonly endsAt?: string;
  readonly now: string;
}

function readRequest(written: WrittenRequest): WindowRequest<Temporal.ZonedDateTime> {
  const { period, startedAt, fixedStart, endsAt, now, ...rest } = written;
  const read: Period | undefined = period === undefined ? period : parsePeriod(period);
  return {
    ...rest,
    ...(read && { period: read }),
    ...(startedAt !== undefined && { startedAt: zoned(startedAt) }),
    ...(fixedStart !== undefined && { fixedStart: zoned(fixedStart) }),
    ...(endsAt !== undefined && { endsAt: zoned(endsAt) }),
    now: zoned(now),
  };
}

function windowInWords(window: PeriodWindow<Temporal.ZonedDateTime> | undefined): string {
  if (!window) return 'No window is open yet.';
  const { start, end, index, over } = window;
  const name = `Window ${index + 1}, from ${told(start)}`;
  return `${name}${end ? ` to ${told(end)}` : ', until the target is reached'}${over ? '. It is over' : ''}.`;
}

const weekly: WrittenRequest = {
  activation: 'fixed-schedule',
  recurrence: 'on-expiration',
  period: '1W',
  fixedStart: '2025-12-01T00:00:00+01:00[Europe/Berlin]',
  endsAt: '2025-12-24T23:59:59+01:00[Europe/Berlin]',
  now: '2025-12-10T10:00:00+01:00[Europe/Berlin]',
};

export const Windows = meta.story({
  name: 'periodWindow',
  ...desk({
    call: 'periodWindow(request)',
    answers:
      'The window of time that now lies in. It opens with the customer’s first action or on one schedule for everybody; after it comes nothing, another one, or another one as soon as the target is reached.',
    examples: [
      {
        title: 'Own start, once',
        input: {
          activation: 'user-action',
          recurrence: 'none',
          period: '7D',
          startedAt: '2026-06-01T10:00:00+02:00[Europe/Berlin]',
          now: '2026-06-04T10:00:00+02:00[Europe/Berlin]',
        },
      },
      {
        title: 'Own start, again and again',
        input: {
          activation: 'user-action',
          recurrence: 'on-expiration',
          period: '1M',
          startedAt: '2026-01-31T10:00:00+01:00[Europe/Berlin]',
          now: '2026-04-15T10:00:00+02:00[Europe/Berlin]',
        },
      },
      {
        title: 'Until the target is reached',
        input: {
          activation: 'user-action',
          recurrence: 'on-completion',
          startedAt: started,
          now: '2026-06-01T10:00:00+02:00[Europe/Berlin]',
        },
      },
      {
        title: 'Fixed schedule, once',
        input: {
          activation: 'fixed-schedule',
          recurrence: 'none',
          period: '1M',
          fixedStart: '2023-10-10T00:00:00+02:00[Europe/Berlin]',
          startedAt: '2023-10-18T10:20:00+02:00[Europe/Berlin]',
          now: '2023-10-18T10:20:00+02:00[Europe/Berlin]',
        },
      },
      { title: 'Fixed schedule, weekly', input: weekly },
      { title: 'The last week is cut', input: { ...weekly, now: '2025-12-23T10:00:00+01:00[Europe/Berlin]' } },
      { title: 'Not begun', input: { ...weekly, now: '2025-11-30T10:00:00+01:00[Europe/Berlin]' } },
    ] satisfies readonly { readonly title: string; readonly input: WrittenRequest }[],
    run: (written: WrittenRequest) => periodWindow(readRequest(written)),
    says: windowInWords,
  }),
});

export const AbsoluteEnd = meta.story({
  name: 'absoluteEnd',
  ...desk({
    call: 'absoluteEnd(start, timePoint)',
    answers:
      'When an achievement that resets at a set date and time next does: every year, month, week or day, by what the time point names.',
    examples: [
      {
        title: 'Mondays at six',
        input: { start: started, timePoint: { dayOfWeek: 1, hour: 6, minute: 0, second: 0 } },
      },
      {
        title: 'The last of each month',
        input: { start: started, timePoint: { dayOfMonth: 31, hour: 23, minute: 59, second: 59 } },
      },
      {
        title: 'Each first of January',
        input: { start: started, timePoint: { month: 1, dayOfMonth: 1, hour: 0, minute: 0, second: 0 } },
      },
    ],
    run: ({ start, timePoint }: { readonly start: string; readonly timePoint: TimePoint }) =>
      absoluteEnd(zoned(start), timePoint),
    says: (end) => `Resets on ${told(end)}.`,
  }),
});

export const Intervals = meta.story({
  name: 'intervalStart, intervalEnd',
  ...desk({
    call: '[intervalStart(moment, interval), intervalEnd(moment, interval)]',
    answers:
      'The calendar interval that a moment lies in: where it begins, and where the next one does. Limits such as "once a month" are counted in these.',
    examples: [
      { title: 'This month', input: { moment: started, interval: { unit: 'month' } } },
      { title: 'This quarter', input: { moment: started, interval: { unit: 'month', value: 3 } } },
      { title: 'This week', input: { moment: started, interval: { unit: 'week' } } },
    ],
    run: ({ moment, interval }: { readonly moment: string; readonly interval: Interval }) => [
      intervalStart(zoned(moment), interval),
      intervalEnd(zoned(moment), interval),
    ],
  }),
});
