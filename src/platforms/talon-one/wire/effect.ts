import type { TalonOneCustomerAchievement } from './achievement.js';
import type { TalonOneDate } from './value.js';

interface AchievementProps {
  readonly achievementId: number;
  readonly achievementName: string;
  /** One for each iteration. */
  readonly progressTrackerId?: number;
  readonly target: number;
}

/** An attempt began, at zero. */
export interface TalonOneStartProps extends AchievementProps {
  readonly startDate: TalonOneDate;
  readonly endDate?: TalonOneDate;
}

/** Progress was made: `value` is what it is now, `delta` what came to it. */
export interface TalonOneIncreaseProps extends AchievementProps {
  readonly delta: number;
  readonly value: number;
  readonly isJustCompleted: boolean;
}

/** Progress was taken back, because a session was cancelled or reopened. */
export interface TalonOneRollbackProps extends AchievementProps {
  readonly decreaseProgressBy: number;
  readonly currentProgress: number;
}

/** What a rule did, as far as it is about achievements. */
export type TalonOneEffect = {
  readonly campaignId: number;
  readonly rulesetId: number;
  readonly ruleIndex: number;
  readonly ruleName: string;
} & (
  | { readonly effectType: 'startAchievementProgress'; readonly props: TalonOneStartProps }
  | { readonly effectType: 'increaseAchievementProgress'; readonly props: TalonOneIncreaseProps }
  | { readonly effectType: 'rollbackIncreasedAchievementProgress'; readonly props: TalonOneRollbackProps }
);

/** The answer to `PUT /v2/customer_sessions/{id}` and `POST /v2/events`, as far as it is about achievements. */
export interface TalonOneSessionReply {
  readonly effects?: readonly TalonOneEffect[];
  /** Where `responseContent` asked for it. */
  readonly achievements?: readonly TalonOneCustomerAchievement[];
}
