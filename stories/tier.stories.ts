import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { buildBenefitDefinition, buildClaimOffer, buildSnapshot, buildTier } from '../mocks/index.js';
import type { Tier } from '../src/index.js';
import { connected } from './connected.js';
import { inDays } from './moments.js';

const alone: Tier = { handle: 'sapling', name: 'Sapling', reviewedAt: inDays(140) };
const next = { handle: 'canopy', name: 'Canopy', threshold: 500 };
const sapling = buildTier({ ...alone, next, count: 380 });
const view = buildBenefitDefinition({
  handle: 'private-view',
  name: 'Private view of the new collection',
  category: 'entitlement',
  claim: buildClaimOffer({ condition: { '===': [{ var: 'tier.handle' }, 'canopy'] } }),
});
const gold: Tier = {
  handle: 'gold',
  name: 'Gold',
  count: 200,
  floor: 500,
  next: { handle: 'platinum', name: 'Platinum', threshold: 1000 },
  unit: { kind: 'money', currency: 'AUD' },
  reviewedAt: inDays(129),
  keep: { threshold: 500 },
};
const several: Tier = {
  handle: 'silver',
  name: 'Silver',
  next: { handle: 'gold', name: 'Gold' },
  reviewedAt: inDays(40),
  requirements: [
    { handle: 'totalEarnedUnits', count: 900, target: 1000, unit: { kind: 'thing', name: 'point' } },
    { handle: 'totalSpending', count: 840.5, target: 1500, unit: { kind: 'money', currency: 'EUR' } },
    { handle: 'visits', count: 9, target: 3, unit: { kind: 'thing', name: 'visit' } },
  ],
};

const meta = preview.meta({
  title: 'Elements/Tier',
  component: 'loyalty-tier',
  args: { tier: sapling, scale: 'level' },
  argTypes: {
    tier: { control: 'object' },
    claimable: { control: 'object' },
    scale: { control: 'inline-radio', options: ['level', 'total'] },
  },
  render: ({ tier, claimable, scale }) => html`
    <loyalty-tier .tier=${tier} .claimable=${claimable} scale=${ifDefined(scale)}></loyalty-tier>
  `,
});

const shows = (changes: Partial<Tier>) => ({ tier: { ...sapling, ...changes } });

export const OnTheWay = meta.story({ name: 'On the way, from this tier' });
export const Total = meta.story({ name: 'On the way, from zero', args: { scale: 'total' } });
export const Unlocks = meta.story({ name: 'What the next tier unlocks', args: { claimable: [view] } });
export const Several = meta.story({ name: 'Several things asked for', args: { tier: several } });
export const EnoughForNext = meta.story({ name: 'Enough for the next', args: shows({ count: 520 }) });
export const Top = meta.story({ name: 'At the top', args: { tier: { ...alone, floor: 250, count: 380 } } });

export const AtRisk = meta.story({ name: 'Not enough to stay yet', args: { tier: gold } });
export const Kept = meta.story({ name: 'Enough to stay', args: { tier: { ...gold, count: 640 } } });
export const ReviewDue = meta.story({
  name: 'Being reviewed',
  args: { tier: { ...gold, reviewedAt: inDays(-1) } },
});

export const NameOnly = meta.story({ name: 'Nothing told but its name', args: { tier: alone } });
export const NextOnly = meta.story({
  name: 'Nothing told of the way',
  args: { tier: { ...alone, next: { handle: 'canopy', name: 'Canopy' } } },
});
export const LongNames = meta.story({
  name: 'Long names',
  args: shows({
    name: 'Donaudampfschifffahrtsgesellschaftskapitän',
    next: { handle: 'x', name: 'A friend of the house since the very beginning', threshold: 500 },
  }),
});
export const OnAPhone = meta.story({
  name: 'At 320 px',
  args: { tier: several },
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});
export const RightToLeft = meta.story({
  name: 'Right to left',
  args: { claimable: [view] },
  decorators: (story) => html`<div dir="rtl">${story()}</div>`,
});

export const Loading = meta.story({ tags: ['loading'], args: { tier: undefined } });
export const Empty = meta.story({ name: 'No tier', args: { tier: undefined }, ...connected('empty') });
export const Failed = meta.story({ tags: ['refused'], args: { tier: undefined }, ...connected('failing') });
export const LoggedOut = meta.story({
  name: 'Logged out',
  tags: ['refused'],
  args: { tier: undefined },
  ...connected('logged-out'),
});
export const Stale = meta.story({
  tags: ['refused'],
  args: { tier: undefined },
  ...connected('failing', { snapshot: buildSnapshot({ tier: sapling }) }),
});
export const Live = meta.story({ name: 'On the mock backend', args: { tier: undefined }, ...connected('rich') });

const odd = (amount: number | null, threshold: number) =>
  shows({ count: amount!, floor: 0, next: { handle: 'canopy', name: 'Canopy', threshold } });

export const ZeroOfZero = meta.story({ name: 'Odd numbers: 0 of 0', args: odd(0, 0) });
export const SevenOfFive = meta.story({ name: 'Odd numbers: 7 of 5', args: odd(7, 5) });
export const MinusOneOfFive = meta.story({ name: 'Odd numbers: -1 of 5', args: odd(-1, 5) });
export const NullOfFive = meta.story({ name: 'Odd numbers: null of 5', args: odd(null, 5) });
export const NotANumberOfFive = meta.story({ name: 'Odd numbers: NaN of 5', args: odd(NaN, 5) });
export const Billions = meta.story({ name: 'Odd numbers: a billion of 10^12', args: odd(1e9, 1e12) });
