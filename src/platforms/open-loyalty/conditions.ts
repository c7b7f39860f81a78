import type { Json, Rule } from '../../model/index.js';
import { expressionToRule, type Translation } from './expressions/expression-to-rule.js';
import { methodOf } from './expressions/objects.js';
import { operatorAt } from './expressions/operators.js';

/**
 * Both vocabularies of Open Loyalty's condition operators, classic (`is_equal`) and new (`eq`), in the words of its
 * expressions.
 */
const operators: Readonly<Record<string, string>> = {
  is_equal: '==',
  eq: '==',
  is_not_equal: '!=',
  neq: '!=',
  is_greater: '>',
  gt: '>',
  is_greater_or_equal: '>=',
  gte: '>=',
  is_less: '<',
  lt: '<',
  is_less_or_equal: '<=',
  lte: '<=',
  is_after: '>',
  is_before: '<',
  is_one_of: 'in',
  in: 'in',
  is_not_one_of: 'not in',
  not_in: 'not in',
  contains: 'contains',
  starts_with: 'starts with',
  ends_with: 'ends with',
};

/** A condition as JSON, whatever it is made of. */
type Parts = { readonly [name: string]: Json | undefined };

/**
 * Translates one condition of a campaign or an achievement's rule to JSON Logic: the classic form `{ attribute,
 * operator, data }`, the new one `{ value: { field, aggregation? }, condition: { operator, value } }`, and expressions
 * (`CampaignRequestBody`, `RuleFormType`). Attributes become facts of the same path. Bounds of "between" are included
 * (our choice).
 *
 * Dates are compared as text, so facts and data have to be in the same form and zone. What JSON Logic cannot say is not
 * understood: regular expressions, groups of values, days of the week or month, months and times of day; fields with
 * parameters or filters; labels in an undocumented form.
 */
export function conditionToRule(condition: unknown): Translation {
  const { attribute, operator, data, value, condition: asked } = partsOf(condition);
  if (operator === 'expression') return typeof data === 'string' ? expressionToRule(data) : untranslatable;
  const rule =
    typeof attribute === 'string'
      ? comparison({ var: attribute }, operator, data)
      : comparison(fieldOf(partsOf(value)), partsOf(asked)['operator'], partsOf(asked)['value']);
  return rule === undefined ? untranslatable : { kind: 'rule', rule };
}

const untranslatable: Translation = { kind: 'not-understood', at: 0, reason: 'no-equivalent' };

/** What the new form compares: a field, or the sum or number of its items. */
function fieldOf({ field, params, filterCode, aggregation }: Parts): Rule | undefined {
  if (typeof field !== 'string' || params != null || filterCode != null) return undefined;
  if (aggregation == null) return { var: field };
  const { type, field: summed = null } = partsOf(aggregation);
  if (type === 'count') return { reduce: [{ var: field }, { '+': [{ var: 'accumulator' }, 1] }, 0] };
  return type === 'sum' ? methodOf({ var: field }, 'sumBy', [summed]) : undefined;
}

function comparison(fact: Rule | undefined, operator: Json | undefined, data: Json = null): Rule | undefined {
  if (fact === undefined || typeof operator !== 'string') return undefined;
  const negated = /^(?:is_)?not_/.exec(operator)?.[0];
  if (negated !== undefined && !Object.hasOwn(operators, operator)) {
    const rule = comparison(fact, operator.replace('not_', ''), data);
    return rule === undefined ? undefined : { '!': [rule] };
  }
  const { from, to } = partsOf(data);
  switch (operator) {
    case 'is_between':
    case 'is_number_between':
    case 'between':
      return isPlain(from) && isPlain(to) ? { '<=': [from, fact, to] } : undefined;
    case 'contains_one_of':
    case 'one_of':
      return isPlainList(data) ? { or: [false, ...data.map((item): Rule => ({ in: [item, fact] }))] } : undefined;
    case 'has_at_least_one_label':
      return labels(fact, data);
    default:
      return isPlain(data) || isPlainList(data) ? built(operator, fact, data) : undefined;
  }
}

function built(operator: string, fact: Rule, data: Rule): Rule | undefined {
  const name = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  return name === undefined ? undefined : operatorAt(name)?.build(fact, data);
}

/** One of some labels, each a key and its value. */
function labels(fact: Rule, data: Json): Rule | undefined {
  if (!Array.isArray(data)) return undefined;
  const wanted = data.map((label: Json): Rule | undefined => {
    const { key, value } = partsOf(label);
    if (typeof key !== 'string' || typeof value !== 'string') return undefined;
    return { and: [{ '===': [{ var: 'key' }, key] }, { '===': [{ var: 'value' }, value] }] };
  });
  return wanted.every((label) => label !== undefined) ? { some: [fact, { or: wanted }] } : undefined;
}

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};
}

/** What JSON Logic takes as it is, and not for a rule. */
function isPlain(value: Json | undefined): value is null | boolean | number | string {
  return value !== undefined && typeof value !== 'object';
}

function isPlainList(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.every(isPlain);
}
