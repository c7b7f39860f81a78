import type { Instant, TimeZone } from '../../model/index.js';

/** A length of time as `Temporal` takes it. */
export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/**
 * What the rules call of a `Temporal.ZonedDateTime`: native ones and those of `temporal-polyfill` fit. The rules call
 * methods of the objects they are given, so that they import no date library.
 */
export interface ZonedDateTime {
  readonly epochMilliseconds: number;
  readonly timeZoneId: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly dayOfWeek: number;
  readonly daysInMonth: number;
  add(duration: Duration): this;
  subtract(duration: Duration): this;
  with(fields: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly hour?: number;
    readonly minute?: number;
    readonly second?: number;
    readonly millisecond?: number;
    readonly microsecond?: number;
    readonly nanosecond?: number;
  }): this;
  startOfDay(): this;
  withTimeZone(timeZone: string): this;
}

/** A moment: an instant where only its order counts, zoned where days, weeks or months are counted from it. */
export type Moment = Instant | ZonedDateTime;

/** The instant of a moment, to the millisecond, in UTC. */
export function instantOf(moment: Moment): Instant {
  return typeof moment === 'string' ? moment : new Date(moment.epochMilliseconds).toISOString();
}

/**
 * An instant as a zoned moment in `timeZone`, made from another zoned moment. Undefined where `from` is a bare instant,
 * which has no calendar, or where the instant cannot be read.
 */
export function zonedAt(instant: Instant, timeZone: TimeZone, from: Moment): ZonedDateTime | undefined {
  const milliseconds = Date.parse(instant);
  if (typeof from === 'string' || Number.isNaN(milliseconds)) return undefined;
  return from.withTimeZone(timeZone).add({ milliseconds: milliseconds - from.epochMilliseconds });
}
