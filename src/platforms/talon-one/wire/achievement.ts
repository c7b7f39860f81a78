import type { TalonOneDate, TalonOneEntity } from './value.js';

/** What comes after an attempt. */
export type TalonOneRecurrence = 'no_recurrence' | 'on_expiration' | 'on_completion';

/** When an attempt starts. */
export type TalonOneActivation = 'user_action' | 'fixed_schedule';

/** How an attempt stands. `opted_in` was one of them in early 2025. */
export type TalonOneProgressStatus = 'inprogress' | 'completed' | 'expired' | 'not_started';

/** One attempt; `endDate` is when it ends and resets for this customer. */
export interface TalonOneProgress {
  readonly status: TalonOneProgressStatus;
  /** In absolute units. May be above the target, and of a completed attempt below it. */
  readonly progress: number;
  readonly startDate?: TalonOneDate;
  readonly completionDate?: TalonOneDate;
  readonly endDate?: TalonOneDate;
}

interface TalonOneDefinition {
  /** `^[a-zA-Z]\w+$`: names the achievement for good. */
  readonly name: string;
  /** What the Campaign Manager shows. */
  readonly title: string;
  readonly description: string;
  readonly target: number;
  readonly recurrencePolicy?: TalonOneRecurrence;
  readonly activationPolicy?: TalonOneActivation;
  readonly fixedStartDate?: TalonOneDate;
  /** The achievement's own end, for all customers. */
  readonly endDate?: TalonOneDate;
  readonly allowRollbackAfterCompletion?: boolean;
  /** The first of `campaignIds`. */
  readonly campaignId?: number;
  readonly campaignIds?: readonly number[];
  readonly currentProgress?: TalonOneProgress;
}

/** A row of `GET /v1/customer_profiles/{integrationId}/achievements`: `status` and `endDate` are the achievement's. */
export interface TalonOneStatusEntry extends TalonOneEntity, TalonOneDefinition {
  /** `7D`, `3M_U`. */
  readonly period?: string;
  readonly status?: 'active' | 'scheduled';
}

/** A row of the inventory: flat, so `status` and `endDate` are the attempt's, and the achievement's fields are prefixed. */
export interface TalonOneProgressWithDefinition extends TalonOneProgress {
  readonly achievementId: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly campaignId?: number;
  readonly campaignIds?: readonly number[];
  readonly target?: number;
  readonly achievementRecurrencePolicy: TalonOneRecurrence;
  readonly achievementActivationPolicy: TalonOneActivation;
  readonly achievementFixedStartDate?: TalonOneDate;
  readonly achievementEndDate?: TalonOneDate;
  readonly achievementAllowRollbackAfterCompletion?: boolean;
}

/** A row of `achievements` in the answer to a session or an event: without `period` and without a status of its own. */
export interface TalonOneCustomerAchievement extends TalonOneDefinition {
  readonly id: number;
}
