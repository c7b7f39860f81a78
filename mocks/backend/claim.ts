import type { Benefit, BenefitDefinition, Instant } from '../../src/model/index.js';
import { claimability, withClaims } from '../../src/rules/index.js';
import { issue } from './issue.js';
import { refused, type Step } from './outcome.js';
import { findIssuable, withDefinition, type BackendState } from './state.js';

/** The customer asks for a benefit of the definition with this handle. */
export function claim(state: BackendState, handle: string, now: Instant): Step<Benefit> {
  const issuable = findIssuable(state, handle);
  if (!issuable) return refused(state, 'not-found');

  const reason = claimabilityOf(state, issuable.definition, now).reasons[0];
  if (reason) return refused(state, reason, newestHeld(state, handle));

  const counted = withDefinition(state, handle, (definition) => withClaims(definition, 1));
  const issued = issue(counted, findIssuable(counted, handle) ?? issuable, { now, claimed: true });
  return { state: issued.state, outcome: { ok: true, data: issued.benefit } };
}

/**
 * What the customer may ask for, with what may still be missing. Offers whose window is over, or that were taken, are
 * left out; those that are not open yet, all gone or beyond the customer's reach stay, so that a page can say why.
 */
export function offers(state: BackendState, now: Instant): readonly BenefitDefinition[] {
  return state.issuables
    .map((issuable) => issuable.definition)
    .filter((definition) => {
      const { reasons } = claimabilityOf(state, definition, now);
      return !reasons.some((reason) => ['not-claimable', 'already-claimed', 'window-closed'].includes(reason));
    });
}

function claimabilityOf(state: BackendState, definition: BenefitDefinition, now: Instant) {
  return claimability(definition, { facts: state.profile.facts, held: state.benefits, now });
}

function newestHeld(state: BackendState, handle: string): Benefit | undefined {
  return state.benefits.find((benefit) => benefit.definition.handle === handle);
}
