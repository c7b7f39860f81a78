/** The units of calendar intervals. */
export const intervalUnits = ['hour', 'day', 'week', 'month', 'year'] as const;
export type IntervalUnit = (typeof intervalUnits)[number];

/** At most `value` within each calendar interval, or in all. */
export interface Frequency {
  readonly value: number;
  /** `{ unit: 'month', value: 1 }`: each calendar month. Default: in all. */
  readonly interval?: { readonly unit: IntervalUnit; readonly value?: number };
}
