import type { Instant } from './instant.js';

/** One event that counted, so that it can be taken back and counts once. */
export interface Entry {
  /** The event's id. */
  readonly event: string;
  readonly at: Instant;
  readonly amount: number;
  /** The value that `uniqueBy` read. */
  readonly key?: string;
}

/** How far a profile is up a ladder. */
export interface LadderRecord {
  readonly kind: 'ladder';
  readonly count: number;
  /** The highest level ever reached. */
  readonly level: number;
  readonly achievedAt?: Instant;
}

/** How far a profile is in its current attempt. */
export interface AttemptRecord {
  readonly kind: 'attempt';
  readonly count: number;
  readonly startedAt?: Instant;
  /** When the attempt ends and resets. Absent where it does not. */
  readonly endsAt?: Instant;
  readonly completedAt?: Instant;
  /** How often the target was reached, over all attempts. */
  readonly completions: number;
}

/** How far a profile is in one goal. */
export interface GoalRecord {
  /** The count within the period that is under way. */
  readonly count: number;
  /** Where that period begins. Absent for `overall`. */
  readonly periodStart?: Instant;
  /** Periods met in a row, the current one included once it is met. */
  readonly streak: number;
  /** What counted, as far as limits, uniqueness and `last-day` need it; newest last. */
  readonly entries: readonly Entry[];
}

/** How far a profile is in an achievement of several goals. */
export interface GoalsRecord {
  readonly kind: 'goals';
  readonly revision: number;
  /** By the goals' handles. */
  readonly goals: { readonly [goal: string]: GoalRecord };
  readonly completions: number;
  /** When it was completed, as far as its limit needs it; newest last. */
  readonly completedAt: readonly Instant[];
}

/** One profile's progress in one achievement. */
export type AchievementRecord = LadderRecord | AttemptRecord | GoalsRecord;
