export { evaluate } from './conditions/evaluate.js';
export { explain } from './conditions/explain.js';
export type { Explanation, ExplanationPart, Requirement, RequirementGroup } from './conditions/explanation.js';
export { RuleError, type RuleErrorReason, ruleErrorReasons } from './conditions/rule-error.js';

export { type AchievementProgress, achievementProgress } from './achievements/achievement-progress.js';
export { type AchievementState, achievementState, achievementStates } from './achievements/achievement-state.js';
export { findAchievement } from './achievements/find-achievement.js';
export { keptLevel } from './achievements/kept-level.js';
export { type LadderStep, ladderSteps } from './achievements/ladder-steps.js';
export { type LevelProgress, levelProgress, thresholdAt } from './achievements/level-progress.js';
export { progressScale, type Scale, type ScaledProgress, scales } from './achievements/progress-scale.js';
export { redact } from './achievements/redact.js';
export { redactSnapshot } from './achievements/redact-snapshot.js';
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
  type Claimability,
  claimability,
  type ClaimContext,
  type ClaimReason,
  claimReasons,
} from './benefits/claimability.js';
export { codeFor } from './benefits/code-for.js';
export { type OfferContext, type OfferReason, offerReasonNames, offerReasons } from './benefits/offer-reasons.js';
export { type Redeemability, redeemability, type RedeemReason, redeemReasons } from './benefits/redeemability.js';
export { isUrgent, timeLeft, type TimeLeft, type TimeUnit, timeUnits } from './benefits/time-left.js';
export { usableUntil } from './benefits/usable-until.js';
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
