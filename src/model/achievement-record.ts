import type { Instant } from './instant.js';

/** One event that counted, so that it can be taken back and counts once. */
export interface Entry {
  /** The event's id. */
  readonly event: string;
  readonly at: Instant;
  /** How much of it still counts: 0 once the period or the attempt that it counted for is over. */
  readonly amount: number;
  /** The value that `uniqueBy` read, as JSON. */
  readonly key?: string;
}

/** How far a profile is up a ladder. */
export interface LadderRecord {
  readonly kind: 'ladder';
  readonly count: number;
  /** The highest level ever reached. */
  readonly level: number;
  readonly achievedAt?: Instant;
  /** The last 100 events that counted, newest last. */
  readonly entries?: readonly Entry[];
}

/** How far a profile is in its current attempt. */
export interface AttemptRecord {
  readonly kind: 'attempt';
  readonly count: number;
  readonly startedAt?: Instant;
  /** When the attempt ends and resets. Absent where it does not. */
  readonly endsAt?: Instant;
  /** When its target was reached. With `on-completion`, where a new attempt begins at once: when it was reached last. */
  readonly completedAt?: Instant;
  /** How often the target was reached, over all attempts. */
  readonly completions: number;
  /** The last 100 events that counted in it, newest last. */
  readonly entries?: readonly Entry[];
}

/** How far a profile is in one goal. */
export interface GoalRecord {
  /** The count within the period that is under way. */
  readonly count: number;
  /** Where that period begins. Absent for `overall`. */
  readonly periodStart?: Instant;
  /** Periods met in a row, the current one included once it is met. Of a goal without periods: 1 once it is met. */
  readonly streak: number;
  /**
   * What counted in that period, newest last: all of it where it has to be unique, else the last 100 events or as many as
   * the limit counts. What counted before, as far as the limit needs it, has the amount 0.
   */
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
