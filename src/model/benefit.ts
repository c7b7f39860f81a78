import type { Rule } from './condition.js';
import type { Instant, TimeZone } from './instant.js';

/** A percentage off; something for free; a service, access or event. */
export const categories = ['discount', 'free-product', 'entitlement'] as const;
export type Category = (typeof categories)[number];

/** Where a benefit is used. */
export const channels = ['online', 'store'] as const;
export type Channel = (typeof channels)[number];

/** How and when a customer may ask for a benefit. */
export interface ClaimOffer {
  readonly from?: Instant;
  readonly until?: Instant;
  /** Who is eligible. The platform decides; the browser only explains. */
  readonly condition?: Rule;
  /** Whether it may be claimed again while one is held. */
  readonly repeatable: boolean;
  /** Claims left over all profiles. Undefined: unlimited, or not told. */
  readonly left?: number;
}

/** The calendar's units, in which benefits are valid. */
export const validityUnits = ['day', 'week', 'month', 'year'] as const;
export type ValidityUnit = (typeof validityUnits)[number];

/** How long a benefit can be used: for a time from when it is issued, or until a date, whenever it was issued. */
export type Validity =
  | {
      readonly kind: 'period';
      readonly amount: number;
      readonly unit: ValidityUnit;
      /** Where it lasts on to the last second of the day, week, month or year that it ends in. */
      readonly endOf?: ValidityUnit;
    }
  | { readonly kind: 'absolute'; readonly at: Instant };

/** The offer: copy, limits, validity, conditions. */
export interface BenefitDefinition {
  readonly handle: string;
  readonly name: string;
  readonly category: Category;
  /** Plain text, one or two sentences. */
  readonly summary?: string;
  /** Plain text, as long as it takes. */
  readonly description?: string;
  readonly terms?: string;
  readonly instructions?: { readonly earn?: string; readonly online?: string; readonly store?: string };
  /** An http(s) address. */
  readonly picture?: string;
  readonly tags: readonly string[];
  /** The window outside of which nobody can redeem it. */
  readonly redeemFrom?: Instant;
  readonly redeemUntil?: Instant;
  /** Undefined: benefits do not expire, or the platform does not tell. */
  readonly validity?: Validity;
  /** Redemptions of one benefit. Undefined: unlimited. */
  readonly maxRedemptions?: number;
  /** Redemptions left over all profiles. Undefined: unlimited, or not told. */
  readonly globalRedemptionsLeft?: number;
  /** Whether customers may redeem it themselves. Undefined: yes. */
  readonly selfRedeem?: boolean;
  /** Whether staff may put off its expiry, once. Undefined: no. */
  readonly extendable?: boolean;
  /** Undefined: customers cannot ask for it, the brand issues it. */
  readonly claim?: ClaimOffer;
}

/** The record of one use. */
export interface Redemption {
  readonly id: string;
  readonly at: Instant;
  readonly count: number;
  readonly channel?: Channel;
}

/** One issued or claimed instance on a profile, redeemed individually. */
export interface Benefit {
  readonly id: string;
  readonly definition: BenefitDefinition;
  readonly issuedAt?: Instant;
  /** Set where the customer asked for it. */
  readonly claimedAt?: Instant;
  /** It cannot be used before. Undefined: from the start. */
  readonly startsAt?: Instant;
  readonly expiresAt?: Instant;
  readonly extendedAt?: Instant;
  /** The zone in which its dates are meant. */
  readonly timeZone?: TimeZone;
  /** Uses left. Undefined: unlimited. */
  readonly redemptionsLeft?: number;
  /** The platform's own verdict, where it gives one. */
  readonly redeemable?: boolean;
  /** What to enter in the shop's cart, and what the till reads. */
  readonly codes?: { readonly online?: string; readonly store?: string };
  /** Where the customer puts it into a wallet app: http(s) addresses. */
  readonly passes?: { readonly apple?: string; readonly google?: string };
  /** Known uses, newest first. */
  readonly redemptions: readonly Redemption[];
}
