import type {
  AchievementDefinition,
  AchievementRecord,
  Balance,
  Benefit,
  CampaignDefinition,
  Facts,
  Instant,
  LoyaltyEvent,
  Program,
  Rule,
  Usage,
} from '../../model/index.js';
import type { AchievementChange } from '../achievements/change.js';
import type { DefinitionIssue } from '../achievements/check-definition.js';
import type { Explanation } from '../conditions/explanation.js';
import type { Moment } from '../time/zoned.js';
import type { AppliedEffect, Cause, ProfileChange, Skip } from './answer.js';
import type { Plan } from './plan.js';

/** Tells what is missing for a condition. */
export type Explainer = (condition: Rule, facts: Facts) => Explanation;

/** A cause, and the campaigns that wait for it, in the order in which they run. */
export interface Happening {
  readonly cause: Cause;
  readonly waiting: readonly CampaignDefinition[];
  /** How many campaigns led to it, one after the other. */
  readonly round: number;
  /** How an achievement moved, where that is the cause. */
  readonly moved?: Movement;
}

/** How an achievement moved. */
export interface Movement {
  readonly definition: AchievementDefinition;
  readonly change: AchievementChange;
  /** Its record until then. */
  readonly before?: AchievementRecord | undefined;
}

/** One event under way: what it has changed so far. It never leaves the call it is made in. */
export interface Run {
  readonly program: Program;
  readonly plan: Plan;
  readonly event: LoyaltyEvent;
  readonly now: Moment;
  /** The same, since the epoch. */
  readonly milliseconds: number;
  readonly facts: Facts;
  readonly explain?: Explainer | undefined;
  readonly records: Map<string, AchievementRecord>;
  /** What campaigns gave to this profile, and to all. */
  readonly given: Map<string, Usage>;
  readonly givenToAll: Map<string, Usage>;
  /** Where the calendar intervals of limits began, by interval. */
  readonly intervals: Map<string, Instant>;
  readonly queue: Happening[];
  balances: readonly Balance[];
  benefits: readonly Benefit[];
  readonly effects: AppliedEffect[];
  readonly changes: ProfileChange[];
  readonly skipped: Skip[];
  readonly issues: DefinitionIssue[];
}
