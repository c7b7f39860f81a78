import type { OpenLoyaltyDate, OpenLoyaltyId, OpenLoyaltyLabel, OpenLoyaltyList } from './value.js';

/** `GET member/{member}`, without the personal fields that nothing here reads. */
export interface OpenLoyaltyMember {
  readonly customerId?: OpenLoyaltyId;
  readonly firstName?: string;
  readonly active?: boolean;
  readonly registeredAt?: OpenLoyaltyDate;
  readonly currency?: string;
  readonly labels?: readonly OpenLoyaltyLabel[];
  readonly segments?: readonly OpenLoyaltyId[];
  readonly currentLevel?: { readonly levelId?: OpenLoyaltyId; readonly name?: string } | null;
  readonly transactionsCount?: number;
  readonly transactionsAmount?: number;
  readonly averageTransactionAmount?: number;
  readonly firstTransactionDate?: OpenLoyaltyDate;
  readonly lastTransactionDate?: OpenLoyaltyDate;
  readonly defaultAccount?: { readonly activePoints?: number };
}

/** What a wallet counts. "Wallet" is Open Loyalty's word for a balance of units. */
export interface OpenLoyaltyWalletType {
  readonly walletTypeId?: OpenLoyaltyId;
  readonly code?: string;
  readonly name?: string;
  readonly unitSingularName?: string;
  readonly unitPluralName?: string;
  readonly active?: boolean;
  readonly isDefault?: boolean;
}

export interface OpenLoyaltyAccount {
  readonly earnedUnits?: number;
  readonly transferredUnits?: number;
  readonly spentUnits?: number;
  /** To be spent now. */
  readonly activeUnits?: number;
  /** Earned, not yet to be spent. */
  readonly lockedUnits?: number;
  /** Held by an order that is under way. */
  readonly blockedUnits?: number;
  readonly expiredUnits?: number;
}

/** A row of `GET member/{member}/wallet`. */
export interface OpenLoyaltyWallet {
  readonly walletType?: OpenLoyaltyWalletType;
  readonly account?: OpenLoyaltyAccount;
  readonly unitsLimitUsed?: number;
  readonly unitsLimitRemaining?: number;
  readonly createdAt?: OpenLoyaltyDate;
}

/** A row of `GET member/{member}/tierSet`. */
export interface OpenLoyaltyTierSet {
  readonly tierSetId: OpenLoyaltyId;
  readonly tierSetName: string;
  readonly currentTierId: OpenLoyaltyId;
  readonly currentTierName: string;
  readonly manually: boolean;
}

export type OpenLoyaltyTierAttribute =
  'activeUnits' | 'totalEarnedUnits' | 'monthsSinceJoiningProgram' | 'totalSpending' | 'cumulatedEarnedUnits';

/** One of the conditions of the next tier. */
export interface OpenLoyaltyTierCondition {
  readonly conditionId: OpenLoyaltyId;
  readonly attribute: OpenLoyaltyTierAttribute;
  readonly currentValue?: number;
  readonly valueGoal?: number;
  readonly walletType?: string;
}

/** `GET member/{member}/tierSet/{tierSet}`. */
export interface OpenLoyaltyTierProgress {
  readonly tierSetId: OpenLoyaltyId;
  readonly tierSetName: string;
  readonly downgrade: string;
  readonly manually: boolean;
  readonly nextTierCurrentProgress: readonly OpenLoyaltyTierCondition[];
  readonly currentTierId?: OpenLoyaltyId;
  readonly currentTierName?: string;
  readonly nextTierId?: OpenLoyaltyId;
  readonly nextTierName?: string;
  /** Per cent. */
  readonly currentProgress?: number;
  readonly lastPromotionAt?: OpenLoyaltyDate;
  readonly lastDowngradeAt?: OpenLoyaltyDate;
  readonly nextRecalculationAt?: OpenLoyaltyDate;
}

export type OpenLoyaltyWallets = OpenLoyaltyList<OpenLoyaltyWallet>;
export type OpenLoyaltyTierSets = OpenLoyaltyList<OpenLoyaltyTierSet>;
