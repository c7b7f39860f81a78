import type { Facts, Rule } from '../../model/index.js';
import { type Explanation, type ExplanationPart, group } from './explanation.js';
import { missingFrom } from './missing.js';
import { comparison, type Question, truth } from './requirement.js';
import { argumentsOf, isTruthy, operatorOf } from './value.js';

/**
 * How facts stand to a rule: met, not met, or unknown; how far along; and the shortest list of what is missing. A fact
 * that is absent is unknown and not false, whatever default the rule gives it, because the browser never has all of them.
 * `and`, `or`, `!`, `!!`, `if` and the comparisons are taken apart; any other operator is answered as a whole, where every
 * fact it reads is known. Never throws: what cannot be evaluated is unknown.
 *
 * Our choice: for `or`, what is missing is the branch with the fewest unknown facts, then the fewest requirements, then
 * the highest fraction; of a rule with more than 1000 parts, the rest is unknown.
 */
export function explain(rule: Rule, facts: Facts): Explanation {
  const part = new Explainer(facts).explain(rule, false);
  const root = part.kind === 'requirement' ? group('all', [part]) : part;
  return { ...root, missing: missingFrom(root) };
}

/** Bounds time and nesting at once: an `if` asks its condition twice, and conditions may nest. */
const maxParts = 1000;

class Explainer {
  readonly #facts: Facts;
  #parts = 0;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Negations are carried down to the requirements, so that what is missing is said as what has to be. */
  explain(rule: Rule, negated: boolean): ExplanationPart {
    this.#parts++;
    const question: Question = { rule, facts: this.#facts, negated };
    if (this.#parts > maxParts) return truth({ ...question, rule: unknown });
    const operator = operatorOf(rule);
    // Nothing to ask: an empty `all` is met, and nothing can meet an empty `any`.
    if (operator === undefined) return group(isTruthy(rule) === negated ? 'any' : 'all', []);
    const args = argumentsOf(rule, operator);
    switch (operator) {
      case 'and':
      case 'or':
        return this.#group((operator === 'and') !== negated, args, negated);
      case '!':
        return this.explain(args[0] ?? null, !negated);
      case '!!':
        return this.explain(args[0] ?? null, negated);
      case 'if':
      case '?:':
        return this.#choice(args, negated);
      case '<':
      case '<=':
        if (args[2] === undefined) return comparison(question, operator);
        return this.explain({ and: [{ [operator]: args.slice(0, 2) }, { [operator]: args.slice(1, 3) }] }, negated);
      case '>':
      case '>=':
      case '==':
      case '===':
      case '!=':
      case '!==':
      case 'in':
        return comparison(question, operator);
      default:
        return truth(question);
    }
  }

  #group(isAll: boolean, args: readonly Rule[], negated: boolean): ExplanationPart {
    // JSON Logic gives an `and` or `or` of nothing no value, which is false.
    if (args.length === 0) return group(negated ? 'all' : 'any', []);
    return group(
      isAll ? 'all' : 'any',
      args.map((arg) => this.explain(arg, negated)),
    );
  }

  /** `if` is a choice of ways: its condition and what follows, or not its condition and what else. */
  #choice([condition = null, then, ...otherwise]: readonly Rule[], negated: boolean): ExplanationPart {
    if (then === undefined) return this.explain(condition, negated);
    const rest: Rule = otherwise.length > 0 ? { if: otherwise } : null;
    return group('any', [
      group('all', [this.explain(condition, false), this.explain(then, negated)]),
      group('all', [this.explain(condition, true), this.explain(rest, negated)]),
    ]);
  }
}

/** A rule that reads what is never known. */
const unknown: Rule = { var: '' };
