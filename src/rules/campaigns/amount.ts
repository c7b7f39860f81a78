import type { Facts, Rule } from '../../model/index.js';
import { evaluate } from '../conditions/evaluate.js';

/** Without the noise of sums: to six decimals, which is what Open Loyalty's floats have. */
export function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/**
 * The amount of a rule that can be given: positive, and not beyond what numbers count exactly. Undefined for all else.
 */
export function amountOf(rule: Rule, facts: Facts): number | undefined {
  const value = evaluate(rule, facts);
  const amount = typeof value === 'number' || typeof value === 'string' ? rounded(Number(value)) : 0;
  return amount > 0 && amount <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}
