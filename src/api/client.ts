import type { Benefit, Channel, Part, Redemption, Snapshot } from '../model/index.js';
import type { ClientError, Result } from './errors.js';

/** A place in a payload that could not be used. It names types, never values: a payload may hold secrets. */
export interface DecodeIssue {
  /** Where: `achievements[3].levels[0].trigger`. */
  readonly path: string;
  readonly expected: string;
  /** The type found there: `null`, `string`, `missing`. */
  readonly received: string;
}

/** A snapshot, what of it could not be read, and which parts failed as a whole and are empty for that reason only. */
export interface LoadedSnapshot {
  readonly snapshot: Snapshot;
  readonly issues: readonly DecodeIssue[];
  readonly failed: Readonly<Partial<Record<Part, ClientError>>>;
  /** Parts that were not asked for and are empty for that reason only. */
  readonly omitted?: readonly Part[];
}

/** Options of every call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface SnapshotOptions extends CallOptions {
  /** What is wanted. A client may answer more. Default: everything. */
  readonly parts?: readonly Part[];
}

/** Options of a call that changes something. */
export interface WriteOptions extends CallOptions {
  /** One key for one intent. Sent where the platform takes one; the same key again must not act again. */
  readonly idempotencyKey: string;
}

export interface RedeemOptions extends WriteOptions {
  /** How many uses at once. Default 1. */
  readonly count?: number;
  readonly channel?: Channel;
}

/** A redemption and, where the platform says so, the benefit as it is now. */
export interface Redeemed {
  readonly redemption: Redemption;
  readonly benefit?: Benefit;
}

/** What a platform's client can do beside reading, claiming and redeeming. */
export interface Capabilities {
  /** Whether writes take an idempotency key. Where not, the store reconciles by re-reading. */
  readonly idempotent: boolean;
}

/** One profile's data on one platform. Every platform speaks this interface; everything above it is the same for all. */
export interface LoyaltyClient {
  /** Undefined until the platform's code is loaded. */
  readonly capabilities?: Capabilities;
  /** What is wanted of the profile, in as few round trips as the platform allows. */
  snapshot(options?: SnapshotOptions): Promise<Result<LoadedSnapshot>>;
  /** Asks for a benefit of the definition with this handle. */
  claim(definition: string, options: WriteOptions): Promise<Result<Benefit>>;
  /** Uses the benefit with this id. */
  redeem(benefit: string, options: RedeemOptions): Promise<Result<Redeemed>>;
}
