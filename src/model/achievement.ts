import type { GoalPeriod, Recurrence } from './achievement-definition.js';
import type { Instant } from './instant.js';
import type { Unit } from './unit.js';

/** How much of an achievement a customer may know before earning it. */
export const visibilities = ['standard', 'hidden', 'mystery', 'system'] as const;
export type Visibility = (typeof visibilities)[number];

/** A threshold of the count. */
export interface Level {
  /** The cumulative count at which the level is reached. */
  readonly threshold: number;
  readonly name?: string;
  /** Handles of the benefit definitions that reaching the level unlocks. */
  readonly unlocks?: readonly string[];
}

/** The ordered levels of an achievement and how they go on after the last one. */
export interface Ladder {
  readonly levels: readonly Level[];
  /** After the last level, one more every `every` counts, without end. */
  readonly every?: number;
}

/** Several periods in a row. */
export interface Streak {
  /** Periods met in a row so far. */
  readonly count: number;
  /** Periods in a row that are asked for. */
  readonly target: number;
}

/** One of several things that must be met, and how far the profile is in it. */
export interface Goal {
  readonly handle: string;
  readonly name?: string;
  /** What is counted in the period under way. */
  readonly count: number;
  /** What has to be counted within one period. */
  readonly target: number;
  readonly unit?: Unit;
  /** The period that the count begins anew with. Undefined: none. */
  readonly period?: { readonly kind: GoalPeriod; readonly value?: number };
  /** Undefined: one period is enough. */
  readonly streak?: Streak;
}

/** The attempt that is under way, or was made last, with the platform's own dates. */
export interface Attempt {
  readonly status: AttemptStatus;
  readonly startedAt?: Instant;
  /** When it ends and resets for this profile. */
  readonly endsAt?: Instant;
  readonly completedAt?: Instant;
}

/** What a platform says of an attempt. `unknown` is whatever it says that we do not know. */
export const attemptStatuses = ['not-started', 'in-progress', 'completed', 'expired', 'unknown'] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

/** A cumulative goal: its definition and one profile's progress in it. */
export interface Achievement {
  /** The definition's stable key. An opaque key where the achievement is redacted. */
  readonly handle: string;
  /** Empty where the achievement is redacted. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly ladder: Ladder;
  /** How far the profile is: events, or an amount in `unit`. Undefined where the achievement is redacted. */
  readonly count?: number;
  /** The level the platform states, kept even when the count says less: a level once reached is never lost. */
  readonly level?: number;
  readonly unit?: Unit;
  /** Plain text. */
  readonly description?: string;
  /** How to earn it, as plain text. */
  readonly instructions?: string;
  readonly terms?: string;
  /** What a mystery tells before it is earned. */
  readonly hint?: string;
  /** An http(s) address. */
  readonly picture?: string;
  readonly tags: readonly string[];
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  /** Several things, all of which must be met. The ladder then counts how many are. */
  readonly goals?: readonly Goal[];
  /** Where it is tried within a period: the attempt. Undefined: it counts for ever. */
  readonly attempt?: Attempt;
  /** What comes after an attempt. Undefined: not told. */
  readonly recurrence?: Recurrence;
  /** How often the whole was completed. Undefined: not told. */
  readonly completions?: number;
  /** Whether it cannot be completed again. Undefined: not told. */
  readonly limitReached?: boolean;
  /** When the current level was reached. */
  readonly achievedAt?: Instant;
  /** True where everything but the hint was removed for this audience. */
  readonly redacted?: boolean;
}
