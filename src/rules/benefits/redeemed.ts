import type { Benefit, Channel, Instant, Redemption } from '../../model/index.js';
import { redeemability, redeemReasons } from './redeemability.js';
import { usesLeft, withUses } from './uses.js';

/** One use of a benefit, or several at once. */
export interface Use {
  /** The id of the record to make. */
  readonly id: string;
  readonly now: Instant;
  /** Default 1. */
  readonly count?: number;
  readonly channel?: Channel;
  /** Whether staff does it, who may redeem what is `staff-only`. Default: the customer. */
  readonly byStaff?: boolean;
}

/** Why a use is refused: what `redeemability` says, a count that is no whole number from 1 on, or more uses than are left. */
export const useRefusals = [...redeemReasons, 'invalid-count', 'not-enough-left'] as const;
export type UseRefusal = (typeof useRefusals)[number];

/** What became of a use. */
export type Used =
  | { readonly ok: true; readonly benefit: Benefit; readonly redemption: Redemption }
  | { readonly ok: false; readonly reasons: readonly UseRefusal[] };

/**
 * A benefit after it was used, with the record of it, or every reason why it cannot be. Uses are counted down on the benefit
 * and on its copy of the definition: other benefits of the definition have to be given `withUses` too.
 */
export function redeemed(benefit: Benefit, use: Use): Used {
  const { id, now, count = 1, channel } = use;
  const reasons = refusals(benefit, use);
  if (reasons.length > 0) return { ok: false, reasons };

  const redemption: Redemption = { id, at: now, count, ...(channel && { channel }) };
  const used: Benefit = {
    ...benefit,
    definition: withUses(benefit.definition, count),
    ...(benefit.redemptionsLeft != null && { redemptionsLeft: benefit.redemptionsLeft - count }),
    redemptions: [redemption, ...benefit.redemptions],
  };
  return { ok: true, benefit: used, redemption };
}

function refusals(benefit: Benefit, { now, count = 1, byStaff = false }: Use): readonly UseRefusal[] {
  const reasons: readonly UseRefusal[] = redeemability(benefit, now).reasons.filter(
    (reason) => !(byStaff && reason === 'staff-only'),
  );
  if (!(Number.isSafeInteger(count) && count > 0)) return [...reasons, 'invalid-count'];
  return reasons.length === 0 && count > usesLeft(benefit) ? ['not-enough-left'] : reasons;
}
