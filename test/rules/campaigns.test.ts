import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CampaignDefinition, Program } from '../../src/model/index.js';
import { bracketed } from '../../src/rules/campaigns/bracketed.js';
import { checkProgram } from '../../src/rules/campaigns/check-program.js';
import { visibleCampaigns } from '../../src/rules/campaigns/visible-campaigns.js';
import { evaluate } from '../../src/rules/conditions/evaluate.js';
import { campaignOf, newcomer, noon, programOf } from './program.js';
import { itAnswers } from './vectors.js';

await itAnswers('bracketed', (...args: Parameters<typeof bracketed>) => evaluate(bracketed(...args), {}));
await itAnswers('check-program', (parts: Partial<Program>) => checkProgram(programOf(parts)));

function namesSeen(campaigns: readonly Partial<CampaignDefinition>[], profile = newcomer): readonly string[] {
  const program = programOf({
    campaigns: campaigns.map((parts, index) => campaignOf({ handle: `c${index}`, ...parts })),
  });
  return visibleCampaigns(program, profile, noon).map(({ handle }) => handle);
}

it('visibleCampaigns: shows running campaigns in display order, those without an order last', () => {
  const seen = namesSeen([
    { order: 2 },
    {},
    { order: 1 },
    { active: false },
    { startsAt: '2027-01-01T00:00:00Z' },
    { endsAt: noon },
    { visibility: { kind: 'nobody' } },
    { visibility: { kind: 'everyone' }, order: 2 },
  ]);
  expect(seen).to.deep.equal(['c2', 'c0', 'c7', 'c1']);
});

it('visibleCampaigns: shows segments and tiers what is theirs', () => {
  const campaigns: readonly Partial<CampaignDefinition>[] = [
    { visibility: { kind: 'segment', segments: ['vip', 'staff'] } },
    { visibility: { kind: 'tier', tiers: ['gold'] } },
  ];
  expect(namesSeen(campaigns)).to.deep.equal([]);
  expect(namesSeen(campaigns, { ...newcomer, segments: ['staff'] })).to.deep.equal(['c0']);
  expect(namesSeen(campaigns, { ...newcomer, tier: { handle: 'gold', name: 'Gold' } })).to.deep.equal(['c1']);
});

it('visibleCampaigns: asks no conditions, for to be seen is not to be eligible', () => {
  expect(namesSeen([{ rules: [{ conditions: [false], effects: [] }] }])).to.deep.equal(['c0']);
});

it('bracketed: gives the same however an amount is cut into pieces', () => {
  const amount = fc.integer({ min: 0, max: 20_000 });
  const give = (delta: number, before: number) =>
    Number(evaluate(bracketed(delta, [5000, 7500, 10_000], [0.01, 0.012, 0.015, 0], before), {}));
  fc.assert(
    fc.property(amount, amount, amount, (before, first, second) => {
      expect(give(first, before) + give(second, before + first)).to.be.closeTo(give(first + second, before), 1e-6);
    }),
  );
});

it('checkProgram: survives definitions that are not what they should be', () => {
  const hostile = [{ handle: 'h1' }, { handle: 'h2', trigger: null, rules: [{}] }] as unknown as CampaignDefinition[];
  const issues = checkProgram(programOf({ campaigns: hostile }));
  expect(issues.map(({ definition }) => definition)).to.deep.equal(['h1', 'h2']);
});
