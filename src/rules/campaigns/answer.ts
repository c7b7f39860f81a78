import type { Benefit, CampaignTrigger, EventTrigger, Program, ProfileState } from '../../model/index.js';
import type { AchievementChange, Standstill } from '../achievements/change.js';
import type { DefinitionIssue } from '../achievements/check-definition.js';
import type { Explanation } from '../conditions/explanation.js';

/** What set a campaign off: the event itself, or what it brought about. */
export type Cause =
  | EventTrigger
  | Exclude<CampaignTrigger, EventTrigger | { kind: 'level-reached' | 'tier-reached' }>
  | { readonly kind: 'level-reached'; readonly achievement: string; readonly level: number }
  | { readonly kind: 'tier-reached'; readonly tier: string };

/** What a cap on units is counted over: one profile, or all of them. */
export const caps = ['member-units', 'budget'] as const;
export type Cap = (typeof caps)[number];

/** What was given. A coupon is only told of: issuing it is for the platform. */
export type Given =
  /** The amount after clipping, and which cap clipped it. */
  | { readonly kind: 'points'; readonly balance: string; readonly amount: number; readonly clipped?: Cap }
  | { readonly kind: 'coupon'; readonly name: string; readonly value?: number }
  | { readonly kind: 'badge'; readonly achievement: string }
  | { readonly kind: 'benefit'; readonly definition: string; readonly benefit: Benefit }
  | { readonly kind: 'progress'; readonly achievement: string; readonly amount: number; readonly goal?: string };

/** What was given, and by which rule of which campaign, on what. */
export type AppliedEffect = Given & { readonly campaign: string; readonly rule: number; readonly cause: Cause };

/** Why a campaign stands still whatever happens. */
export const standings = ['inactive', 'not-started', 'ended'] as const;
export type Standing = (typeof standings)[number];

/**
 * Why a rule of a campaign did not fire. `no-calendar` is a limit within calendar intervals where `now` is an instant
 * without a zone.
 */
export const skipReasons = [
  'duplicate-event',
  ...standings,
  'other-trigger',
  'condition-not-met',
  'unknown-fact',
  'member-limit',
  ...caps,
  'no-calendar',
  'nothing-to-give',
  'already-held',
  'too-many-rounds',
  'broken-definition',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A rule that did not fire, or one effect of it that was not given. */
export interface SkippedRule {
  readonly kind: 'rule';
  readonly campaign: string;
  /** The rule's position in its campaign. */
  readonly rule: number;
  readonly reason: SkipReason;
  /** What it was asked about. Absent where nothing that happened concerns it. */
  readonly cause?: Cause;
  /** The position of the first condition that was not met. */
  readonly condition?: number;
  /** The facts that it asks for and that nobody told. */
  readonly unknown?: readonly string[];
  /** What is missing. Only `simulate` tells. */
  readonly explanation?: Explanation;
  /** The position of the effect, where the rule fired but this effect was not given. */
  readonly effect?: number;
  /** Why the achievement did not move that the effect was to move. */
  readonly standstill?: Standstill;
}

/** An achievement that the event did not move. */
export interface SkippedAchievement {
  readonly kind: 'achievement';
  readonly achievement: string;
  readonly reason: Standstill | 'duplicate-event' | 'broken-definition';
}

export type Skip = SkippedRule | SkippedAchievement;

/** An achievement that moved. */
export interface ProfileChange extends AchievementChange {
  readonly achievement: string;
}

/** What one event did. */
export interface ProcessedEvent {
  /** The profile afterwards. */
  readonly profile: ProfileState;
  /** The program afterwards: the same definitions, and what was given in all. */
  readonly program: Program;
  /** What was given, in order. */
  readonly effects: readonly AppliedEffect[];
  /** The achievements that moved, in order. */
  readonly changes: readonly ProfileChange[];
  /** What did not happen, and why. */
  readonly skipped: readonly Skip[];
  /** Definitions that could not be followed. */
  readonly issues: readonly DefinitionIssue[];
}
