import type { Facts, Json, Rule } from '../../model/index.js';
import { operators } from './operators.js';
import { RuleError, type RuleErrorReason } from './rule-error.js';
import { argumentsOf, isList, isTruthy, operatorOf } from './value.js';

/** How many operators may stand inside each other. Ours: JSON Logic sets no bound, real conditions nest below ten. */
const maxDepth = 100;

/** One evaluation: it remembers where in the rule it is, for the bound and for errors. */
class Evaluation {
  /** Operators and argument positions, alternating. */
  readonly #trail: (string | number)[] = [];

  run(rule: Rule, data: Json): Json {
    if (isList(rule)) return rule.map((_, index) => this.argument(rule, index, data));
    const operator = operatorOf(rule);
    if (operator === undefined) return rule;
    if (this.#trail.length >= 2 * maxDepth) throw this.error('too-deep');
    this.#trail.push(operator);
    const value = this.#apply(operator, argumentsOf(rule, operator), data);
    this.#trail.pop();
    return value;
  }

  /** The value of one argument. Null where there is no such argument. */
  argument(args: readonly Rule[], index: number, data: Json): Json {
    const rule = args[index];
    if (rule === undefined) return null;
    if (typeof rule !== 'object') return rule;
    if (this.#trail.length > 2 * maxDepth) throw this.error('too-deep');
    this.#trail.push(index);
    const value = this.run(rule, data);
    this.#trail.pop();
    return value;
  }

  error(reason: RuleErrorReason): RuleError {
    const steps = this.#trail.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return new RuleError(reason, steps.join('').replace(/^\./, ''));
  }

  #apply(operator: string, args: readonly Rule[], data: Json): Json {
    const chooser = choosers.get(operator);
    if (chooser) return chooser(args, data, this);
    const compute = operators.get(operator);
    if (!compute) throw this.error('unknown-operator');
    const values: Json[] = [];
    for (let index = 0; index < args.length; index++) values.push(this.argument(args, index, data));
    return compute(values, data) ?? null;
  }
}

/** An operator that chooses which of its arguments to evaluate, and against what. */
type Chooser = (args: readonly Rule[], data: Json, evaluation: Evaluation) => Json;

const choose: Chooser = (args, data, evaluation) => {
  let index = 0;
  while (index + 1 < args.length && !isTruthy(evaluation.argument(args, index, data))) index += 2;
  return evaluation.argument(args, index + 1 < args.length ? index + 1 : index, data);
};

/** The first argument whose truth is `wanted`, or the last one. */
const first =
  (wanted: boolean): Chooser =>
  (args, data, evaluation) => {
    let value: Json = null;
    for (let index = 0; index < args.length; index++) {
      value = evaluation.argument(args, index, data);
      if (isTruthy(value) === wanted) break;
    }
    return value;
  };

/** A list from the first argument, and the second one as a question about each of its items. */
const over =
  (answer: (list: readonly Json[], body: (item: Json) => Json) => Json): Chooser =>
  (args, data, evaluation) => {
    const list = evaluation.argument(args, 0, data);
    return answer(isList(list) ? list : [], (item) => evaluation.argument(args, 1, item));
  };

const choosers: ReadonlyMap<string, Chooser> = new Map(
  Object.entries<Chooser>({
    if: choose,
    '?:': choose,
    and: first(false),
    or: first(true),
    map: over((list, body) => list.map(body)),
    filter: over((list, body) => list.filter((item) => isTruthy(body(item)))),
    all: over((list, body) => list.length > 0 && list.every((item) => isTruthy(body(item)))),
    some: over((list, body) => list.some((item) => isTruthy(body(item)))),
    none: over((list, body) => !list.some((item) => isTruthy(body(item)))),
    reduce: (args, data, evaluation) => {
      const list = evaluation.argument(args, 0, data);
      const initial = evaluation.argument(args, 2, data);
      if (!isList(list)) return initial;
      return list.reduce((accumulator, current) => evaluation.argument(args, 1, { current, accumulator }), initial);
    },
  }),
);

/**
 * The value of a JSON Logic rule: every operator of jsonlogic.com, with its loose comparisons and its truth (an empty
 * list is false). Nothing is compiled, printed or remembered, and facts are never run as rules.
 *
 * What JSON Logic leaves open, our choice: paths reach own properties only, which for strings and lists are their
 * positions and `length`; a rule without a value (`{ "and": [] }`) is null; operators nest at most 100 deep.
 *
 * @throws RuleError for an operator that does not exist, too much nesting, or an operand that has no text or number.
 */
export function evaluate(rule: Rule, facts: Facts): Json {
  const evaluation = new Evaluation();
  try {
    return evaluation.run(rule, facts);
  } catch (error) {
    throw error instanceof RuleError ? error : evaluation.error('not-computable');
  }
}
