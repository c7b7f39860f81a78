import type { ValueNames, Vocabulary } from '../../rules/index.js';

/** What a brand adds to Omneo's vocabulary: what its money is, and the names of what its customers may read of. */
export interface OmneoNames {
  /** ISO 4217: `AUD`. */
  readonly currency?: string;
  readonly tiers?: ValueNames;
  readonly tags?: ValueNames;
  readonly statuses?: ValueNames;
}

/**
 * The facts that Omneo's conditions name (Omneo, Conditions: profile fields, `aggregations`, `tier`, `attributes`), as
 * customers read them. To replace one, spread it: `{ ...omneoVocabulary(names), 'aggregations.stays': … }`. Gender, year of
 * birth and what Omneo does not define stay unnamed (our choice).
 */
export function omneoVocabulary({ currency, tiers = {}, tags = {}, statuses = {} }: OmneoNames = {}): Vocabulary {
  const money = currency !== undefined && { unit: { kind: 'money', currency } as const };
  const over = { amount: 12, unit: 'month' } as const;
  const tier = { kind: 'name', word: 'tier', values: tiers } as const;
  return {
    tier_handle: tier,
    'tier.handle': tier,
    'tier.name': { ...tier, values: 'as-written' },
    flattened_tags: { kind: 'name', word: 'group', values: tags },
    flattened_statuses: { kind: 'name', word: 'group', values: statuses },
    birth_month: { kind: 'name', word: 'birth-month', values: 'month' },
    joined_at: { kind: 'date', word: 'joined' },
    reward_balance: { kind: 'count', word: 'rewards', ...money },
    point_balance: { kind: 'count', word: 'points' },
    'aggregations.spend_12m': { kind: 'count', word: 'spend', over, ...money },
    'aggregations.spend_all': { kind: 'count', word: 'spend', ...money },
    'aggregations.spend_atv_12m': { kind: 'measure', word: 'average-purchase', over, ...money },
    'attributes.comms.email_promo': { kind: 'flag', word: 'emails' },
  };
}
