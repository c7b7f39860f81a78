import type { Facts, Json, Rule } from '../../model/index.js';
import { evaluate } from './evaluate.js';
import { isKnown, pathsOf } from './paths.js';
import { operatorOf } from './value.js';

/** What a rule reads, and its value. */
export interface Reading {
  /** Where it reads one fact and nothing else: the path of it. */
  readonly path: string | undefined;
  readonly paths: readonly string[];
  /** Of its paths, those that the data does not tell. */
  readonly unknown: readonly string[];
  /** Undefined where it reads what is not known, or has no value. */
  readonly value: Json | undefined;
}

const nothing: readonly string[] = [];

/** Reads a rule. `whole` says that the data is all there is, as an item of a known list is. */
export function read(rule: Rule, data: Json, whole = false): Reading {
  const paths = typeof rule === 'object' ? pathsOf(rule) : nothing;
  const unknown = paths.filter((path) => !isKnown(path, data) && !(whole && path === ''));
  const path = operatorOf(rule) === 'var' ? paths[0] : undefined;
  return { path, paths, unknown, value: unknown.length > 0 ? undefined : valueOf(rule, data) };
}

/** The value of a rule whose facts are known. Undefined where it has none. */
export function valueOf(rule: Rule, data: Json): Json | undefined {
  try {
    return evaluate(rule, data as Facts);
  } catch {
    return undefined;
  }
}
