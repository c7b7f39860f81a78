import type { Benefit, BenefitDefinition } from '../../model/index.js';

/** How often a benefit can still be used: what is left of its own limit and of its definition's, whichever is less. Infinity: without limit. */
export function usesLeft({ redemptionsLeft, definition }: Benefit): number {
  return Math.max(0, Math.min(redemptionsLeft ?? Infinity, definition.globalRedemptionsLeft ?? Infinity));
}

/**
 * A definition after `count` more uses of its benefits, over all profiles; fewer where `count` is negative. Every copy of the
 * definition has to be counted alike.
 */
export function withUses(definition: BenefitDefinition, count: number): BenefitDefinition {
  const left = definition.globalRedemptionsLeft;
  return left == null ? definition : { ...definition, globalRedemptionsLeft: left - count };
}

/** A definition after `count` more of its benefits were claimed, over all profiles. */
export function withClaims(definition: BenefitDefinition, count: number): BenefitDefinition {
  const { claim } = definition;
  return claim?.left == null ? definition : { ...definition, claim: { ...claim, left: claim.left - count } };
}
