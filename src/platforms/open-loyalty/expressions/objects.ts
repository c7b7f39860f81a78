import type { Rule } from '../../../model/index.js';
import { argumentsOf, operatorOf } from '../../../rules/conditions/value.js';

/** The path of a rule that only reads a fact. Undefined for all others. */
function pathOf(rule: Rule): Rule | undefined {
  return operatorOf(rule) === 'var' ? argumentsOf(rule, 'var')[0] : undefined;
}

/**
 * A property of a fact. Of items that were picked out it is the sum; an item's `qty` is `quantity` in a transaction.
 */
export function propertyOf(rule: Rule, name: string): Rule | undefined {
  const path = pathOf(rule);
  if (typeof path === 'string') return name.includes('.') ? undefined : { var: `${path}.${name}` };
  return operatorOf(rule) === 'filter' ? sumOf(rule, name) : undefined;
}

/** What a method of Open Loyalty answers. Undefined where it is not known, or its arguments are no texts. */
export function methodOf(rule: Rule, name: string, [key, value]: readonly Rule[]): Rule | undefined {
  if (typeof key !== 'string') return undefined;
  const items = propertyOf(rule, 'items') ?? null;
  switch (name) {
    case 'getWallet':
      return propertyOf(propertyOf(rule, 'wallets') ?? null, key);
    case 'sku':
    case 'category':
    case 'maker':
      return { filter: [items, { '===': [{ var: name }, key] }] };
    case 'itemLabel':
      return { filter: [items, { some: [{ var: 'labels' }, labelled(key, value)] }] };
    case 'matchLabel':
      return { filter: [rule, labelled(key, value)] };
    case 'sumBy':
      return sumOf(rule, key);
    case 'getFirstLabelValue': {
      const first = {
        if: [{ '===': [{ var: 'accumulator' }, null] }, { var: 'current.value' }, { var: 'accumulator' }],
      };
      return { reduce: [{ filter: [rule, labelled(key)] }, first, null] };
    }
    default:
      return undefined;
  }
}

/** Whether a label has a key and, if one is asked for, a value. */
function labelled(key: string, value?: Rule): Rule {
  const hasKey = { '===': [{ var: 'key' }, key] };
  return value === undefined ? hasKey : { and: [hasKey, { '===': [{ var: 'value' }, value] }] };
}

function sumOf(list: Rule, name: string): Rule {
  const item = { var: name === 'qty' ? ['current.qty', { var: 'current.quantity' }] : `current.${name}` };
  return { reduce: [list, { '+': [{ var: 'accumulator' }, item] }, 0] };
}
