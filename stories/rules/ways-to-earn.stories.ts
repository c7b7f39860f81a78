import preview from '../../.storybook/preview.js';
import type { Campaign, CampaignDefinition, CampaignLimit, Instant, ProfileState } from '../../src/model/index.js';
import { campaignGroups, campaignState, limitUsage, visibleCampaigns } from '../../src/rules/index.js';
import { desk } from './desk.js';
import { momentOf } from './moments.js';
import { morning, newcomer, programOf } from './program.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Ways to earn',
  parameters: { controls: { disable: true } },
});

interface Seen {
  readonly campaigns: readonly CampaignDefinition[];
  readonly tier: string;
  readonly segments: readonly string[];
  readonly now: string;
}

const shown = (handle: string, parts: Partial<CampaignDefinition>): CampaignDefinition => ({
  handle,
  trigger: { kind: 'transaction' },
  rules: [{ effects: [{ kind: 'points', amount: 10 }] }],
  ...parts,
});
const campaigns: readonly CampaignDefinition[] = [
  shown('for-everyone', { order: 2 }),
  shown('for-gold', { order: 1, visibility: { kind: 'tier', tiers: ['gold'] } }),
  shown('for-runners', { visibility: { kind: 'segment', segments: ['runners'] } }),
  shown('last-year', { endsAt: '2025-12-31T23:59:59Z' }),
];

export const Visible = meta.story({
  name: 'visibleCampaigns',
  ...desk({
    call: 'visibleCampaigns(program, profile, now)',
    answers:
      'The running campaigns that a customer may see, in display order. Who sees a campaign and who earns from it are two questions.',
    examples: [
      { title: 'A Gold member', input: { tier: 'gold', segments: [], now: morning(6, 1), campaigns } },
      { title: 'A runner in Silver', input: { tier: 'silver', segments: ['runners'], now: morning(6, 1), campaigns } },
    ],
    run: ({ campaigns: all, tier, segments, now }: Seen) => {
      const profile: ProfileState = { ...newcomer, segments, tier: { handle: tier, name: tier } };
      return visibleCampaigns(programOf({ campaigns: all }), profile, momentOf(now)).map(({ handle }) => handle);
    },
    says: (handles) => `${handles.length} to see.`,
  }),
});

const july = '2026-07-15T12:00:00Z';
const summer: Campaign = {
  handle: 'summer-buyer',
  name: '200 points for Summer Buyers',
  startsAt: '2026-06-01T00:00:00+02:00',
  endsAt: '2026-09-01T00:00:00+02:00',
  effects: [{ kind: 'points', amount: 200 }],
};

interface Run {
  readonly campaign: Campaign;
  readonly now: Instant;
}

export const State = meta.story({
  name: 'campaignState',
  ...desk({
    call: 'campaignState(campaign, now)',
    answers: 'What a campaign is to a customer right now: upcoming, running, at its limit, or ended.',
    examples: [
      { title: 'In July', input: { campaign: summer, now: july } },
      { title: 'In May', input: { campaign: summer, now: '2026-05-20T12:00:00Z' } },
      {
        title: 'Earned already',
        input: { campaign: { ...summer, limits: [{ kind: 'per-member', value: 1, left: 0 }] }, now: july },
      },
      { title: 'In September', input: { campaign: summer, now: '2026-09-02T12:00:00Z' } },
    ] satisfies readonly { readonly title: string; readonly input: Run }[],
    run: ({ campaign, now }: Run) => campaignState(campaign, now),
  }),
});

interface Several {
  readonly campaigns: readonly Campaign[];
  readonly now: Instant;
}

export const Groups = meta.story({
  name: 'campaignGroups',
  ...desk({
    call: 'campaignGroups(campaigns, now)',
    answers: 'Campaigns in groups, each in display order: what runs, what is to come, what is over.',
    examples: [
      {
        title: 'Two seasons',
        input: {
          campaigns: [
            summer,
            {
              ...summer,
              handle: 'autumn-buyer',
              startsAt: '2026-09-01T00:00:00+02:00',
              endsAt: '2026-12-01T00:00:00Z',
            },
          ],
          now: july,
        },
      },
    ],
    run: ({ campaigns: all, now }: Several) => {
      const { running, upcoming, ended } = campaignGroups(all, now);
      const handles = (some: readonly Campaign[]) => some.map(({ handle }) => handle);
      return { running: handles(running), upcoming: handles(upcoming), ended: handles(ended) };
    },
  }),
});

export const Limit = meta.story({
  name: 'limitUsage',
  ...desk({
    call: 'limitUsage(limit)',
    answers:
      'How much of a limit is left, in numbers that can be drawn: never more than all, and never 0% while something is left.',
    examples: [
      { title: 'Two of three', input: { kind: 'per-member', value: 3, left: 2 } },
      { title: 'Hardly anything of the budget', input: { kind: 'units', value: 100_000, left: 40 } },
      { title: 'Not told', input: { kind: 'units', value: 100_000 } },
    ] satisfies readonly { readonly title: string; readonly input: CampaignLimit }[],
    run: (limit: CampaignLimit) => limitUsage(limit),
  }),
});
