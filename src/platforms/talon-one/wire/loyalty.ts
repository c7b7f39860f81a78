import type { TalonOneDate, TalonOneEntity } from './value.js';

/** The tier that a ledger is in. */
export interface TalonOneTier {
  readonly id: number;
  readonly name: string;
  readonly startDate?: TalonOneDate;
  readonly expiryDate?: TalonOneDate;
  readonly downgradePolicy?: 'one_down' | 'balance_based';
}

/** The points of a program, of a part of it, or of a card. */
export interface TalonOneLedger {
  readonly currentBalance: number;
  readonly pendingBalance: number;
  /** Deprecated: 0. */
  readonly expiredBalance: number;
  /** Deprecated: 0. */
  readonly spentBalance: number;
  /** As it will be once the open session is closed. */
  readonly tentativeCurrentBalance: number;
  readonly negativeBalance?: number;
  readonly tentativePendingBalance?: number;
  readonly tentativeNegativeBalance?: number;
  readonly currentTier?: TalonOneTier;
  readonly pointsToNextTier?: number;
}

/** A program whose points belong to the profile. */
export interface TalonOneLoyaltyProgram {
  readonly id: number;
  readonly title: string;
  readonly name: string;
  readonly joinDate?: TalonOneDate;
  readonly ledger: TalonOneLedger;
  readonly subLedgers?: { readonly [id: string]: TalonOneLedger };
}

/** A card whose points belong to whoever uses it. `profiles` names other customers and is never read. */
export interface TalonOneLoyaltyCard extends TalonOneEntity {
  readonly programID: number;
  readonly programName?: string;
  readonly programTitle?: string;
  readonly status: 'active' | 'inactive';
  readonly identifier: string;
  readonly usersPerCardLimit: number;
  readonly ledger?: TalonOneLedger;
  readonly subledgers?: { readonly [id: string]: TalonOneLedger };
}

/** `loyalty` in the inventory. */
export interface TalonOneLoyalty {
  readonly programs: { readonly [id: string]: TalonOneLoyaltyProgram };
  readonly cards?: readonly TalonOneLoyaltyCard[];
}

/** A row of `GET /v1/loyalty_programs/{id}/profile/{integrationId}/points`. */
export interface TalonOnePoints {
  readonly id: number;
  readonly transactionUUID: string;
  readonly created: TalonOneDate;
  readonly programId: number;
  readonly name: string;
  /** A date, or `immediate`. */
  readonly startDate: string;
  /** A date, or `unlimited`. */
  readonly expiryDate: string;
  /** Empty for the main ledger. */
  readonly subledgerId: string;
  readonly amount: number;
}
