import type { Unit } from '../model/index.js';
import { enAchievements, quantity } from './en-achievements.js';
import type { Format } from './format.js';

/** What is to go. */
export interface Remaining {
  readonly left: number;
  readonly unit?: Unit | undefined;
  /** The name of the level ahead. */
  readonly next?: string | undefined;
}

/** What was reached. */
export interface Reached {
  /** How many levels at once. */
  readonly count: number;
  readonly achievement: string;
  /** The level in words. */
  readonly level: string;
}

/** What is said in English of the way to a level and of reaching it, beside `enAchievements`. */
export const enLevels = {
  ...enAchievements,
  remaining: (f: Format, { left, unit, next = 'go' }: Remaining) => `${quantity(f, left, unit)} to ${next}`,
  topLevel: 'Top level reached',
  level: (f: Format, level: number, name?: string) => (name ? name : `Level ${f.amount(level)}`),
  levelReached: (f: Format, { count, achievement, level }: Reached) =>
    f.plural(count, { one: `${achievement}: ${level} reached.`, other: `You reached ${f.amount(count)} new levels.` }),
};
