/*
 * What each platform promises of its answers: the fields that its public schema requires, and those that its documents
 * show in every example. Sections of those documents are named at each.
 */
import {
  anything,
  boolean,
  either,
  instant,
  list,
  map,
  matching,
  naiveDate,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  uuid,
} from './shapes.mjs';

// Our own: src/api/openapi.yaml.

const definition = object({ handle: text, name: text, category: oneOf('discount', 'free-product', 'entitlement') });
const redemption = object({ id: text, at: instant, count: number });
const benefit = object({
  id: text,
  definition,
  expiresAt: optional(instant),
  redemptionsLeft: optional(number),
  redemptions: (value, path) => (value?.length === 0 ? [] : list(redemption)(value, path)),
});
const achievement = object({
  handle: text,
  name: text,
  visibility: oneOf('standard', 'hidden', 'mystery', 'system'),
  ladder: object({ levels: anything }),
});

export const rest = {
  snapshot: object({
    profile: object({ id: text, facts: object({}) }),
    achievements: list(achievement),
    benefits: list(benefit),
    claimable: list(definition),
    balances: list(object({ handle: text, amount: number })),
    campaigns: list(object({ handle: text, name: text })),
    serverTime: instant,
  }),
  issued: object({ benefit, serverTime: instant }),
  redeemed: object({ redemption, benefit, serverTime: instant }),
  problem: object({ type: text, status: number, code: matching(/^[a-z][a-z-]*$/) }),
};

// Omneo: API reference of profile benefits, benefit definitions and achievements; Laravel's pages. Flags are booleans.

const omneoDefinition = object({
  id: anything,
  name: text,
  handle: text,
  type: oneOf('discount', 'value', 'competition', 'event', 'gift', 'voucher', 'bonus', 'other'),
  max_redemptions: nullable(number),
  is_claimable: boolean,
  is_reclaimable: boolean,
  is_extendable: boolean,
  tags: anything,
});
const omneoBenefit = object({
  id: number,
  profile_id: uuid,
  issued_at: naiveDate,
  expires_at: nullable(naiveDate),
  claimed_at: nullable(naiveDate),
  extended_at: nullable(naiveDate),
  timezone: text,
  is_expired: boolean,
  is_redeemable: boolean,
  redemptions_remaining: nullable(number),
  redeem_code_pos: nullable(text),
  redeem_code_online: nullable(text),
  definition: omneoDefinition,
});
const omneoProgress = object({
  definition_id: anything,
  current_level_id: nullable(anything),
  next_level_id: nullable(anything),
  next_level_remain: nullable(number),
  current_score: nullable(number),
  achieved_at: nullable(text),
});

export const omneo = {
  page: object({
    data: list(omneoBenefit),
    links: object({ first: text, last: text, prev: nullable(text), next: nullable(text) }),
    meta: object({
      current_page: number,
      from: nullable(number),
      last_page: number,
      path: text,
      per_page: number,
      to: nullable(number),
      total: number,
    }),
  }),
  definitions: object({ data: list(omneoDefinition) }),
  achievements: object({
    data: list(
      object({
        id: anything,
        name: text,
        handle: text,
        display_option: oneOf('visible', 'hidden', 'mystery', 'internal'),
        levels: list(object({ id: anything, trigger: number, repeats: either(boolean, number) })),
        // `[]` where there is none.
        progress: (value, path) => (Array.isArray(value) && value.length === 0 ? [] : omneoProgress(value, path)),
      }),
    ),
  }),
  claimed: object({ data: omneoBenefit }),
  redeemed: object({
    data: object({
      id: anything,
      type: oneOf('redeem'),
      profile_id: uuid,
      redeem_at: text,
      items: list(object({ type: oneOf('benefit'), count: number, type_attributes: omneoBenefit })),
    }),
  }),
  error: object({ message: text }),
};

// Talon.One: Integration API, getCustomerInventory, getCustomerAchievements, getCustomerAchievementHistory, campaigns.

const entity = { id: number, created: instant };
const progress = {
  status: oneOf('inprogress', 'completed', 'expired', 'not_started'),
  progress: number,
  startDate: optional(instant),
  completionDate: optional(instant),
  endDate: optional(instant),
};
const copy = { name: matching(/^[a-zA-Z]\w+$/), title: text, description: text };
const recurrence = oneOf('no_recurrence', 'on_expiration', 'on_completion');
const activation = oneOf('user_action', 'fixed_schedule');
const ledger = {
  currentBalance: number,
  pendingBalance: number,
  expiredBalance: number,
  spentBalance: number,
  tentativeCurrentBalance: number,
};

export const talonOne = {
  inventory: object({
    profile: object({
      ...entity,
      integrationId: text,
      attributes: object({}),
      accountId: number,
      closedSessions: number,
      totalSales: number,
      lastActivity: instant,
    }),
    coupons: list(
      object({
        ...entity,
        campaignId: number,
        value: text,
        usageLimit: number,
        usageCounter: number,
        state: oneOf('active', 'used', 'expired', 'pending', 'disabled'),
        profileRedemptionCount: number,
        startDate: optional(instant),
        expiryDate: optional(instant),
      }),
    ),
    giveaways: list(object({ ...entity, code: text, poolId: number, endDate: optional(instant) })),
    achievements: list(
      object({
        ...progress,
        achievementId: number,
        ...copy,
        campaignId: number,
        target: optional(number),
        achievementRecurrencePolicy: recurrence,
        achievementActivationPolicy: activation,
      }),
    ),
    loyalty: object({
      programs: map(object({ id: number, title: text, name: text, ledger: object(ledger) })),
      cards: anything,
    }),
  }),
  achievements: object({
    totalResultSize: number,
    data: list(
      object({
        ...entity,
        ...copy,
        target: number,
        recurrencePolicy: recurrence,
        activationPolicy: activation,
        campaignId: number,
        status: oneOf('active', 'scheduled'),
        currentProgress: optional(object(progress)),
      }),
    ),
  }),
  history: object({ totalResultSize: number, data: list(object(progress)) }),
  campaigns: object({
    hasMore: boolean,
    data: list(
      object({
        applicationId: number,
        id: number,
        name: text,
        state: oneOf('enabled'),
        tags: anything,
        features: list(text),
        rules: list(object({ title: text, displayName: optional(text), displayDescription: optional(text) })),
      }),
    ),
  }),
  error: object({
    message: text,
    errors: list(object({ title: text, details: text, source: object({}) })),
    StatusCode: number,
  }),
};

// Open Loyalty: its OpenAPI document of 2025 and 2026. Lists are `{ items, total }`; a coupon's dates may be null.

const items = (row) =>
  object({ items: list(object(row)), total: object({ all: number, filtered: number, estimated: boolean }) });
const period = oneOf('overall', 'year', 'month', 'week', 'day', 'last_day');
const goal = {
  periodGoal: number,
  currentPeriodValue: number,
  consecutivePeriods: nullable(number),
  completedConsecutivePeriods: nullable(number),
  periodType: period,
  periodValue: nullable(number),
  type: oneOf('direct', 'referral'),
  trigger: oneOf('transaction', 'custom_event'),
};
const usage = object({ limitValue: number });
const units = {
  earnedUnits: number,
  transferredUnits: number,
  spentUnits: number,
  activeUnits: number,
  lockedUnits: number,
  blockedUnits: number,
  expiredUnits: number,
};

export const openLoyalty = {
  member: object({ customerId: uuid, firstName: text, active: boolean, registeredAt: instant }),
  challenges: items({
    campaignId: uuid,
    campaignName: text,
    campaignDescription: text,
    limitReached: boolean,
    memberProgress: object({ completedCount: number, milestones: list(object({ milestoneId: uuid, ...goal })) }),
  }),
  badges: items({
    badgeType: object({ badgeTypeId: uuid, systemCode: text, active: boolean, name: text, translations: object({}) }),
    badgeTypeId: uuid,
    name: text,
    completedCount: number,
    createdAt: instant,
    updatedAt: instant,
  }),
  rewards: items({
    rewardId: uuid,
    reward: oneOf('static_coupon', 'dynamic_coupon', 'conversion_coupon', 'material', 'fortune_wheel'),
    name: text,
    active: boolean,
    costInPoints: number,
    activity: object({ allTime: boolean }),
    visibility: object({ allTime: boolean }),
    limitUsages: object({ general: usage, perMember: usage }),
    featured: boolean,
    public: boolean,
    photos: anything,
    labels: anything,
    translations: list(object({ id: number, locale: text, name: text })),
    createdAt: instant,
  }),
  issued: items({
    issuedRewardId: uuid,
    rewardId: uuid,
    customerId: uuid,
    name: text,
    status: oneOf('issued'),
    redemptionDate: instant,
    issuedCoupon: optional(
      object({ code: text, value: number, activeFrom: nullable(instant), activeTo: nullable(instant) }),
    ),
    costInPoints: number,
    token: text,
    rewardType: text,
    actionCause: object({}),
    cancelledAt: nullable(instant),
  }),
  wallets: items({
    walletType: object({ walletTypeId: uuid, code: text, name: text, unitSingularName: text, active: boolean }),
    account: object(units),
    createdAt: instant,
  }),
  bought: list(object({ issuedRewardId: uuid })),
  redeemed: object({ code: text, used: boolean, customerId: uuid }),
  invalid: object({
    code: oneOf(400),
    message: oneOf('Validation failed'),
    errors: list(object({ message: text, parameters: anything, plural: anything, code: text, path: text })),
  }),
  refused: object({ code: number, message: text }),
};
