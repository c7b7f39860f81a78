import type { Unit } from '../../model/index.js';

/** A stretch of time over which a fact is counted: `{ amount: 12, unit: 'month' }`. */
export interface CountedOver {
  readonly amount: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** A number. A `count` adds up, so that "120 more" can be said of it; a `measure` does not (an average, an age). */
export interface NumberWord {
  readonly kind: 'count' | 'measure';
  readonly word: string;
  readonly unit?: Unit;
  /** Absent: in all. */
  readonly over?: CountedOver;
}

/** Customers' names by value: `{ gold: 'Gold' }`. */
export interface ValueNames {
  readonly [value: string]: string;
}

/** A handle, or a list of handles. */
export interface NameWord {
  readonly kind: 'name';
  readonly word: string;
  /**
   * Handles of tags and segments are the brand's own business, so only what is named here is ever shown. `as-written` is for facts that are names already, `month` for 1 to 12.
   */
  readonly values: ValueNames | 'as-written' | 'month';
}

/** A date or a moment; something that is so or not. */
export interface PlainWord {
  readonly kind: 'date' | 'flag';
  readonly word: string;
}

/**
 * How customers read a fact. `word` is a key of the messages (`tier`, `spend`), or the brand's own words, which are shown
 * as they are.
 */
export type FactWord = NumberWord | NameWord | PlainWord;

/** Facts by the paths that conditions name. What is not here is never spelled out to a customer. */
export interface Vocabulary {
  readonly [path: string]: FactWord;
}
