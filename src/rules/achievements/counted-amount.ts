import type { Counting, EventTrigger, Facts, LoyaltyEvent } from '../../model/index.js';
import { evaluate } from '../conditions/evaluate.js';
import { isKnown, pathsOf } from '../conditions/paths.js';
import { isTruthy } from '../conditions/value.js';
import type { Standstill } from './change.js';
import { addUp } from './contribution.js';

/** Whether something waits for an event. */
export function hears({ kind, name }: EventTrigger, event: LoyaltyEvent): boolean {
  return kind === event.kind && (name === undefined || name === event.name);
}

/**
 * How much an event counts: by the first counting that waits for it and whose condition holds. Where none holds, why the
 * first one that waits does not.
 */
export function countedAmount(countings: readonly Counting[], event: LoyaltyEvent, facts: Facts): number | Standstill {
  const heard = countings.filter(({ on }) => hears(on, event));
  const counting = heard.find(({ condition }) => condition === undefined || isTruthy(evaluate(condition, facts)));
  if (counting) return counting.amount === undefined ? 1 : usableAmount(evaluate(counting.amount, facts));
  const [first] = heard;
  if (!first) return 'other-event';
  return pathsOf(first.condition ?? null).every((path) => isKnown(path, facts)) ? 'condition-not-met' : 'unknown-fact';
}

/** An amount that can be counted: a number above zero, also where it comes as text. */
export function usableAmount(amount: unknown): number | Standstill {
  const number = typeof amount === 'number' || typeof amount === 'string' ? Number(amount) : 0;
  return number >= 1e-6 && number < Infinity ? addUp(number, 0) : 'no-amount';
}
