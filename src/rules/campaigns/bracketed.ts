import type { Rule } from '../../model/index.js';

/**
 * A rule for an amount of which each part has its own rate, by where it lies: 1% of what is below 5,000, 1.2% of what
 * is from there to 7,500, and so on (Open Loyalty, Percent value distribution). `delta` is the amount, `before` what
 * there was already; both are rules. `thresholds` ascend; there is one rate more than thresholds, the last one for what
 * lies above all of them. Our choice: a rate that is missing is 0, and so is what lies below zero.
 */
// eslint-disable-next-line max-params -- The vendor's own signature.
export function bracketed(delta: Rule, thresholds: readonly number[], rates: readonly number[], before: Rule): Rule {
  const after = { '+': [before, delta] };
  const parts = rates.slice(0, thresholds.length + 1).map((rate, index): Rule => {
    const from = { max: [thresholds[index - 1] ?? 0, before] };
    const to = thresholds[index] === undefined ? after : { min: [thresholds[index], after] };
    return { '*': [rate, { max: [0, { '-': [to, from] }] }] };
  });
  return { '+': parts };
}
