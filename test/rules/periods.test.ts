import { expect } from '@open-wc/testing';
import type { Temporal as Native } from 'temporal-polyfill';
import { intervalEnd, intervalStart, type Interval } from '../../src/rules/time/interval.js';
import { PeriodError } from '../../src/rules/time/period-error.js';
import { periodEnd } from '../../src/rules/time/period-end.js';
import { periodWindow, type WindowRequest } from '../../src/rules/time/period-window.js';
import { parsePeriod } from '../../src/rules/time/period.js';
import { absoluteEnd, type TimePoint } from '../../src/rules/time/time-point.js';
import { temporals } from './temporal.js';
import { itAnswers, vectors } from './vectors.js';

await itAnswers('parse-period', parsePeriod);
await itAnswers('period-errors', (text: string) => {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
    expect(error.message).to.contain(error.reason);
    return { reason: error.reason, part: error.part };
  }
});

type StatedWindow = { readonly [key in keyof WindowRequest<Native.ZonedDateTime>]: unknown };

const cases = {
  'period-end': await vectors('period-end'),
  'absolute-end': await vectors('absolute-end'),
  'period-window': await vectors('period-window'),
  intervals: await vectors('intervals'),
};

for (const [name, { ZonedDateTime }] of temporals) {
  const zoned = (text: string) => ZonedDateTime.from(text);

  const answers = {
    'period-end': (start: string, period: string) => periodEnd(zoned(start), parsePeriod(period)).toString(),
    'absolute-end': (start: string, point: TimePoint) => absoluteEnd(zoned(start), point).toString(),
    'period-window': (stated: StatedWindow) => {
      const read = (value: unknown, key: string) =>
        typeof value !== 'string'
          ? value
          : key === 'period'
            ? parsePeriod(value)
            : /^\d/.test(value)
              ? zoned(value)
              : value;
      const entries = Object.entries(stated).map(([key, value]) => [key, read(value, key)]);
      const window = periodWindow(Object.fromEntries(entries) as WindowRequest<Native.ZonedDateTime>);
      return window && JSON.parse(JSON.stringify(window));
    },
    intervals: (moment: string, interval: Interval) =>
      [intervalStart(zoned(moment), interval), intervalEnd(zoned(moment), interval)].map(String),
  } as const;

  describe(`with ${name}`, () => {
    for (const [rule, answer] of Object.entries(answers)) {
      for (const { name, args, result } of cases[rule as keyof typeof answers]) {
        it(`${rule}: ${name}`, () => {
          expect((answer as (...args: unknown[]) => unknown)(...args)).to.deep.equal(result);
        });
      }
    }

    it('gives back the caller’s own kind of moment', () => {
      const end: Native.ZonedDateTime = periodEnd(zoned('2023-10-10T09:30:45Z[UTC]'), parsePeriod('1D'));
      expect(end).to.be.instanceOf(ZonedDateTime);
      expect(end.toPlainDate().toString()).to.equal('2023-10-11');
    });

    it('refuses an end beyond the calendar', () => {
      expect(() => periodEnd(zoned('2023-10-10T09:30:45Z[UTC]'), parsePeriod('999999Y'))).to.throw(RangeError);
    });

    it('comes to an end with periods of next to nothing', () => {
      const period = parsePeriod(`0.${'0'.repeat(30)}1s`);
      const [startedAt, now] = ['2023-10-10T09:30:45Z[UTC]', '2033-10-10T09:30:45Z[UTC]'].map(zoned);
      expect(periodWindow({ period, recurrence: 'on-expiration', startedAt: startedAt!, now: now! })).to.include({
        over: true,
      });
    });

    it('refuses intervals of no whole number of units', () => {
      for (const value of [0, -1, 1.5, NaN, Infinity])
        expect(() => intervalStart(zoned('2023-10-10T09:30:45Z[UTC]'), { unit: 'day', value })).to.throw(RangeError);
    });
  });
}
