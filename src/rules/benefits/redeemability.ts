import type { Benefit, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';

/** Why a benefit cannot be redeemed, most final first. */
export const redeemReasons = [
  'used-up',
  'globally-used-up',
  'window-closed',
  'expired',
  'staff-only',
  'not-started',
  'unknown',
] as const;
export type RedeemReason = (typeof redeemReasons)[number];

export interface Redeemability {
  readonly redeemable: boolean;
  readonly reasons: readonly RedeemReason[];
}

/**
 * Whether a customer can redeem a benefit at `now`, and every reason why not. The four conditions of Omneo (Benefits,
 * "Redemption conditions"): the window is open, it is not expired, its own maximum is not reached, the definition's global
 * maximum is not reached. Staff can redeem what is `staff-only`.
 *
 * Our choice of order: what no later date can undo comes first, then what has ended but could be extended, then who has to
 * do it, then what passes by waiting. `unknown` stands alone: the platform refuses for a reason that its data does not
 * show. A limit that is absent or null is no limit; an end counts as over at its very instant.
 */
export function redeemability(benefit: Benefit, now: Instant): Redeemability {
  const { definition } = benefit;
  const applies: Readonly<Record<Exclude<RedeemReason, 'unknown'>, boolean>> = {
    'used-up': isSpent(benefit.redemptionsLeft),
    'globally-used-up': isSpent(definition.globalRedemptionsLeft),
    'window-closed': isOver(definition.redeemUntil, now),
    expired: isOver(benefit.expiresAt, now),
    'staff-only': definition.selfRedeem === false,
    'not-started': isAhead(definition.redeemFrom, now) || isAhead(benefit.startsAt, now),
  };
  const reasons = redeemReasons.filter((reason) => reason !== 'unknown' && applies[reason]);
  if (reasons.length === 0 && benefit.redeemable === false) return { redeemable: false, reasons: ['unknown'] };
  return { redeemable: reasons.length === 0, reasons };
}

/** Whether a limit is used up. Platforms send null for "unlimited", so only a number limits. */
export function isSpent(left: number | undefined): boolean {
  return typeof left === 'number' && left <= 0;
}
