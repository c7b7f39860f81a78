import type { Benefit } from '../../src/model/index.js';
import type { BackendState } from './state.js';

/** Why the backend did not act. */
export interface Refusal {
  /** A reason of `claimability` or `redeemability`, or `not-found`, `invalid-count`, `not-enough-left`, `idempotency-key-reused`. */
  readonly code: string;
  /** The benefit as it is, where one is held. */
  readonly benefit?: Benefit;
}

/** What became of a request. */
export type Outcome<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly refusal: Refusal };

/** An outcome and the state after it. */
export interface Step<T> {
  readonly state: BackendState;
  readonly outcome: Outcome<T>;
}

/** Nothing happened, for this reason. */
export function refused(state: BackendState, code: string, benefit?: Benefit): Step<never> {
  return { state, outcome: { ok: false, refusal: { code, ...(benefit && { benefit }) } } };
}
