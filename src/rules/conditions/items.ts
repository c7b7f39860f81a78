import type { Json, Rule } from '../../model/index.js';
import { unfinished } from './bound.js';
import { decided } from './explanation.js';
import { read } from './reading.js';
import { isList, isTruthy } from './value.js';

/** Which items answer a question. Undefined: not known. */
type Answers = readonly (boolean | undefined)[];

/** Asks each item of a list. What is no list has no items. */
export function itemsOf(list: Json, question: Rule): Answers {
  return (isList(list) ? list : []).map((item) => {
    const { value } = read(question, item, true);
    return value === undefined ? undefined : isTruthy(value);
  });
}

/** What `some`, `all` or `none` says of its items. JSON Logic's `all` of nothing is false. */
export function answerOver(items: Answers, operator: string): boolean | undefined {
  if (operator === 'all') return items.length > 0 && decided('all', items);
  const some = decided('any', items);
  return some === undefined ? undefined : some === (operator === 'some');
}

/** How much of a list answers as `all` or `none` ask. */
export function shareOf(items: Answers, operator: string): number {
  const wanted = operator === 'all';
  if (!wanted && operator !== 'none') return 0;
  return unfinished(items.filter((item) => item === wanted).length / (items.length || 1));
}
