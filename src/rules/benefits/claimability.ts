import type { Benefit, BenefitDefinition, Facts, Instant } from '../../model/index.js';
import { explain } from '../conditions/explain.js';
import type { Explanation } from '../conditions/explanation.js';
import { isAhead, isOver } from '../instants.js';
import { isSpent } from './redeemability.js';

/** Why a benefit cannot be claimed. */
export const claimReasons = [
  'not-claimable',
  'not-started',
  'window-closed',
  'already-claimed',
  'no-allocation-left',
  'not-eligible',
] as const;
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
  const { claim } = definition;
  const explanation = explain(claim?.condition ?? true, facts);
  const isHeld = held.some((benefit) => benefit.definition.handle === definition.handle);
  const applies: Readonly<Record<ClaimReason, boolean>> = {
    'not-claimable': claim === undefined,
    'not-started': isAhead(claim?.from, now),
    'window-closed': isOver(claim?.until, now),
    'already-claimed': claim?.repeatable === false && isHeld,
    'no-allocation-left': isSpent(claim?.left),
    'not-eligible': explanation.met === false,
  };
  const reasons = claimReasons.filter((reason) => applies[reason]);
  return { claimable: reasons.length === 0, reasons, explanation };
}
