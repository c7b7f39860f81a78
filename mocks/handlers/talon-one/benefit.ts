import type { Benefit, BenefitDefinition, Instant, Snapshot } from '../../../src/model/index.js';
import type { TalonOneCoupon, TalonOneCouponState, TalonOneGiveaway } from '../../../src/platforms/talon-one/wire.js';
import { redeemability, type RedeemReason } from '../../../src/rules/index.js';
import { numberFor, numberOf } from '../number.js';

const states: Readonly<Partial<Record<RedeemReason, TalonOneCouponState>>> = {
  'used-up': 'used',
  'globally-used-up': 'used',
  'window-closed': 'expired',
  expired: 'expired',
  'not-started': 'pending',
  unknown: 'disabled',
};

/** Free products come out of a pool of giveaways, everything else is a coupon. */
export function isGiveaway({ definition }: Benefit): boolean {
  return definition.category === 'free-product';
}

/** The campaign that a coupon of this definition comes from. */
export function campaignOf(definition: Pick<BenefitDefinition, 'handle'>): number {
  return numberFor(definition.handle);
}

/** A coupon in the inventory, which is the profile's own. */
export function encodeCoupon(
  benefit: Benefit,
  { profile, now }: { readonly profile: string; readonly now: Instant },
): TalonOneCoupon {
  const { id, definition, redemptions, redemptionsLeft } = benefit;
  const used = redemptions.reduce((sum, { count }) => sum + count, 0);
  const reason = redeemability(benefit, now).reasons.find((found) => found in states);
  const { startsAt = definition.redeemFrom, expiresAt = definition.redeemUntil } = benefit;
  return {
    id: numberOf(id),
    created: benefit.issuedAt ?? '2025-01-15T09:05:27.993483Z',
    campaignId: campaignOf(definition),
    value: benefit.codes?.online ?? `CODE-${id}`,
    usageLimit: redemptionsLeft === undefined ? 0 : used + redemptionsLeft,
    usageCounter: used,
    profileRedemptionCount: used,
    state: (reason && states[reason]) ?? 'active',
    ...(startsAt !== undefined && { startDate: startsAt }),
    ...(expiresAt !== undefined && { expiryDate: expiresAt }),
    attributes: {},
    recipientIntegrationId: profile,
    reservation: false,
    isReservationMandatory: false,
    implicitlyReserved: false,
  };
}

/** A giveaway in the inventory: whether it was spent is not told. */
export function encodeGiveaway({ id, definition, codes, ...benefit }: Benefit, profile: string): TalonOneGiveaway {
  return {
    id: numberOf(id),
    created: benefit.issuedAt ?? '2025-01-15T09:05:27.993483Z',
    code: codes?.online ?? `CODE-${id}`,
    poolId: numberFor(definition.handle),
    ...(benefit.startsAt !== undefined && { startDate: benefit.startsAt }),
    ...(benefit.expiresAt !== undefined && { endDate: benefit.expiresAt }),
    attributes: {},
    used: true,
    profileIntegrationId: profile,
  };
}

/** The definitions that the profile holds coupons of, each once. */
export function couponDefinitions({ benefits }: Snapshot): readonly BenefitDefinition[] {
  const held = benefits.filter((benefit) => !isGiveaway(benefit)).map(({ definition }) => definition);
  return [...new Map(held.map((definition) => [definition.handle, definition])).values()];
}
