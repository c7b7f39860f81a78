import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { bigState, buildSnapshot, sampleState } from '../mocks/index.js';
import { connected } from './connected.js';

const { achievements } = sampleState();

const meta = preview.meta({
  title: 'Elements/Achievements',
  component: 'loyalty-achievements',
  args: { achievements, filter: 'all', sort: 'default', secrets: 'none', layout: 'grid' },
  argTypes: {
    achievements: { control: 'object' },
    filter: { control: 'inline-radio', options: ['all', 'earned', 'in-progress', 'locked'] },
    sort: { control: 'inline-radio', options: ['default', 'nearest', 'recent', 'name'] },
    tag: { control: 'text' },
    secrets: { control: 'inline-radio', options: ['none', 'count'] },
    layout: { control: 'inline-radio', options: ['grid', 'list'] },
    limit: { control: 'number' },
  },
  render: ({ achievements, filter, sort, tag, secrets, layout, limit }) => html`
    <loyalty-achievements
      .achievements=${achievements}
      filter=${ifDefined(filter)}
      sort=${ifDefined(sort)}
      tag=${ifDefined(tag)}
      secrets=${ifDefined(secrets)}
      layout=${ifDefined(layout)}
      limit=${ifDefined(limit)}
    ></loyalty-achievements>
  `,
});

export const Grid = meta.story();
export const List = meta.story({ args: { layout: 'list' } });
export const OnAPhone = meta.story({
  name: 'At 320 px',
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});

export const Earned = meta.story({ name: 'Filter: earned', args: { filter: 'earned' } });
export const InProgress = meta.story({ name: 'Filter: in progress', args: { filter: 'in-progress' } });
export const Locked = meta.story({ name: 'Filter: locked', args: { filter: 'locked' } });
export const Tag = meta.story({ name: 'Filter: tag', args: { tag: 'coffee' } });
export const Nearest = meta.story({ name: 'Sort: nearest first', args: { sort: 'nearest' } });
export const Recent = meta.story({ name: 'Sort: latest first', args: { sort: 'recent' } });
export const Name = meta.story({ name: 'Sort: by name', args: { sort: 'name' } });
export const Limit = meta.story({ name: 'Limit: three', args: { limit: 3 } });
export const Secrets = meta.story({ name: 'Secrets counted', args: { secrets: 'count' } });

export const Loading = meta.story({ tags: ['loading'], args: { achievements: undefined } });
export const Empty = meta.story({ args: { achievements: [] } });
export const NoMatch = meta.story({ name: 'No match', args: { tag: 'no-such-tag' } });
export const Failed = meta.story({
  tags: ['refused'],
  args: { achievements: undefined },
  ...connected('failing'),
});
export const LoggedOut = meta.story({
  name: 'Logged out',
  tags: ['refused'],
  args: { achievements: undefined },
  ...connected('logged-out'),
});
export const Stale = meta.story({
  tags: ['refused'],
  args: { achievements: undefined },
  ...connected('failing', { snapshot: buildSnapshot({ achievements }) }),
});
export const OwnWords = meta.story({
  name: 'Empty, in own words',
  render: () => html`
    <loyalty-achievements .achievements=${[]}>
      <p slot="empty">Your first coffee starts it all.</p>
    </loyalty-achievements>
  `,
});
export const TwoHundred = meta.story({
  name: 'Two hundred',
  tags: ['!autodocs'],
  args: { achievements: bigState({ achievements: 200 }).achievements },
});
