import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Balance, Benefit, BenefitDefinition } from '../../src/model/index.js';
import { redeemed } from '../../src/rules/benefits/redeemed.js';
import { returned, reversible } from '../../src/rules/benefits/returned.js';
import { sumBalances } from '../../src/rules/benefits/sum-balances.js';
import { usesLeft, withClaims, withUses } from '../../src/rules/benefits/uses.js';
import { itAnswers } from './vectors.js';

await itAnswers('redeemed', redeemed);
await itAnswers('returned', returned);
await itAnswers('sum-balances', sumBalances);

const now = '2026-11-22T12:00:00Z';
const definition: BenefitDefinition = { handle: 'lounge', name: 'Lounge', category: 'entitlement', tags: [] };

const limits = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const benefits: fc.Arbitrary<Benefit> = fc.record({ own: limits, all: limits }).map(({ own, all }) => ({
  id: 'b1',
  definition: {
    ...definition,
    ...(own !== undefined && { maxRedemptions: own }),
    ...(all !== undefined && { globalRedemptionsLeft: all }),
  },
  ...(own !== undefined && { redemptionsLeft: own }),
  redemptions: [],
}));

it('redeemed: never more uses than there are, whatever is tried', () => {
  fc.assert(
    fc.property(benefits, fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }), (benefit, counts) => {
      let held = benefit;
      counts.forEach((count, index) => {
        const used = redeemed(held, { id: String(index), now, count });
        if (used.ok) held = used.benefit;
      });
      const uses = held.redemptions.reduce((sum, { count }) => sum + count, 0);
      expect(uses).to.be.at.most(usesLeft(benefit));
      expect(usesLeft(held)).to.equal(usesLeft(benefit) - uses);
    }),
  );
});

it('returned: a use that is taken back at once never happened', () => {
  fc.assert(
    fc.property(benefits, fc.integer({ min: 1, max: 5 }), (benefit, count) => {
      const used = redeemed(benefit, { id: 'r1', now, count });
      if (!used.ok) return;
      expect(returned(used.benefit, used.redemption, now)).to.deep.equal({ ok: true, benefit });
    }),
  );
});

it('redeemed: leaves the benefit that it was given as it was', () => {
  const benefit: Benefit = { id: 'b1', definition, redemptionsLeft: 1, redemptions: [] };
  const before = structuredClone(benefit);
  redeemed(benefit, { id: 'r1', now });
  expect(benefit).to.deep.equal(before);
});

it('reversible: for ten minutes', () => {
  const redemption = { id: 'r1', at: now, count: 1 };
  expect(reversible(redemption, now)).to.equal(true);
  expect(reversible(redemption, '2026-11-22T12:09:59.999Z')).to.equal(true);
  expect(reversible(redemption, '2026-11-22T12:10:00Z')).to.equal(false);
  expect(reversible({ ...redemption, at: '' }, now)).to.equal(false);
});

it('usesLeft: is the less of the two limits', () => {
  const benefit: Benefit = { id: 'b1', definition, redemptions: [] };
  expect(usesLeft(benefit)).to.equal(Infinity);
  expect(usesLeft({ ...benefit, redemptionsLeft: 3 })).to.equal(3);
  expect(
    usesLeft({ ...benefit, redemptionsLeft: 3, definition: { ...definition, globalRedemptionsLeft: 2 } }),
  ).to.equal(2);
  expect(usesLeft({ ...benefit, redemptionsLeft: -1 })).to.equal(0);
  expect(usesLeft({ ...benefit, redemptionsLeft: null as unknown as number })).to.equal(Infinity);
});

it('withUses, withClaims: count down what has a limit', () => {
  expect(withUses({ ...definition, globalRedemptionsLeft: 3 }, 2).globalRedemptionsLeft).to.equal(1);
  expect(withUses(definition, 2)).to.equal(definition);
  const claim = { repeatable: false, left: 3 };
  expect(withClaims({ ...definition, claim }, 1).claim).to.deep.equal({ repeatable: false, left: 2 });
  expect(withClaims(definition, 1)).to.equal(definition);
});

it('sumBalances: a balance is in exactly one sum', () => {
  const units = fc.constantFrom<NonNullable<Balance['unit']>>(
    { kind: 'money', currency: 'AUD' },
    { kind: 'money', currency: 'EUR' },
    { kind: 'thing', name: 'point' },
  );
  const balances = fc.array(
    fc.record({ handle: fc.string(), amount: fc.integer({ min: -1000, max: 1000 }), unit: units }),
  );
  fc.assert(
    fc.property(balances, (balances) => {
      const sums = sumBalances(balances);
      const total = (items: readonly { readonly amount: number }[]) =>
        items.reduce((sum, { amount }) => sum + amount, 0);
      expect(total(sums)).to.equal(total(balances));
      expect(sums.length).to.be.at.most(3);
    }),
  );
});
