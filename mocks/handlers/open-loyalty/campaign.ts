import type { Campaign, CampaignLimit, Effect, IntervalUnit } from '../../../src/model/index.js';
import type {
  OpenLoyaltyAvailableCampaign,
  OpenLoyaltyEffect,
  OpenLoyaltyIntervalType,
  OpenLoyaltyMemberCampaign,
  OpenLoyaltyUsage,
  OpenLoyaltyVisibleCampaign,
} from '../../../src/platforms/open-loyalty/wire.js';
import { wireId } from './id.js';

const founded = '2025-01-01T00:00:00+00:00';

/** A row of `member/{member}/campaign` in its full form. */
export function encodeCampaign(campaign: Campaign, index: number): OpenLoyaltyAvailableCampaign {
  const { limits = [] } = campaign;
  const budget = limits.find(({ kind }) => kind === 'units');
  return {
    ...encodeVisible(campaign),
    ...encodeBase(campaign),
    translations: [{ id: index + 1, locale: 'en', name: campaign.name, description: campaign.description ?? '' }],
    rules: [{ conditions: [], effects: campaign.effects.flatMap((effect) => encodeEffect(effect) ?? []) }],
    displayOrder: campaign.order ?? 0,
    labels: [],
    limits: Object.fromEntries(limits.map((limit) => [limitNames[limit.kind], encodeLimit(limit)])),
    memberFilter: {},
    limitUsages: budget ? { points: encodeUsage(budget) } : {},
  };
}

/** The same in its lean form. */
export function encodeLeanCampaign(campaign: Campaign, index: number): OpenLoyaltyMemberCampaign {
  const own = (campaign.limits ?? []).filter(({ kind }) => kind !== 'units');
  return {
    ...encodeBase(campaign),
    translations: [{ id: index + 1, locale: 'en', name: campaign.name, description: campaign.description ?? '' }],
    limitUsages: Object.fromEntries(own.map((limit) => [limitNames[limit.kind], encodeUsage(limit)])),
  };
}

/** A row of `member/{member}/campaign/visible`. */
export function encodeVisible(campaign: Campaign): OpenLoyaltyVisibleCampaign {
  const { name, description = '', startsAt = founded, endsAt = null } = campaign;
  return {
    campaignId: wireId(campaign.handle),
    name,
    description,
    active: true,
    activity: { startsAt, endsAt },
    translations: { en: { name, description } },
    createdAt: founded,
    type: 'direct',
    trigger: campaign.achievement === undefined ? 'transaction' : 'achievement',
  };
}

function encodeBase({ handle, name, description = '', achievement, limitReached = false }: Campaign) {
  return {
    campaignId: wireId(handle),
    name,
    description,
    limitReached,
    ...(achievement !== undefined && { relatedAchievement: { achievementId: wireId(achievement) } }),
  };
}

function encodeEffect(effect: Effect): OpenLoyaltyEffect | undefined {
  switch (effect.kind) {
    case 'points':
      return { effect: 'give_points', pointsRule: String(effect.amount), walletCode: 'default' };
    case 'benefit':
      return { effect: 'give_reward', rewardId: wireId(effect.definition) };
    case 'badge':
      return { effect: 'grant_badge', badgeSystemCode: effect.achievement };
    case 'coupon':
    case 'progress':
      return undefined;
  }
}

const limitNames = {
  'per-member': 'executionsPerMember',
  'units-per-member': 'pointsPerMember',
  units: 'points',
} as const;

const intervals: Readonly<Record<IntervalUnit, OpenLoyaltyIntervalType>> = {
  hour: 'calendarHours',
  day: 'calendarDays',
  week: 'calendarWeeks',
  month: 'calendarMonths',
  year: 'calendarYears',
};

function encodeLimit({ value, interval }: CampaignLimit) {
  return { value, ...(interval && { interval: { type: intervals[interval.unit], value: interval.value ?? 1 } }) };
}

function encodeUsage(limit: CampaignLimit): OpenLoyaltyUsage {
  const { value, ...rest } = encodeLimit(limit);
  const { left = value } = limit;
  return { currentValue: value - left, limitValue: value, remaining: left, ...rest };
}
