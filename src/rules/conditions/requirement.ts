import type { Facts, Json, Rule } from '../../model/index.js';
import { evaluate } from './evaluate.js';
import type { Requirement } from './explanation.js';
import { isKnown, pathsOf } from './paths.js';
import { argumentsOf, isTruthy, operatorOf } from './value.js';

/** What `not` turns an operator into. A map, because rules may name operators like inherited properties. */
const opposites: ReadonlyMap<string, string> = new Map([
  ['==', '!='],
  ['!=', '=='],
  ['===', '!=='],
  ['!==', '==='],
  ['<', '>='],
  ['>=', '<'],
  ['>', '<='],
  ['<=', '>'],
  ['!!', '!'],
]);

/** The same comparison read from its second operand. */
const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', in: 'has' };

/** A yes-or-no question in a rule, the facts it is asked about, and whether the answer has to be no. */
export interface Question {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly negated: boolean;
}

/** Answers a comparison: `{ operator: [a, b] }`. */
export function comparison(question: Question, operator: string): Requirement {
  const [left = null, right = null] = argumentsOf(question.rule, operator);
  const isMirrored = pathsOf(left).length === 0 && pathsOf(right).length > 0;
  const [subject, other] = isMirrored ? [right, left] : [left, right];
  const expected = answer(other, question.facts);
  const read = isMirrored ? (mirrored[operator] ?? operator) : operator;
  return requirement(question, read, { subject, ...(expected !== undefined && { expected }) });
}

/** Answers anything else as a whole: a fact's truth, or an operator that is not taken apart. */
export function truth(question: Question): Requirement {
  const operator = operatorOf(question.rule);
  return requirement(question, operator === 'var' || operator === undefined ? '!!' : operator, {
    subject: question.rule,
  });
}

/** What a question compares: `subject` is a rule, `expected` a value. */
interface Sides {
  readonly subject: Rule;
  readonly expected?: Json;
}

function requirement({ rule, facts, negated }: Question, operator: string, sides: Sides): Requirement {
  const [path, ...others] = new Set(pathsOf(sides.subject));
  const value = answer(rule, facts);
  const met = value === undefined ? undefined : isTruthy(value) !== negated;
  const actual = answer(sides.subject, facts);
  const shown = negated ? (opposites.get(operator) ?? `!${operator}`) : operator;
  return {
    kind: 'requirement',
    met,
    fraction: Number(met ?? 0),
    ...(path && others.length === 0 && { path }),
    operator: shown,
    ...(sides.expected !== undefined && { expected: sides.expected }),
    ...(actual !== undefined && { actual }),
    ...(met === false && distance(shown, actual, sides.expected)),
  };
}

/** The value of a rule. Undefined where it reads a fact that is not known, or has no value. */
function answer(rule: Rule, facts: Facts): Json | undefined {
  try {
    return pathsOf(rule).every((path) => isKnown(path, facts)) ? evaluate(rule, facts) : undefined;
  } catch {
    return undefined;
  }
}

/** How far a number is from a bound that it does not keep. Being past an upper bound is no progress. */
function distance(operator: string, actual: Json | undefined, expected: Json | undefined) {
  const [value, bound] = [toNumber(actual), toNumber(expected)];
  if (!/^[<>]=?$/.test(operator) || value === undefined || bound === undefined) return undefined;
  const share = operator.startsWith('>') && bound > 0 ? Math.max(0, value / bound) : 0;
  // Exactly at "more than" is not there yet, and must not look as if it were.
  return { remaining: Math.abs(bound - value), fraction: share < 1 ? share : 0.99 };
}

/** Amounts may come as text ("19.99") or as null for none; JSON Logic compares them as numbers all the same. */
function toNumber(value: Json | undefined): number | undefined {
  if (value === null) return 0;
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}
