import type { Facts, Snapshot } from '../../../src/model/index.js';
import type { OmneoBalances, OmneoProfile, OmneoTierProgress } from '../../../src/platforms/omneo/wire.js';
import { isoDate } from './dates.js';

/** `/profiles/me`. The facts are the profile's own fields there, but for the aggregations, which are asked for apart. */
export function encodeProfile(snapshot: Snapshot): OmneoProfile {
  const { profile, tier } = snapshot;
  const { aggregations: _aggregations, ...facts } = profile.facts;
  return {
    ...facts,
    ...encodeBalances(snapshot),
    id: profile.id,
    first_name: profile.firstName ?? null,
    currency: currencyOf(snapshot),
    tier: tier ? { handle: tier.handle, name: tier.name } : null,
    tier_handle: tier?.handle ?? null,
  };
}

/** `/profiles/me/aggregations`. */
export function encodeAggregations({ profile }: Snapshot): Facts {
  const found = profile.facts['aggregations'];
  return isFacts(found) ? found : {};
}

/** `/profiles/me/balances`: a balance is known by the first word of its field. */
export function encodeBalances({ balances }: Snapshot): OmneoBalances {
  return Object.fromEntries(balances.map(({ handle, amount }) => [`${handle}_balance`, amount]));
}

/** `/profiles/me/tiers`. Where the customer is in no tier there is no progress. */
export function encodeTier({ tier }: Snapshot): OmneoTierProgress | null {
  if (!tier) return null;
  const { next, count } = tier;
  const remain = next?.threshold !== undefined && count !== undefined ? Math.max(0, next.threshold - count) : null;
  return {
    is_floor: tier.floor === 0,
    current_tier: { handle: tier.handle, name: tier.name, value_min: tier.floor ?? null },
    next_tier: next ? { handle: next.handle, name: next.name, value_min: next.threshold ?? null } : null,
    prev_tier: null,
    current_credit: count ?? null,
    total_points_12m: count ?? null,
    next_remain: remain,
    anniversary_at: isoDate(tier.reviewedAt),
  };
}

function currencyOf({ balances }: Snapshot): string | null {
  const unit = balances.find((balance) => balance.unit?.kind === 'money')?.unit;
  return unit?.kind === 'money' ? unit.currency : null;
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
