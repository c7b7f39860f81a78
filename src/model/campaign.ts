import type { Instant } from './instant.js';
import type { IntervalUnit } from './frequency.js';
import type { Unit } from './unit.js';

/** What a campaign gives. */
export type Effect =
  | { readonly kind: 'points'; readonly amount: number; readonly unit?: Unit }
  | { readonly kind: 'coupon'; readonly name: string }
  | { readonly kind: 'badge'; readonly achievement: string }
  | { readonly kind: 'benefit'; readonly definition: string }
  | { readonly kind: 'progress'; readonly achievement: string; readonly count: number };

/** What a limit counts: times for this profile; units for this profile; units for all. */
export const campaignLimitKinds = ['per-member', 'units-per-member', 'units'] as const;
export type CampaignLimitKind = (typeof campaignLimitKinds)[number];

/** One limit of a campaign and how much of it is used. */
export interface CampaignLimit {
  readonly kind: CampaignLimitKind;
  readonly value: number;
  readonly left?: number;
  /** Undefined: in all. */
  readonly interval?: { readonly unit: IntervalUnit; readonly value?: number };
}

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
  readonly limits?: readonly CampaignLimit[];
  /** Whether a limit leaves nothing more to earn. Undefined: not told. */
  readonly limitReached?: boolean;
  readonly effects: readonly Effect[];
}
