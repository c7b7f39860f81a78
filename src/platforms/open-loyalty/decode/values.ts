/** Readers of what Open Loyalty spells in more than one way. */
import { convert, reject, type Reader } from '../../../api/fields.js';
import { instant, number, numeric, text } from '../../../api/readers.js';
import type { Instant, Unit } from '../../../model/index.js';

/** What a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** A number, or one sent as text: a goal is either, depending on the version. */
export const count: Reader<number> = numeric(number);

/** A number that is not below zero. */
export const amount: Reader<number> = convert(count, (value, field) =>
  value >= 0 ? value : reject(field, 'number, 0 or more'),
);

/** A limit: -1, and whatever else is below zero, is none. */
export const limit: Reader<number> = convert(count, (value) => (value >= 0 ? value : undefined));

/** `2024-09-17 00:00+02:00`: a campaign's activity has no seconds. */
const withoutSeconds = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d)(?=Z|[+-]\d)/i;

/** A moment: ISO 8601 with an offset, with or without seconds. */
export const moment: Reader<Instant> = (field) => {
  const { value } = field;
  return instant(typeof value === 'string' ? { ...field, value: value.replace(withoutSeconds, '$1:00') } : field);
};

/** `AUD`: three letters, as `Intl` wants them. */
export const currency: Reader<string> = convert(text, (code, field) =>
  /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : reject(field, 'currency code'),
);

/** What a wallet's or a tier's number counts, by a name of the brand's that a vocabulary may know: `Point` is `point`. */
export function thing(name: string | undefined): Unit | undefined {
  return name !== undefined && /^[\w-]{1,32}$/.test(name) ? { kind: 'thing', name: name.toLowerCase() } : undefined;
}

/** The earlier of two moments, where there are any. */
export function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(other) < Date.parse(one) ? other : one;
}

/** The properties that are there. */
export function present<T extends object>(properties: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
