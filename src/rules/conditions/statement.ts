import type { Json, Unit } from '../../model/index.js';
import { isDate, numberOf } from './bound.js';
import type { Requirement } from './explanation.js';
import type { CountedOver, NameWord, Vocabulary } from './vocabulary.js';

const bounds = ['>=', '>', '<=', '<', '=='] as const;
export type Bound = (typeof bounds)[number];

/** One requirement in a form that can be said in any language. */
export type Statement =
  | {
      readonly kind: 'amount';
      readonly word: string;
      readonly bound: Bound;
      readonly amount: number;
      readonly unit?: Unit;
      readonly over?: CountedOver;
      /** What is still to go of an amount that adds up. Absent where it is reached, or not known. */
      readonly remaining?: number;
    }
  /** A date (`2026-12-31`), or a moment. */
  | { readonly kind: 'date'; readonly word: string; readonly bound: Bound; readonly date: string }
  /** One of these names; or none of them, where it is negated. */
  | { readonly kind: 'names'; readonly word: string; readonly negated: boolean; readonly names: readonly string[] }
  | { readonly kind: 'flag'; readonly word: string; readonly negated: boolean };

/** What a statement is made with. */
export interface StatementWords {
  readonly vocabulary: Vocabulary;
  /** The name of a month, 1 to 12. Undefined where there is no such month. */
  readonly month: (month: number) => string | undefined;
}

/** A requirement as a statement. Undefined where the vocabulary has no words for it. */
export function statementOf(requirement: Requirement, words: StatementWords): Statement | undefined {
  const { path = '', met, operator, expected = true, remaining } = requirement;
  const fact = Object.hasOwn(words.vocabulary, path) ? words.vocabulary[path] : undefined;
  if (!fact) return undefined;
  const { kind, word } = fact;
  const bound = bounds.find((each) => each === operator.replace('===', '=='));
  const isNot = operator !== '!!' && operator.startsWith('!');
  switch (kind) {
    case 'count':
    case 'measure': {
      const amount = numberOf(expected);
      const isOpen = kind === 'count' && bound === '>=' && met === false && remaining !== undefined;
      if (!bound || amount === undefined) return undefined;
      return { ...fact, kind: 'amount', bound, amount, ...(isOpen && { remaining }) };
    }
    case 'date':
      return bound && isDate(expected) ? { kind, word, bound, date: expected } : undefined;
    case 'flag':
      if (typeof expected !== 'boolean' || !/^[!=]/.test(operator)) return undefined;
      return { kind, word, negated: expected === isNot };
    case 'name': {
      const names = [expected].flat().flatMap((value) => nameOf(value, fact.values, words) ?? []);
      if (names.length === 0 || !/^(!?(in|has)|[!=]==?)$/.test(operator)) return undefined;
      return { kind: 'names', word, negated: isNot, names };
    }
  }
}

/** Undefined for what must not be shown. */
function nameOf(value: Json, values: NameWord['values'], { month }: StatementWords): string | undefined {
  if (values === 'month') return month(Number(value));
  if (typeof value !== 'string') return undefined;
  if (values === 'as-written') return value;
  return Object.hasOwn(values, value) ? values[value] : undefined;
}
