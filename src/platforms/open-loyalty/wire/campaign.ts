import type { OpenLoyaltyAchievement } from './progress.js';
import type {
  OpenLoyaltyDate,
  OpenLoyaltyId,
  OpenLoyaltyInterval,
  OpenLoyaltyLabel,
  OpenLoyaltyList,
  OpenLoyaltyTranslations,
  OpenLoyaltyUsage,
} from './value.js';

export type OpenLoyaltyTrigger =
  | 'transaction'
  | 'return_transaction'
  | 'custom_event'
  | 'internal_event'
  | 'time'
  | 'achievement'
  | 'custom_event_unique_code'
  | 'leaderboard'
  | 'challenge';

export interface OpenLoyaltyActivity {
  readonly startsAt?: OpenLoyaltyDate;
  readonly endsAt?: OpenLoyaltyDate | null;
}

/** What a campaign gives. `pointsRule` is an expression: `"100"`, `transaction.grossValue * 2`. */
export interface OpenLoyaltyEffect {
  readonly effect: string;
  readonly pointsRule?: string;
  readonly walletCode?: string;
  readonly rewardId?: OpenLoyaltyId;
  readonly badgeSystemCode?: string;
}

interface LimitDefinition {
  readonly value: number;
  readonly interval?: OpenLoyaltyInterval;
}

type LimitName = 'points' | 'pointsPerMember' | 'executionsPerMember';

interface AvailableBase {
  readonly campaignId: OpenLoyaltyId;
  readonly name: string;
  readonly description?: string;
  readonly translations: OpenLoyaltyTranslations;
  readonly relatedAchievement?: Omit<OpenLoyaltyAchievement, 'achievementDescription'>;
  readonly limitReached: boolean;
}

/** A row of `GET member/{member}/campaign` in its lean form, without dates. */
export interface OpenLoyaltyMemberCampaign extends AvailableBase {
  readonly limitUsages?: { readonly [Key in Exclude<LimitName, 'points'>]?: OpenLoyaltyUsage };
}

/** The same in its full form. */
export interface OpenLoyaltyAvailableCampaign extends AvailableBase {
  readonly active: boolean;
  readonly activity: OpenLoyaltyActivity;
  readonly rules: readonly {
    readonly conditions: readonly unknown[];
    readonly effects: readonly OpenLoyaltyEffect[];
  }[];
  readonly createdAt: OpenLoyaltyDate;
  readonly displayOrder: number;
  readonly labels: readonly OpenLoyaltyLabel[];
  readonly type: 'direct' | 'referral';
  readonly trigger: OpenLoyaltyTrigger;
  readonly event?: string;
  readonly achievementId?: OpenLoyaltyId;
  readonly limits: { readonly [Key in LimitName]?: LimitDefinition };
  readonly memberFilter: object;
  readonly limitUsages: { readonly points?: OpenLoyaltyUsage };
}

/** A row of `GET member/{member}/campaign/visible`: what the brand lets this member see. */
export interface OpenLoyaltyVisibleCampaign {
  readonly campaignId: OpenLoyaltyId;
  readonly name?: string;
  readonly active: boolean;
  readonly activity: OpenLoyaltyActivity;
  readonly translations: OpenLoyaltyTranslations;
  readonly description?: string;
  readonly createdAt: OpenLoyaltyDate;
  readonly type: 'direct' | 'referral';
  readonly trigger: OpenLoyaltyTrigger;
}

export type OpenLoyaltyCampaign = OpenLoyaltyMemberCampaign | OpenLoyaltyAvailableCampaign;
export type OpenLoyaltyCampaigns = OpenLoyaltyList<OpenLoyaltyCampaign>;
export type OpenLoyaltyVisibleCampaigns = OpenLoyaltyList<OpenLoyaltyVisibleCampaign>;
