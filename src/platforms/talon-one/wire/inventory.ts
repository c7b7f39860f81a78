import type { TalonOneProgressWithDefinition } from './achievement.js';
import type { TalonOneLoyalty } from './loyalty.js';
import type { TalonOneAttributes, TalonOneDate, TalonOneEntity } from './value.js';

/** The customer. Audiences are the brand's own view of a customer and never read. */
export interface TalonOneProfile extends TalonOneEntity {
  readonly integrationId: string;
  readonly accountId: number;
  readonly attributes: TalonOneAttributes;
  readonly closedSessions: number;
  /** Spent before discounts, without what was cancelled, reopened or returned. */
  readonly totalSales: number;
  readonly lastActivity: TalonOneDate;
  readonly audienceMemberships?: readonly { readonly id: number; readonly name: string }[];
  readonly sandbox?: boolean;
}

/** What can be done with a coupon. `disabled`: its campaign is not active. */
export type TalonOneCouponState = 'active' | 'used' | 'expired' | 'pending' | 'disabled';

/** A coupon that is reserved for the profile, or was redeemed by it. */
export interface TalonOneCoupon extends TalonOneEntity {
  readonly campaignId: number;
  /** The code. */
  readonly value: string;
  /** Uses of the code, by whomever. 0: unlimited. */
  readonly usageLimit: number;
  readonly usageCounter: number;
  readonly profileRedemptionCount: number;
  readonly state: TalonOneCouponState;
  readonly startDate?: TalonOneDate;
  /** Absent, zero or negative: never. */
  readonly expiryDate?: TalonOneDate | number;
  readonly discountLimit?: number;
  readonly discountCounter?: number;
  readonly discountRemainder?: number;
  readonly reservationLimit?: number;
  readonly reservationCounter?: number;
  readonly attributes?: TalonOneAttributes;
  readonly recipientIntegrationId?: string;
  /** Whether it can be reserved for several customers. Default true. */
  readonly reservation?: boolean;
  readonly batchId?: string;
  readonly isReservationMandatory?: boolean;
  readonly implicitlyReserved?: boolean;
}

/** A code from a pool, given to the profile. */
export interface TalonOneGiveaway extends TalonOneEntity {
  readonly code: string;
  readonly poolId: number;
  readonly startDate?: TalonOneDate;
  readonly endDate?: TalonOneDate;
  readonly attributes?: TalonOneAttributes;
  /** Whether the code was given to somebody. It does not say that it was spent. */
  readonly used?: boolean;
  readonly profileIntegrationId?: string;
  readonly profileId?: number;
}

/** `GET /v1/customer_profiles/{integrationId}/inventory`: what the query asked for with `true`. */
export interface TalonOneInventory {
  readonly profile?: TalonOneProfile;
  readonly loyalty?: TalonOneLoyalty;
  readonly coupons?: readonly TalonOneCoupon[];
  readonly giveaways?: readonly TalonOneGiveaway[];
  readonly achievements?: readonly TalonOneProgressWithDefinition[];
}
