import type { Facts } from './condition.js';
import type { Instant } from './instant.js';
import type { Unit } from './unit.js';

/** The customer whose data is shown. */
export interface Profile {
  readonly id: string;
  readonly firstName?: string;
  /** What conditions may ask about this profile. */
  readonly facts: Facts;
}

/** One at a time, up or down, reviewed each year. */
export interface Tier {
  readonly handle: string;
  readonly name: string;
  /** How far the profile is towards `next`, in the tier's own measure. */
  readonly count?: number;
  /** Where the current tier begins. */
  readonly floor?: number;
  readonly next?: { readonly handle: string; readonly name: string; readonly threshold?: number };
  readonly unit?: Unit;
  /** When the tier is next reviewed. */
  readonly reviewedAt?: Instant;
  /** What the count has to be at that review for the tier to stay. Undefined: not told. */
  readonly keep?: { readonly threshold: number };
  /** What `next` asks for where it is not one count: all of it has to be met (Open Loyalty: a tier set's attributes). */
  readonly requirements?: readonly TierRequirement[];
}

/** One of several things that a tier asks for. */
export interface TierRequirement {
  /** What is counted, by a stable key: `active_units`. */
  readonly handle: string;
  readonly count: number;
  readonly target: number;
  readonly unit?: Unit;
}

/** Something that adds up: dollars, points, credit. Not a benefit. */
export interface Balance {
  readonly handle: string;
  readonly name?: string;
  readonly amount: number;
  readonly unit?: Unit;
  /** What is earned and not yet to be spent. */
  readonly pending?: number;
  /** What will be lost next, and when. */
  readonly expiring?: { readonly amount: number; readonly at?: Instant };
}
