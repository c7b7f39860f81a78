/** Readers of what Omneo spells in more than one way. */
import { child, convert, reject, type Reader } from '../../../api/fields.js';
import { number, numeric, text, utcInstant } from '../../../api/readers.js';
import type { Instant, Unit } from '../../../model/index.js';

/** What a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** A number, or one sent as text: Omneo's examples hold both. */
export const count: Reader<number> = numeric(number);

const flags = new Map<unknown, boolean>([
  [true, true],
  [1, true],
  ['1', true],
  ['true', true],
  [false, false],
  [0, false],
  ['0', false],
  ['false', false],
]);

/** A flag: Omneo's examples hold `true`, `1`, `"1"` and `"true"`. */
export const flag: Reader<boolean> = (field) => flags.get(field.value) ?? reject(field, 'boolean');

/**
 * A moment: ISO 8601 with a zone, or `2026-12-24 23:59:59` without. The naive form is read as UTC, which is our choice:
 * Omneo does not say, but it names the local form of its rewards `*_local_at`, so the plain one is not local.
 */
export const moment: Reader<Instant> = utcInstant;

/** `AUD`: three letters, as `Intl` wants them. */
export const currency: Reader<string> = convert(text, (code, field) =>
  /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : reject(field, 'currency code'),
);

/** Money in a currency. */
export function money(code: string): Unit {
  return { kind: 'money', currency: code };
}

/** Takes `[]` and `null` for absent: PHP writes an empty table as `[]`. */
export function table<T>(read: Reader<T>): Reader<T> {
  return (field) => (field.value === null || isEmpty(field.value) ? undefined : read(field));
}

/** Whether a value is an array without elements. */
export function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A row that others name by its handle, or by its id where it has no handle. */
export function named<T extends { readonly handle?: string; readonly id?: string }>(
  read: Reader<T>,
): Reader<T & { readonly handle: string }> {
  return convert(read, (row, field) => {
    const handle = row.handle ?? row.id;
    return handle === undefined ? reject(child(field, 'handle'), 'text') : { ...row, handle };
  });
}

/** The properties that are there. */
export function present<T extends object>(properties: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
