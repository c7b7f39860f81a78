import { HttpResponse } from 'msw';
import type { Benefit } from '../../../src/model/index.js';
import type { OpenLoyaltyBuyReply, OpenLoyaltyRedeemReply } from '../../../src/platforms/open-loyalty/wire.js';
import type { Backend } from '../../backend/backend.js';
import { bodyOf, textIn } from '../body.js';
import type { Resolver } from '../guard.js';
import { wireId } from './id.js';
import { answered, invalid, notFound, refused } from './reply.js';

/** `POST reward/{reward}/buy`. `bought` is told the benefit that came of it. */
export function buy(backend: Backend, bought: (benefit: Benefit) => void): Resolver {
  return async ({ request, params }) => {
    const { profile, claimable, benefits } = backend.snapshot();
    const known = [...claimable, ...benefits.map(({ definition }) => definition)];
    const definition = known.find(({ handle }) => wireId(handle) === params['reward']);
    if (!definition) return notFound();
    const body = await bodyOf(request);
    if (body['customerId'] !== wireId(profile.id)) return invalid('customerId', 'This value should not be blank.');
    if (body['quantity'] !== 1) return invalid('quantity', 'This value should be greater than or equal to 1.');
    if (typeof body['withoutPoints'] !== 'boolean') return invalid('withoutPoints', 'This value should not be null.');

    const outcome = backend.claim(definition.handle);
    if (!outcome.ok) return unsold(outcome.refusal.code);
    bought(outcome.data);
    return answered(backend, [{ issuedRewardId: wireId(outcome.data.id) }] satisfies OpenLoyaltyBuyReply);
  };
}

/** As documented: two sentences, and an empty error where a limit is exceeded. */
function unsold(code: string): Response {
  if (code === 'no-allocation-left') return HttpResponse.json({ error: 'No coupons left' }, { status: 400 });
  if (code === 'not-eligible') return HttpResponse.json({ error: 'Not enough points' }, { status: 400 });
  return HttpResponse.json({ error: '' }, { status: 400 });
}

/** `POST member/{member}/reward/redeem`. */
export function redeem(backend: Backend): Resolver {
  return async ({ request }) => {
    const couponCode = textIn(await bodyOf(request), 'couponCode');
    if (!couponCode) return invalid('couponCode', 'This value should not be blank.');
    const { benefits, profile } = backend.snapshot();
    const held = benefits.find(({ codes }) => codes && [codes.online, codes.store].includes(couponCode));
    if (!held) return notFound();
    if (held.redemptions.length > 0 || held.redemptionsLeft === 0) return refused(409, 'Coupon is already used.');

    const outcome = backend.redeem(held.id);
    if (!outcome.ok) return invalid('couponCode', 'Coupon cannot be used.');
    const reply: OpenLoyaltyRedeemReply = { code: couponCode, used: true, customerId: wireId(profile.id) };
    return answered(backend, { ...reply });
  };
}
