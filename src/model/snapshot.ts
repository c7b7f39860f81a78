import type { Achievement } from './achievement.js';
import type { Benefit, BenefitDefinition } from './benefit.js';
import type { Campaign } from './campaign.js';
import type { Instant } from './instant.js';
import type { Balance, Profile, Tier } from './profile.js';

/** Everything that is known about one profile at one moment. */
export interface Snapshot {
  readonly profile: Profile;
  readonly achievements: readonly Achievement[];
  /** Issued and claimed benefits, usable or not. */
  readonly benefits: readonly Benefit[];
  /** What the customer may ask for. */
  readonly claimable: readonly BenefitDefinition[];
  readonly tier?: Tier;
  readonly balances: readonly Balance[];
  readonly campaigns: readonly Campaign[];
  /** The platform's clock when it answered. */
  readonly serverTime?: Instant;
}

/** The parts that a platform may answer, or fail to answer, on their own. */
export const parts = ['profile', 'achievements', 'benefits', 'claimable', 'tier', 'balances', 'campaigns'] as const;
export type Part = (typeof parts)[number];

/** For whom a snapshot is shown: the customer, or the brand's staff. */
export const audiences = ['customer', 'staff'] as const;
export type Audience = (typeof audiences)[number];
