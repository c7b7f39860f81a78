import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { bigState, buildSnapshot, createBackend, newcomerState, sampleState } from '../mocks/index.js';
import { connected } from './connected.js';

const rich = createBackend({ state: sampleState() }).customerSnapshot();
const newcomer = createBackend({ state: newcomerState() }).customerSnapshot();
const nothingGiven = { benefits: undefined, claimable: undefined };

const meta = preview.meta({
  title: 'Elements/Wallet',
  component: 'loyalty-wallet',
  args: {
    benefits: rich.benefits,
    claimable: rich.claimable,
    show: 'claimable ready used expired',
    sort: 'expiry',
    headingLevel: 3,
  },
  argTypes: {
    benefits: { control: 'object' },
    claimable: { control: 'object' },
    show: { control: 'text' },
    sort: { control: 'inline-radio', options: ['expiry', 'recent'] },
    channel: { control: 'inline-radio', options: ['online', 'store'] },
    historyDays: { control: 'number' },
    limit: { control: 'number' },
    headingLevel: { control: 'number' },
  },
  render: ({ benefits, claimable, show, sort, channel, historyDays, limit, headingLevel }) => html`
    <loyalty-wallet
      .benefits=${benefits}
      .claimable=${claimable}
      show=${ifDefined(show)}
      sort=${ifDefined(sort)}
      channel=${ifDefined(channel)}
      history-days=${ifDefined(historyDays)}
      limit=${ifDefined(limit)}
      heading-level=${ifDefined(headingLevel)}
    ></loyalty-wallet>
  `,
});

export const AllGroups = meta.story({ name: 'All groups' });
export const Ready = meta.story({ name: 'Ready to use only', args: { show: 'ready' } });
export const Claimable = meta.story({ name: 'To claim only', args: { show: 'claimable' } });
export const History = meta.story({ name: 'Used and expired', args: { show: 'used expired' } });
export const Recent = meta.story({ name: 'Latest first', args: { show: 'ready', sort: 'recent' } });
export const LastMonth = meta.story({
  name: 'History of the last week',
  args: { show: 'used expired', historyDays: 7 },
});
export const TwoOfEach = meta.story({ name: 'Limit: two of each', args: { limit: 2 } });
export const InStore = meta.story({ name: 'In the shop', args: { channel: 'store', show: 'ready' } });
export const OnAPhone = meta.story({
  name: 'At 320 px',
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});

export const Newcomer = meta.story({ args: { benefits: newcomer.benefits, claimable: newcomer.claimable } });
export const Empty = meta.story({ args: { benefits: [], claimable: [] } });
export const Loading = meta.story({ tags: ['loading'], args: nothingGiven });
export const Failing = meta.story({ tags: ['refused'], args: nothingGiven, ...connected('failing') });
export const LoggedOut = meta.story({
  name: 'Logged out',
  tags: ['refused'],
  args: nothingGiven,
  ...connected('logged-out'),
});
export const Stale = meta.story({
  tags: ['refused'],
  args: nothingGiven,
  ...connected('failing', { snapshot: buildSnapshot({ benefits: rich.benefits, claimable: rich.claimable }) }),
});
export const Live = meta.story({ name: 'On the mock backend', args: nothingGiven, ...connected('rich') });
export const UsedElsewhere = meta.story({
  name: 'Used in the shop meanwhile',
  args: { ...nothingGiven, show: 'ready' },
  ...connected('used-elsewhere'),
});
export const OneHundred = meta.story({
  name: 'One hundred benefits',
  tags: ['!autodocs'],
  args: { benefits: bigState({ benefits: 100 }).benefits },
});
