import { bounded } from '../../api/exchange.js';
import { decode } from '../../api/fields.js';
import type { Benefit, Instant } from '../../model/index.js';
import { issuedReward } from './decode/issued-rewards.js';
import type { Reward } from './decode/rewards.js';
import type { Tenant } from './tenant.js';

/** A reward that was bought and does not show yet. */
export interface Purchase {
  readonly issuedRewardId: string;
  readonly reward: Reward;
  readonly member: string;
  readonly now: Instant;
}

/** Milliseconds for one look. */
export const longestLook = 2000;

/**
 * The issued reward, once it shows with what it needs: Open Loyalty answers a purchase before it has done all of it.
 * Undefined where it does not show in time, or the caller gives up: it was bought all the same, so neither is a failure.
 */
export async function settled(
  tenant: Tenant,
  purchase: Purchase,
  signal: AbortSignal | undefined,
): Promise<Benefit | undefined> {
  const { delay = wait, settle } = tenant;
  let latest: Benefit | undefined;
  for (const pause of settle) {
    const stopped = pause > 0 ? await bounded(() => delay(pause), { signal }) : undefined;
    if (stopped || signal?.aborted) break;
    latest = (await look(tenant, purchase, signal)) ?? latest;
    if (latest && (latest.codes || purchase.reward.kind === 'material')) break;
  }
  return latest;
}

async function look(
  { once, base }: Tenant,
  { issuedRewardId, reward, member, now }: Purchase,
  signal: AbortSignal | undefined,
): Promise<Benefit | undefined> {
  const path = `${base}/redemption/${encodeURIComponent(issuedRewardId)}`;
  const answer = await once.request({ method: 'GET', path, signal });
  if (!answer.ok) return undefined;
  const definitions = [reward.definition];
  return decode(answer.data.body, issuedReward({ member, now: answer.data.date ?? now, definitions })).data;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
