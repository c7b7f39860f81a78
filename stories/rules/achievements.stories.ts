import preview from '../../.storybook/preview.js';
import type { Achievement, Audience, Goal, Instant, Snapshot } from '../../src/model/index.js';
import {
  type AchievementSelection,
  achievementState,
  countSecrets,
  findAchievement,
  goalState,
  redact,
  redactSnapshot,
  selectAchievements,
} from '../../src/rules/index.js';
import { desk } from './desk.js';
import { achievement, firstPurchase, july, logins, nonLinear } from './samples.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Achievements',
  parameters: { controls: { disable: true } },
});

interface Shown {
  readonly achievement: Achievement;
  readonly now: Instant;
}

export const State = meta.story({
  name: 'achievementState',
  ...desk({
    call: 'achievementState(achievement, now)',
    answers:
      'What an achievement is to a profile right now, from its dates, its count, its goals, and what the platform says of the attempt. "Summer Buyer" asks for five purchases in June to August.',
    examples: [
      { title: 'In July', input: { achievement, now: july } },
      { title: 'In May', input: { achievement, now: '2026-05-20T12:00:00Z' } },
      { title: 'Five purchases', input: { achievement: { ...achievement, count: 5 }, now: july } },
      { title: 'In September', input: { achievement, now: '2026-09-02T12:00:00Z' } },
      {
        title: 'Completed, and again',
        input: {
          achievement: {
            ...achievement,
            count: 0,
            completions: 1,
            recurrence: 'on-expiration',
            attempt: { status: 'not-started' },
          },
          now: july,
        },
      },
    ] satisfies readonly { readonly title: string; readonly input: Shown }[],
    run: ({ achievement: shown, now }: Shown) => achievementState(shown, now),
  }),
});

export const GoalStates = meta.story({
  name: 'goalState',
  ...desk({
    call: 'goalState(goal)',
    answers:
      'The state of one of several things that must be met. Where days in a row are asked for, today’s full count alone is not enough.',
    examples: [
      { title: 'Four of seven days', input: logins },
      { title: 'The streak is complete', input: { ...logins, streak: { count: 7, target: 7 } } },
      { title: 'No login yet', input: { ...logins, streak: { count: 0, target: 7 } } },
      { title: 'Two of five purchases', input: { handle: 'buy', count: 2, target: 5 } },
    ],
    run: (goal: Goal) => goalState(goal),
  }),
});

const mystery: Achievement = {
  ...achievement,
  handle: 'midnight-shopper',
  name: 'Midnight shopper',
  description: 'Shop after midnight.',
  visibility: 'mystery',
  hint: 'Some like it late.',
};

interface Withheld {
  readonly achievement: Achievement;
  readonly audience: Audience;
}

export const Redact = meta.story({
  name: 'redact',
  ...desk({
    call: 'redact(achievement, audience)',
    answers:
      'An achievement as an audience may see it. Of a mystery only the hint passes until its first level is earned; hidden ones appear with count 1; system ones never do.',
    examples: [
      { title: 'A mystery, to a customer', input: { achievement: mystery, audience: 'customer' } },
      { title: 'To staff', input: { achievement: mystery, audience: 'staff' } },
      { title: 'Once it is earned', input: { achievement: { ...mystery, count: 5 }, audience: 'customer' } },
      {
        title: 'Hidden, at count 0',
        input: { achievement: { ...mystery, visibility: 'hidden', count: 0 }, audience: 'customer' },
      },
    ] satisfies readonly { readonly title: string; readonly input: Withheld }[],
    run: ({ achievement: shown, audience }: Withheld) => redact(shown, audience),
    says: (seen) => (seen ? (seen.redacted ? 'A secret, with its hint.' : 'All of it.') : 'Not to be seen.'),
  }),
});

const snapshot: Snapshot = {
  profile: { id: 'p1', facts: { tier_handle: 'silver', last_badge: 'midnight-shopper' } },
  achievements: [achievement, mystery],
  benefits: [],
  claimable: [],
  balances: [],
  campaigns: [
    {
      handle: 'night-bonus',
      name: 'Night bonus',
      achievement: 'midnight-shopper',
      effects: [{ kind: 'badge', achievement: 'midnight-shopper' }],
    },
  ],
};

export const RedactSnapshot = meta.story({
  name: 'redactSnapshot',
  ...desk({
    call: 'redactSnapshot(snapshot, audience)',
    answers:
      'A whole snapshot as an audience may see it: what is withheld is named nowhere, neither by a campaign, nor a condition, nor a fact.',
    examples: [{ title: 'To a customer', input: { snapshot, audience: 'customer' } }] satisfies readonly {
      readonly title: string;
      readonly input: { readonly snapshot: Snapshot; readonly audience: Audience };
    }[],
    run: ({ snapshot: known, audience }: { readonly snapshot: Snapshot; readonly audience: Audience }) =>
      redactSnapshot(known, audience),
  }),
});

const badges: readonly Achievement[] = [
  achievement,
  { ...achievement, handle: 'first-purchase', name: 'First Purchase', ladder: firstPurchase, count: 1, tags: [] },
  { ...achievement, handle: 'wardrobe', name: 'Wardrobe builder', ladder: nonLinear, count: 0, tags: [] },
];

interface Choice {
  readonly selection: AchievementSelection;
  readonly achievements: readonly Achievement[];
}

export const Select = meta.story({
  name: 'selectAchievements, findAchievement, countSecrets',
  ...desk({
    call: 'selectAchievements(achievements, selection)',
    answers:
      'The achievements to show, in order. Beside it, findAchievement finds one by its handle, a mystery included, and countSecrets says how many are mysteries.',
    examples: [
      { title: 'Nearest first', input: { selection: { sort: 'nearest', now: july }, achievements: badges } },
      { title: 'Earned', input: { selection: { filter: 'earned' }, achievements: badges } },
      { title: 'By tag', input: { selection: { tag: 'season' }, achievements: badges } },
    ],
    run: ({ selection, achievements }: Choice) => ({
      shown: selectAchievements(achievements, selection).map(({ name }) => name),
      found: findAchievement(achievements, 'first-purchase')?.name,
      secrets: countSecrets(achievements),
    }),
    says: ({ shown }) => `${shown.join(', ')}.`,
  }),
});
