import preview from '../../.storybook/preview.js';
import type { Achievement, Instant, Ladder, Tier } from '../../src/model/index.js';
import {
  achievementProgress,
  keptLevel,
  ladderSteps,
  levelProgress,
  type LevelProgress,
  progressScale,
  requirementScale,
  type Scale,
  thresholdAt,
  tierProgress,
  type TierProgress,
  tierScale,
} from '../../src/rules/index.js';
import { desk } from './desk.js';
import { achievement, firstPurchase, july, linear, logins, nonLinear } from './samples.js';

const meta = preview.meta({ tags: ['!autodocs'], title: 'Rules/Levels', parameters: { controls: { disable: true } } });

interface Counted {
  readonly ladder: Ladder;
  readonly count: number;
}

export const Levels = meta.story({
  name: 'levelProgress',
  ...desk({
    call: 'levelProgress(ladder, count)',
    answers:
      'Where a count stands on a ladder. Omneo’s three strategies are one shape: on/off is one level at 1, linear is only "every", non-linear is several levels and perhaps "every" after the last.',
    examples: [
      { title: 'Level up at 1, 5, 10, 25, 50, then every 50', input: { ladder: nonLinear, count: 120 } },
      { title: 'Level up every 10 purchases', input: { ladder: linear, count: 34 } },
      { title: 'First purchase made', input: { ladder: firstPurchase, count: 1 } },
      { title: 'Before it', input: { ladder: firstPurchase, count: 0 } },
    ],
    run: ({ ladder, count }: Counted) => levelProgress(ladder, count),
    says: wayInWords,
  }),
});

function wayInWords({ level, next, remaining }: LevelProgress): string {
  return next ? `Level ${level}, ${remaining} more to level ${level + 1}.` : `Level ${level}, the top.`;
}

export const Threshold = meta.story({
  name: 'thresholdAt',
  ...desk({
    call: 'thresholdAt(ladder, level)',
    answers:
      'The count at which a level is reached: 0 for level 0, nothing after the last level of a ladder that ends.',
    examples: [
      { title: 'The seventh, on an endless ladder', input: { ladder: nonLinear, level: 7 } },
      { title: 'A second one, where there is one', input: { ladder: firstPurchase, level: 2 } },
    ],
    run: ({ ladder, level }: { readonly ladder: Ladder; readonly level: number }) => thresholdAt(ladder, level),
  }),
});

export const Kept = meta.story({
  name: 'keptLevel',
  ...desk({
    call: 'keptLevel(known, stated)',
    answers:
      'The higher of two level numbers, because a customer cannot lose an achievement level: a return may lower the count, but not the level.',
    examples: [
      { title: 'After a return', input: { known: 4, stated: 3 } },
      { title: 'Nothing known yet', input: { stated: 2 } },
    ],
    run: ({ known, stated }: { readonly known?: number; readonly stated?: number }) => keptLevel(known, stated),
    says: (level) => `Level ${level}.`,
  }),
});

export const Progress = meta.story({
  name: 'achievementProgress',
  ...desk({
    call: 'achievementProgress(achievement)',
    answers:
      'Where a profile stands, with a level kept that the platform states, what it calls completed at the top, and goals counted by how many are met.',
    examples: [
      { title: 'Three of five', input: achievement },
      {
        title: 'A level kept after a return',
        input: { ...achievement, handle: 'wardrobe', name: 'Wardrobe builder', ladder: nonLinear, count: 21, level: 4 },
      },
      {
        title: 'One of two goals',
        input: {
          ...achievement,
          ladder: { levels: [{ threshold: 2 }] },
          count: 1,
          goals: [logins, { handle: 'buy', count: 5, target: 5 }],
        },
      },
    ] satisfies readonly { readonly title: string; readonly input: Achievement }[],
    run: (shown: Achievement) => achievementProgress(shown),
    says: wayInWords,
  }),
});

const endless: Achievement = { ...achievement, handle: 'wardrobe', name: 'Wardrobe builder', ladder: nonLinear };

export const Scales = meta.story({
  name: 'progressScale',
  ...desk({
    call: 'progressScale(achievementProgress(achievement), scale)',
    answers:
      'One set of numbers for drawing a bar, for speaking it and for ARIA: from the current level, or from zero.',
    examples: [
      { title: 'From this level', input: { achievement: { ...endless, count: 18 }, scale: 'level' } },
      { title: 'From zero', input: { achievement: { ...endless, count: 18 }, scale: 'total' } },
    ] satisfies readonly { readonly title: string; readonly input: Scaled }[],
    run: ({ achievement: shown, scale }: Scaled) => progressScale(achievementProgress(shown), scale),
    says: ({ value, max }) => `${value} of ${max}.`,
  }),
});

interface Scaled {
  readonly achievement: Achievement;
  readonly scale: Scale;
}

export const Steps = meta.story({
  name: 'ladderSteps',
  ...desk({
    call: 'ladderSteps(achievement, most)',
    answers:
      'The levels around the one reached: all of a short ladder, and of a long one as many as there is room for.',
    examples: [{ title: 'Four of an endless ladder', input: { achievement: { ...endless, count: 64 }, most: 4 } }],
    run: ({ achievement: shown, most }: { readonly achievement: Achievement; readonly most: number }) =>
      ladderSteps(shown, most),
  }),
});

const tier: Tier = {
  handle: 'silver',
  name: 'Silver',
  count: 380,
  floor: 250,
  next: { handle: 'gold', name: 'Gold', threshold: 500 },
  unit: { kind: 'money', currency: 'EUR' },
  keep: { threshold: 250 },
  reviewedAt: '2026-12-31T00:00:00Z',
};

export const Tiers = meta.story({
  name: 'tierProgress',
  ...desk({
    call: 'tierProgress(tier, now)',
    answers:
      'Where a profile stands in its tier, which unlike a level can go up or down: what is left until the next one, what it takes to stay, and what the next review does as things are.',
    examples: [
      { title: 'On the way to Gold', input: { tier, now: july } },
      { title: 'Below what it takes to stay', input: { tier: { ...tier, count: 120 }, now: july } },
      { title: 'High enough', input: { tier: { ...tier, count: 640 }, now: july } },
      {
        title: 'Two things to meet',
        input: {
          tier: {
            ...tier,
            requirements: [
              { handle: 'spend', count: 380, target: 500 },
              { handle: 'visits', count: 3, target: 12 },
            ],
          },
          now: july,
        },
      },
    ],
    run: ({ tier: current, now }: { readonly tier: Tier; readonly now: Instant }) => tierProgress(current, now),
    says: outlookOf,
  }),
});

function outlookOf({ remaining, next, outlook }: TierProgress): string {
  const way = next && remaining !== undefined && remaining > 0 ? `${remaining} more to ${next.name}. ` : '';
  return `${way}At the review: ${outlook ?? 'not told'}.`;
}

interface ScaledTier {
  readonly tier: Tier;
  readonly scale: Scale;
}

export const TierScales = meta.story({
  name: 'tierScale, requirementScale',
  ...desk({
    call: 'tierScale(tier, scale)',
    answers:
      'The numbers of the bar to the next tier, from the current tier’s floor or from zero; requirementScale has them for one of several things that a tier asks for.',
    examples: [
      { title: 'From this tier', input: { tier, scale: 'level' } },
      { title: 'From zero', input: { tier, scale: 'total' } },
      {
        title: 'Two things to meet',
        input: { tier: { ...tier, requirements: [{ handle: 'visits', count: 3, target: 12 }] }, scale: 'total' },
      },
    ] satisfies readonly { readonly title: string; readonly input: ScaledTier }[],
    run: ({ tier: current, scale }: ScaledTier) => ({
      tier: tierScale(current, scale),
      requirements: current.requirements?.map((requirement) => requirementScale(requirement)),
    }),
  }),
});
