import type { Benefit, Instant } from '../../src/model/index.js';
import { issuedBenefit } from '../../src/rules/index.js';
import type { BackendState, Issuable } from './state.js';

/** How a benefit comes to the profile: the brand issues it, or the customer claims it. */
export interface IssueOptions {
  readonly now: Instant;
  /** Default false. */
  readonly claimed?: boolean;
}

/** Puts a benefit of `issuable` on the profile. */
export function issue(
  state: BackendState,
  { definition, code }: Issuable,
  { now, claimed = false }: IssueOptions,
): { readonly state: BackendState; readonly benefit: Benefit } {
  const id = nextId(state);
  const benefit = issuedBenefit(definition, {
    id,
    now,
    claimed,
    ...(code !== undefined && { codes: codesOf(code, id) }),
  });
  return { state: { ...state, benefits: [benefit, ...state.benefits] }, benefit };
}

/** What to enter in the cart, and what the till reads. */
export function codesOf(code: string, id: string): { readonly online: string; readonly store: string } {
  return { online: `${code}-${id}`, store: `93100${id}` };
}

/** One more than the highest there is. */
export function nextId({ benefits }: BackendState): string {
  const numbers = benefits.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  return String(Math.max(1000, ...numbers) + 1);
}
