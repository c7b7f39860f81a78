import { object, type Reader } from '../../../api/fields.js';
import { text } from '../../../api/readers.js';
import type { CampaignLimit, IntervalUnit } from '../../../model/index.js';
import type { Fields, OpenLoyaltyInterval, OpenLoyaltyIntervalType, OpenLoyaltyUsage } from '../wire.js';
import { amount, limit, present, type Read } from './values.js';

const units: Readonly<Record<OpenLoyaltyIntervalType, IntervalUnit>> = {
  calendarHours: 'hour',
  calendarDays: 'day',
  calendarWeeks: 'week',
  calendarMonths: 'month',
  calendarYears: 'year',
};

/** An interval of the calendar; one whose kind is not known is none. */
const interval: Reader<CampaignLimit['interval']> = (field) => {
  const { type = '', value } = row(field) ?? {};
  return Object.hasOwn(units, type)
    ? { unit: units[type as OpenLoyaltyIntervalType], ...present({ value }) }
    : undefined;
};
const row = object({ type: text, value: amount } satisfies Fields<OpenLoyaltyInterval>);

/** How much of a limit is used. */
export const usage = object({
  currentValue: amount,
  limitValue: limit,
  remaining: amount,
  interval,
} satisfies Fields<OpenLoyaltyUsage>);
export type Usage = Read<typeof usage>;

/** A limit as it is set up, in a full campaign. */
export const setLimit = object({ value: limit, interval });

/** What is left of a limit, 0 where it is overdrawn. Undefined where there is none. */
export function leftOf({ limitValue, currentValue, remaining }: Usage = {}): number | undefined {
  if (limitValue === undefined) return undefined;
  return Math.max(0, remaining ?? limitValue - (currentValue ?? 0));
}
