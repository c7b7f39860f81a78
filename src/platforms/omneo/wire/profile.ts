import type { OmneoDate, OmneoFlag, OmneoMeta, OmneoNamed, OmneoNumber, OmneoReply, Sent } from './value.js';

/** What the profile has done, as numbers that conditions ask about: `aggregations.spend_12m`. */
export type OmneoAggregations = { readonly [name: string]: unknown } & Sent<{
  shop_count: OmneoNumber;
  spend_all: OmneoNumber;
  spend_12m: OmneoNumber;
  spend_atv_12m: OmneoNumber;
}>;

/** The tier as the profile names it. */
export type OmneoTier = OmneoNamed &
  Sent<{ achieved_at: OmneoDate; anniversary_at: OmneoDate; assigned_at: OmneoDate; maintained_at: OmneoDate }>;

/** What adds up. The same fields sit on the profile itself. */
export type OmneoBalances = Sent<{
  reward_balance: OmneoNumber;
  credit_balance: OmneoNumber;
  point_balance: OmneoNumber;
  point_balance_dollars: OmneoNumber;
  benefit_balance: OmneoNumber;
  combined_balance_dollars: OmneoNumber;
}>;

/** The profile, without the personal fields that nothing here reads (name, addresses, phones, identities). */
export type OmneoProfile = OmneoBalances &
  Sent<{
    id: string;
    first_name: string;
    birth_month: OmneoNumber;
    currency: string;
    joined_at: OmneoDate;
    tier: OmneoTier;
    tier_handle: string;
    /** Handles. `flattened_tags` where conditions name them. */
    tags: readonly string[];
    flattened_tags: readonly string[];
    /** Handles. `flattened_statuses` where conditions name them. */
    statuses: readonly string[];
    flattened_statuses: readonly string[];
    /** Usually an endpoint of its own; read from here where it comes along. */
    aggregations: OmneoAggregations;
    meta: OmneoMeta;
    created_at: OmneoDate;
    updated_at: OmneoDate;
  }>;

/** `GET /profiles/me`. */
export type OmneoProfileReply = OmneoReply<OmneoProfile>;

/** `GET /profiles/me/aggregations`. Asked for only where a condition names them and the profile came without. */
export type OmneoAggregationsReply = OmneoReply<OmneoAggregations>;

/** A tier's definition. */
export type OmneoTierDefinition = OmneoNamed &
  Sent<{
    description: string;
    short_description: string;
    long_description: string;
    image_url: string;
    is_floor: OmneoFlag;
    /** Where the tier begins. */
    value_min: OmneoNumber;
    /** What keeps it at the review. */
    value_maintain: OmneoNumber;
  }>;

/** The profile's way through the tiers. */
export type OmneoTierProgress = Sent<{
  id: OmneoNumber;
  profile_id: string;
  is_floor: OmneoFlag;
  current_tier: OmneoTierDefinition;
  next_tier: OmneoTierDefinition;
  prev_tier: OmneoTierDefinition;
  current_progress: OmneoNumber;
  current_remain: OmneoNumber;
  current_credit: OmneoNumber;
  next_progress: OmneoNumber;
  /** What is missing to the next tier. */
  next_remain: OmneoNumber;
  total_points_12m: OmneoNumber;
  anniversary_at: OmneoDate;
  achieved_at: OmneoDate;
  assigned_at: OmneoDate;
  maintained_at: OmneoDate;
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** `GET /profiles/me/tiers`: one object. */
export type OmneoTiersReply = OmneoReply<OmneoTierProgress>;
