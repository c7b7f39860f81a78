import { child, convert, list, object, reject, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Benefit, BenefitDefinition, Instant } from '../../../model/index.js';
import type { Fields, OpenLoyaltyCoupon, OpenLoyaltyIssuedReward, OpenLoyaltyStatus } from '../wire.js';
import { categoryOf } from './rewards.js';
import { earlier, moment, present, type Read } from './values.js';

const coupon = object({
  code: text,
  activeFrom: moment,
  activeTo: moment,
  usedAt: moment,
} satisfies Fields<OpenLoyaltyCoupon>);

/** What is not named here never enters the model: not the member's address, nor the reward's token. */
const row = object({
  issuedRewardId: required(id),
  rewardId: required(id),
  customerId: id,
  name: text,
  status: text,
  redemptionDate: moment,
  issuedCoupon: coupon,
  rewardType: withDefault(text, ''),
  actionCause: object({ campaignId: id, transactionId: id, customEventId: id, internalEventName: text }),
  cancelledAt: moment,
} satisfies Fields<OpenLoyaltyIssuedReward>);
type Row = Read<typeof row>;

/** Whose issued rewards are read, when, and what is known of the rewards that they are of. */
export interface Holder {
  /** The member's id: what says that it is another's is left out and reported. */
  readonly member: string;
  readonly now: Instant;
  readonly definitions?: readonly BenefitDefinition[];
}

/** What becomes of goods that are not delivered. */
const lost: readonly (string | undefined)[] = [
  'canceled',
  'rejected',
  'returned',
] satisfies readonly OpenLoyaltyStatus[];

/** One issued reward. */
export function issuedReward(holder: Holder): Reader<Benefit> {
  return convert(row, (data, field) => {
    const { customerId = holder.member } = data;
    if (customerId !== holder.member) return reject(child(field, 'customerId'), 'id of the member', 'another id');
    const known = holder.definitions?.find(({ handle }) => handle === data.rewardId);
    const definition = known ?? definitionOf(data);
    return definition ? benefitOf(data, definition, holder.now) : reject(child(field, 'name'), 'text');
  });
}

/** Rows of `GET redemption`. */
export function issuedRewards(holder: Holder): Reader<readonly Benefit[]> {
  return list(issuedReward(holder), { key: ({ id }) => id });
}

/** The reward as far as what was issued of it tells. */
function definitionOf({ rewardId, name, rewardType }: Row): BenefitDefinition | undefined {
  if (name === undefined) return undefined;
  return { handle: rewardId, name, category: categoryOf(rewardType), tags: [], maxRedemptions: 1 };
}

/**
 * Open Loyalty tells two things that do not depend on each other: how far the handling is (`status`), and whether the
 * coupon was used (`usedAt`). Used is what was used, or delivered; over is what was cancelled, rejected or sent back.
 * A coupon cannot be used before it has its code; what is no coupon is handed over by staff.
 */
function benefitOf(row: Row, definition: BenefitDefinition, now: Instant): Benefit {
  const { issuedRewardId: id, issuedCoupon = {}, status, redemptionDate } = row;
  const { code, usedAt } = issuedCoupon;
  const isCoupon = code !== undefined || row.rewardType.endsWith('_coupon');
  const delivered = !isCoupon && status === 'completed';
  const over = row.cancelledAt ?? (lost.includes(status) ? now : undefined);
  return {
    id,
    definition: isCoupon ? definition : { ...definition, selfRedeem: false },
    redemptionsLeft: usedAt !== undefined || delivered ? 0 : 1,
    redemptions: usedAt === undefined ? [] : [{ id, at: usedAt, count: 1 }],
    ...present({
      issuedAt: redemptionDate,
      claimedAt: wasBought(row) ? redemptionDate : undefined,
      startsAt: issuedCoupon.activeFrom,
      expiresAt: earlier(issuedCoupon.activeTo, over),
      redeemable: over !== undefined || (isCoupon && code === undefined) ? false : undefined,
      codes: code === undefined ? undefined : { online: code, store: code },
    }),
  };
}

/** Whether nothing but the member is why it was issued. */
function wasBought({ actionCause = {} }: Row): boolean {
  return Object.keys(actionCause).length === 0;
}
