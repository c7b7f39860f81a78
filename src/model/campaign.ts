import type { Instant } from './instant.js';
import type { Unit } from './unit.js';

/** What a campaign gives. */
export type Effect =
  | { readonly kind: 'points'; readonly amount: number; readonly unit?: Unit }
  | { readonly kind: 'coupon'; readonly name: string }
  | { readonly kind: 'badge'; readonly achievement: string }
  | { readonly kind: 'benefit'; readonly definition: string }
  | { readonly kind: 'progress'; readonly achievement: string; readonly count: number };

/** On a trigger, under conditions, within limits: effects. */
export interface Campaign {
  readonly handle: string;
  readonly name: string;
  readonly description?: string;
  readonly picture?: string;
  readonly order?: number;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  /** The handle of the achievement that triggers it. */
  readonly achievement?: string;
  readonly effects: readonly Effect[];
}
