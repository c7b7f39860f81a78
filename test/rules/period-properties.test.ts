import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { intervalUnits } from '../../src/model/index.js';
import { intervalEnd, intervalStart } from '../../src/rules/time/interval.js';
import { periodEnd } from '../../src/rules/time/period-end.js';
import { periodWindow, type WindowRequest } from '../../src/rules/time/period-window.js';
import { parsePeriod, type Period, periodUnits } from '../../src/rules/time/period.js';
import type { TimePoint } from '../../src/rules/time/time-point.js';
import { temporals, zones } from './temporal.js';

const letters = ['s', 'm', 'h', 'D', 'W', 'M', 'Y'];
const suffixes = { down: '_D', up: '_U' };
const printed = ({ amount, unit, round }: Period) =>
  `${amount}${letters[periodUnits.indexOf(unit)]}${round ? suffixes[round] : ''}`;

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
);
const rounds = {
  second: [],
  minute: [],
  hour: [],
  day: ['down', 'up'],
  week: ['up'],
  month: ['up'],
  year: ['up'],
} as const;
const periods: fc.Arbitrary<Period> = fc
  .constantFrom(...periodUnits)
  .chain((unit) =>
    fc
      .record({ amount: amounts, unit: fc.constant(unit), round: fc.constantFrom(undefined, ...rounds[unit]) })
      .map(({ round, ...period }) => ({ ...period, ...(round && { round }) })),
  );

const whole = (min: number, max: number) => fc.integer({ min, max });
const clock = { hour: whole(0, 23), minute: whole(0, 59), second: whole(0, 59) };
const timePoints: fc.Arbitrary<TimePoint> = fc.oneof(
  fc.record(clock),
  fc.record({ ...clock, dayOfWeek: whole(1, 7) }),
  fc.record({ ...clock, dayOfMonth: whole(1, 31) }),
  fc.record({ ...clock, dayOfMonth: whole(1, 31), month: whole(1, 12) }),
);

/** From 2010 on: days of change are as likely as they are, and the days around those of `changes` come more often. */
const changes = [
  '2011-12-30',
  '2018-02-18',
  '2018-11-04',
  '2024-03-10',
  '2024-03-31',
  '2024-10-06',
  '2024-10-27',
  '2025-03-29',
];
const moments = fc.oneof(
  fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map(Number),
  fc
    .tuple(fc.constantFrom(...changes), whole(-3 * 86_400_000, 3 * 86_400_000))
    .map(([day, ms]) => Date.parse(day) + ms),
);
const length = fc.oneof(whole(0, 10 * 86_400_000), whole(0, 20 * 366 * 86_400_000));

it('parsePeriod: reads back every period that is written', () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(parsePeriod(printed(period))).to.deep.equal(period);
    }),
  );
});

for (const [name, { Instant }] of temporals) {
  type Zoned = Temporal.ZonedDateTime;
  type Stated = Omit<WindowRequest<Zoned>, 'now'>;
  const at = (ms: number, zone: string) => Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const ms = ({ epochMilliseconds }: Zoned) => epochMilliseconds;
  const window = (schedule: Stated, now: Zoned) => {
    const found = periodWindow({ ...schedule, now });
    expect(found, 'a window').to.not.equal(undefined);
    return found!;
  };
  /** The first moment that a window no longer counts. */
  const over = (schedule: Stated, end: Zoned) => (schedule.period?.round === 'up' ? end.add({ seconds: 1 }) : end);

  const schedules = fc
    .record({
      zone: fc.constantFrom(...zones),
      start: moments,
      ends: fc.oneof(
        { weight: 4, arbitrary: periods.map((period) => ({ period })) },
        timePoints.map((resetAt) => ({ resetAt })),
      ),
    })
    .map(({ zone, start, ends }) => ({ recurrence: 'on-expiration', startedAt: at(start, zone), ...ends }) as const);

  describe(`with ${name}`, () => {
    it('periodEnd: comes after the start', () => {
      fc.assert(
        fc.property(moments, fc.constantFrom(...zones), periods, (start, zone, period) => {
          const end = periodEnd(at(start, zone), period);
          expect(ms(period.round === 'up' ? end.add({ seconds: 1 }) : end)).to.be.greaterThan(start);
        }),
        { numRuns: 500 },
      );
    });

    it('periodEnd: is no earlier for a longer period of the same kind', () => {
      fc.assert(
        fc.property(moments, fc.constantFrom(...zones), periods, amounts, (start, zone, period, more) => {
          const [end, later] = [period.amount, period.amount + more].map((amount) =>
            ms(periodEnd(at(start, zone), { ...period, amount })),
          );
          expect(later).to.be.at.least(end!);
        }),
        { numRuns: 500 },
      );
    });

    it('periodWindow: every moment lies in its window, and the next window begins where it is over', () => {
      fc.assert(
        fc.property(schedules, length, (schedule, later) => {
          const now = schedule.startedAt.add({ milliseconds: later });
          const { start, end, index } = window(schedule, now);
          const next = over(schedule, end!);
          expect(ms(start)).to.be.at.most(ms(now));
          expect(ms(next)).to.be.greaterThan(ms(now));

          const following = window(schedule, next);
          expect(following.start.toString()).to.equal(next.toString());
          expect(following.index).to.be.greaterThan(index);
          const same = window(schedule, next.subtract({ milliseconds: 1 }));
          expect([same.index, ms(same.start)]).to.deep.equal([index, ms(start)]);
        }),
        { numRuns: 500 },
      );
    });

    it('periodWindow: later moments never lie in earlier windows', () => {
      fc.assert(
        fc.property(schedules, length, length, (schedule, one, other) => {
          const [first, second] = [one, other]
            .toSorted((a, b) => a - b)
            .map((later) => window(schedule, schedule.startedAt.add({ milliseconds: later })));
          expect(second!.index).to.be.at.least(first!.index);
          expect(ms(second!.start)).to.be.at.least(ms(first!.start));
        }),
        { numRuns: 300 },
      );
    });

    it('periodWindow: no window reaches beyond the end of all of it', () => {
      fc.assert(
        fc.property(schedules, length, length, (schedule, one, other) => {
          const endsAt = schedule.startedAt.add({ milliseconds: one + 1 });
          const now = schedule.startedAt.add({ milliseconds: other });
          const found = window({ ...schedule, endsAt }, now);
          expect(ms(found.end!)).to.be.at.most(ms(endsAt));
          expect(ms(found.start)).to.be.lessThan(ms(endsAt));
          expect(found.over).to.equal(ms(now) >= ms(endsAt));
        }),
        { numRuns: 300 },
      );
    });

    it('intervals: tile the calendar', () => {
      const intervals = fc.record({ unit: fc.constantFrom(...intervalUnits), value: whole(1, 7) });
      fc.assert(
        fc.property(moments, fc.constantFrom(...zones), intervals, (moment, zone, interval) => {
          const now = at(moment, zone);
          const [start, end] = [intervalStart(now, interval), intervalEnd(now, interval)];
          expect(ms(start)).to.be.at.most(moment);
          expect(ms(end)).to.be.greaterThan(moment);
          expect(intervalStart(start, interval).toString()).to.equal(start.toString());
          expect(intervalStart(end, interval).toString()).to.equal(end.toString());
          expect(intervalEnd(end.subtract({ milliseconds: 1 }), interval).toString()).to.equal(end.toString());
        }),
        { numRuns: 2000 },
      );
    });
  });
}
