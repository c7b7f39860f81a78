import type { Rule } from './condition.js';
import type { EventTrigger } from './event.js';
import type { Frequency } from './frequency.js';
import type { Instant } from './instant.js';

/** What sets a campaign off. */
export type CampaignTrigger =
  | EventTrigger
  /** Progressed is whenever something is counted, the count that completes it included. */
  | { readonly kind: 'achievement-completed' | 'achievement-progressed'; readonly achievement: string }
  /** Any level of the achievement, or only this one. */
  | { readonly kind: 'level-reached'; readonly achievement: string; readonly level?: number }
  /** Any tier, or only this one. */
  | { readonly kind: 'tier-reached'; readonly tier?: string };

/** Who sees a campaign. Who earns is a matter of its conditions. */
export type CampaignVisibility =
  | { readonly kind: 'everyone' | 'nobody' }
  | { readonly kind: 'segment'; readonly segments: readonly string[] }
  | { readonly kind: 'tier'; readonly tiers: readonly string[] };

/**
 * What a campaign gives, before it is computed. Amounts are JSON Logic: `{ "*": [1, { "var": "transaction.grossValue"
 * }] }`.
 *
 * - `points` add to a balance, the profile's first one unless `balance` names another;
 * - a `coupon` is for the platform to issue, under a name that it knows;
 * - a `badge` is one completion of an achievement (of a ladder: its next level) that was not earned by counting;
 * - a `benefit` is issued to the profile;
 * - `progress` counts towards an achievement, 1 unless `amount` says otherwise.
 */
export type EffectDefinition =
  | { readonly kind: 'points'; readonly amount: Rule; readonly balance?: string }
  | { readonly kind: 'coupon'; readonly name: string; readonly value?: Rule }
  | { readonly kind: 'badge'; readonly achievement: string }
  | { readonly kind: 'benefit'; readonly definition: string }
  | { readonly kind: 'progress'; readonly achievement: string; readonly amount?: Rule; readonly goal?: string };

/** Conditions, all of which have to hold, and what then happens. Rules of a campaign are independent of each other. */
export interface CampaignRule {
  readonly name?: string;
  readonly conditions?: readonly Rule[];
  readonly effects: readonly EffectDefinition[];
}

/** What happens to an award that a unit cap has no room for: it is cut to what is left, or not given. */
export const overruns = ['clip', 'stop'] as const;
export type Overrun = (typeof overruns)[number];

/** How much a campaign may give. */
export interface CampaignLimits {
  /** How often one profile may earn: each time at least one of its rules gives something. */
  readonly perMember?: Frequency;
  /** Units (points) for one profile. */
  readonly unitsPerMember?: Frequency;
  /** Units for all profiles together: the budget. */
  readonly units?: Frequency;
  /** Default `clip`. */
  readonly overrun?: Overrun;
}

/** A campaign as the brand sets it up. */
export interface CampaignDefinition {
  readonly handle: string;
  readonly trigger: CampaignTrigger;
  readonly rules: readonly CampaignRule[];
  /** Default true. */
  readonly active?: boolean;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  /** Default `everyone`. */
  readonly visibility?: CampaignVisibility;
  readonly limits?: CampaignLimits;
  /** Where it stands in lists: lower first, those without last. */
  readonly order?: number;
}
