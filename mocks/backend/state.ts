import type { Benefit, BenefitDefinition, Program, ProfileState, Snapshot } from '../../src/model/index.js';

/** A definition and what the backend needs beside it to issue benefits of it. */
export interface Issuable {
  readonly definition: BenefitDefinition;
  /** What the codes of issued benefits begin with; their id follows. Undefined: they have no codes. */
  readonly code?: string;
}

/** What events leave behind beside what is shown: what counted, and what was given. */
export type Ledger = Pick<ProfileState, 'records' | 'given' | 'events'>;

/** All that the backend knows, about the one profile that it serves. Plain data; every change makes a new one. */
export interface BackendState extends Omit<Snapshot, 'claimable' | 'serverTime'> {
  readonly issuables: readonly Issuable[];
  /**
   * What else events run through: achievements by handle, in place of a ladder that counts what it is told, and campaigns.
   * `given` is kept up to date.
   */
  readonly program?: Partial<Pick<Program, 'timeZone' | 'achievements' | 'campaigns' | 'given'>>;
  /** Undefined: nothing has happened yet. */
  readonly ledger?: Ledger;
}

/** The issuable whose definition has this handle. */
export function findIssuable(state: BackendState, definition: string): Issuable | undefined {
  return state.issuables.find((issuable) => issuable.definition.handle === definition);
}

/** The state with `change` made to every copy of the definition with this handle: benefits carry theirs with them. */
export function withDefinition(
  state: BackendState,
  handle: string,
  change: (definition: BenefitDefinition) => BenefitDefinition,
): BackendState {
  const changed = <T extends { readonly definition: BenefitDefinition }>(holder: T): T =>
    holder.definition.handle === handle ? { ...holder, definition: change(holder.definition) } : holder;
  return { ...state, issuables: state.issuables.map(changed), benefits: state.benefits.map(changed) };
}

/** The state with this benefit in the place of the one with the same id. */
export function withBenefit(state: BackendState, benefit: Benefit): BackendState {
  return { ...state, benefits: state.benefits.map((held) => (held.id === benefit.id ? benefit : held)) };
}
