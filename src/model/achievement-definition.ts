import type { Ladder } from './achievement.js';
import type { Rule } from './condition.js';
import type { EventTrigger } from './event.js';
import type { Frequency } from './frequency.js';
import type { Instant, TimeZone } from './instant.js';

/** Which events count, and how much each. */
export interface Counting {
  readonly on: EventTrigger;
  /** What has to hold of the profile and the event. Default: nothing. */
  readonly condition?: Rule;
  /** How much one event counts, as JSON Logic: `{ "var": "transaction.total" }`. Default: 1. */
  readonly amount?: Rule;
}

interface DefinitionBase {
  readonly handle: string;
  /** Nothing counts before. */
  readonly startsAt?: Instant;
  /** Nothing counts from here on. */
  readonly endsAt?: Instant;
}

/** Counts for ever, up a ladder; a level once reached is never lost (Omneo). */
export interface LadderDefinition extends DefinitionBase {
  readonly kind: 'ladder';
  readonly counting: readonly Counting[];
  readonly ladder: Ladder;
}

/** When a window opens: with the customer's first action, or for everybody on one schedule. */
export const activations = ['user-action', 'fixed-schedule'] as const;
export type Activation = (typeof activations)[number];

/** What comes after a window: nothing, or another one once it is over, or once the target is reached. */
export const recurrences = ['none', 'on-expiration', 'on-completion'] as const;
export type Recurrence = (typeof recurrences)[number];

/** Attempts at one target within a period (Talon.One). */
export interface AttemptDefinition extends DefinitionBase {
  readonly kind: 'attempt';
  readonly counting: readonly Counting[];
  readonly target: number;
  /** How long an attempt lasts: `7D`, `3M_U`. Default: as long as the achievement, and so with `on-completion`. */
  readonly period?: string;
  /** Default `user-action`. */
  readonly activation?: Activation;
  /** When the schedule of `fixed-schedule` begins. */
  readonly fixedStart?: Instant;
  /** Default `none`. */
  readonly recurrence?: Recurrence;
  /** Whether counting stops at the target. Default false. Not with `on-completion`. */
  readonly capped?: boolean;
  /** Whether a cancelled event may take back progress of a completed attempt. Default false. Not with `on-completion`. */
  readonly rollbackAfterCompletion?: boolean;
  /** The zone its days turn in. Default: the program's. */
  readonly timeZone?: TimeZone;
}

/** How a goal's count is cut into periods (Open Loyalty). `last-day` is each of the last `value` days. */
export const goalPeriods = ['overall', 'year', 'month', 'week', 'day', 'last-day'] as const;
export type GoalPeriod = (typeof goalPeriods)[number];

/** One of several things that must be met. */
export interface GoalDefinition {
  readonly handle: string;
  readonly counting: Counting;
  /** What has to be counted within one period. */
  readonly target: number;
  /** Default `overall`. `{ kind: 'month', value: 3 }` is each quarter. */
  readonly period?: { readonly kind: GoalPeriod; readonly value?: number };
  /** How many periods in a row the target has to be met. Default 1. */
  readonly consecutive?: number;
  /** Within one period, only the first event with each value of this path counts: `transaction.store`. */
  readonly uniqueBy?: string;
  /** How often an event may count. */
  readonly limit?: Frequency;
}

/** Up to six goals, all of which have to be met, in any order (Open Loyalty). */
export interface GoalsDefinition extends DefinitionBase {
  readonly kind: 'goals';
  readonly goals: readonly GoalDefinition[];
  /** How often the whole may be completed. Default: once. */
  readonly limit?: Frequency;
  /** Goes up with each edit of the goals: progress made under another revision is reset. Default 0. */
  readonly revision?: number;
}

/** A cumulative goal as the brand sets it up. */
export type AchievementDefinition = LadderDefinition | AttemptDefinition | GoalsDefinition;
