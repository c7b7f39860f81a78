/** Readers of what Talon.One spells in its own way. */
import { cleanText } from '../../../api/clean-text.js';
import { convert, isRecord, reject, type Reader } from '../../../api/fields.js';
import { instant, number } from '../../../api/readers.js';
import type { Instant } from '../../../model/index.js';

/** What a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/**
 * A moment. Talon.One's stack is Go, whose zero date is the year 1 and means that there is none; so does a number, which
 * the docs of coupons allow ("never expires if this is omitted, zero, or negative").
 */
export const moment: Reader<Instant> = (field) => {
  const { value } = field;
  const none = value === '' || (typeof value === 'number' && value <= 0);
  return none || (typeof value === 'string' && value.startsWith('0001-01-01')) ? undefined : instant(field);
};

/** A number that is not below zero. */
export const amount: Reader<number> = convert(number, (value, field) =>
  value >= 0 ? value : reject(field, 'number, 0 or more'),
);

/** One of Talon.One's words, as what it means in ours. */
export function spelled<T>(words: Readonly<Record<string, T>>): Reader<T> {
  return (field) => {
    const { value } = field;
    const isWord = typeof value === 'string' && Object.hasOwn(words, value);
    return (isWord ? words[value] : undefined) ?? reject(field, Object.keys(words).join(' | '));
  };
}

/** An object's values with their keys. Issues name them by number: a key is the brand's text. */
export function entries<T>(read: Reader<T>): Reader<readonly (readonly [key: string, value: T])[]> {
  return (field) => {
    if (!isRecord(field.value)) return reject(field, 'object');
    return Object.entries(field.value).flatMap(([key, value], index) => {
      const row = read({ ...field, value, path: `${field.path}[${index}]` });
      return row === undefined ? [] : [[cleanText(key), row] as const];
    });
  };
}

/** The properties that are there. */
export function present<T extends object>(properties: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const found = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(found) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
