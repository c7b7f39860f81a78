import type { Benefit, BenefitDefinition, Facts, Instant, Snapshot } from '../../model/index.js';
import { type OfferReason, offerReasons, redeemability } from '../../rules/index.js';
import { type Action, claimKey, redeemKey, type StoreState, viewOf } from '../../store/index.js';

/** An instance, or a definition to claim from; what became of the last action; why it can't be claimed; what is known. */
export type Offer = readonly [
  benefit: Benefit | undefined,
  definition: BenefitDefinition | undefined,
  action: Action | undefined,
  refusal: OfferReason | undefined,
  facts: Facts,
];

/** The properties that say which benefit is meant. */
export interface Wanted {
  readonly benefit: Benefit | string | undefined;
  readonly definition: BenefitDefinition | string | undefined;
}

/** What a benefit shows of a snapshot; the profile's facts tell why it can't be claimed. */
export const offerParts = ['benefits', 'claimable', 'profile'] as const;

/** What is known of the benefit that is wanted. Undefined while it is awaited. */
export function offerOf(wanted: Wanted, state: StoreState | undefined, now: Instant): Offer | undefined {
  const awaited = !state || viewOf(state, 'benefits') === 'loading' || viewOf(state, 'claimable') === 'loading';
  const snapshot = awaited ? undefined : state.snapshot;
  const benefit = findBenefit(wanted, snapshot, now);
  const definition = benefit?.definition ?? findDefinition(wanted, snapshot);
  if (!definition) return snapshot ? [undefined, undefined, undefined, undefined, noFacts] : undefined;
  const action = state?.actions[benefit ? redeemKey(benefit.id) : claimKey(definition.handle)];
  const refusal = benefit ? undefined : offerReasons(definition, { held: snapshot?.benefits ?? [], now })[0];
  return [benefit, definition, action, refusal, snapshot?.profile.facts ?? noFacts];
}

function findBenefit({ benefit, definition }: Wanted, snapshot: Snapshot | undefined, now: Instant) {
  if (typeof benefit === 'string') return snapshot?.benefits.find(({ id }) => id === benefit);
  if (benefit) return benefit;
  if (typeof definition !== 'string') return undefined;
  const held = snapshot?.benefits.filter((instance) => instance.definition.handle === definition) ?? [];
  const usable = held.find((instance) => redeemability(instance, now).redeemable);
  return usable ?? (isClaimable(definition, snapshot) ? undefined : held[0]);
}

function isClaimable(handle: string, snapshot: Snapshot | undefined): boolean {
  return snapshot?.claimable.some((definition) => definition.handle === handle) ?? false;
}

function findDefinition({ definition }: Wanted, snapshot: Snapshot | undefined) {
  if (typeof definition !== 'string') return definition;
  return snapshot?.claimable.find(({ handle }) => handle === definition);
}

const noFacts: Facts = {};
