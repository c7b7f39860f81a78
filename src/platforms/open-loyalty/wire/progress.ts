import type { OpenLoyaltyCopy, OpenLoyaltyDate, OpenLoyaltyId, OpenLoyaltyList } from './value.js';

/** How a goal's value is cut into periods. */
export type OpenLoyaltyPeriodType = 'overall' | 'year' | 'month' | 'week' | 'day' | 'last_day';

/** How far a member is in one rule of an achievement, or in one milestone of a challenge. */
interface GoalProgress {
  readonly periodGoal?: number | string;
  readonly currentPeriodValue?: number;
  readonly consecutivePeriods?: number | null;
  readonly completedConsecutivePeriods?: number | null;
  readonly periodType?: OpenLoyaltyPeriodType;
  readonly periodValue?: number | null;
  readonly type?: 'direct' | 'referral';
  readonly trigger?: 'transaction' | 'custom_event';
}

export interface OpenLoyaltyRuleProgress extends GoalProgress {
  readonly achievementRuleId?: OpenLoyaltyId;
}

export interface OpenLoyaltyMilestoneProgress extends GoalProgress {
  readonly milestoneId?: OpenLoyaltyId;
}

/** A row of `GET member/{member}/achievement`. Deprecated by the vendor in favour of challenges. */
export interface OpenLoyaltyAchievement {
  readonly achievementId?: OpenLoyaltyId;
  readonly achievementName?: string;
  readonly achievementDescription?: string;
  readonly limitReached?: boolean;
  readonly memberProgress?: {
    readonly completedCount?: number;
    readonly rules?: readonly OpenLoyaltyRuleProgress[];
  };
}

/** A row of `GET member/{member}/challenge`: the same under other names. */
export interface OpenLoyaltyChallenge {
  readonly campaignId?: OpenLoyaltyId;
  readonly campaignName?: string;
  readonly campaignDescription?: string;
  readonly limitReached?: boolean;
  readonly memberProgress?: {
    readonly completedCount?: number;
    readonly milestones?: readonly OpenLoyaltyMilestoneProgress[];
  };
}

/** A row of `GET badge-type`. */
export interface OpenLoyaltyBadgeType {
  readonly badgeTypeId: OpenLoyaltyId;
  readonly systemCode?: string;
  readonly active?: boolean;
  readonly name?: string;
  readonly translations?: { readonly [locale: string]: OpenLoyaltyCopy };
  readonly createdAt: OpenLoyaltyDate;
  readonly updatedAt: OpenLoyaltyDate;
}

/** A row of `GET member/{member}/badge`: only badges that were earned. */
export interface OpenLoyaltyBadge {
  readonly badgeType?: Partial<OpenLoyaltyBadgeType>;
  readonly badgeTypeId: OpenLoyaltyId;
  readonly name: string;
  readonly completedCount: number;
  readonly createdAt: OpenLoyaltyDate;
  readonly updatedAt: OpenLoyaltyDate;
}

export type OpenLoyaltyAchievements = OpenLoyaltyList<OpenLoyaltyAchievement>;
export type OpenLoyaltyChallenges = OpenLoyaltyList<OpenLoyaltyChallenge>;
export type OpenLoyaltyBadgeTypes = OpenLoyaltyList<OpenLoyaltyBadgeType>;
export type OpenLoyaltyBadges = OpenLoyaltyList<OpenLoyaltyBadge>;
