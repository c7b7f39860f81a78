import type { Json } from '../../model/index.js';
import { isList, isTruthy, valueAt } from './value.js';

/** An operator that takes its arguments evaluated. `data` is what `var` reads. */
type Operator = (args: readonly Json[], data: Json) => Json | undefined;

// JavaScript's own comparison, whatever the types: the casts only satisfy the compiler.
const isLess = (a: Json | undefined, b: Json | undefined) => (a as number) < (b as number);
const isAtMost = (a: Json | undefined, b: Json | undefined) => (a as number) <= (b as number);
// eslint-disable-next-line eqeqeq -- JSON Logic's `==` is JavaScript's loose one.
const isLooselyEqual = (a: Json | undefined, b: Json | undefined) => a == b;
const toText = (value: unknown) => String(value);
const toFloat = (value: Json | undefined) => parseFloat(value as string);

function read([path, fallback = null]: readonly Json[], data: Json): Json {
  if (path === undefined || path === null || path === '') return data;
  const value = valueAt(data, toText(path));
  return value === undefined ? fallback : value;
}

function missing(keys: readonly Json[], data: Json): readonly Json[] {
  return keys.filter((key) => {
    const value = read([key], data);
    return value === null || value === '';
  });
}

function missingSome([needed, options = []]: readonly Json[], data: Json): readonly Json[] {
  const keys = isList(options) ? options : [options];
  const absent = missing(keys, data);
  return isAtMost(needed, keys.length - absent.length) ? [] : absent;
}

function contains([item, whole]: readonly Json[]): boolean {
  if (isList(whole)) return (whole as readonly unknown[]).includes(item);
  return typeof whole === 'string' && whole !== '' && whole.includes(toText(item));
}

/** Every operator of jsonlogic.com but those that choose which of their arguments to evaluate. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries<Operator>({
    var: read,
    missing: (args, data) => missing(isList(args[0]) ? args[0] : args, data),
    missing_some: missingSome,
    '==': ([a, b]) => isLooselyEqual(a, b),
    '===': ([a, b]) => a === b,
    '!=': ([a, b]) => !isLooselyEqual(a, b),
    '!==': ([a, b]) => a !== b,
    '!': ([a]) => !isTruthy(a),
    '!!': ([a]) => isTruthy(a),
    '<': ([a, b, c]) => isLess(a, b) && (c === undefined || isLess(b, c)),
    '<=': ([a, b, c]) => isAtMost(a, b) && (c === undefined || isAtMost(b, c)),
    '>': ([a, b]) => isLess(b, a),
    '>=': ([a, b]) => isAtMost(b, a),
    max: (args) => Math.max(...args.map(Number)),
    min: (args) => Math.min(...args.map(Number)),
    '+': (args) => args.reduce<number>((sum, arg) => sum + toFloat(arg), 0),
    '*': ([first, ...rest]) => rest.reduce<Json | undefined>((product, arg) => toFloat(product) * toFloat(arg), first),
    '-': ([a, b]) => (b === undefined ? -Number(a) : Number(a) - Number(b)),
    '/': ([a, b]) => Number(a) / Number(b),
    '%': ([a, b]) => Number(a) % Number(b),
    merge: (args) => args.flat(),
    in: contains,
    cat: (args) => (args as readonly string[]).join(''),
    substr: ([text, start, length]) =>
      toText(text)
        .slice(Number(start))
        .slice(0, length === undefined ? undefined : Number(length)),
    // Rules run in shops' pages: nothing is printed there.
    log: ([value]) => value,
  }),
);
