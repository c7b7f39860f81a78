import type { AchievementDefinition } from './achievement-definition.js';
import type { AchievementRecord } from './achievement-record.js';
import type { Benefit, BenefitDefinition } from './benefit.js';
import type { CampaignDefinition } from './campaign-definition.js';
import type { Instant, TimeZone } from './instant.js';
import type { Balance, Profile, Tier } from './profile.js';

/** How much of something was given. */
export interface Tally {
  readonly used: number;
  /** Where the calendar interval began that it was given in. Absent: in all. */
  readonly since?: Instant;
}

/** What one campaign gave: how often, and how many units (points). */
export interface Usage {
  readonly times?: Tally;
  readonly units?: Tally;
}

/** Everything a brand set up: the definitions that events run through. */
export interface Program {
  /** The zone in which its days, weeks and months turn. Default `UTC`. */
  readonly timeZone?: TimeZone;
  readonly achievements: readonly AchievementDefinition[];
  readonly campaigns: readonly CampaignDefinition[];
  readonly benefits: readonly BenefitDefinition[];
  /** What campaigns gave to all profiles together, by campaign. Budgets are counted from it. */
  readonly given?: { readonly [campaign: string]: Usage };
}

/** All that a program knows about one profile. */
export interface ProfileState {
  readonly profile: Profile;
  readonly tier?: Tier;
  /** The segments that the profile is in. Absent: none is known. */
  readonly segments?: readonly string[];
  readonly balances: readonly Balance[];
  /** By the achievements' handles. */
  readonly records: { readonly [achievement: string]: AchievementRecord };
  readonly benefits: readonly Benefit[];
  /** What campaigns gave to this profile, by campaign. */
  readonly given: { readonly [campaign: string]: Usage };
  /** The ids of the last 1,000 events that were processed, newest last: each counts once. */
  readonly events: readonly string[];
}
