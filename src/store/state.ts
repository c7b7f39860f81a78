import type { ClientError, DecodeIssue } from '../api/index.js';
import type { Benefit, Channel, Part, Redemption, Snapshot } from '../model/index.js';

/** Where the first load stands. Only `ready` has a snapshot. */
export type Phase = 'loading' | 'ready' | 'failed' | 'logged-out';

/** What became of a claim or a redemption that the customer asked for. `checking`: the answer was lost, the store looks. */
export type Action =
  | { readonly status: 'pending' }
  | { readonly status: 'checking' }
  | { readonly status: 'done'; readonly benefit: Benefit; readonly redemption?: Redemption; readonly channel?: Channel }
  | {
      readonly status: 'failed';
      readonly error: ClientError;
      /** Whether the platform answered. Where not, trying again is the same intent under the same key. */
      readonly settled: boolean;
    };

/** One profile's data as an audience may see it, and the actions in flight. */
export interface StoreState {
  readonly phase: Phase;
  /** Redacted: nothing in it is secret. */
  readonly snapshot?: Snapshot;
  /** Parts that were never loaded because they failed. They are not empty. */
  readonly failed: Readonly<Partial<Record<Part, ClientError>>>;
  /** Parts that nothing has asked for yet. They are not empty either. */
  readonly omitted: readonly Part[];
  /** Why the last load failed. With a snapshot, that one is stale. */
  readonly error?: ClientError;
  readonly issues: readonly DecodeIssue[];
  /** By `claimKey` or `redeemKey`. */
  readonly actions: Readonly<Record<string, Action>>;
}

/** Under which key the claim of a definition stands in `actions`. */
export const claimKey = (definition: string): string => `claim:${definition}`;

/** Under which key the redemption of a benefit stands in `actions`. */
export const redeemKey = (benefit: string): string => `redeem:${benefit}`;

/** The state before anything is known. */
export const initialState: StoreState = { phase: 'loading', failed: {}, omitted: [], issues: [], actions: {} };

/**
 * How a part of the snapshot is to be shown: still awaited, there (perhaps stale), never loaded because it failed, or not
 * without signing in.
 */
export function viewOf(state: StoreState, part: Part): Phase {
  if (state.phase !== 'ready') return state.phase;
  if (state.failed[part]) return 'failed';
  return state.omitted.includes(part) ? 'loading' : 'ready';
}

/** Whether what is shown is what was last known, because the last load failed. */
export function isStale(state: StoreState): boolean {
  return state.phase === 'ready' && state.error !== undefined;
}

/** Whether an answer is awaited. */
export function isBusy(action: Action | undefined): boolean {
  return action?.status === 'pending' || action?.status === 'checking';
}

/** Whether a key of `actions` is that of a claim. */
export const isClaim = (key: string): boolean => key.startsWith('claim:');

/** The ids of the benefits that were claimed and whose result is still on screen, oldest first. */
export function claimed(actions: StoreState['actions']): readonly string[] {
  return Object.entries(actions).flatMap(([key, action]) =>
    isClaim(key) && action.status === 'done' ? [action.benefit.id] : [],
  );
}

/** The ids of the benefits that are being redeemed, or were and whose result is still on screen, oldest first. */
export function redeeming(actions: StoreState['actions']): readonly string[] {
  return Object.entries(actions).flatMap(([key, action]) =>
    isClaim(key) || action.status === 'failed' ? [] : [key.slice(redeemKey('').length)],
  );
}
