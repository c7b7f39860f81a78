import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import {
  buildAchievement,
  buildBenefitDefinition,
  buildCampaign,
  buildSecret,
  buildSnapshot,
  createBackend,
  sampleState,
} from '../mocks/index.js';
import type { Campaign, CampaignLimit } from '../src/index.js';
import { connected } from './connected.js';
import { inDays, inHours } from './moments.js';

const rich = createBackend({ state: sampleState() }).customerSnapshot();
const definitions = [...rich.claimable, ...rich.benefits.map(({ definition }) => definition)];

const meta = preview.meta({
  title: 'Elements/Campaigns',
  component: 'loyalty-campaigns',
  args: { campaigns: rich.campaigns, achievements: rich.achievements, definitions, show: 'running', headingLevel: 3 },
  argTypes: {
    campaigns: { control: 'object' },
    achievements: { control: 'object' },
    definitions: { control: 'object' },
    show: { control: 'text' },
    limit: { control: 'number' },
    headingLevel: { control: 'number' },
  },
  render: ({ campaigns, achievements, definitions, show, limit, headingLevel }) => html`
    <loyalty-campaigns
      .campaigns=${campaigns}
      .achievements=${achievements}
      .definitions=${definitions}
      show=${ifDefined(show)}
      limit=${ifDefined(limit)}
      heading-level=${ifDefined(headingLevel)}
    ></loyalty-campaigns>
  `,
});

const one = (changes: Partial<Campaign> = {}) => ({ campaigns: [buildCampaign(changes)] });
const limited = (...limits: readonly CampaignLimit[]) => one({ limits });

export const Running = meta.story({ name: 'Open now' });
export const Upcoming = meta.story({
  name: 'Coming up',
  args: { show: 'upcoming', ...one({ startsAt: inDays(9), endsAt: inDays(20) }) },
});
export const Ended = meta.story({ name: 'Over', args: { show: 'ended', ...one({ endsAt: inDays(-9) }) } });
export const AllGroups = meta.story({
  name: 'All groups',
  args: {
    show: 'running upcoming ended',
    campaigns: [
      ...rich.campaigns,
      buildCampaign({ handle: 'spring', name: 'Spring opening', startsAt: inDays(9) }),
      buildCampaign({ handle: 'summer', name: 'Summer sale', endsAt: inDays(-9) }),
    ],
  },
});
export const Limit = meta.story({ name: 'Limit: two', args: { limit: 2 } });

export const EveryEffect = meta.story({
  name: 'Every effect',
  args: {
    achievements: [buildAchievement({ handle: 'night-owl', name: 'Night owl' })],
    definitions: [buildBenefitDefinition()],
    ...one({
      effects: [
        { kind: 'points', amount: 250 },
        { kind: 'points', amount: 10, unit: { kind: 'money', currency: 'AUD' } },
        { kind: 'coupon', name: 'Spring, ten off' },
        { kind: 'badge', achievement: 'night-owl' },
        { kind: 'benefit', definition: 'knitwear-15' },
        { kind: 'progress', achievement: 'night-owl', count: 1 },
      ],
    }),
  },
});
export const Unnamed = meta.story({
  name: 'Effects without a name',
  args: {
    achievements: [],
    definitions: [],
    ...one({
      effects: [
        { kind: 'badge', achievement: 'night-owl' },
        { kind: 'benefit', definition: 'knitwear-15' },
        { kind: 'progress', achievement: 'night-owl', count: 1 },
      ],
    }),
  },
});
export const WithPicture = meta.story({
  name: 'With a picture',
  args: one({ picture: new URL('./pictures/knit.svg', import.meta.url).href }),
});

export const OnceAMonth = meta.story({
  name: 'Limit: once a month',
  args: limited({ kind: 'per-member', value: 1, left: 1, interval: { unit: 'month' } }),
});
export const OwnUnits = meta.story({
  name: 'Limit: points for the customer',
  args: limited({ kind: 'units-per-member', value: 500, left: 120, interval: { unit: 'week', value: 2 } }),
});
export const Budget = meta.story({
  name: 'Limit: points for everybody',
  args: limited({ kind: 'units', value: 200_000, left: 24_000 }),
});
export const AllLimits = meta.story({
  name: 'Every limit, ending soon',
  args: one({
    endsAt: inHours(40),
    limits: [
      { kind: 'per-member', value: 3, left: 2 },
      { kind: 'units-per-member', value: 500, left: 120 },
      { kind: 'units', value: 200_000, left: 1 },
    ],
  }),
});
export const LimitReached = meta.story({
  name: 'Limit reached',
  args: limited({ kind: 'per-member', value: 3, left: 0 }),
});

export const Secret = meta.story({
  name: 'About a secret: nothing is given away',
  args: {
    achievements: [buildSecret('mystery'), buildSecret('hidden')],
    ...one({
      achievement: buildSecret('mystery').handle,
      effects: [
        { kind: 'points', amount: 5 },
        { kind: 'badge', achievement: buildSecret('hidden').handle },
      ],
    }),
  },
});
export const LongNames = meta.story({
  name: 'Long names',
  args: one({
    name: 'Donaudampfschifffahrtsgesellschaftskapitänswochenende am Fluss',
    description: 'Twice the points on everything, on the boat and on land, for as long as the weekend lasts.',
  }),
});
export const OnAPhone = meta.story({
  name: 'At 320 px',
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});
export const RightToLeft = meta.story({
  name: 'Right to left',
  decorators: (story) => html`<div dir="rtl">${story()}</div>`,
});

const nothingGiven = { campaigns: undefined, achievements: [], definitions: [] };

export const Loading = meta.story({ tags: ['loading'], args: nothingGiven });
export const Empty = meta.story({ args: { ...nothingGiven, campaigns: [] } });
export const Failed = meta.story({ tags: ['refused'], args: nothingGiven, ...connected('failing') });
export const LoggedOut = meta.story({
  name: 'Logged out',
  tags: ['refused'],
  args: nothingGiven,
  ...connected('logged-out'),
});
export const Stale = meta.story({
  tags: ['refused'],
  args: nothingGiven,
  ...connected('failing', { snapshot: buildSnapshot({ campaigns: rich.campaigns }) }),
});
export const Live = meta.story({ name: 'On the mock backend', args: nothingGiven, ...connected('rich') });

export const OddNumbers = meta.story({
  name: 'Odd numbers: 0 of 0, 7 of 5, -1 of 5, NaN, 10^12',
  args: {
    campaigns: [
      [0, 0],
      [7, 5],
      [-1, 5],
      [NaN, NaN],
      [1e9, 1e12],
    ].map(([left = 0, value = 0]) =>
      buildCampaign({
        handle: `odd-${left}-${value}`,
        effects: [{ kind: 'points', amount: left }],
        limits: [
          { kind: 'units', value, left },
          { kind: 'per-member', value, left },
        ],
      }),
    ),
  },
});
