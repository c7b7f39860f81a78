import type { Rule } from '../../../model/index.js';
import { bracketed } from '../../../rules/index.js';

/** The rule of a function. Undefined where it is not known, or has no equivalent for these arguments. */
export function callOf(name: string, args: readonly Rule[]): Rule | undefined {
  const [first = null, thresholds, rates, before = null] = args;
  switch (name) {
    case 'agg':
      return first;
    case 'min':
    case 'max':
      return { [name]: args };
    case 'round_up':
    case 'round_down':
      return args.length === 1 ? rounded(first, name === 'round_up' ? 1 : -1) : undefined;
    case 'percent_value_distribution':
      if (!areNumbers(thresholds) || !areNumbers(rates) || rates.length !== thresholds.length + 1) return undefined;
      return args.length === 4 ? bracketed(first, thresholds, rates, before) : undefined;
    default:
      return undefined;
  }
}

/** The next whole number in a direction, by what is left of a division by 1. */
function rounded(value: Rule, direction: 1 | -1): Rule {
  const rest = { '%': [value, 1] };
  const isBroken = { [direction > 0 ? '>' : '<']: [rest, 0] };
  return { '+': [{ '-': [value, rest] }, { if: [isBroken, direction, 0] }] };
}

function areNumbers(list: Rule | undefined): list is readonly number[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'number');
}
