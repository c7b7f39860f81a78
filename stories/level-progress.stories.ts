import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { buildAchievement, buildSecret } from '../mocks/index.js';
import type { Achievement } from '../src/index.js';

const wardrobe = buildAchievement({
  handle: 'wardrobe-builder',
  name: 'Wardrobe builder',
  ladder: {
    levels: [
      { threshold: 1, name: 'First piece' },
      { threshold: 5, name: 'Capsule' },
      { threshold: 10, name: 'Wardrobe' },
      { threshold: 25, name: 'Collection' },
      { threshold: 50, name: 'Archive' },
    ],
  },
  count: 18,
  unit: { kind: 'thing', name: 'purchase' },
});

const meta = preview.meta({
  title: 'Elements/Level progress',
  component: 'loyalty-level-progress',
  args: { achievement: wardrobe, variant: 'bar', scale: 'level' },
  argTypes: {
    achievement: { control: 'object' },
    variant: { control: 'inline-radio', options: ['bar', 'ring', 'steps'] },
    scale: { control: 'inline-radio', options: ['level', 'total'] },
  },
  render: ({ achievement, variant, scale }) => html`
    <loyalty-level-progress
      class="bar-place"
      .achievement=${achievement}
      variant=${ifDefined(variant)}
      scale=${ifDefined(scale)}
    ></loyalty-level-progress>
  `,
});

const shows = (changes: Partial<Achievement>) => ({ achievement: { ...wardrobe, ...changes } });
const endless = { ...wardrobe.ladder, every: 50 };
const money: Partial<Achievement> = {
  name: 'Made close by',
  ladder: {
    levels: [
      { threshold: 250, name: 'Neighbour' },
      { threshold: 500, name: 'Supporter' },
      { threshold: 1000, name: 'Patron' },
    ],
  },
  count: 380.5,
  unit: { kind: 'money', currency: 'AUD' },
};

export const Bar = meta.story({ name: 'Bar, from this level' });
export const BarTotal = meta.story({ name: 'Bar, from zero', args: { scale: 'total' } });
export const Ring = meta.story({ name: 'Ring, from this level', args: { variant: 'ring' } });
export const RingTotal = meta.story({ name: 'Ring, from zero', args: { variant: 'ring', scale: 'total' } });
export const Steps = meta.story({ name: 'Steps, from this level', args: { variant: 'steps' } });
export const StepsTotal = meta.story({ name: 'Steps, from zero', args: { variant: 'steps', scale: 'total' } });

export const BeforeFirstLevel = meta.story({ name: 'Before the first level', args: shows({ count: 0 }) });
export const BeforeFirstRing = meta.story({
  name: 'Before the first level, ring',
  args: { ...shows({ count: 0 }), variant: 'ring' },
});
export const BeforeFirstSteps = meta.story({
  name: 'Before the first level, steps',
  args: { ...shows({ count: 0 }), variant: 'steps' },
});
export const TopLevel = meta.story({ name: 'Top level', args: shows({ count: 64 }) });
export const TopRing = meta.story({ name: 'Top level, ring', args: { ...shows({ count: 64 }), variant: 'ring' } });
export const TopSteps = meta.story({ name: 'Top level, steps', args: { ...shows({ count: 64 }), variant: 'steps' } });
export const Infinite = meta.story({ name: 'Without end', args: shows({ ladder: endless, count: 364 }) });
export const InfiniteSteps = meta.story({
  name: 'Without end, steps',
  args: { ...shows({ ladder: endless, count: 364 }), variant: 'steps' },
});
export const KeptLevel = meta.story({
  name: 'Level kept after a return',
  args: shows({ level: 4, count: 21 }),
});
export const Money = meta.story({ args: shows(money) });
export const MoneySteps = meta.story({ name: 'Money, steps', args: { ...shows(money), variant: 'steps' } });
export const OneLevel = meta.story({
  name: 'One level',
  args: shows({ name: 'First purchase', ladder: { levels: [{ threshold: 1 }] }, count: 0 }),
});
export const LongNames = meta.story({
  name: 'Long names',
  args: {
    ...shows({
      name: 'Every single cup of filter coffee from the bar on the corner of Linden Street',
      ladder: {
        levels: [
          { threshold: 10, name: 'A friend of the house since the very beginning' },
          { threshold: 20, name: 'Donaudampfschifffahrtsgesellschaftskapitän' },
        ],
      },
    }),
    variant: 'steps',
  },
});
export const RightToLeft = meta.story({
  name: 'Right to left',
  render: ({ achievement }) => html`
    <div class="stack" dir="rtl">
      ${(['bar', 'ring', 'steps'] as const).map(
        (variant) =>
          html`<loyalty-level-progress
            class="bar-place"
            .achievement=${achievement}
            variant=${variant}
          ></loyalty-level-progress>`,
      )}
    </div>
  `,
});
export const Narrow = meta.story({
  name: 'Steps at 320 px',
  args: { variant: 'steps' },
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});
export const OwnWords = meta.story({
  name: 'Own words',
  render: ({ achievement }) => html`
    <loyalty-level-progress class="bar-place" .achievement=${achievement}
      >Seven more and it is yours</loyalty-level-progress
    >
  `,
});
export const Loading = meta.story({ tags: ['loading'], args: { achievement: undefined } });
export const Mystery = meta.story({
  name: 'Mystery: shows nothing',
  tags: ['empty'],
  args: { achievement: buildSecret('mystery') },
});

const odd = (count: number | null, threshold: number) =>
  shows({ name: 'Coffee regular', count: count!, ladder: { levels: [{ threshold }] } });

export const ZeroOfZero = meta.story({ name: 'Odd numbers: 0 of 0', args: odd(0, 0) });
export const SevenOfFive = meta.story({ name: 'Odd numbers: 7 of 5', args: odd(7, 5) });
export const MinusOneOfFive = meta.story({ name: 'Odd numbers: -1 of 5', args: odd(-1, 5) });
export const NullOfFive = meta.story({ name: 'Odd numbers: null of 5', args: odd(null, 5) });
export const NotANumberOfFive = meta.story({ name: 'Odd numbers: NaN of 5', args: odd(NaN, 5) });
export const Billions = meta.story({ name: 'Odd numbers: a billion of 10^12', args: odd(1e9, 1e12) });
