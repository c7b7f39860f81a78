import type { BenefitDefinition, Instant, Json, Rule, Tier } from '../../model/index.js';
import { offerReasons } from './offer-reasons.js';

/**
 * The open offers that the next tier brings within reach: those whose condition asks for that tier and not for the current
 * one. Our choice: only what a condition says in so many words counts (`tier.handle` is, or is in), alone or as one of
 * several things that all have to hold. What else such an offer asks for still applies.
 */
export function nextTierOffers(
  offers: readonly BenefitDefinition[],
  { handle, next }: Tier,
  now: Instant,
): readonly BenefitDefinition[] {
  if (!next) return [];
  return offers.filter((offer) => {
    const tiers = tiersAskedFor(offer.claim?.condition);
    const isOpen = offerReasons(offer, { held: [], now }).length === 0;
    return isOpen && tiers?.includes(next.handle) && !tiers.includes(handle);
  });
}

/** The handles of the tiers of which a condition asks for one. Undefined where it asks for none. */
function tiersAskedFor(rule: Rule | undefined): readonly Json[] | undefined {
  const parts = operandsOf(rule, 'and') ?? [rule];
  return parts.map(tiersCompared).find((tiers) => tiers !== undefined);
}

function tiersCompared(rule: Rule | undefined): readonly Json[] | undefined {
  const [one, other] = operandsOf(rule, '===') ?? operandsOf(rule, '==') ?? [];
  if (isTier(one)) return [other ?? null];
  if (isTier(other)) return [one ?? null];
  const [tier, tiers] = operandsOf(rule, 'in') ?? [];
  return isTier(tier) && Array.isArray(tiers) ? tiers : undefined;
}

/** What an operator is applied to. Undefined where a rule is no such operation. */
function operandsOf(rule: Rule | undefined, operator: string): readonly (Json | undefined)[] | undefined {
  if (typeof rule !== 'object' || rule === null || !Object.hasOwn(rule, operator)) return undefined;
  return [(rule as { readonly [operator: string]: Json })[operator] ?? null].flat();
}

/** Whether a rule reads the handle of the profile's tier. */
function isTier(rule: Json | undefined): boolean {
  const [path] = operandsOf(rule, 'var') ?? [];
  return path === 'tier.handle' || path === 'tier_handle';
}
