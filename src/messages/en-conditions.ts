import type { TimeZone } from '../model/index.js';
import type { DescribeMessages } from '../rules/conditions/describe.js';
import type { Bound, Statement } from '../rules/conditions/statement.js';
import type { CountedOver, Vocabulary } from '../rules/conditions/vocabulary.js';
import type { Format, PluralForms } from './format.js';

type Said<Kind extends Statement['kind']> = Extract<Statement, { readonly kind: Kind }>;

/** How an amount is said: `spend €500`, `with a spend of at most €500`. */
interface AmountWords {
  /** As something to do. Absent for what one cannot set out to do. */
  readonly verb?: string;
  /** What it counts, where its unit does not say. */
  readonly things?: PluralForms;
  readonly topic: string;
}

const amounts: Readonly<Record<string, AmountWords>> = {
  spend: { verb: 'spend', topic: 'a spend' },
  'average-purchase': { topic: 'an average purchase' },
  purchase: { topic: 'a purchase' },
  purchases: { verb: 'make', things: { one: 'purchase', other: 'purchases' }, topic: 'a number of purchases' },
  visits: { verb: 'make', things: { one: 'visit', other: 'visits' }, topic: 'a number of visits' },
  points: { verb: 'collect', things: { one: 'point', other: 'points' }, topic: 'a points balance' },
  rewards: { verb: 'collect', things: { other: 'in rewards' }, topic: 'a rewards balance' },
};

const bounds: Readonly<Record<Bound, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '==': 'exactly',
};

const names: Readonly<Record<string, (list: string) => string>> = {
  tier: (list) => `for ${list} members`,
  group: (list) => `for ${list} customers`,
  'birth-month': (list) => `for birthdays in ${list}`,
};

const dates: Readonly<Record<string, string>> = {
  joined: 'for members who joined',
  'first-purchase': 'for customers who first shopped',
  'last-purchase': 'for customers who last shopped',
};

const days: Readonly<Record<Bound, string>> = {
  '>=': 'on or after',
  '>': 'after',
  '<=': 'on or before',
  '<': 'before',
  '==': 'on',
};

const flags: Readonly<Record<string, readonly [is: string, isNot: string]>> = {
  emails: ['for customers who get our emails', 'for customers who do not get our emails'],
};

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * Conditions in English, for `describe`: a brand's vocabulary, said with the numbers, money and dates of a language.
 *
 * @param zone Whose days the moments are told in. Default: the device's. Dates without a time are told as they are.
 */
export function conditionMessages(format: Format, vocabulary: Vocabulary, zone?: TimeZone): DescribeMessages {
  const list = new Intl.ListFormat(format.locale, { type: 'disjunction' });
  return {
    vocabulary,
    month: (month) => months[month - 1],
    phrase: (statement, by) => {
      switch (statement.kind) {
        case 'amount':
          return amountPhrase(format, statement, by && format.date(by, zone));
        case 'names':
          return namesPhrase(statement, list.format(statement.names));
        case 'date':
          return datePhrase(statement, format.date(statement.date, isDay(statement.date) ? 'UTC' : zone));
        case 'flag':
          return flagPhrase(statement);
      }
    },
    either: (phrases) => phrases.join(', or '),
    both: (phrases) => phrases.join(' and '),
    sentence: (phrase) => `${phrase.charAt(0).toLocaleUpperCase(format.locale)}${phrase.slice(1)}.`,
    more: 'more conditions apply',
  };
}

function isDay(date: string): boolean {
  return date.length === '2026-12-31'.length;
}

/** `spend €120 more by 31 Dec 2026`, `spend €500 within 12 months`, `with a spend of less than €500`. */
function amountPhrase(format: Format, statement: Said<'amount'>, by: string | undefined): string {
  const { word, bound, amount, remaining, unit, over } = statement;
  const { verb, things, topic } = own(amounts, word) ?? { verb: `${word}:`, topic: undefined };
  const quantity = (value: number, more = '') =>
    [format.amount(value, unit), more, things && format.plural(value, things)].filter(Boolean).join(' ');
  if (remaining !== undefined) return `${verb ?? word} ${quantity(remaining, 'more')}${by ? ` by ${by}` : ''}`;

  const within = over ? ` within ${spanOf(format, over)}` : '';
  if (topic === undefined) return `${word}: ${bounds[bound]} ${quantity(amount)}${within}`;
  if (verb && bound === '>=') return `${verb} ${quantity(amount)}${within}`;
  if (verb && bound === '>') return `${verb} more than ${quantity(amount)}${within}`;
  return `with ${topic} of ${bounds[bound]} ${format.amount(amount, unit)}${within}`;
}

/** `12 months`. */
function spanOf(format: Format, { amount, unit }: CountedOver): string {
  return `${format.amount(amount)} ${format.plural(amount, { one: unit, other: `${unit}s` })}`;
}

function namesPhrase({ negated, word }: Said<'names'>, list: string): string {
  const phrase = own(names, word)?.(list);
  if (phrase === undefined) return `${word}: ${negated ? 'not ' : ''}${list}`;
  return negated ? `not ${phrase}` : phrase;
}

function datePhrase({ bound, word }: Said<'date'>, date = ''): string {
  return `${own(dates, word) ?? word} ${days[bound]} ${date}`;
}

function flagPhrase({ negated, word }: Said<'flag'>): string {
  const [is, isNot] = own(flags, word) ?? [word, `not ${word}`];
  return negated ? isNot : is;
}

/** A brand's word may be spelled like an inherited property. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
