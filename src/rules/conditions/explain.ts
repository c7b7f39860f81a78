import type { Facts, Rule } from '../../model/index.js';
import { type Explanation, type ExplanationPart, group, grouped } from './explanation.js';
import { missingFrom, unknownIn } from './missing.js';
import { requirement } from './requirement.js';
import { argumentsOf, isTruthy, operatorOf } from './value.js';

/**
 * How facts stand to a rule: met, not met, or unknown; how far along; the shortest list of what is missing; and which
 * unknown facts would decide it. A fact that is absent is unknown and not false, whatever default the rule gives it,
 * because the browser never has all of them. `and`, `or`, `!`, `!!`, `if` and the comparisons are taken apart; `some`,
 * `all` and `none` are answered item by item; any other operator is answered as a whole, where every fact it reads is
 * known. Never throws: what cannot be evaluated is unknown.
 *
 * Our choice: for `or`, what is missing is the branch with the fewest unknown facts, then the fewest requirements, then
 * the highest fraction; of a rule with more than 1000 parts, the rest is unknown.
 */
export function explain(rule: Rule, facts: Facts): Explanation {
  const part = explainPart({ facts, parts: 0 }, rule, false);
  const root = part.kind === 'requirement' ? grouped('all', [part]) : part;
  const unknown = unknownIn(root);
  return { ...root, missing: missingFrom(root), ...(unknown.length > 0 && { unknown }) };
}

/** Bounds time and nesting at once: an `if` asks its condition twice, and conditions may nest. */
const maxParts = 1000;

/** One explanation under way: the facts, and how many parts there are. */
interface Progress {
  readonly facts: Facts;
  parts: number;
}

/** Negations are carried down to the requirements, so that what is missing is said as what has to be. */
function explainPart(progress: Progress, rule: Rule, negated: boolean): ExplanationPart {
  const question = { rule, facts: progress.facts, negated };
  if (++progress.parts > maxParts) return requirement({ ...question, rule: neverKnown }, '!!');
  const operator = operatorOf(rule);
  // Nothing to ask: an empty `all` is met, and nothing can meet an empty `any`.
  if (operator === undefined) return grouped(isTruthy(rule) === negated ? 'any' : 'all', []);
  const args = argumentsOf(rule, operator);
  const part = (arg: Rule = null, opposed = negated) => explainPart(progress, arg, opposed);
  switch (operator) {
    case 'and':
    case 'or':
      // JSON Logic gives an `and` or `or` of nothing no value, which is false.
      if (args.length === 0) return part(false);
      return group(
        (operator === 'and') === negated ? 'any' : 'all',
        args.map((arg) => part(arg)),
      );
    case '!':
      return part(args[0], !negated);
    case '!!':
      return part(args[0]);
    case 'if':
    case '?:': {
      const [condition, then, ...rest] = args;
      if (then === undefined) return part(condition);
      // A choice of ways: the condition and what follows, or not the condition and what else.
      return group('any', [
        group('all', [part(condition, false), part(then)]),
        group('all', [part(condition, true), part({ if: rest })]),
      ]);
    }
    case '<':
    case '<=':
      if (args[2] === undefined) break;
      return part({ and: [{ [operator]: args.slice(0, 2) }, { [operator]: args.slice(1, 3) }] });
    case 'var':
      return requirement(question, '!!');
  }
  return requirement(question, operator);
}

/** A rule that reads what is never known. */
const neverKnown: Rule = { var: '' };
