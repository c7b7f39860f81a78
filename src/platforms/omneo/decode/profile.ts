import { convert, isRecord, list, object, reject, required, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Balance, Facts, Profile } from '../../../model/index.js';
import type { Fields, OmneoProfile, OmneoTier } from '../wire.js';
import { count, currency, money, present, table, type Read } from './values.js';

/** What the answer about a profile holds: its balances sit on the profile itself. */
export interface ProfileReading {
  readonly profile: Profile;
  readonly balances: readonly Balance[];
}

/**
 * The numbers among the aggregations, by name. Dates, places and the like stay behind: no rule explains them, and they
 * are about the person.
 */
export const aggregations: Reader<Readonly<Record<string, number>>> = (field) => {
  if (!isRecord(field.value)) return reject(field, 'object');
  const entries = Object.entries(field.value).flatMap(([name, value]) => {
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof amount === 'number' && Number.isFinite(amount) && !name.endsWith('_id') ? [[name, amount]] : [];
  });
  return Object.fromEntries(entries) as Record<string, number>;
};

const row = object({
  id: required(id),
  first_name: text,
  birth_month: count,
  currency,
  joined_at: text,
  tier: table(object({ handle: text, name: text } satisfies Fields<OmneoTier>)),
  tier_handle: text,
  tags: list(text),
  flattened_tags: list(text),
  statuses: list(text),
  flattened_statuses: list(text),
  reward_balance: count,
  credit_balance: count,
  point_balance: count,
  aggregations: table(aggregations),
} satisfies Fields<OmneoProfile>);

type Row = Read<typeof row>;

/** The profile with its balances. Of what is personal, only the first name and the month of birth are kept. */
export const profile: Reader<ProfileReading> = convert(row, (data) => ({
  profile: { id: data.id, ...present({ firstName: data.first_name }), facts: factsOf(data) },
  balances: balancesOf(data),
}));

/** By the paths that Omneo's conditions name. What Omneo does not tell is left out, so that it counts as unknown. */
function factsOf(row: Row): Facts {
  const { birth_month, joined_at, tier, tier_handle, reward_balance, point_balance, aggregations } = row;
  return present({
    tier,
    tier_handle: tier_handle ?? tier?.handle,
    birth_month,
    joined_at,
    reward_balance,
    point_balance,
    flattened_tags: row.flattened_tags ?? row.tags,
    flattened_statuses: row.flattened_statuses ?? row.statuses,
    aggregations,
  });
}

/**
 * The balances of which the others are sums or counts. Rewards and credit are money in the profile's currency, points
 * are points.
 */
function balancesOf(row: Row): readonly Balance[] {
  const unit = row.currency === undefined ? {} : { unit: money(row.currency) };
  const found = [
    { handle: 'reward', amount: row.reward_balance, ...unit },
    { handle: 'point', amount: row.point_balance, unit: { kind: 'thing', name: 'point' } as const },
    { handle: 'credit', amount: row.credit_balance, ...unit },
  ];
  return found.flatMap(({ amount, ...balance }) => (amount === undefined ? [] : [{ ...balance, amount }]));
}
