export { evaluate } from './conditions/evaluate.js';
export { compile } from './conditions/compile.js';
export { type DescribedLine, type DescribeMessages, type Description, describe } from './conditions/describe.js';
export { explain } from './conditions/explain.js';
export type { Explanation, ExplanationPart, Requirement, RequirementGroup } from './conditions/explanation.js';
export { RuleError, type RuleErrorReason, ruleErrorReasons } from './conditions/rule-error.js';
export type { Statement, StatementWords } from './conditions/statement.js';
export type {
  CountedOver,
  FactWord,
  NameWord,
  NumberWord,
  PlainWord,
  ValueNames,
  Vocabulary,
} from './conditions/vocabulary.js';

export { type AchievementProgress, achievementProgress } from './achievements/achievement-progress.js';
export { type AchievementState, achievementState, achievementStates } from './achievements/achievement-state.js';
export { addProgress, type GivenProgress } from './achievements/add-progress.js';
export { advance, type Occurrence } from './achievements/advance.js';
export { type AchievementChange, type Standstill, standstills } from './achievements/change.js';
export {
  checkDefinition,
  type DefinitionFault,
  definitionFaults,
  type DefinitionIssue,
} from './achievements/check-definition.js';
export { findAchievement } from './achievements/find-achievement.js';
export { type GoalState, goalState, goalStates } from './achievements/goal-state.js';
export { keptLevel } from './achievements/kept-level.js';
export { type LadderStep, ladderSteps } from './achievements/ladder-steps.js';
export { type LevelProgress, levelProgress, thresholdAt } from './achievements/level-progress.js';
export { progressScale, type Scale, type ScaledProgress, scales } from './achievements/progress-scale.js';
export { type RecordedProgress, recordedProgress } from './achievements/recorded-progress.js';
export { redact } from './achievements/redact.js';
export { redactSnapshot } from './achievements/redact-snapshot.js';
export { type Reversal, rollBack } from './achievements/roll-back.js';
export {
  type AchievementFilter,
  achievementFilters,
  type AchievementSelection,
  type AchievementSort,
  achievementSorts,
  countSecrets,
  selectAchievements,
} from './achievements/select-achievements.js';
export {
  type Approach,
  type RequirementProgress,
  type TierOutlook,
  tierOutlooks,
  type TierProgress,
  tierProgress,
} from './achievements/tier-progress.js';
export { requirementScale, tierScale } from './achievements/tier-scale.js';

export {
  type Claimability,
  claimability,
  type ClaimContext,
  type ClaimReason,
  claimReasons,
} from './benefits/claimability.js';
export { codeFor } from './benefits/code-for.js';
export { expiryOf } from './benefits/expiry-of.js';
export { ExtendError, type ExtendErrorReason, extendErrorReasons } from './benefits/extend-error.js';
export { extended } from './benefits/extended.js';
export { extendedExpiry, type Extension } from './benefits/extended-expiry.js';
export { type Issue, issuedBenefit } from './benefits/issued-benefit.js';
export { type NextExpiry, nextExpiry } from './benefits/next-expiry.js';
export { type OfferContext, type OfferReason, offerReasonNames, offerReasons } from './benefits/offer-reasons.js';
export { type Redeemability, redeemability, type RedeemReason, redeemReasons } from './benefits/redeemability.js';
export { redeemed, type Use, type Used, type UseRefusal, useRefusals } from './benefits/redeemed.js';
export { returned, type Returned, type ReturnRefusal, returnRefusals, reversible } from './benefits/returned.js';
export { nextTierOffers } from './benefits/tier-offers.js';
export { sumBalances } from './benefits/sum-balances.js';
export { isUrgent, timeLeft, type TimeLeft, type TimeUnit, timeUnits } from './benefits/time-left.js';
export { usableUntil } from './benefits/usable-until.js';
export { usesLeft, withClaims, withUses } from './benefits/uses.js';
export {
  type WalletContents,
  walletGroups,
  type WalletGroupName,
  walletGroupNames,
  type WalletGroups,
  type WalletOptions,
  type WalletSort,
  walletSorts,
} from './benefits/wallet-groups.js';

export {
  type AppliedEffect,
  type Cap,
  caps,
  type Cause,
  type Given,
  type ProcessedEvent,
  type ProfileChange,
  type Skip,
  type SkippedAchievement,
  type SkippedRule,
  type SkipReason,
  skipReasons,
} from './campaigns/answer.js';
export { bracketed } from './campaigns/bracketed.js';
export { checkProgram, type ProgramIssue } from './campaigns/check-program.js';
export {
  type CampaignGroupName,
  campaignGroupNames,
  campaignGroups,
  type CampaignGroups,
} from './campaigns/campaign-groups.js';
export { type CampaignState, campaignState, campaignStates } from './campaigns/campaign-state.js';
export { type LimitUsage, limitUsage } from './campaigns/limit-usage.js';
export { processEvent } from './campaigns/process-event.js';
export { simulate } from './campaigns/simulate.js';
export { visibleCampaigns } from './campaigns/visible-campaigns.js';

export { type Interval, intervalEnd, intervalStart } from './time/interval.js';
export { type Period, type PeriodUnit, parsePeriod, periodUnits } from './time/period.js';
export { periodEnd } from './time/period-end.js';
export { PeriodError, type PeriodErrorReason, periodErrorReasons } from './time/period-error.js';
export { type PeriodWindow, periodWindow, type WindowRequest } from './time/period-window.js';
export { absoluteEnd, type TimePoint } from './time/time-point.js';
export type { Moment, ZonedDateTime } from './time/zoned.js';
