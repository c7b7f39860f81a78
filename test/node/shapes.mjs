/*
 * A small way to say what a JSON answer must hold. A shape answers what is wrong with a value, by path; nothing is wrong
 * with properties that it does not name.
 */

const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const is = (name, test) => (value, path) => (test(value) ? [] : [`${path}: ${kind(value)} for ${name}`]);

export const text = is('text', (value) => typeof value === 'string');
export const number = is('a number', (value) => typeof value === 'number');
export const boolean = is('a boolean', (value) => typeof value === 'boolean');
export const anything = is('something', (value) => value !== undefined);
/** RFC 3339, with an offset. */
export const instant = is('an instant', (value) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value));
/** `2026-04-24 23:59:59`, without a zone. */
export const naiveDate = is('a date', (value) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value));
export const uuid = is('a UUID', (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value));
export const matching = (pattern) => is(String(pattern), (value) => pattern.test(value));
export const oneOf = (...values) => is(values.join(', '), (value) => values.includes(value));
export const either = (one, other) => (value, path) => (one(value, path).length === 0 ? [] : other(value, path));
export const optional = (shape) => (value, path) => (value === undefined ? [] : shape(value, path));
export const nullable = (shape) => (value, path) => (value === null ? [] : shape(value, path));
/** Rows, at least one: a list without any would prove nothing. */
export const list = (shape) => (value, path) =>
  Array.isArray(value) && value.length > 0
    ? value.flatMap((row, index) => shape(row, `${path}[${index}]`))
    : [`${path}: ${kind(value)} for a list with rows`];
export const map = (shape) => (value, path) =>
  kind(value) === 'object'
    ? Object.entries(value).flatMap(([key, one]) => shape(one, `${path}.${key}`))
    : [`${path}: ${kind(value)} for a map`];
export const object = (fields) => (value, path) =>
  kind(value) === 'object'
    ? Object.entries(fields).flatMap(([key, shape]) => shape(value[key], `${path}.${key}`))
    : [`${path}: ${kind(value)} for an object`];
