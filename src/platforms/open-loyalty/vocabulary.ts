import type { ValueNames, Vocabulary } from '../../rules/index.js';

/** What a brand adds to Open Loyalty's vocabulary: what its money is, and the names of what its customers may read of. */
export interface OpenLoyaltyNames {
  /** ISO 4217: `EUR`. */
  readonly currency?: string;
  /** By id. */
  readonly tiers?: ValueNames;
  /** By id. */
  readonly segments?: ValueNames;
  /** What units are collected in, by the code of their wallet type: `{ stars: 'Stars' }`. */
  readonly wallets?: ValueNames;
}

/**
 * The facts that Open Loyalty's conditions name (Open Loyalty, Expressions: `customer.…`, `transaction.…`), as customers
 * read them. Labels are the brand's own: it adds those that customers may read of.
 */
export function openLoyaltyVocabulary(names: OpenLoyaltyNames = {}): Vocabulary {
  const { currency, tiers = {}, segments = {}, wallets = {} } = names;
  const money = currency !== undefined && { unit: { kind: 'money', currency } as const };
  const units = Object.entries(wallets).map(([code, word]) => {
    return [`customer.wallets.${code}.activeUnits`, { kind: 'count', word }] as const;
  });
  return {
    'customer.levelId': { kind: 'name', word: 'tier', values: tiers },
    'customer.levelName': { kind: 'name', word: 'tier', values: 'as-written' },
    'customer.segments': { kind: 'name', word: 'group', values: segments },
    'customer.registeredAt': { kind: 'date', word: 'joined' },
    'customer.firstTransactionDate': { kind: 'date', word: 'first-purchase' },
    'customer.lastTransactionDate': { kind: 'date', word: 'last-purchase' },
    'customer.activePoints': { kind: 'count', word: 'points' },
    'customer.transactionsCount': { kind: 'count', word: 'purchases' },
    'customer.transactionsAmount': { kind: 'count', word: 'spend', ...money },
    'customer.averageTransactionAmount': { kind: 'measure', word: 'average-purchase', ...money },
    'transaction.grossValue': { kind: 'measure', word: 'purchase', ...money },
    ...Object.fromEntries(units),
  };
}
