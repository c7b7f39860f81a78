import type {
  OpenLoyaltyDate,
  OpenLoyaltyId,
  OpenLoyaltyLabel,
  OpenLoyaltyList,
  OpenLoyaltyTranslations,
  OpenLoyaltyUsage,
} from './value.js';

/** The kinds of reward. The field that holds it is called `reward`. */
export type OpenLoyaltyRewardKind =
  'static_coupon' | 'dynamic_coupon' | 'conversion_coupon' | 'material' | 'fortune_wheel';

/** When it can be bought, or is shown. */
export interface OpenLoyaltyWindow {
  readonly allTime?: boolean;
  readonly from?: OpenLoyaltyDate;
  readonly to?: OpenLoyaltyDate;
}

/** A row of `GET member/{member}/reward`. */
export interface OpenLoyaltyReward {
  readonly reward: OpenLoyaltyRewardKind;
  readonly rewardId: OpenLoyaltyId;
  readonly name?: string;
  /** Fields of the reward's copy, which the vendor's schema leaves out. */
  readonly shortDescription?: string;
  readonly conditionsDescription?: string;
  readonly usageInstruction?: string;
  readonly active: boolean;
  readonly brandIcon: boolean;
  readonly costInPoints?: number;
  readonly activity?: OpenLoyaltyWindow;
  readonly visibility?: OpenLoyaltyWindow;
  readonly target?: 'level' | 'segment';
  readonly levels?: readonly OpenLoyaltyId[];
  readonly segments?: readonly OpenLoyaltyId[];
  readonly categories?: readonly OpenLoyaltyId[];
  readonly levelNames: { readonly [id: string]: string };
  readonly segmentNames: { readonly [id: string]: string };
  readonly categoryNames: { readonly [id: string]: string };
  readonly labels: readonly OpenLoyaltyLabel[];
  readonly featured: boolean;
  readonly public: boolean;
  /** Their bytes are behind the same credential, so no page can show them. */
  readonly photos: readonly object[];
  readonly price?: number;
  readonly tax?: number;
  readonly couponValue?: number;
  readonly couponGenerator?: { readonly length?: number; readonly characterSet?: string };
  readonly unitsConversion?: { readonly ratio?: number; readonly rounding?: 'up' | 'down' | 'default' };
  /** Codes that are left, where they were uploaded. */
  readonly notIssuedCoupons?: number;
  readonly limitUsages?: { readonly general?: OpenLoyaltyUsage; readonly perMember?: OpenLoyaltyUsage };
  readonly translations: OpenLoyaltyTranslations;
  readonly createdAt: OpenLoyaltyDate;
  /** Deprecated: looks at the balance alone. */
  readonly canBeBoughtByCustomer?: boolean;
}

/** Where the handling of an issued reward is. Apart from whether its coupon was used. */
export type OpenLoyaltyStatus =
  | 'issued'
  | 'pending'
  | 'approved'
  | 'packing'
  | 'awaiting_shipping'
  | 'shipped'
  | 'returned'
  | 'completed'
  | 'canceled'
  | 'rejected';

export interface OpenLoyaltyCoupon {
  readonly code?: string;
  readonly value?: number;
  readonly valueType?: 'money' | 'percentage';
  readonly activeFrom?: OpenLoyaltyDate | null;
  readonly activeTo?: OpenLoyaltyDate | null;
  readonly usedAt?: OpenLoyaltyDate | null;
}

/** A row of `GET redemption?customerId=…`, and the answer of `GET redemption/{issuedReward}`. */
export interface OpenLoyaltyIssuedReward {
  readonly issuedRewardId?: OpenLoyaltyId;
  readonly rewardId?: OpenLoyaltyId;
  readonly customerId?: OpenLoyaltyId;
  readonly name?: string;
  readonly status?: OpenLoyaltyStatus;
  readonly redemptionDate?: OpenLoyaltyDate;
  /** Absent from goods. */
  readonly issuedCoupon?: OpenLoyaltyCoupon;
  readonly costInPoints?: number;
  readonly token?: string;
  readonly rewardType?: OpenLoyaltyRewardKind;
  /** Why it was issued; without a campaign, event or transaction the member bought it. */
  readonly actionCause?: {
    readonly campaignId?: OpenLoyaltyId | null;
    readonly transactionId?: OpenLoyaltyId | null;
    readonly customEventId?: OpenLoyaltyId | null;
    readonly internalEventName?: string | null;
  };
  readonly cancelledAt?: OpenLoyaltyDate | null;
}

/** `POST reward/{reward}/buy`: what is asked for depends on the kind. */
export interface OpenLoyaltyBuyRequest {
  readonly customerId: OpenLoyaltyId;
  /** Coupons and goods. */
  readonly quantity?: number;
  readonly withoutPoints?: boolean;
  readonly rewardWalletCode?: string;
  /** Dynamic coupons. */
  readonly couponValue?: number;
  /** Conversions. */
  readonly units?: number;
}

/** The answer of a buy: one row for each reward issued. */
export type OpenLoyaltyBuyReply = readonly { readonly issuedRewardId?: OpenLoyaltyId }[];

/** `POST member/{member}/reward/redeem`. */
export interface OpenLoyaltyRedeemRequest {
  readonly couponCode: string;
}

export interface OpenLoyaltyRedeemReply {
  readonly code?: string;
  readonly used?: boolean;
  readonly customerId?: OpenLoyaltyId;
}

export type OpenLoyaltyRewards = OpenLoyaltyList<OpenLoyaltyReward>;
export type OpenLoyaltyIssuedRewards = OpenLoyaltyList<OpenLoyaltyIssuedReward>;
