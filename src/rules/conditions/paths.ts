import type { Facts, Json, Rule } from '../../model/index.js';
import { argumentsOf, isList, operatorOf } from './value.js';

/** Operators that ask about the items of a list; only these arguments of theirs read the facts. */
const scoped: Readonly<Record<string, readonly number[]>> = {
  map: [0],
  filter: [0],
  all: [0],
  some: [0],
  none: [0],
  reduce: [0, 2],
};

/** As deep as rules are evaluated; what is below is never known. */
const maxDepth = 200;

/** Every fact's path that a rule reads, in its own order. `''` stands for one that only evaluating would tell. */
export function pathsOf(rule: Rule, depth = 0): readonly string[] {
  if (depth > maxDepth) return [''];
  if (isList(rule)) return rule.flatMap((item) => pathsOf(item, depth + 1));
  const operator = operatorOf(rule);
  if (operator === undefined) return [];
  const args = argumentsOf(rule, operator);
  switch (operator) {
    case 'var':
      return [pathOf(args[0]), ...pathsOf(args.slice(1), depth)];
    case 'missing':
      return args.flat().map(pathOf);
    case 'missing_some':
      return [args[1] ?? []].flat().map(pathOf);
    default:
      return pathsOf(
        Object.hasOwn(scoped, operator) ? args.filter((_, at) => scoped[operator]?.includes(at)) : args,
        depth,
      );
  }
}

function pathOf(key: unknown): string {
  return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
}

/**
 * Whether the facts tell about a path. Null is known ("none"), and so is everything below it; what is absent is not
 * known, and neither is the whole of the facts, which may be a part of what the platform has.
 */
export function isKnown(path: string, facts: Facts): boolean {
  if (path === '') return false;
  let value: Json = facts;
  for (const key of path.split('.')) {
    if (value === null) return true;
    if (!Object.hasOwn(value as object, key)) return false;
    value = (value as { readonly [key: string]: Json })[key] ?? null;
  }
  return true;
}
