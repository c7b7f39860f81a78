import type { ClientError, DecodeIssue } from '../api/index.js';
import { type Benefit, type Channel, type Part, parts, type Redemption, type Snapshot } from '../model/index.js';

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
  /** Parts that are what was last known, because asking for them again failed. */
  readonly stale: readonly Part[];
  /** Why the last load failed, as a whole or in a part. */
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
export const initialState: StoreState = {
  phase: 'loading',
  failed: {},
  omitted: [],
  stale: [],
  issues: [],
  actions: {},
};

/** How a part of the snapshot is to be shown. */
export type View = Phase | 'stale';

/** Awaited; there; there, but not fresh; never loaded because it failed; or not to be had without signing in. */
export function viewOf(state: StoreState, part: Part): View {
  if (state.phase !== 'ready') return state.phase;
  if (state.failed[part]) return 'failed';
  if (state.omitted.includes(part)) return 'loading';
  return state.stale.includes(part) ? 'stale' : 'ready';
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

/** The ids of the benefits that are being redeemed, or were and what came of it is still on screen, oldest first. */
export function redeeming(actions: StoreState['actions']): readonly string[] {
  return Object.keys(actions).flatMap((key) => (isClaim(key) ? [] : [key.slice(redeemKey('').length)]));
}

/** The parts that are known, fresh or not. */
export function knownParts(state: StoreState): readonly Part[] {
  return parts.filter((part) => ['ready', 'stale'].includes(viewOf(state, part)));
}
