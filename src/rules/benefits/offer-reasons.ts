import type { Benefit, BenefitDefinition, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { isSpent } from './redeemability.js';

/** Why nobody in this profile's place could claim a benefit, whatever the offer's condition says. */
export const offerReasonNames = [
  'not-claimable',
  'not-started',
  'window-closed',
  'already-claimed',
  'no-allocation-left',
] as const;
export type OfferReason = (typeof offerReasonNames)[number];

/** What a profile holds, used ones too, and when it asks. */
export interface OfferContext {
  readonly held: readonly Benefit[];
  readonly now: Instant;
}

/** The part of `claimability` that needs no condition to be read. */
export function offerReasons(
  { handle, claim }: BenefitDefinition,
  { held, now }: OfferContext,
): readonly OfferReason[] {
  const applies: Readonly<Record<OfferReason, boolean>> = {
    'not-claimable': claim === undefined,
    'not-started': isAhead(claim?.from, now),
    'window-closed': isOver(claim?.until, now),
    'already-claimed': claim?.repeatable === false && held.some(({ definition }) => definition.handle === handle),
    'no-allocation-left': isSpent(claim?.left),
  };
  return offerReasonNames.filter((reason) => applies[reason]);
}
