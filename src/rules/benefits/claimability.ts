import type { Benefit, BenefitDefinition, Facts, Instant } from '../../model/index.js';
import { explain } from '../conditions/explain.js';
import type { Explanation } from '../conditions/explanation.js';
import { offerReasonNames, offerReasons } from './offer-reasons.js';

/** Why a benefit cannot be claimed. */
export const claimReasons = [...offerReasonNames, 'not-eligible'] as const;
export type ClaimReason = (typeof claimReasons)[number];

/** The profile that asks, and when. */
export interface ClaimContext {
  readonly facts: Facts;
  /** The profile's benefits, used ones too. */
  readonly held: readonly Benefit[];
  readonly now: Instant;
}

export interface Claimability {
  readonly claimable: boolean;
  readonly reasons: readonly ClaimReason[];
  /** How the profile stands to the offer's condition. Met, and without parts, where there is none. */
  readonly explanation: Explanation;
}

/**
 * Whether a customer may claim a benefit at `now`, every reason why not, and what is missing. Only a condition that is
 * surely not met blocks: the platform checks eligibility itself (Omneo, Benefits, "Issued vs claimed"), so facts that
 * the browser does not have are left to it. Any benefit of the same definition counts as already claimed, however the
 * profile came by it, unless the offer is repeatable (our choice).
 */
export function claimability(definition: BenefitDefinition, { facts, held, now }: ClaimContext): Claimability {
  const explanation = explain(definition.claim?.condition ?? true, facts);
  const reasons: ClaimReason[] = [...offerReasons(definition, { held, now })];
  if (explanation.met === false) reasons.push('not-eligible');
  return { claimable: reasons.length === 0, reasons, explanation };
}
