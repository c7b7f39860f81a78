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
  /** When the current level was reached. */
  readonly achievedAt?: Instant;
  /** True where everything but the hint was removed for this audience. */
  readonly redacted?: boolean;
}
