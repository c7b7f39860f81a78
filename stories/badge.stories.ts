import { html } from 'lit';
import preview from '../.storybook/preview.js';
import { buildAchievement, buildSecret } from '../mocks/index.js';
import type { Achievement } from '../src/index.js';
import { inDays } from './moments.js';

const coffee = buildAchievement({
  handle: 'coffee-regular',
  name: 'Coffee regular',
  ladder: { levels: [{ threshold: 10, name: 'Regular' }] },
  count: 3,
  unit: { kind: 'thing', name: 'coffee' },
  instructions: 'Say your name at the bar when you order.',
});

const wardrobe = buildAchievement({
  handle: 'wardrobe-builder',
  name: 'Wardrobe builder',
  ladder: {
    levels: [
      { threshold: 1, name: 'First piece' },
      { threshold: 5, name: 'Capsule' },
      { threshold: 10, name: 'Wardrobe' },
    ],
  },
  count: 7,
  unit: { kind: 'thing', name: 'purchase' },
  achievedAt: inDays(-20),
});

const meta = preview.meta({
  title: 'Elements/Badge',
  component: 'loyalty-badge',
  args: { achievement: coffee, size: 'medium', layout: 'grid' },
  argTypes: {
    achievement: { control: 'object' },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    layout: { control: 'inline-radio', options: ['grid', 'list'] },
  },
  render: ({ achievement, size, layout }) => html`
    <loyalty-badge
      class=${layout === 'list' ? 'row-place' : 'badge-place'}
      .achievement=${achievement}
      size=${size}
      layout=${layout}
    ></loyalty-badge>
  `,
});

const shows = (changes: Partial<Achievement>, achievement = coffee) => ({
  args: { achievement: { ...achievement, ...changes } },
});

export const Locked = meta.story(shows({ count: 0 }));
export const InProgress = meta.story({ name: 'In progress', ...shows({ count: 3 }) });
export const NearlyThere = meta.story({ name: 'Nearly there', ...shows({ count: 9 }) });
export const Earned = meta.story(shows({ count: 10, achievedAt: inDays(-3) }));
export const EarnedOnce = meta.story({
  name: 'Earned, on or off',
  args: { achievement: buildAchievement({ count: 1, achievedAt: inDays(-400) }) },
});
export const EarnedSeveralTimes = meta.story({
  name: 'Earned several times',
  ...shows({ count: 37, ladder: { levels: [{ threshold: 10 }], every: 10 }, achievedAt: inDays(-3) }),
});
export const MultiLevel = meta.story({ name: 'Multi level', ...shows({}, wardrobe) });
export const TopLevel = meta.story({ name: 'Top level', ...shows({ count: 12 }, wardrobe) });

export const MysteryWithHint = meta.story({
  name: 'Mystery with a hint',
  args: { achievement: { ...buildSecret('mystery'), hint: 'Ask the bar what is not on the board.' } },
});
export const MysteryWithoutHint = meta.story({
  name: 'Mystery without a hint',
  args: { achievement: buildSecret('mystery') },
});
export const MysteryEarned = meta.story({
  name: 'Mystery, earned',
  ...shows({
    name: 'Night owl',
    visibility: 'mystery',
    ladder: { levels: [{ threshold: 1 }] },
    count: 1,
    hint: 'Some things look best by lamplight.',
    achievedAt: inDays(-33),
  }),
});
export const HiddenUnlocked = meta.story({
  name: 'Hidden, unlocked',
  ...shows({ name: 'Any weather', visibility: 'hidden', ladder: { levels: [{ threshold: 1 }] }, count: 1 }),
});

export const Upcoming = meta.story(
  shows({
    name: 'First blossom',
    count: 0,
    startsAt: inDays(12),
    instructions: 'Be there when the new collection comes in.',
  }),
);
export const Ended = meta.story(
  shows({
    name: 'The leaf trail',
    unit: { kind: 'thing', name: 'visit' },
    startsAt: inDays(-90),
    endsAt: inDays(-30),
    instructions: 'A stamp from each of our four shops.',
  }),
);

export const WithPicture = meta.story({ name: 'With picture', ...shows({ count: 10, picture: picture('cup') }) });
export const WithPictureLocked = meta.story({
  name: 'With picture, locked',
  ...shows({ count: 0, picture: picture('cup') }),
});
export const BrokenPicture = meta.story({
  name: 'Broken picture',
  // The browser says so itself when a picture is missing.
  tags: ['refused'],
  ...shows({ picture: '/no-such-picture.svg' }),
});
export const OwnPicture = meta.story({
  name: 'Picture from the page',
  render: ({ achievement }) => html`
    <loyalty-badge class="badge-place" .achievement=${achievement}>
      <img slot="picture" src=${picture('cup')} alt="" />
    </loyalty-badge>
  `,
});
export const LongName = meta.story({
  name: 'Long name',
  ...shows({ name: 'Every single cup of filter coffee from the bar on the corner of Linden Street since we opened' }),
});
export const LongWord = meta.story({
  name: 'Long word',
  ...shows({ name: 'Donaudampfschifffahrtsgesellschaftskapitänskaffee' }),
});

export const Small = meta.story({ args: { size: 'small' } });
export const Large = meta.story({ args: { size: 'large' } });
export const List = meta.story({ args: { layout: 'list' } });
export const ListSmallEarned = meta.story({
  name: 'List, small, earned',
  args: { ...shows({ count: 10, achievedAt: inDays(-3) }).args, layout: 'list', size: 'small' },
});
export const Loading = meta.story({ tags: ['loading'], args: { achievement: undefined } });
export const LoadingList = meta.story({
  name: 'Loading, list',
  tags: ['loading'],
  args: { achievement: undefined, layout: 'list' },
});

export const Money = meta.story(
  shows({
    name: 'Made close by',
    ladder: { levels: [{ threshold: 500 }] },
    count: 380.5,
    unit: { kind: 'money', currency: 'AUD' },
    instructions: 'Look for the leaf on the label.',
  }),
);

const odd = (count: number | null, threshold: number) => shows({ count: count!, ladder: { levels: [{ threshold }] } });

export const ZeroOfZero = meta.story({ name: 'Odd numbers: 0 of 0', ...odd(0, 0) });
export const SevenOfFive = meta.story({ name: 'Odd numbers: 7 of 5', ...odd(7, 5) });
export const MinusOneOfFive = meta.story({ name: 'Odd numbers: -1 of 5', ...odd(-1, 5) });
export const NullOfFive = meta.story({ name: 'Odd numbers: null of 5', ...odd(null, 5) });
export const NotANumberOfFive = meta.story({ name: 'Odd numbers: NaN of 5', ...odd(NaN, 5) });
export const Billions = meta.story({ name: 'Odd numbers: a billion of 10^12', ...odd(1e9, 1e12) });

function picture(name: 'cup' | 'knit'): string {
  return name === 'cup'
    ? new URL('./pictures/cup.svg', import.meta.url).href
    : new URL('./pictures/knit.svg', import.meta.url).href;
}
