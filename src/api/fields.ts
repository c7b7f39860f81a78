/**
 * Decoding as a table. A `Reader` takes a value whose shape is not known yet and answers what it means, or `undefined`
 * where it can't be used, having reported why by path. Readers never throw. The readers of single values (`text`,
 * `number`, `instant`) are in `readers.ts`; a reader is a plain function, so an odd one is written in place.
 *
 * ```ts
 * const level = object({ trigger: required(numeric(number)), name: text });
 * const ladder = object({ levels: withDefault(list(level, { key: (row) => row.trigger }), []) });
 * const { data, issues } = decode(body, ladder, 'achievements[0]');
 * ```
 */
import type { DecodeIssue } from './client.js';

/** A value at its place in a payload, and where to report that it can't be used. */
export interface Field {
  readonly value: unknown;
  /** `achievements[3].levels[0].trigger`. */
  readonly path: string;
  readonly issues: DecodeIssue[];
}

/** Answers what a value means, or `undefined` where it can't be used. */
export type Reader<T> = (field: Field) => T | undefined;

/** A property that is always there once its object is decoded. It is read even where it is absent. */
export interface Slot<T> {
  readonly read: Reader<T>;
}

/** What `object` reads, by property: a bare reader is optional, a slot is not. */
export type Shape = Readonly<Record<string, Reader<unknown> | Slot<unknown>>>;

type Value<E> = E extends Reader<infer T> ? T : E extends Slot<infer T> ? T : never;

/** What a shape decodes to. What is absent is left out, never set to `undefined`. */
export type Decoded<S extends Shape> = {
  readonly [K in keyof S as S[K] extends Slot<unknown> ? K : never]: Value<S[K]>;
} & {
  readonly [K in keyof S as S[K] extends Slot<unknown> ? never : K]?: Value<S[K]>;
};

/** What was read of a payload, and what of it could not be. */
export interface Reading<T> {
  readonly data: T | undefined;
  readonly issues: readonly DecodeIssue[];
}

/** Reads a whole payload. `path` names its root in the issues. */
export function decode<T>(value: unknown, read: Reader<T>, path = ''): Reading<T> {
  const issues: DecodeIssue[] = [];
  const data = read({ value, path, issues });
  return { data, issues };
}

/** Reports that a field is not what was `expected`, naming the type found and never the value. Answers `undefined`. */
export function reject(field: Field, expected: string, received = typeName(field.value)): undefined {
  field.issues.push({ path: field.path, expected, received });
  return undefined;
}

/** A property without which its object can't be used: where it can't be read, the object is left out. */
export function required<T>(read: Reader<T>): Slot<T> {
  return {
    read(field) {
      const known = field.issues.length;
      const value = read(field);
      // A reader may pass over a blank in silence; what is required must not go missing unreported.
      if (value === undefined && field.issues.length === known) reject(field, 'value', 'blank');
      return value;
    },
  };
}

/** A property that is `fallback` where it is absent, or where it can't be read, which is reported. */
export function withDefault<T>(read: Reader<T>, fallback: T): Slot<T> {
  return { read: (field) => (isAbsent(field) ? undefined : read(field)) ?? fallback };
}

/**
 * An object, by the properties that the shape names; others are ignored, inherited ones never seen. An optional
 * property that is `null` or absent is no issue, one of the wrong type is.
 */
export function object<S extends Shape>(shape: S): Reader<Decoded<S>> {
  return (field) => {
    if (!isRecord(field.value)) return reject(field, 'object');

    const result: Record<string, unknown> = {};
    let complete = true;
    for (const [key, entry] of Object.entries(shape)) {
      const optional = typeof entry === 'function';
      const property = child(field, key);
      const value = !optional ? entry.read(property) : isAbsent(property) ? undefined : entry(property);
      if (value !== undefined) result[key] = value;
      else complete &&= optional;
    }
    return complete ? (result as Decoded<S>) : undefined;
  };
}

/** Options of `list`. */
export interface ListOptions<T> {
  /** What tells one row from another: a second row with the same key is reported and left out. */
  readonly key?: (row: T) => unknown;
  /** Whether an object's values will do as well as an array: some platforms key their lists by id. Default false. */
  readonly keyed?: boolean;
}

/** An array without the rows that can't be used: each of those is reported by its index. */
export function list<T>(read: Reader<T>, { key, keyed = false }: ListOptions<T> = {}): Reader<readonly T[]> {
  return (field) => {
    const source = keyed && isRecord(field.value) ? Object.values(field.value) : field.value;
    if (!Array.isArray(source)) return reject(field, 'array');

    const seen = new Set<unknown>();
    return source.flatMap((value: unknown, index) => {
      const row: Field = { ...field, value, path: `${field.path}[${index}]` };
      const data = read(row);
      if (data === undefined) return [];
      const id = key ? key(data) : index;
      if (seen.has(id)) return (reject(row, 'unique', 'duplicate'), []);
      seen.add(id);
      return [data];
    });
  };
}

/** What `read` answers, made into something else. `make` may answer `undefined` too, after `reject`. */
export function convert<T, U>(read: Reader<T>, make: (data: T, field: Field) => U | undefined): Reader<U> {
  return (field) => {
    const data = read(field);
    return data === undefined ? undefined : make(data, field);
  };
}

/** The property of a field's object, at its path. The field's value must be an object or the child is missing. */
export function child(field: Field, key: string): Field {
  const { value, path, issues } = field;
  const own = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { value: own, path: (path && `${path}.${key}`) || key, issues };
}

/** Whether a value is an object and not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent({ value }: Field): boolean {
  return value === undefined || value === null;
}

function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
