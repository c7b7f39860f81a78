import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CampaignLimit, Tier } from '../../src/model/index.js';
import { requirementScale, tierScale } from '../../src/rules/achievements/tier-scale.js';
import { nextExpiry } from '../../src/rules/benefits/next-expiry.js';
import { nextTierOffers } from '../../src/rules/benefits/tier-offers.js';
import { campaignGroups } from '../../src/rules/campaigns/campaign-groups.js';
import { campaignState } from '../../src/rules/campaigns/campaign-state.js';
import { limitUsage } from '../../src/rules/campaigns/limit-usage.js';
import { itAnswers } from './vectors.js';

await itAnswers('tier-scale', tierScale);
await itAnswers('requirement-scale', requirementScale);
await itAnswers('next-tier-offers', nextTierOffers);
await itAnswers('next-expiry', nextExpiry);
await itAnswers('limit-usage', limitUsage);
await itAnswers('campaign-state', campaignState);
await itAnswers('campaign-groups', campaignGroups);

const amount = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(0, -1, Infinity, NaN, 1e12));

it('limitUsage: never tells a share that is not left, nor that nothing is left where something is', () => {
  const limit: fc.Arbitrary<CampaignLimit> = fc.record({
    kind: fc.constant('units'),
    value: amount,
    left: amount,
  });
  fc.assert(
    fc.property(limit, (someLimit) => {
      const usage = limitUsage(someLimit);
      if (usage?.share === undefined || usage.left === undefined) return;
      expect(usage.left).to.be.within(0, usage.value);
      expect(usage.share > 0).to.equal(usage.left > 0);
      expect(usage.share).to.be.at.most(Math.max(0.01, usage.left / usage.value + 1e-9 || 0));
    }),
  );
});

it('tierScale: draws the number that it tells', () => {
  const tier: fc.Arbitrary<Tier> = fc.record({
    handle: fc.constant('silver'),
    name: fc.constant('Silver'),
    count: amount,
    floor: amount,
    next: fc.record({ handle: fc.constant('gold'), name: fc.constant('Gold'), threshold: amount }),
  });
  fc.assert(
    fc.property(tier, fc.constantFrom('level' as const, 'total' as const), (someTier, scale) => {
      const scaled = tierScale(someTier, scale);
      if (!scaled) return;
      expect(scaled.max).to.be.above(0);
      expect(scaled.value).to.be.within(0, scaled.max);
      expect(scaled.fraction).to.equal(scaled.value / scaled.max);
      expect(scaled.remaining).to.be.at.least(0);
    }),
  );
});
