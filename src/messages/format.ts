import type { Instant, TimeZone, Unit } from '../model/index.js';

/** The forms of a noun by plural category. `other` serves where a category has no form of its own. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A span of time in whole units, as `timeLeft` answers. */
export interface Span {
  readonly unit: 'day' | 'hour' | 'minute';
  readonly amount: number;
}

/** Numbers, dates and plurals of one language, all through `Intl`. */
export interface Format {
  readonly locale: string;
  /** `12,400`, or `$12.40` where the unit is money. */
  amount(value: number, unit?: Unit): string;
  /** The form that goes with a number: `purchase`, `purchases`. */
  plural(value: number, forms: PluralForms): string;
  /** `22 Nov 2026`. Undefined where there is no such date. */
  date(instant: Instant, zone?: TimeZone): string | undefined;
  /** `22 Nov 2026, 14:03`. Undefined where there is no such date. */
  dateTime(instant: Instant, zone?: TimeZone): string | undefined;
  /** Orders names as the language does. */
  readonly compare: (a: string, b: string) => number;
  /** `in 3 days`. */
  relative(span: Span): string;
}

const known = new Map<string, Format>();

/** The formats of a language, made once. */
export function formatFor(locale: string): Format {
  let format = known.get(locale);
  if (!format) known.set(locale, (format = createFormat(locale)));
  return format;
}

function createFormat(locale: string): Format {
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    amount: (value, unit) => numbers(locale, unit, value).format(value),
    plural: (value, forms) => forms[plurals.select(value)] ?? forms.other,
    date: (instant, zone) => dated(locale, { dateStyle: 'medium' }, { instant, zone }),
    dateTime: (instant, zone) => dated(locale, { dateStyle: 'medium', timeStyle: 'short' }, { instant, zone }),
    compare: new Intl.Collator(locale).compare,
    relative: ({ unit, amount }) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount, unit),
  };
}

function numbers(locale: string, unit: Unit | undefined, value: number): Intl.NumberFormat {
  if (unit?.kind !== 'money') return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit.currency,
      ...(Number.isInteger(value) && { minimumFractionDigits: 0 }),
    });
  } catch {
    return new Intl.NumberFormat(locale);
  }
}

function dated(locale: string, style: Intl.DateTimeFormatOptions, { instant, zone }: Moment): string | undefined {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return undefined;
  try {
    return new Intl.DateTimeFormat(locale, { ...style, ...(zone && { timeZone: zone }) }).format(at);
  } catch {
    // An unknown zone: the device's own is better than no date.
    return new Intl.DateTimeFormat(locale, style).format(at);
  }
}

interface Moment {
  readonly instant: Instant;
  readonly zone: TimeZone | undefined;
}
