import type { Category, Unit, Visibility } from '../../model/index.js';

/**
 * A text; or the same in several languages, by BCP 47 tag: `{ de: 'Kaffee', 'de-AT': 'Kaffee', default: 'Coffee' }`. The
 * nearest one is taken (`de-AT`, then `de`, then `default`); where there is none, the platform's own text stays.
 */
export type Translated = string | { readonly [locale: string]: string };

/** What a brand says of a level, in the order of the ladder. */
export interface LevelCopy {
  readonly name?: Translated;
  /** Handles of the benefit definitions that reaching the level unlocks. */
  readonly unlocks?: readonly string[];
}

/** What a brand says of an achievement. What is left out stays as the platform tells it. */
export interface AchievementCopy {
  readonly name?: Translated;
  readonly description?: Translated;
  readonly instructions?: Translated;
  readonly terms?: Translated;
  /** What a mystery tells before it is earned. */
  readonly hint?: Translated;
  /** An http(s) address. It outranks the badge. */
  readonly picture?: Translated;
  /** A key of `badges`. Default: the achievement's handle. */
  readonly badge?: string;
  /** A key of `units`. Default: the achievement's handle. */
  readonly unit?: string;
  /** A visibility that can't be read counts as `system`: better unseen than a secret told. */
  readonly visibility?: Visibility;
  readonly tags?: readonly string[];
  readonly levels?: readonly LevelCopy[];
}

/** What a brand says of a benefit definition. What is left out stays as the platform tells it. */
export interface BenefitCopy {
  readonly name?: Translated;
  readonly summary?: Translated;
  readonly description?: Translated;
  readonly terms?: Translated;
  readonly instructions?: { readonly earn?: Translated; readonly online?: Translated; readonly store?: Translated };
  /** An http(s) address. */
  readonly picture?: Translated;
  readonly category?: Category;
  readonly tags?: readonly string[];
}

/** What a brand calls something that adds up. */
export interface BalanceCopy {
  readonly name?: Translated;
  /** A key of `units`. Default: the balance's handle. */
  readonly unit?: string;
}

/** What a brand calls a tier, and which one comes next, where the platform does not say. */
export interface TierCopy extends BalanceCopy {
  /** The handle of the next tier. */
  readonly next?: string;
}

/** What a brand calls a fact that conditions ask about. */
export interface FactCopy {
  readonly name: Translated;
  /** A key of `units`. Default: the fact's path. */
  readonly unit?: string;
}

/**
 * What a brand knows that its platform does not, by handle: plain data, so it may be a JSON file. Everything is optional,
 * and handles that a snapshot does not hold are no mistake.
 */
export interface Catalogue {
  readonly achievements?: { readonly [handle: string]: AchievementCopy };
  /** By the handle of the benefit definition. */
  readonly benefits?: { readonly [handle: string]: BenefitCopy };
  readonly balances?: { readonly [handle: string]: BalanceCopy };
  readonly tiers?: { readonly [handle: string]: TierCopy };
  /** The pictures of badges: http(s) addresses. */
  readonly badges?: { readonly [badge: string]: Translated };
  /** What things are counted in. */
  readonly units?: { readonly [unit: string]: Unit };
  /** By the paths that conditions name: `totalSales`. */
  readonly facts?: { readonly [path: string]: FactCopy };
}
