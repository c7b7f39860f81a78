import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Benefit, BenefitDefinition, Validity } from '../../src/model/index.js';
import { expiryOf } from '../../src/rules/benefits/expiry-of.js';
import { ExtendError } from '../../src/rules/benefits/extend-error.js';
import { extended } from '../../src/rules/benefits/extended.js';
import { extendedExpiry, type Extension } from '../../src/rules/benefits/extended-expiry.js';
import { type Issue, issuedBenefit } from '../../src/rules/benefits/issued-benefit.js';
import type { Moment } from '../../src/rules/time/zoned.js';
import { temporals, zones } from './temporal.js';
import { vectors } from './vectors.js';

const definition: BenefitDefinition = {
  ...{ handle: 'gift', name: 'Gift', category: 'free-product', tags: [] },
  ...{ extendable: true, validity: { kind: 'period', amount: 30, unit: 'day' } },
};
const benefit: Benefit = { id: 'b1', definition, expiresAt: '2026-09-30T00:00:00Z', redemptions: [] };

const cases = {
  'expiry-of': await vectors('expiry-of'),
  'extended-expiry': await vectors('extended-expiry'),
  'issued-benefit': await vectors('issued-benefit'),
};

for (const [name, { Instant, ZonedDateTime }] of temporals) {
  const moment = (text: string): Moment => (text.endsWith(']') ? ZonedDateTime.from(text) : text);

  const answers = {
    'expiry-of': (validity: Validity | null, issuedAt: string) => {
      const { validity: _, ...never } = definition;
      return expiryOf({ ...never, ...(validity && { validity }) }, moment(issuedAt));
    },
    'extended-expiry': (held: Benefit, change: Extension, now?: string) => {
      try {
        return extendedExpiry(held, change, now && moment(now));
      } catch (error) {
        if (!(error instanceof ExtendError)) throw error;
        return error.reason;
      }
    },
    'issued-benefit': (offer: BenefitDefinition, issue: Omit<Issue, 'now'> & { readonly now: string }) =>
      issuedBenefit(offer, { ...issue, now: moment(issue.now) }),
  } as const;

  describe(`with ${name}`, () => {
    for (const [rule, answer] of Object.entries(answers)) {
      for (const { name, args, result } of cases[rule as keyof typeof answers]) {
        it(`${rule}: ${name}`, () => {
          expect((answer as (...args: unknown[]) => unknown)(...args)).to.deep.equal(result);
        });
      }
    }

    it('expiryOf: a bare instant is counted as it is in UTC', () => {
      const units = fc.constantFrom('day', 'week', 'month', 'year');
      const validities = fc.record({
        ...{ kind: fc.constant('period'), amount: fc.integer({ min: 0, max: 400 }), unit: units },
        endOf: fc.option(units, { nil: undefined }),
      }) as fc.Arbitrary<Validity>;
      const moments = fc.date({ min: new Date('1960-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
      fc.assert(
        fc.property(validities, moments, (validity, date) => {
          const zoned = Instant.fromEpochMilliseconds(Number(date)).toZonedDateTimeISO('UTC');
          const offer = { ...definition, validity };
          expect(expiryOf(offer, date.toISOString())).to.equal(expiryOf(offer, zoned));
        }),
        { numRuns: 500 },
      );
    });

    it('extendedExpiry: days keep the time on the clock in every zone', () => {
      const days = fc.integer({ min: 1, max: 1000 });
      fc.assert(
        fc.property(fc.constantFrom(...zones), days, fc.integer({ min: 1, max: 28 }), (zone, days, day) => {
          const expiry = ZonedDateTime.from({ timeZone: zone, year: 2026, month: 3, day, hour: 12 });
          const now = expiry.subtract({ days: 1 });
          const held = { ...benefit, expiresAt: expiry.toInstant().toString() };
          const later = Instant.from(extendedExpiry(held, { days }, now)).toZonedDateTimeISO(zone);
          expect(later.toString()).to.equal(expiry.add({ days }).toString());
        }),
      );
    });
  });
}

it('extended: puts off the expiry and says when, so that it cannot be done again', () => {
  const now = '2026-09-20T09:00:00Z';
  const longer = extended(benefit, { days: 7 }, now);
  expect(longer).to.deep.equal({ ...benefit, expiresAt: '2026-10-07T00:00:00.000Z', extendedAt: now });
  expect(() => extended(longer, { days: 7 }, now)).to.throw(ExtendError, 'already-extended');
});

it('extendedExpiry: refuses what is no extension', () => {
  for (const days of [0, -1, 1.5, NaN, Infinity])
    expect(() => extendedExpiry(benefit, { days })).to.throw(RangeError, 'Days');
  expect(() => extendedExpiry(benefit, { until: 'soon' })).to.throw(RangeError, 'cannot be read');
  expect(() => extendedExpiry({ ...benefit, expiresAt: 'soon' }, { days: 1 })).to.throw(RangeError);
});
