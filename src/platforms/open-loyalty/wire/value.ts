/** A table of readers whose keys are spelled as on the wire: `object({ ... } satisfies Fields<OpenLoyaltyReward>)`. */
export type Fields<T> = { readonly [Key in keyof T]?: unknown };

/** A UUID. */
export type OpenLoyaltyId = string;

/** ISO 8601 with an offset: `2026-03-03T10:04:58+00:00`; in a campaign's activity also `2024-09-17 00:00+02:00`. */
export type OpenLoyaltyDate = string;

/** How many rows there are. Deprecated by the vendor, and estimated above 5,000. */
export interface OpenLoyaltyTotal {
  readonly all: number;
  readonly filtered: number;
  readonly estimated: boolean;
}

/** One page of a list: `?_page=1&_itemsOnPage=50`, at most 50. */
export interface OpenLoyaltyList<Row> {
  readonly items: readonly Row[];
  readonly total?: OpenLoyaltyTotal;
}

export interface OpenLoyaltyLabel {
  readonly key: string;
  readonly value: string;
}

/** Copy in one language. */
export interface OpenLoyaltyCopy {
  readonly name?: string;
  readonly description?: string;
}

/** Copy in every language: rows that name their locale, or a map by locale. */
export type OpenLoyaltyTranslations =
  | readonly (OpenLoyaltyCopy & { readonly id?: number; readonly locale?: string })[]
  | { readonly [locale: string]: OpenLoyaltyCopy };

/** What limits turn over with. */
export type OpenLoyaltyIntervalType =
  'calendarHours' | 'calendarDays' | 'calendarWeeks' | 'calendarMonths' | 'calendarYears';

export interface OpenLoyaltyInterval {
  readonly type?: OpenLoyaltyIntervalType;
  readonly value?: number;
}

/** How much of a limit is used. A limit of -1 is none. */
export interface OpenLoyaltyUsage {
  readonly currentValue?: number;
  readonly limitValue?: number;
  readonly remaining?: number;
  readonly interval?: OpenLoyaltyInterval;
}
