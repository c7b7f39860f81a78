import type { OmneoDate, OmneoFlag, OmneoMeta, OmneoNamed, OmneoNumber, OmneoPage, OmneoReply, Sent } from './value.js';

/** The kinds of benefit definition. */
export type OmneoBenefitType = 'discount' | 'value' | 'voucher' | 'gift' | 'bonus' | 'event' | 'competition' | 'other';

/** The offer. */
export type OmneoDefinition = Sent<{
  id: OmneoNumber;
  name: string;
  handle: string;
  description: string;
  internal_notes: string;
  short_description: string;
  long_description: string;
  terms_conditions: string;
  earn_instructions: string;
  redeem_instructions_store: string;
  redeem_instructions_online: string;
  redeem_code_pos: string;
  redeem_code_online: string;
  icon: string;
  image_url: string;
  tags: readonly string[];
  type: OmneoBenefitType;
  value: OmneoNumber;
  currency: string;
  campaign: string;
  same_campaign_count: OmneoNumber;
  period: OmneoNumber;
  period_type: string;
  absolute_expiry: OmneoDate;
  end_at: OmneoDate;
  max_redemptions: OmneoNumber;
  /** Null or absent: unlimited, whatever the remainder says. */
  max_global_redemptions: OmneoNumber;
  total_global_redemptions: OmneoNumber;
  total_global_redemptions_remaining: OmneoNumber;
  total_global_created: OmneoNumber;
  total_allocations: OmneoNumber;
  total_allocations_remaining: OmneoNumber;
  force_allocation: OmneoFlag;
  is_claimable: OmneoFlag;
  is_reclaimable: OmneoFlag;
  is_extendable: OmneoFlag;
  is_assignable: OmneoFlag;
  is_reassignable: OmneoFlag;
  is_published: OmneoFlag;
  is_archived: OmneoFlag;
  allow_user_redeem: OmneoFlag;
  claim_period_start_at: OmneoDate;
  claim_period_end_at: OmneoDate;
  claim_timeframe: string;
  /** JSON Logic: an object, or the same as text. */
  claim_condition: unknown;
  view_condition: unknown;
  visibility_condition: unknown;
  region: OmneoNamed;
  region_id: OmneoNumber;
  external_id: string;
  meta: OmneoMeta;
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** One issued or claimed instance. */
export type OmneoBenefit = Sent<{
  id: OmneoNumber;
  profile_id: string;
  external_id: string;
  issued_at: OmneoDate;
  expires_at: OmneoDate;
  claimed_at: OmneoDate;
  extended_at: OmneoDate;
  timezone: string;
  is_expired: OmneoFlag;
  is_redeemable: OmneoFlag;
  redemptions_remaining: OmneoNumber;
  total_global_redemptions_remaining: OmneoNumber;
  value: OmneoNumber;
  redeem_code_pos: string;
  redeem_code_online: string;
  source_id: OmneoNumber;
  source_type: string;
  is_combined: OmneoFlag;
  combine_meta: unknown;
  meta: OmneoMeta;
  definition: OmneoDefinition;
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** What one redemption used: for a benefit, `type_attributes` is the benefit as it is now. */
export type OmneoRedemptionItem = Sent<{
  id: OmneoNumber;
  type: 'reward' | 'point' | 'benefit' | 'credit';
  value: OmneoNumber;
  count: OmneoNumber;
  type_attributes: OmneoBenefit;
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** The reply to a redeem, and to claim and redeem at once. */
export type OmneoRedemption = Sent<{
  id: OmneoNumber;
  type: 'redeem' | 'return' | 'reversal';
  profile_id: string;
  redeem_at: OmneoDate;
  total: OmneoNumber;
  total_localised: OmneoNumber;
  location: unknown;
  transaction: unknown;
  transaction_id: OmneoNumber;
  meta: OmneoMeta;
  items: readonly OmneoRedemptionItem[];
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** `GET /profiles/me/benefits`. */
export type OmneoBenefits = OmneoPage<OmneoBenefit>;

/** `GET /profiles/me/benefits/claimable`: definitions, in one page as far as documented. */
export type OmneoClaimable = OmneoReply<readonly OmneoDefinition[]>;

/** `POST /profiles/me/benefits/claim` and `.../claim-redeem`. */
export interface OmneoClaimRequest {
  /** The definition's handle. */
  readonly definition: string;
  /** The customer's IANA zone. */
  readonly timezone: string;
  readonly external_id?: string;
  readonly meta?: OmneoMeta;
}

/** `POST /profiles/me/benefits/{id}/redeem`. */
export interface OmneoRedeemRequest {
  readonly count?: number;
}

/** The reply to a claim. */
export type OmneoClaimReply = OmneoReply<OmneoBenefit>;

/** The reply to a redeem: a redemption by the API reference, a benefit by the SDK's types. */
export type OmneoRedeemReply = OmneoReply<OmneoRedemption | OmneoBenefit>;
