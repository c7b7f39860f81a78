import type { Facts, Json, Rule } from '../../model/index.js';
import { contains, type Evaluation, operand, spend, valuesOf } from './evaluation.js';
import { operators } from './operators.js';
import { Fault, faultAt, ruleErrorOf } from './rule-error.js';
import { isList, isPlain, isTruthy, valueAt } from './value.js';

/** How many operators may stand inside each other. Ours: JSON Logic sets no bound, real conditions nest below ten. */
export const maxDepth = 100;

/** Its members are not `#private`: those cost time, and every operator comes through here. */
class Interpretation implements Evaluation<Rule> {
  work = 0;
  depth = 0;

  value(args: readonly Rule[], index: number, data: Json): Json | undefined {
    const rule = args[index];
    if (isPlain(rule)) return rule;
    try {
      this.depth++;
      const value = this.run(rule, data);
      this.depth--;
      return value;
    } catch (error) {
      throw faultAt(error, index);
    }
  }

  run(rule: Rule, data: Json): Json {
    if (this.depth >= maxDepth) throw new Fault('too-deep');
    if (isList(rule)) return this.list(rule, data);
    let operator: string | undefined;
    let arg: Rule | undefined;
    // Not Object.keys, nor Object.hasOwn, which take several times as long.
    for (const key in rule as { readonly [key: string]: Rule }) {
      if (!Object.prototype.hasOwnProperty.call(rule, key)) continue;
      if (operator !== undefined) return rule;
      operator = key;
      arg = (rule as { readonly [key: string]: Rule })[key];
    }
    if (operator === undefined || arg === undefined) return rule;
    if (operator === 'var' && typeof arg === 'string' && arg !== '') return valueAt(data, arg) ?? null;
    const args = isList(arg) ? arg : [arg];
    spend(this, 1 + args.length);
    switch (operator) {
      case 'and':
        return this.first(false, args, data);
      case 'or':
        return this.first(true, args, data);
      case 'in':
      case '===':
      case '!==':
      case '>':
      case '>=':
        return this.binary(operator, args, data);
      case '<':
        if (args.length === 2) return this.binary(operator, args, data);
    }
    return this.other(operator, args, data);
  }

  /** What compares two values, or looks for one in the other. */
  binary(operator: string, args: readonly Rule[], data: Json): Json {
    const a = this.value(args, 0, data);
    const list = args[1];
    if (operator === 'in' && isList(list) && areAllPlain(list)) return contains(this, list, a);
    const b = this.value(args, 1, data);
    if (operator === 'in') return contains(this, b, a);
    if (operator === '===') return a === b;
    if (operator === '!==') return a !== b;
    const left = operand(this, a);
    const right = operand(this, b);
    if (operator === '>') return left > right;
    return operator === '>=' ? left >= right : left < right;
  }

  other(operator: string, args: readonly Rule[], data: Json): Json {
    const compute = operators.get(operator);
    if (!compute) throw new Fault('unknown-operator');
    return compute(args, data, this) ?? null;
  }

  /** The first argument whose truth is `wanted`, or the last one. */
  first(wanted: boolean, args: readonly Rule[], data: Json): Json {
    let value: Json | undefined;
    for (let index = 0; index < args.length; index++) {
      value = this.value(args, index, data);
      if (isTruthy(value) === wanted) break;
    }
    return value ?? null;
  }

  list(rule: readonly Rule[], data: Json): Json {
    spend(this, rule.length >> 3);
    return areAllPlain(rule) ? rule : (valuesOf(this, rule, data) as readonly Json[]);
  }
}

function areAllPlain(rules: readonly Rule[]): boolean {
  for (const rule of rules) if (!isPlain(rule)) return false;
  return true;
}

/**
 * The value of a JSON Logic rule: every operator of jsonlogic.com, with its loose comparisons and its truth (an empty
 * list is false). Nothing is printed or remembered, and facts are never run as rules. For many profiles, `compile`.
 *
 * What JSON Logic leaves open, our choice: paths reach own properties only, which for strings and lists are their
 * positions and `length`; a rule without a value (`{ "and": [] }`) is null; operators and lists nest at most 100 deep;
 * one evaluation does at most a million pieces of work, which are operators, arguments, and items of lists.
 *
 * @throws RuleError for an operator that does not exist, too much nesting or work, or an operand that has no text or
 *   number. It names the place in the rule; branches that are not taken are not looked at.
 */
export function evaluate(rule: Rule, facts: Facts): Json {
  if (isPlain(rule)) return rule;
  try {
    return new Interpretation().run(rule, facts);
  } catch (error) {
    throw ruleErrorOf(error, rule);
  }
}
