import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import {
  buildBenefit,
  buildBenefitDefinition,
  buildClaimOffer,
  buildProfile,
  buildRedemption,
  buildSnapshot,
} from '../mocks/index.js';
import type { Benefit, BenefitDefinition, ClaimOffer } from '../src/index.js';
import { inDays, inHours } from './moments.js';

const knit = buildBenefitDefinition({
  terms: 'Not on sale pieces. Not together with other discounts.',
  instructions: { online: 'Put the code into your bag before you pay.', store: 'Show the code at the till.' },
});
const treat = buildBenefitDefinition({
  handle: 'coffee-on-us',
  name: 'A coffee on us',
  category: 'free-product',
  summary: 'Any coffee from the bar, any milk.',
  terms: 'One cup, to stay or to go.',
  instructions: { store: 'Show the code at the bar before you order.' },
});
const lounge = buildBenefitDefinition({
  handle: 'lounge-visits',
  name: 'Three visits to the Linden Lounge',
  category: 'entitlement',
  summary: 'A quiet hour above the shop, with coffee. Bring somebody.',
  maxRedemptions: 3,
});

const ready = buildBenefit({ definition: knit, expiresAt: inDays(30) });

const meta = preview.meta({
  title: 'Elements/Benefit',
  component: 'loyalty-benefit',
  args: { benefit: ready },
  argTypes: {
    benefit: { control: 'object' },
    definition: { control: 'object' },
    channel: { control: 'inline-radio', options: ['online', 'store'] },
    action: { control: 'object' },
  },
  render: ({ benefit, definition, channel, action }) => html`
    <loyalty-benefit
      class="card-place"
      .benefit=${benefit}
      .definition=${definition}
      .action=${action}
      channel=${ifDefined(channel)}
    ></loyalty-benefit>
  `,
});

const held = (changes: Partial<Benefit>, definition: Partial<BenefitDefinition> = {}) => ({
  args: { benefit: { ...ready, ...changes, definition: { ...(changes.definition ?? knit), ...definition } } },
});
const offered = (offer: Partial<ClaimOffer>, definition: Partial<BenefitDefinition> = {}) => ({
  args: { benefit: undefined, definition: { ...treat, ...definition, claim: buildClaimOffer(offer) } },
});
/** Somebody who spent 380 of 500. */
const spender = buildSnapshot({ profile: buildProfile({ facts: { aggregations: { spend_12m: 380 } } }) });
const usedUp = { redemptionsLeft: 0, redemptions: [buildRedemption({ at: inDays(-3) })] };

export const Discount = meta.story();
export const FreeProduct = meta.story({ name: 'Free product', ...held({ definition: treat }) });
export const Entitlement = meta.story(held({ definition: lounge, redemptionsLeft: 3 }));

export const Claimable = meta.story(offered({ until: inDays(9) }));
export const FewLeft = meta.story({ name: 'Claimable, six left', ...offered({ left: 6 }) });
export const NotEligible = meta.story({
  name: 'Not eligible yet',
  ...offered({ condition: { '>=': [{ var: 'aggregations.spend_12m' }, 500] } }),
  decorators: (story) => html`<loyalty-provider .snapshot=${spender}>${story()}</loyalty-provider>`,
});
export const ClaimNotOpen = meta.story({ name: 'Claim not open yet', ...offered({ from: inDays(3) }) });
export const ClaimClosed = meta.story({ name: 'Claim closed', ...offered({ until: inDays(-1) }) });
export const NoneLeft = meta.story({ name: 'None left to claim', ...offered({ left: 0 }) });
export const Claiming = meta.story({ args: { ...offered({}).args, action: { status: 'pending' } } });
export const Claimed = meta.story(held({ definition: treat, claimedAt: inHours(-1), expiresAt: inDays(90) }));
export const ClaimFailed = meta.story({
  name: 'Claim failed',
  args: { ...offered({}).args, action: { status: 'failed', error: { kind: 'network' }, settled: false } },
});

export const Ready = meta.story(held({}));
export const MultiUse = meta.story({
  name: 'Several uses, 2 of 3 left',
  ...held({ definition: lounge, redemptionsLeft: 2, redemptions: [buildRedemption({ at: inDays(-12) })] }),
});
export const LastUse = meta.story({
  name: 'Several uses, the last one',
  ...held({ definition: lounge, redemptionsLeft: 1 }),
});
const { redemptionsLeft: _left, ...withoutLimit } = ready;
export const Unlimited = meta.story({ name: 'As often as you like', args: { benefit: withoutLimit } });
const { expiresAt: _end, ...withoutEnd } = ready;
export const NeverEnds = meta.story({ name: 'Without an end', args: { benefit: withoutEnd } });
export const ExpiringSoon = meta.story({ name: 'Ending soon', ...held({ expiresAt: inHours(19) }) });
export const EndsInMinutes = meta.story({ name: 'Ending in minutes', ...held({ expiresAt: inHours(0.5) }) });
export const NotStarted = meta.story({
  name: 'Not started yet',
  ...held({}, { redeemFrom: inDays(5), redeemUntil: inDays(8) }),
});
export const StaffOnly = meta.story({ name: 'By staff only', ...held({ definition: lounge }, { selfRedeem: false }) });
export const Used = meta.story(held(usedUp));
export const Expired = meta.story(held({ expiresAt: inDays(-6) }));
export const WindowClosed = meta.story({ name: 'The offer has ended', ...held({}, { redeemUntil: inDays(-2) }) });
export const AllUsed = meta.story({ name: 'Used up by everybody', ...held({}, { globalRedemptionsLeft: 0 }) });

export const WithPicture = meta.story({
  name: 'With picture',
  ...held({}, { picture: new URL('./pictures/knit.svg', import.meta.url).href }),
});
export const BrokenPicture = meta.story({
  name: 'Broken picture',
  tags: ['refused'],
  ...held({}, { picture: '/no-such-picture.svg' }),
});
export const LongTerms = meta.story({
  name: 'Long terms',
  ...held(
    {},
    {
      name: '15% off every single full-price knit in the whole collection, scarves and hats included',
      description: 'Merino, lambswool, cashmere and alpaca.\nFrom the mill by the river.',
      terms: 'Not on sale pieces. Not together with other discounts. Off the knit itself, not off delivery.\n\n'.repeat(
        6,
      ),
    },
  ),
  play: ({ canvasElement }) => {
    part(canvasElement, 'details')?.setAttribute('open', '');
  },
});
export const Online = meta.story({ name: 'Online only', args: { channel: 'online' } });
export const InStore = meta.story({ name: 'In the shop only', args: { channel: 'store' } });
export const Loading = meta.story({ tags: ['loading'], args: { benefit: undefined } });

export const Confirming = meta.story({
  tags: ['!autodocs'],
  play: ({ canvasElement }) => part(canvasElement, 'button')?.click(),
});
export const ConfirmingOneOfThree = meta.story({
  name: 'Confirming one of three',
  tags: ['!autodocs'],
  ...held({ definition: lounge, redemptionsLeft: 3 }),
  play: ({ canvasElement }) => part(canvasElement, 'button')?.click(),
});
export const Pending = meta.story({ args: { action: { status: 'pending' } } });
export const Checking = meta.story({ args: { action: { status: 'checking' } } });
const done = {
  status: 'done',
  benefit: { ...ready, ...usedUp },
  redemption: buildRedemption({ at: inHours(0) }),
} as const;
export const RedeemedWithCode = meta.story({ name: 'Redeemed, with a code', args: { action: done } });
export const RedeemedInStore = meta.story({
  name: 'Redeemed in the shop',
  args: { action: { ...done, channel: 'store' } },
});
const { codes: _codes, ...codeless } = { ...done.benefit, definition: buildBenefitDefinition() };
export const RedeemedWithoutCode = meta.story({
  name: 'Redeemed, without a code',
  args: { action: { ...done, benefit: codeless } },
});
export const FailedNetwork = meta.story({
  name: 'Failed: no connection',
  args: { action: { status: 'failed', error: { kind: 'network' }, settled: false } },
});
export const FailedRejected = meta.story({
  name: 'Failed: refused',
  args: { action: { status: 'failed', error: { kind: 'rejected', code: 'used-up' }, settled: true } },
});

function part(canvas: HTMLElement, name: string): HTMLElement | null | undefined {
  return canvas.querySelector('loyalty-benefit')?.shadowRoot?.querySelector<HTMLElement>(`[part='${name}']`);
}
