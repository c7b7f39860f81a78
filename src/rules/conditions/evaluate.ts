import type { Facts, Json, Rule } from '../../model/index.js';
import { Evaluation } from './evaluation.js';
import { operators } from './operators.js';
import { Fault, faultAt, ruleErrorOf } from './rule-error.js';
import { isList, isPlain, isTruthy, ownValue, valueAt } from './value.js';

/** How many operators may stand inside each other. Ours: JSON Logic sets no bound, real conditions nest below ten. */
export const maxDepth = 100;

class Interpretation extends Evaluation<Rule> {
  protected depth = 0;

  value(args: readonly Rule[], index: number, data: Json): Json | undefined {
    const rule = args[index];
    return isPlain(rule) ? rule : this.run(rule, data);
  }

  run(rule: Rule, data: Json): Json {
    if (this.depth >= maxDepth) throw new Fault('too-deep');
    if (isList(rule)) return this.#list(rule, data);
    let operator: string | undefined;
    let arg: Rule | undefined;
    // Not Object.keys, nor Object.hasOwn: this is a fifth faster, and every operator comes through here.
    for (const key in rule as { readonly [key: string]: Rule }) {
      if (!Object.prototype.hasOwnProperty.call(rule, key)) continue;
      if (operator !== undefined) return rule;
      operator = key;
      arg = (rule as { readonly [key: string]: Rule })[key];
    }
    if (operator === undefined || arg === undefined) return rule;
    if (operator === 'var' && typeof arg === 'string' && arg !== '') return factAt(arg, data);
    this.depth++;
    const value = this.#apply(operator, isList(arg) ? arg : [arg], data) ?? null;
    this.depth--;
    return value;
  }

  /** The first argument whose truth is `wanted`, or the last one. */
  #first(wanted: boolean, args: readonly Rule[], data: Json): Json | undefined {
    let value: Json | undefined;
    for (let index = 0; index < args.length; index++) {
      value = this.value(args, index, data);
      if (isTruthy(value) === wanted) break;
    }
    return value;
  }

  #list(rule: readonly Rule[], data: Json): Json {
    this.spend(rule.length >> 3);
    if (areAllPlain(rule)) return rule;
    this.depth++;
    const values = this.values(rule, data) as readonly Json[];
    this.depth--;
    return values;
  }

  /** The operators that conditions are mostly made of, without a detour. */
  #apply(operator: string, args: readonly Rule[], data: Json): Json | undefined {
    this.spend(1 + args.length);
    switch (operator) {
      case 'and':
        return this.#first(false, args, data);
      case 'or':
        return this.#first(true, args, data);
      case '!':
        return !isTruthy(this.value(args, 0, data));
      case '===':
        return this.value(args, 0, data) === this.value(args, 1, data);
      case '!==':
        return this.value(args, 0, data) !== this.value(args, 1, data);
      case '>':
        return this.operand(this.value(args, 0, data)) > this.operand(this.value(args, 1, data));
      case '>=':
        return this.operand(this.value(args, 0, data)) >= this.operand(this.value(args, 1, data));
      case 'in': {
        const item = this.value(args, 0, data);
        return this.contains(this.value(args, 1, data), item);
      }
    }
    const compute = operators.get(operator);
    if (!compute) throw new Fault('unknown-operator');
    return compute(args, data, this);
  }
}

/** The same again, where something went wrong: it remembers where. */
class TracedInterpretation extends Interpretation {
  override value(args: readonly Rule[], index: number, data: Json): Json | undefined {
    try {
      return super.value(args, index, data);
    } catch (error) {
      throw faultAt(error, index);
    }
  }
}

function areAllPlain(rules: readonly Rule[]): boolean {
  for (const rule of rules) if (!isPlain(rule)) return false;
  return true;
}

function factAt(path: string, data: Json): Json {
  return (path.includes('.') ? valueAt(data, path.split('.')) : ownValue(data, path)) ?? null;
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
  } catch {
    return evaluateTraced(rule, facts);
  }
}

function evaluateTraced(rule: Rule, facts: Facts): Json {
  try {
    return new TracedInterpretation().run(rule, facts);
  } catch (error) {
    throw ruleErrorOf(error, rule);
  }
}
