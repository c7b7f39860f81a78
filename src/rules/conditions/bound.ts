import type { Json } from '../../model/index.js';

/** A fraction of what is not met: it must not look as if it were, however close. */
export function unfinished(fraction: number): number {
  return fraction < 1 ? fraction : 0.99;
}

/**
 * How far a fact is from a bound that it does not keep, where both are numbers. Being past an upper bound is no
 * progress. Two texts are compared letter by letter, even where they look like numbers, and have no distance.
 */
export function distance(operator: string, actual: Json | undefined, expected: Json | undefined) {
  const [value, bound] = [numberOf(actual), numberOf(expected)];
  if (!/^[<>]/.test(operator) || value === undefined || bound === undefined) return undefined;
  if (typeof actual === 'string' && typeof expected === 'string') return undefined;
  const share = operator.startsWith('>') && bound > 0 ? Math.max(0, value / bound) : 0;
  return { fraction: unfinished(share), remaining: Math.min(Math.abs(bound - value), Number.MAX_VALUE) };
}

/** Amounts may come as text ("19.99") or as null for none; JSON Logic compares them as numbers all the same. */
export function numberOf(value: Json | undefined): number | undefined {
  const isAmount = value === null || typeof value === 'number' || typeof value === 'string';
  return isAmount && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** Whether a value is a date, or a moment, as ISO 8601 writes it: texts whose order is that of time. */
export function isDate(value: Json | undefined): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d($|[T ])/.test(value) && Date.parse(value) < Infinity;
}
