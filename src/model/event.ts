import type { Facts } from './condition.js';
import type { Instant } from './instant.js';
import type { Tier } from './profile.js';

/** What kinds of event achievements and campaigns can wait for. */
export const eventKinds = ['transaction', 'return', 'custom'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that happened to a profile: a purchase, a return, another tier, or whatever else the brand counts. */
export interface LoyaltyEvent {
  /** Names the event: the same id again is the same event, which counts once. */
  readonly id: string;
  readonly kind: EventKind | 'tier';
  /** What a custom event is called: `login`, `review`. */
  readonly name?: string;
  readonly at: Instant;
  /**
   * What it says of itself. Conditions read it as `transaction.…` (transactions and returns) and as `event.…` (all).
   */
  readonly body: Facts;
  /** For a return: the id of the event that it takes back. */
  readonly reverts?: string;
  /** For a change of tier: the tier that the profile is in from now on. */
  readonly tier?: Tier;
}

/** The events that something waits for. */
export interface EventTrigger {
  readonly kind: EventKind;
  /** Only custom events of this name. */
  readonly name?: string;
}
