import type { Benefit, Instant, Redemption } from '../../model/index.js';
import { millisecondsUntil } from '../instants.js';
import { withUses } from './uses.js';

/** Why a use is not taken back: the benefit has no such record, or it is too old. */
export const returnRefusals = ['unknown-redemption', 'too-late'] as const;
export type ReturnRefusal = (typeof returnRefusals)[number];

/** What became of taking a use back. */
export type Returned =
  { readonly ok: true; readonly benefit: Benefit } | { readonly ok: false; readonly reasons: readonly ReturnRefusal[] };

/**
 * Whether a redemption can be reversed: only while it is less than ten minutes old (Omneo, Redemptions, Reversal: created in the
 * last 10 minutes). After exactly ten it cannot (our choice), nor where its date cannot be read.
 */
export function reversible({ at }: Redemption, now: Instant): boolean {
  return millisecondsUntil(at, now) > -600_000;
}

/**
 * A benefit after the redemption of this id was reversed: the record is gone, and its uses are there again, on the benefit up
 * to its maximum and on its copy of the definition. It expires when it did before.
 */
export function returned(benefit: Benefit, { id }: Pick<Redemption, 'id'>, now: Instant): Returned {
  const redemption = benefit.redemptions.find((known) => known.id === id);
  if (!redemption) return { ok: false, reasons: ['unknown-redemption'] };
  if (!reversible(redemption, now)) return { ok: false, reasons: ['too-late'] };

  const { definition, redemptionsLeft } = benefit;
  const { count } = redemption;
  return {
    ok: true,
    benefit: {
      ...benefit,
      definition: withUses(definition, -count),
      ...(redemptionsLeft != null && {
        redemptionsLeft: Math.min(redemptionsLeft + count, definition.maxRedemptions ?? Infinity),
      }),
      redemptions: benefit.redemptions.filter((known) => known !== redemption),
    },
  };
}
