import type { Facts, Json, Rule } from '../../model/index.js';
import { evaluate, maxDepth } from './evaluate.js';
import { Evaluation } from './evaluation.js';
import { operators } from './operators.js';
import { Fault, faultAt, ruleErrorOf } from './rule-error.js';
import { argumentsOf, isList, isPlain, isTruthy, operatorOf, ownValue, valueAt } from './value.js';

/** A rule made ready: its value for some data. */
type Closure = (data: Json, execution: Execution) => Json | undefined;

class Execution extends Evaluation<Closure> {
  readonly #ruleWork: number;

  constructor(ruleWork: number) {
    super();
    this.#ruleWork = ruleWork;
    this.work = ruleWork;
  }

  /** Closures do not count. So taking an argument counts as all of the rule, which is never too little. */
  value(args: readonly Closure[], index: number, data: Json): Json | undefined {
    this.spend(this.#ruleWork);
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
    return quickOperation(operator, closures) ?? operation(operator, closures);
  }

  #list(rule: readonly Rule[]): Closure {
    this.work += rule.length >> 3;
    if (rule.every(isPlain)) return () => rule;
    const items = this.#closuresOf(rule);
    return (data, execution) => execution.values(items, data) as readonly Json[];
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
  return keys.length === 1 ? (data) => ownValue(data, path) ?? null : (data) => valueAt(data, keys) ?? null;
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

function quickOperation(operator: string, args: readonly Closure[]): Closure | undefined {
  const [a = nothing, b = nothing] = args;
  if (operator === '<' && args.length === 2) {
    return (data, execution) => execution.operand(a(data, execution)) < execution.operand(b(data, execution));
  }
  switch (operator) {
    case 'and':
      return first(false, args);
    case 'or':
      return first(true, args);
    case '!':
      return (data, execution) => !isTruthy(a(data, execution));
    case '===':
      return (data, execution) => a(data, execution) === b(data, execution);
    case '!==':
      return (data, execution) => a(data, execution) !== b(data, execution);
    case '>':
      return (data, execution) => execution.operand(a(data, execution)) > execution.operand(b(data, execution));
    case '>=':
      return (data, execution) => execution.operand(a(data, execution)) >= execution.operand(b(data, execution));
    case 'in':
      return (data, execution) => {
        const item = a(data, execution);
        return execution.contains(b(data, execution), item);
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
