import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { buildSnapshot } from '../mocks/index.js';
import type { Balance } from '../src/index.js';
import { connected } from './connected.js';
import { inDays, inHours } from './moments.js';

const money = { kind: 'money', currency: 'AUD' } as const;
const rewards: Balance = { handle: 'reward', amount: 25, unit: money };
const points: Balance = { handle: 'point', amount: 1240, unit: { kind: 'thing', name: 'point' } };
const credit: Balance = { handle: 'credit', amount: 12.4, unit: money };

const meta = preview.meta({
  title: 'Elements/Balances',
  component: 'loyalty-balances',
  args: { balances: [rewards, points, credit], show: '' },
  argTypes: { balances: { control: 'object' }, show: { control: 'text' } },
  render: ({ balances, show }) => html`
    <loyalty-balances .balances=${balances} show=${ifDefined(show)}></loyalty-balances>
  `,
});

export const All = meta.story();
export const One = meta.story({ name: 'One only', args: { show: 'point' } });
export const Order = meta.story({ name: 'Another order', args: { show: 'credit reward' } });
export const Pending = meta.story({
  args: {
    balances: [
      { ...rewards, pending: 10 },
      { ...points, pending: 1 },
    ],
  },
});
export const ExpiringSoon = meta.story({
  name: 'Expiring soon',
  args: { balances: [{ ...points, expiring: { amount: 100, at: inHours(50) } }] },
});
export const Expiring = meta.story({
  name: 'Expiring later, or nobody knows when',
  args: {
    balances: [
      { ...points, expiring: { amount: 100, at: inDays(30) } },
      { ...rewards, expiring: { amount: 10 } },
    ],
  },
});
export const OwnName = meta.story({ name: 'Name of its own', args: { balances: [{ ...points, name: 'Leaves' }] } });
export const Negative = meta.story({
  name: 'Less than nothing, after a return',
  args: { balances: [{ ...points, amount: -40 }] },
});
export const LongNames = meta.story({
  name: 'Long names',
  args: { balances: [{ ...points, name: 'Donaudampfschifffahrtsgesellschaftskapitänspunkte' }, credit] },
});
export const OnAPhone = meta.story({
  name: 'At 320 px',
  decorators: (story) => html`<div class="phone-place">${story()}</div>`,
});
export const RightToLeft = meta.story({
  name: 'Right to left',
  decorators: (story) => html`<div dir="rtl">${story()}</div>`,
});

export const Loading = meta.story({ tags: ['loading'], args: { balances: undefined } });
export const Empty = meta.story({ args: { balances: [] } });
export const Failed = meta.story({ tags: ['refused'], args: { balances: undefined }, ...connected('failing') });
export const LoggedOut = meta.story({
  name: 'Logged out',
  tags: ['refused'],
  args: { balances: undefined },
  ...connected('logged-out'),
});
export const Stale = meta.story({
  tags: ['refused'],
  args: { balances: undefined },
  ...connected('failing', { snapshot: buildSnapshot({ balances: [rewards, points] }) }),
});
export const Live = meta.story({ name: 'On the mock backend', args: { balances: undefined }, ...connected('rich') });

export const OddNumbers = meta.story({
  name: 'Odd numbers: 0, -1, null, NaN, 10^12',
  args: {
    balances: [0, -1, null, NaN, 1e12].map((amount, index) => ({
      handle: `odd-${index}`,
      amount: amount!,
      unit: money,
      pending: NaN,
      expiring: { amount: -1, at: 'soon' },
    })),
  },
});
