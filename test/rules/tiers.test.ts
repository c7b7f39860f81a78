import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Tier } from '../../src/model/index.js';
import { tierProgress } from '../../src/rules/achievements/tier-progress.js';
import { itAnswers } from './vectors.js';

await itAnswers('tier-progress', tierProgress);

it('tierProgress: is sane for every tier', () => {
  const amount = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(Infinity, NaN, -1));
  const tier: fc.Arbitrary<Tier> = fc.record(
    {
      handle: fc.constant('silver'),
      name: fc.constant('Silver'),
      count: amount,
      floor: amount,
      next: fc.record({ handle: fc.constant('gold'), name: fc.constant('Gold'), threshold: amount }),
      keep: fc.record({ threshold: amount }),
      requirements: fc.array(fc.record({ handle: fc.string(), count: amount, target: amount })),
    },
    { requiredKeys: ['handle', 'name'] },
  );
  fc.assert(
    fc.property(tier, (someTier) => {
      const { fraction, remaining = 0, keep, requirements } = tierProgress(someTier, '2026-06-15T12:00:00Z');
      for (const part of [{ fraction, remaining }, ...(keep ? [keep] : []), ...requirements]) {
        expect(part.fraction).to.be.within(0, 1);
        expect(part.remaining).to.be.at.least(0);
      }
    }),
  );
});
