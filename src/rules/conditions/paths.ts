import type { Json, Rule } from '../../model/index.js';
import { argumentsOf, isList, operatorOf } from './value.js';

/** As deep as rules are evaluated; what is below is never known. */
const maxDepth = 200;

/** Every fact's path that a rule reads, in its own order. `''` stands for one that only evaluating would tell. */
export function pathsOf(rule: Rule, depth = 0): readonly string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if (depth > maxDepth) return [''];
  if (isList(rule)) return rule.flatMap((item) => pathsOf(item, depth + 1));
  const operator = operatorOf(rule);
  if (operator === undefined) return [];
  const args = argumentsOf(rule, operator);
  switch (operator) {
    case 'var':
      return args.length > 1 ? [pathOf(args[0]), ...pathsOf(args.slice(1), depth)] : [pathOf(args[0])];
    case 'missing':
      return args.flat().map(pathOf);
    case 'missing_some':
      return [args[1] ?? []].flat().map(pathOf);
    // These ask about the items of a list; what they ask reads the item, not the facts.
    case 'map':
    case 'filter':
    case 'all':
    case 'some':
    case 'none':
    case 'reduce':
      return pathsOf([args[0] ?? null, args[2] ?? null], depth);
    default:
      return pathsOf(args, depth);
  }
}

function pathOf(key: unknown): string {
  return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
}

/**
 * Whether the facts tell about a path. Null is known ("none"), and so is everything below it; what is absent is not
 * known, and neither is the whole of the facts, which may be a part of what the platform has.
 */
export function isKnown(path: string, facts: Json): boolean {
  if (path === '') return false;
  let value: Json | undefined = facts;
  for (const key of path.split('.')) {
    if (value === null) return true;
    if (value === undefined || !Object.hasOwn(value as object, key)) return false;
    value = (value as { readonly [key: string]: Json })[key];
  }
  return value !== undefined;
}
