import type { Benefit, Instant } from '../../src/model/index.js';
import { daysFrom } from '../dates.js';
import type { BackendState, Issuable } from './state.js';

/** How a benefit comes to the profile: the brand issues it, or the customer claims it. */
export interface IssueOptions {
  readonly now: Instant;
  /** Default false. */
  readonly claimed?: boolean;
}

/** Puts a benefit of `issuable` on the profile. Its id is one more than the highest there is. */
export function issue(
  state: BackendState,
  issuable: Issuable,
  options: IssueOptions,
): { readonly state: BackendState; readonly benefit: Benefit } {
  const { definition, validDays, code } = issuable;
  const { now, claimed = false } = options;
  const id = nextId(state);
  const benefit: Benefit = {
    id,
    definition,
    issuedAt: now,
    redemptions: [],
    ...(claimed && { claimedAt: now }),
    ...(validDays !== undefined && { expiresAt: daysFrom(now, validDays) }),
    ...(definition.maxRedemptions !== undefined && { redemptionsLeft: definition.maxRedemptions }),
    ...(code !== undefined && { codes: { online: `${code}-${id}`, store: `93100${id}` } }),
  };
  return { state: { ...state, benefits: [benefit, ...state.benefits] }, benefit };
}

function nextId(state: BackendState): string {
  const numbers = state.benefits.map((benefit) => Number(benefit.id)).filter(Number.isSafeInteger);
  return String(Math.max(1000, ...numbers) + 1);
}
