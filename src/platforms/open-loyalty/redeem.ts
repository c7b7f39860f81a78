import type { Redeemed, RedeemOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import { decode, object, required } from '../../api/fields.js';
import { boolean } from '../../api/readers.js';
import type { Benefit, Redemption } from '../../model/index.js';
import { idPart } from './address.js';
import { brandedBenefit } from './branded.js';
import { issuedReward } from './decode/issued-rewards.js';
import { getter, identify, type Get, type Tenant } from './tenant.js';
import type { Fields, OpenLoyaltyRedeemReply, OpenLoyaltyRedeemRequest } from './wire.js';

const reply = object({ used: required(boolean) } satisfies Fields<OpenLoyaltyRedeemReply>);

/**
 * Marks the coupon of an issued reward as used. Open Loyalty names coupons by code alone, so the code is read first; that
 * tells too what is another member's (`not-found`), was used before (`conflict`) or is no coupon.
 */
export async function redeem(tenant: Tenant, benefit: string, options: RedeemOptions): Promise<Result<Redeemed>> {
  const { count = 1, channel, signal } = options;
  if (count !== 1) return failure('rejected', { code: 'invalid-count' });
  const get = getter(tenant, signal);
  const identity = await identify(tenant, get);
  if (!identity.ok) return identity;
  const held = await findIssued(get, identity.data.id, benefit);
  if (!held.ok) return held;
  const refusal = refusalOf(held.data);
  if (refusal) return refusal;

  const { id, codes } = held.data;
  const body: OpenLoyaltyRedeemRequest = { couponCode: codes?.store ?? '' };
  const path = `${tenant.base}/member/${identity.data.id}/reward/redeem`;
  const answer = await tenant.http.request({ method: 'POST', path, body, signal });
  if (!answer.ok) return answer;
  const { status, date: at = new Date().toISOString() } = answer.data;
  const { data } = decode(answer.data.body, reply);
  if (!data) return failure('decode', { status });
  if (!data.used) return failure('rejected', { status });
  return {
    ok: true,
    data: usedUp(brandedBenefit(held.data, tenant), { id, at, count: 1, ...(channel && { channel }) }),
  };
}

async function findIssued(get: Get, member: string, benefit: string): Promise<Result<Benefit>> {
  const part = idPart(benefit);
  if (part === undefined) return failure('not-found');
  const answer = await get(`/redemption/${part}`);
  if (!answer.ok) return answer;
  const { status, date: now = new Date().toISOString() } = answer.data;
  const { data, issues } = decode(answer.data.body, issuedReward({ member, now }));
  if (data) return { ok: true, data };
  return issues.some(({ path }) => path === 'customerId') ? failure('not-found') : failure('decode', { status });
}

/** What need not be asked of Open Loyalty. Whether its time has come is left to it. */
function refusalOf({ definition, redemptionsLeft, redeemable, codes }: Benefit) {
  if (redemptionsLeft === 0) return failure('conflict', { code: 'used-up' });
  if (definition.selfRedeem === false) return failure('rejected', { code: 'staff-only' });
  return redeemable === false ? failure('rejected', { code: codes ? 'expired' : 'unknown' }) : undefined;
}

function usedUp(benefit: Benefit, redemption: Redemption): Redeemed {
  return { redemption, benefit: { ...benefit, redemptionsLeft: 0, redemptions: [redemption] } };
}
