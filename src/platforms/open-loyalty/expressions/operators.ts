import type { Rule } from '../../../model/index.js';

/** The rule of an operator and its two sides. Undefined where JSON Logic has none. */
type Builder = (left: Rule, right: Rule) => Rule | undefined;

/** JSON Logic has nothing that does the same. */
const none: Builder = () => undefined;

/** Whether a part of a text, as long as another one, is that. The length has to be known. */
function isPart(text: Rule, part: (length: number) => Rule): Rule | undefined {
  if (typeof text !== 'string') return undefined;
  return text === '' || { '===': [part(text.length), text] };
}

/** Squares and cubes. */
const power: Builder = (base, exponent) =>
  exponent === 2 || exponent === 3 ? { '*': Array<Rule>(exponent).fill(base) } : undefined;

/**
 * How strongly operators bind, after Symfony's ExpressionLanguage, and what JSON Logic calls them, if that is something
 * else, or how their rule is built.
 */
const operators: Readonly<Record<string, readonly [strength: number, build?: string | Builder]>> = {
  or: [10],
  '||': [10, 'or'],
  xor: [12, none],
  and: [15],
  '&&': [15, 'and'],
  '|': [16, none],
  '^': [17, none],
  '&': [18, none],
  '==': [20],
  '===': [20],
  '!=': [20],
  '!==': [20],
  '<': [20],
  '<=': [20],
  '>': [20],
  '>=': [20],
  in: [20],
  'not in': [20, (left, right) => ({ '!': [{ in: [left, right] }] })],
  contains: [20, (left, right) => ({ in: [right, left] })],
  'starts with': [20, (left, right) => isPart(right, (length) => ({ substr: [left, 0, length] }))],
  'ends with': [20, (left, right) => isPart(right, (length) => ({ substr: [left, -length] }))],
  matches: [20, none],
  '..': [25, none],
  '+': [30],
  '-': [30],
  '~': [40, 'cat'],
  '*': [60],
  '/': [60],
  '%': [60],
  '**': [200, power],
};

/**
 * How strongly a word binds as an operator, and what it builds. Undefined where it is none. Two words may stand apart.
 */
export function operatorAt(text: string): { readonly strength: number; readonly build: Builder } | undefined {
  const name = text.replace(/\s+/, ' ');
  const known = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!known) return undefined;
  const [strength, build = name] = known;
  return { strength, build: typeof build === 'string' ? (left, right) => ({ [build]: [left, right] }) : build };
}
