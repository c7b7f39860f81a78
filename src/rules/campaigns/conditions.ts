import type { Facts, Rule } from '../../model/index.js';
import { evaluate } from '../conditions/evaluate.js';
import { isKnown, pathsOf } from '../conditions/paths.js';
import { isTruthy } from '../conditions/value.js';
import type { SkippedRule } from './answer.js';
import type { Explainer } from './run.js';

/** Why a condition is not met. */
export type Unmet = Pick<SkippedRule, 'reason' | 'unknown' | 'explanation'>;

/**
 * Whether a condition is met, and why not. What is absent from the facts is unknown, not false; but a condition that
 * holds without it is met (our choice): a program knows all that it decides by, unlike a browser.
 */
export function judge(condition: Rule, facts: Facts, explain?: Explainer): Unmet | 'met' {
  if (isTruthy(evaluate(condition, facts))) return 'met';
  const unknown = pathsOf(condition).filter((path) => !isKnown(path, facts));
  const explanation = explain?.(condition, facts);
  return {
    reason: unknown.length > 0 ? 'unknown-fact' : 'condition-not-met',
    ...(unknown.length > 0 && { unknown }),
    ...(explanation && { explanation }),
  };
}
