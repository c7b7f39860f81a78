import type { Facts, Json, Rule } from '../../model/index.js';
import { evaluate, maxDepth } from './evaluate.js';
import { contains, type Evaluation, operand, spend, valuesOf } from './evaluation.js';
import { operators } from './operators.js';
import { Fault, faultAt, ruleErrorOf } from './rule-error.js';
import { argumentsOf, isList, isPlain, isTruthy, operatorOf, ownValue, valueBelow } from './value.js';

/** A rule made ready: its value for some data. */
type Closure = (data: Json, execution: Execution) => Json | undefined;

class Execution implements Evaluation<Closure> {
  work: number;
  readonly #ruleWork: number;

  constructor(ruleWork: number) {
    this.#ruleWork = ruleWork;
    this.work = ruleWork;
  }

  /** Closures do not count. So taking an argument counts as all of the rule, which is never too little. */
  value(args: readonly Closure[], index: number, data: Json): Json | undefined {
    spend(this, this.#ruleWork);
    return args[index]?.(data, this);
  }
}

/** Ours, as JSON Logic sets no bound: a rule of this size would fill hundreds of pages. */
const maxClosures = 10_000;

class Compilation {
  /** What `evaluate` would count where it takes every branch. */
  work = 0;
  #closures = 0;
  #depth = 0;

  closure(rule: Rule): Closure {
    if (isPlain(rule)) return () => rule;
    if (++this.#closures > maxClosures) throw new Fault('too-large');
    if (this.#depth >= maxDepth) throw new Fault('too-deep');
    if (isList(rule)) return this.#list(rule);
    const operator = operatorOf(rule);
    if (operator === undefined) return () => rule;
    const args = argumentsOf(rule, operator);
    const [path] = args;
    if (operator === 'var' && args.length === 1 && typeof path === 'string' && path !== '') return factAt(path);
    this.work += 1 + args.length;
    const closures = this.#closuresOf(args);
    return (
      literalOperation(operator, args, closures) ?? quickOperation(operator, closures) ?? operation(operator, closures)
    );
  }

  #list(rule: readonly Rule[]): Closure {
    this.work += rule.length >> 3;
    if (rule.every(isPlain)) return () => rule;
    const items = this.#closuresOf(rule);
    return (data, execution) => valuesOf(execution, items, data) as readonly Json[];
  }

  #closuresOf(rules: readonly Rule[]): readonly Closure[] {
    this.#depth++;
    const closures = rules.map((rule, index) => {
      try {
        return this.closure(rule);
      } catch (error) {
        throw faultAt(error, index);
      }
    });
    this.#depth--;
    return closures;
  }
}

function factAt(path: string): Closure {
  const keys = path.split('.');
  return keys.length === 1 ? (data) => ownValue(data, path) ?? null : (data) => valueBelow(data, keys) ?? null;
}

const nothing: Closure = () => undefined;

function first(wanted: boolean, args: readonly Closure[]): Closure {
  return (data, execution) => {
    let value: Json | undefined = null;
    for (const arg of args) {
      value = arg(data, execution);
      if (isTruthy(value) === wanted) break;
    }
    return value;
  };
}

/** Comparisons with what stands in the rule itself, as most are. */
function literalOperation(operator: string, args: readonly Rule[], closures: readonly Closure[]): Closure | undefined {
  const [a = nothing, b = nothing] = closures;
  const [left, right] = args;
  if (args.length !== 2) return undefined;
  if (operator === 'in') {
    if (isPlain(left)) return (data, execution) => contains(execution, b(data, execution), left);
    if (!isList(right) || !right.every(isPlain)) return undefined;
    return (data, execution) => contains(execution, right, a(data, execution));
  }
  return isPlain(right) ? comparisonWith(right as number, operator, a) : undefined;
}

/** `right` may be any plain value, as an operand may. */
function comparisonWith(right: number, operator: string, left: Closure): Closure | undefined {
  switch (operator) {
    case '===':
      return (data, execution) => left(data, execution) === right;
    case '>':
      return (data, execution) => operand(execution, left(data, execution)) > right;
    case '>=':
      return (data, execution) => operand(execution, left(data, execution)) >= right;
    case '<':
      return (data, execution) => operand(execution, left(data, execution)) < right;
    default:
      return undefined;
  }
}

function quickOperation(operator: string, args: readonly Closure[]): Closure | undefined {
  const [a = nothing, b = nothing] = args;
  if (operator === '<' && args.length === 2) {
    return (data, execution) => operand(execution, a(data, execution)) < operand(execution, b(data, execution));
  }
  switch (operator) {
    case 'and':
      return first(false, args);
    case 'or':
      return first(true, args);
    case '===':
      return (data, execution) => a(data, execution) === b(data, execution);
    case '!==':
      return (data, execution) => a(data, execution) !== b(data, execution);
    case '>':
      return (data, execution) => operand(execution, a(data, execution)) > operand(execution, b(data, execution));
    case '>=':
      return (data, execution) => operand(execution, a(data, execution)) >= operand(execution, b(data, execution));
    case 'in':
      return (data, execution) => {
        const item = a(data, execution);
        return contains(execution, b(data, execution), item);
      };
    default:
      return undefined;
  }
}

function operation(operator: string, args: readonly Closure[]): Closure {
  const compute = operators.get(operator);
  if (!compute) throw new Fault('unknown-operator');
  return (data, execution) => compute(args, data, execution) ?? null;
}

/**
 * A rule made ready to be evaluated for many profiles: `compile(rule)(facts)` is `evaluate(rule, facts)`, about twice as
 * fast. The rule must stay as it is.
 *
 * @throws RuleError already here, and in branches that may never be taken too, for an operator that does not exist and
 *   too much nesting; also where a rule has more than 10,000 operators. The function it returns throws all else that
 *   `evaluate` throws.
 */
export function compile(rule: Rule): (facts: Facts) => Json {
  const compilation = new Compilation();
  const closure = prepared(rule, compilation);
  return (facts) => {
    try {
      return closure(facts, new Execution(compilation.work)) ?? null;
    } catch {
      // Closures do not know where in the rule they are from.
      return evaluate(rule, facts);
    }
  };
}

function prepared(rule: Rule, compilation: Compilation): Closure {
  try {
    return compilation.closure(rule);
  } catch (error) {
    throw ruleErrorOf(error, rule);
  }
}
