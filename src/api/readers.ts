/** Readers of single values, for the tables that `fields.ts` describes. */
import type { Instant, Json } from '../model/index.js';
import { cleanText } from './clean-text.js';
import { reject, type Reader } from './fields.js';

/** A text, cleaned as by `cleanText`. A blank one counts as absent. */
export const text: Reader<string> = textual(cleanText);

/** A key: a text that is not blank, or a whole number as its digits. */
export const id: Reader<string> = (field) => (Number.isSafeInteger(field.value) ? String(field.value) : text(field));

/** A finite number. */
export const number: Reader<number> = (field) =>
  Number.isFinite(field.value) ? (field.value as number) : reject(field, 'number');

/** A whole number that is exact. */
export const integer: Reader<number> = (field) =>
  Number.isSafeInteger(field.value) ? (field.value as number) : reject(field, 'integer');

/** True or false; 1 and 0 will do. */
export const boolean: Reader<boolean> = (field) => {
  const { value } = field;
  return value === true || value === 1 || (value === false || value === 0 ? false : reject(field, 'boolean'));
};

/** Lets a reader of numbers or booleans take them as texts too: `numeric(number)` reads `"3.50"`. */
export function numeric<T>(read: Reader<T>): Reader<T> {
  return (field) => {
    const { value } = field;
    const digits = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    return read(Number.isFinite(digits) ? { ...field, value: digits } : field);
  };
}

/** One of the given texts. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (field) => values.find((value) => value === field.value) ?? reject(field, values.join(' | '));
}

/** A date and a time, and an offset where there is one. Laravel separates the two with a space. */
const dateTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?$/i;

/** RFC 3339 with an offset, as UTC to the second, or to the millisecond where there are any. */
export const instant: Reader<Instant> = (field) => toInstant(field.value) ?? reject(field, 'instant');

/** An instant, or a date and time without an offset, which is read as UTC. */
export const utcInstant: Reader<Instant> = (field) => toInstant(field.value, 'Z') ?? reject(field, 'instant');

/** An http(s) address; a relative one is resolved against `base`, and can't be used without. */
export function url(base?: string): Reader<string> {
  return (field) => {
    const value = text(field);
    return value === undefined ? undefined : (httpAddress(value, base) ?? reject(field, 'http(s) address'));
  };
}

/** Any JSON value, as it is. Only for payloads that come from `JSON.parse`. */
export const json: Reader<Json> = (field) => field.value as Json;

export function textual(clean: (text: string) => string): Reader<string> {
  return (field) => (typeof field.value === 'string' ? clean(field.value) || undefined : reject(field, 'text'));
}

function httpAddress(value: string, base?: string): string | undefined {
  try {
    const { protocol, href } = new URL(value, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function toInstant(value: unknown, naive?: string): Instant | undefined {
  const [, date, time, offset = naive] = dateTime.exec(typeof value === 'string' ? value : '') ?? [];
  if (!date || !time || !offset) return undefined;
  // Some engines read 30 February as 2 March, and some want the colon that others leave out of the offset.
  if (!isoTime(date)?.startsWith(date)) return undefined;
  return isoTime(`${date}T${time}${offset.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2')}`);
}

function isoTime(value: string): Instant | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
