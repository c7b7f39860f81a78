import type { Facts, Json, Rule } from '../../model/index.js';
import { distance, isDate } from './bound.js';
import type { Requirement } from './explanation.js';
import { answerOver, itemsOf, shareOf } from './items.js';
import { read, type Reading, valueOf } from './reading.js';
import { argumentsOf, isTruthy } from './value.js';

/** A yes-or-no question in a rule, the facts it is asked about, and whether the answer has to be no. */
export interface Question {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly negated: boolean;
}

/** Answers a comparison, `some`, `all` or `none`; and as a whole anything else, of which the truth is asked. */
export function requirement(question: Question, operator: string): Requirement {
  const { rule, facts } = question;
  const [first = null, second = null] = argumentsOf(rule, operator);
  if (/^([<>]=?|[!=]==?|in)$/.test(operator)) return comparison(question, operator);
  const asksItems = /^(some|all|none)$/.test(operator);
  const subject = read(asksItems ? first : rule, facts);
  const { unknown, value } = subject;
  const items = asksItems && value !== undefined ? itemsOf(value, second) : undefined;
  return answered(question, { operator, subject, unknown, items, value: items ? answerOver(items, operator) : value });
}

function comparison(question: Question, operator: string): Requirement {
  const { rule, facts } = question;
  const [first = null, second = null] = argumentsOf(rule, operator);
  const [left, right] = [read(first, facts), read(second, facts)];
  const isMirrored = left.paths.length < 1 && right.paths.length > 0;
  const unknown = [...left.unknown, ...right.unknown];
  return answered(question, {
    operator: isMirrored ? (mirrored[operator] ?? operator) : operator,
    subject: isMirrored ? right : left,
    expected: (isMirrored ? left : right).value,
    unknown,
    value: unknown.length > 0 ? undefined : valueOf(rule, facts),
  });
}

/** What a rule answers, before it is negated. */
interface Answer {
  readonly operator: string;
  readonly subject: Reading;
  readonly expected?: Json | undefined;
  readonly items?: readonly (boolean | undefined)[] | undefined;
  readonly unknown: readonly string[];
  readonly value: Json | undefined;
}

function answered({ negated }: Question, answer: Answer): Requirement {
  const { expected, items, value } = answer;
  const { path, value: actual } = answer.subject;
  const met = value === undefined ? undefined : isTruthy(value) !== negated;
  const operator = negated ? opposite(answer.operator) : answer.operator;
  const unknown = answer.unknown.filter(Boolean);
  return {
    kind: 'requirement',
    met,
    fraction: met ? 1 : items ? shareOf(items, operator) : 0,
    ...(path && { path }),
    operator,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(isDate(expected) && { dated: true }),
    ...(items && { items }),
    ...(unknown.length > 0 && { unknown }),
    ...(met === false && distance(operator, actual, expected)),
  };
}

/** What `not` turns an operator into. */
function opposite(operator: string): string {
  const pair = opposites.find((each) => each.includes(operator));
  return pair?.find((each) => each !== operator) ?? `!${operator}`;
}

const opposites = [
  ['==', '!='],
  ['===', '!=='],
  ['<', '>='],
  ['>', '<='],
  ['!!', '!'],
  ['some', 'none'],
];

/** The same comparison read from its second operand. */
const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', in: 'has' };
