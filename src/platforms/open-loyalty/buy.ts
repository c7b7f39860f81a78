import type { WriteOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import { decode, list, object, required } from '../../api/fields.js';
import { id } from '../../api/readers.js';
import type { Benefit } from '../../model/index.js';
import { idPart } from './address.js';
import { brandedBenefit } from './branded.js';
import { rewards, type Reward } from './decode/rewards.js';
import { itemsOf, readList } from './pages.js';
import { settled, type Purchase } from './settle.js';
import { getter, identify, type Get, type Tenant } from './tenant.js';
import type { OpenLoyaltyBuyReply, OpenLoyaltyBuyRequest, Fields } from './wire.js';

/** What a purchase says beside what is bought. */
export interface BuyOptions extends WriteOptions {
  /** Units to convert, for a conversion coupon. Default: what it costs. */
  readonly units?: number;
  /** What a dynamic coupon is to be worth. Default: what the reward says. */
  readonly couponValue?: number;
}

const issued = list(object({ issuedRewardId: required(id) } satisfies Fields<OpenLoyaltyBuyReply[number]>));

/**
 * Buys one reward for the member and waits for it to show. The reward has to be among those that the member is offered:
 * which kind it is, and so what a purchase has to say, is only told there.
 */
export async function buy(tenant: Tenant, rewardId: string, options: BuyOptions): Promise<Result<Benefit>> {
  const get = getter(tenant, options.signal);
  const identity = await identify(tenant, get);
  if (!identity.ok) return identity;
  const { id: member } = identity.data;
  const reward = await findReward(tenant, get, { member, rewardId });
  if (!reward.ok) return reward;
  const body = requestFor(reward.data, { ...options, member, wallet: tenant.wallet });
  if (!body) return failure('rejected', { code: 'amount-required' });

  const path = `${tenant.base}/reward/${rewardId}/buy`;
  const answer = await tenant.http.request({ method: 'POST', path, body, signal: options.signal });
  if (!answer.ok) return answer;
  const { status, date: now = new Date().toISOString() } = answer.data;
  const [first] = decode(answer.data.body, issued).data ?? [];
  if (!first) return failure('decode', { status });
  const purchase = { issuedRewardId: first.issuedRewardId, reward: boughtOnce(reward.data), member, now };
  const bought = (await settled(tenant, purchase, options.signal)) ?? awaited(purchase);
  return { ok: true, data: brandedBenefit(bought, tenant) };
}

/** The reward as a purchase leaves it: what was the member's last one is not offered again. */
function boughtOnce(reward: Reward): Reward {
  const { definition, own } = reward;
  if (own === undefined || own > 1 || !definition.claim) return reward;
  return { ...reward, definition: { ...definition, claim: { ...definition.claim, repeatable: false } } };
}

/** What the purchase alone tells. It can't be used until the platform shows it. */
function awaited({ issuedRewardId, reward: { definition }, now }: Purchase): Benefit {
  return {
    id: issuedRewardId,
    definition,
    issuedAt: now,
    claimedAt: now,
    redemptionsLeft: 1,
    redeemable: false,
    redemptions: [],
  };
}

interface Wanted {
  readonly member: string;
  readonly rewardId: string;
}

async function findReward(tenant: Tenant, get: Get, { member, rewardId }: Wanted): Promise<Result<Reward>> {
  const part = idPart(rewardId);
  if (part === undefined) return failure('not-found');
  const answer = await readList(get, `/member/${member}/reward?rewardId=${part}`);
  if (!answer.ok) return answer;
  const { data } = decode(itemsOf(answer.data), rewards(tenant));
  if (!data) return failure('decode', { status: answer.data.status });
  const found = data.find(({ definition }) => definition.handle === rewardId);
  return found ? { ok: true, data: found } : failure('not-found');
}

interface Terms extends Pick<BuyOptions, 'units' | 'couponValue'> {
  readonly member: string;
  readonly wallet: string | undefined;
}

/** What is asked for depends on the kind; a kind that is not known is bought as goods are. */
function requestFor(reward: Reward, terms: Terms): OpenLoyaltyBuyRequest | undefined {
  const { units = reward.cost, couponValue = reward.couponValue, member: customerId, wallet } = terms;
  if (reward.kind === 'conversion_coupon') return units === undefined ? undefined : { customerId, units };
  const dynamic = reward.kind === 'dynamic_coupon';
  if (dynamic && couponValue === undefined) return undefined;
  return {
    customerId,
    quantity: 1,
    withoutPoints: false,
    ...(dynamic && couponValue !== undefined && { couponValue }),
    ...(wallet !== undefined && { rewardWalletCode: wallet }),
  };
}
