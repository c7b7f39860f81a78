import { convert, list, object, required, type Reader } from '../../../api/fields.js';
import { boolean, id, integer, text } from '../../../api/readers.js';
import type { Benefit, BenefitDefinition, Category, Instant } from '../../../model/index.js';
import type { Fields, TalonOneCoupon, TalonOneCouponState, TalonOneGiveaway } from '../wire.js';
import type { CampaignCopy } from './campaigns.js';
import { moment, present, spelled, type Read } from './values.js';

/** What the benefits of an answer are read with. */
export interface BenefitContext {
  /** When it was answered. */
  readonly now: Instant;
  /** What customers are told of the campaigns, by their numbers. */
  readonly copy: ReadonlyMap<string, CampaignCopy>;
}

const states: Readonly<Record<TalonOneCouponState, TalonOneCouponState>> = {
  active: 'active',
  used: 'used',
  expired: 'expired',
  pending: 'pending',
  disabled: 'disabled',
};

/** A state that is not known is reported and treated as `disabled`: better not offered than refused at the till. */
const known = spelled(states);
const state: Reader<TalonOneCouponState> = (field) => known(field) ?? 'disabled';

const couponRow = object({
  id: required(id),
  created: moment,
  campaignId: id,
  value: required(text),
  usageLimit: integer,
  usageCounter: integer,
  profileRedemptionCount: integer,
  state,
  startDate: moment,
  expiryDate: moment,
  recipientIntegrationId: text,
  reservation: boolean,
} satisfies Fields<TalonOneCoupon>);

type CouponRow = Read<typeof couponRow>;

/**
 * A coupon as it was at `now`. Its code is all that identifies it to a customer, so that is its name where no rule of
 * its campaign has one for customers (our choice).
 */
export function coupon({ now, copy }: BenefitContext): Reader<Benefit> {
  return convert(couponRow, (row) => {
    const told = copy.get(row.campaignId ?? '');
    const definition = definitionOf({ handle: `campaign-${row.campaignId ?? 'none'}`, name: row.value, ...told });
    const issued = row.recipientIntegrationId === undefined ? undefined : row.created;
    return {
      id: `coupon-${row.id}`,
      ...withUses(row, definition),
      codes: { online: row.value, store: row.value },
      redemptions: [],
      ...present({ issuedAt: issued, startsAt: row.startDate, expiresAt: expiryOf(row, now) }),
      ...(row.state !== undefined && { redeemable: row.state === 'active' }),
    };
  });
}

/**
 * What is left. A limit of 0 is none. The limit counts everybody's uses: of a code that several customers may reserve it
 * is left over all profiles. `used` outranks the numbers, and is the customer's own doing only where they redeemed it.
 */
function withUses(row: CouponRow, definition: BenefitDefinition): Pick<Benefit, 'definition' | 'redemptionsLeft'> {
  const { usageLimit = 0, usageCounter = 0, profileRedemptionCount = 0, reservation, state } = row;
  const counted = usageLimit > 0 ? Math.max(0, usageLimit - usageCounter) : undefined;
  const left = state === 'used' ? 0 : counted;
  if (left === undefined) return { definition };
  const isShared = reservation === true && row.recipientIntegrationId === undefined;
  if (isShared && !(state === 'used' && profileRedemptionCount > 0)) {
    return { definition: { ...definition, globalRedemptionsLeft: left } };
  }
  const limited = usageLimit > 0 && !isShared ? { ...definition, maxRedemptions: usageLimit } : definition;
  return { definition: limited, redemptionsLeft: left };
}

/** When it expires. `expired` outranks a date that is absent or still to come: it is then over as of the answer. */
function expiryOf({ state, expiryDate }: CouponRow, now: Instant): Instant | undefined {
  const past = expiryDate !== undefined && Date.parse(expiryDate) <= Date.parse(now);
  return state === 'expired' && !past ? now : expiryDate;
}

const giveawayRow = object({
  id: required(id),
  code: required(text),
  poolId: id,
  startDate: moment,
  endDate: moment,
} satisfies Fields<TalonOneGiveaway>);

/**
 * A code out of a pool that was given to the profile. `used` is not read: it says that the code was given to somebody,
 * not that it was spent. Whether it was, Talon.One does not know.
 */
export const giveaway: Reader<Benefit> = convert(giveawayRow, (row) => ({
  id: `giveaway-${row.id}`,
  definition: definitionOf({ handle: `pool-${row.poolId ?? 'none'}`, name: row.code }, 'free-product'),
  codes: { online: row.code, store: row.code },
  redemptions: [],
  ...present({ startsAt: row.startDate, expiresAt: row.endDate }),
}));

const byId = { key: (benefit: Benefit) => benefit.id };

/** The coupons that are reserved for the profile, or were used by it. */
export const coupons = (context: BenefitContext): Reader<readonly Benefit[]> => list(coupon(context), byId);

/** The giveaways of the profile. */
export const giveaways: Reader<readonly Benefit[]> = list(giveaway, byId);

function definitionOf(
  copy: Pick<BenefitDefinition, 'handle' | 'name'> & CampaignCopy,
  category: Category = 'discount',
): BenefitDefinition {
  return { category, tags: [], ...copy };
}
