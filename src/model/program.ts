import type { AchievementDefinition } from './achievement-definition.js';
import type { AchievementRecord } from './achievement-record.js';
import type { Benefit, BenefitDefinition } from './benefit.js';
import type { CampaignDefinition } from './campaign-definition.js';
import type { Instant, TimeZone } from './instant.js';
import type { Balance, Profile, Tier } from './profile.js';

/** What was given within the interval of a limit that is under way. */
export interface Usage {
  readonly times: number;
  readonly units: number;
  /** Where the intervals of the limits began, by the limit's name. */
  readonly since?: { readonly [limit: string]: Instant };
}

/** Everything a brand set up: the definitions that events run through. */
export interface Program {
  /** The zone in which its days, weeks and months turn. Default `UTC`. */
  readonly timeZone?: TimeZone;
  readonly achievements: readonly AchievementDefinition[];
  readonly campaigns: readonly CampaignDefinition[];
  readonly benefits: readonly BenefitDefinition[];
  /** What campaigns have given to all profiles together, by campaign. */
  readonly given?: { readonly [campaign: string]: Usage };
}

/** All that a program knows about one profile. */
export interface ProfileState {
  readonly profile: Profile;
  readonly tier?: Tier;
  readonly balances: readonly Balance[];
  /** By the achievements' handles. */
  readonly records: { readonly [achievement: string]: AchievementRecord };
  readonly benefits: readonly Benefit[];
  /** What campaigns have given to this profile, by campaign. */
  readonly given: { readonly [campaign: string]: Usage };
  /** The ids of the events that were processed, newest last, so that each counts once; and what each moved, to be taken back. */
  readonly events: readonly string[];
}
