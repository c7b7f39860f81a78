import type { Achievement, Goal, GoalPeriod, Snapshot } from '../../../src/model/index.js';
import type {
  OpenLoyaltyAchievement,
  OpenLoyaltyBadge,
  OpenLoyaltyBadgeType,
  OpenLoyaltyChallenge,
  OpenLoyaltyPeriodType,
  OpenLoyaltyRuleProgress,
} from '../../../src/platforms/open-loyalty/wire.js';
import { achievementProgress } from '../../../src/rules/index.js';
import { wireId } from './id.js';

/** When everything was made that has no date. */
const founded = '2025-01-01T00:00:00+00:00';

/** Open Loyalty has no visibility, so what a customer may not know of is not there at all. */
export function goalsIn({ achievements }: Snapshot): readonly Achievement[] {
  return achievements.filter((achievement) => !achievement.redacted && !isBadge(achievement));
}

/** What is earned once and counts no further is a badge there. */
export function badgesIn({ achievements }: Snapshot): readonly Achievement[] {
  return achievements.filter((achievement) => !achievement.redacted && isBadge(achievement));
}

function isBadge({ ladder, goals }: Achievement): boolean {
  return !goals && ladder.every === undefined && ladder.levels.length === 1 && ladder.levels[0]?.threshold === 1;
}

/** A row of `member/{member}/achievement`. */
export function encodeAchievement(achievement: Achievement): OpenLoyaltyAchievement {
  return {
    achievementId: wireId(achievement.handle),
    achievementName: achievement.name,
    achievementDescription: achievement.description ?? '',
    limitReached: limitReached(achievement),
    memberProgress: {
      completedCount: completedCount(achievement),
      rules: goalsOf(achievement).map((goal) => ({ achievementRuleId: wireId(goal.handle), ...encodeGoal(goal) })),
    },
  };
}

/** A row of `member/{member}/challenge`. */
export function encodeChallenge(achievement: Achievement): OpenLoyaltyChallenge {
  return {
    campaignId: wireId(achievement.handle),
    campaignName: achievement.name,
    campaignDescription: achievement.description ?? '',
    limitReached: limitReached(achievement),
    memberProgress: {
      completedCount: completedCount(achievement),
      milestones: goalsOf(achievement).map((goal) => ({ milestoneId: wireId(goal.handle), ...encodeGoal(goal) })),
    },
  };
}

/** A row of `badge-type`. */
export function encodeBadgeType({ handle, name, description }: Achievement): OpenLoyaltyBadgeType {
  return {
    badgeTypeId: wireId(handle),
    systemCode: handle,
    active: true,
    name,
    translations: { en: { name, description: description ?? '' } },
    createdAt: founded,
    updatedAt: founded,
  };
}

/** A row of `member/{member}/badge`. Undefined where it was not earned. */
export function encodeBadge(achievement: Achievement): OpenLoyaltyBadge | undefined {
  const { times } = achievementProgress(achievement);
  if (times < 1) return undefined;
  const badgeType = encodeBadgeType(achievement);
  const createdAt = achievement.achievedAt ?? founded;
  return {
    badgeType,
    badgeTypeId: badgeType.badgeTypeId,
    name: achievement.name,
    completedCount: times,
    createdAt,
    updatedAt: createdAt,
  };
}

/** Open Loyalty has no ladders: the way to the next level is a goal, and each level a completion. */
function goalsOf(achievement: Achievement): readonly Goal[] {
  const { goals, handle, ladder, count = 0 } = achievement;
  const { next } = achievementProgress(achievement);
  return goals ?? [{ handle, count, target: next?.threshold ?? ladder.levels.at(-1)?.threshold ?? 1 }];
}

function completedCount(achievement: Achievement): number {
  return achievement.completions ?? achievementProgress(achievement).level;
}

function limitReached(achievement: Achievement): boolean {
  return achievement.limitReached ?? achievementProgress(achievement).next === undefined;
}

const periods: Readonly<Record<GoalPeriod, OpenLoyaltyPeriodType>> = {
  overall: 'overall',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  'last-day': 'last_day',
};

function encodeGoal({ count, target, period, streak }: Goal): Omit<OpenLoyaltyRuleProgress, 'achievementRuleId'> {
  return {
    periodGoal: target,
    currentPeriodValue: count,
    consecutivePeriods: streak?.target ?? null,
    completedConsecutivePeriods: streak?.count ?? null,
    periodType: periods[period?.kind ?? 'overall'],
    periodValue: period?.value ?? null,
    type: 'direct',
    trigger: 'transaction',
  };
}
