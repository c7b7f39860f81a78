import type { Benefit, BenefitDefinition, Category } from '../../../src/model/index.js';
import type {
  OpenLoyaltyIssuedReward,
  OpenLoyaltyReward,
  OpenLoyaltyRewardKind,
  OpenLoyaltyWindow,
} from '../../../src/platforms/open-loyalty/wire.js';
import { wireId } from './id.js';

const founded = '2025-01-01T00:00:00+00:00';

const kinds: Readonly<Record<Category, OpenLoyaltyRewardKind>> = {
  discount: 'static_coupon',
  'free-product': 'material',
  entitlement: 'static_coupon',
};

/** A row of `member/{member}/reward`. Who may buy it is checked when it is bought. */
export function encodeReward(definition: BenefitDefinition, index: number): OpenLoyaltyReward {
  const { handle, name, claim } = definition;
  return {
    reward: kinds[definition.category],
    rewardId: wireId(handle),
    name,
    ...encodeCopy(definition),
    active: true,
    brandIcon: false,
    costInPoints: 0,
    activity: encodeWindow(claim?.from, claim?.until),
    visibility: { allTime: true },
    categoryNames: Object.fromEntries(definition.tags.map((tag) => [wireId(tag), tag])),
    segmentNames: {},
    levelNames: {},
    labels: [],
    featured: false,
    public: true,
    photos: [],
    limitUsages: encodeUsages(definition),
    translations: [{ id: index + 1, locale: 'en', name }],
    createdAt: founded,
    canBeBoughtByCustomer: true,
  };
}

function encodeCopy({ summary, terms, instructions }: BenefitDefinition): Partial<OpenLoyaltyReward> {
  const usage = instructions?.online ?? instructions?.store;
  return {
    ...(summary !== undefined && { shortDescription: summary }),
    ...(terms !== undefined && { conditionsDescription: terms }),
    ...(usage !== undefined && { usageInstruction: usage }),
  };
}

function encodeWindow(from: string | undefined, to: string | undefined): OpenLoyaltyWindow {
  return { allTime: !from && !to, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function encodeUsages({ claim }: BenefitDefinition): NonNullable<OpenLoyaltyReward['limitUsages']> {
  const left = claim?.left;
  return {
    general: left === undefined ? { limitValue: -1 } : { currentValue: 0, limitValue: left, remaining: left },
    perMember: claim?.repeatable === false ? { currentValue: 0, limitValue: 1 } : { limitValue: -1 },
  };
}

/** A row of `redemption`. A coupon is used once there, whatever the benefit may be used for here. */
export function encodeIssued(benefit: Benefit, customerId: string): OpenLoyaltyIssuedReward {
  const { id, definition, codes, issuedAt = founded, claimedAt } = benefit;
  const code = codes?.store ?? codes?.online;
  return {
    issuedRewardId: wireId(id),
    rewardId: wireId(definition.handle),
    customerId,
    name: definition.name,
    status: 'issued',
    redemptionDate: claimedAt ?? issuedAt,
    ...(code !== undefined && { issuedCoupon: { code, ...encodeDates(benefit) } }),
    costInPoints: 0,
    token: wireId(`token ${id}`),
    // What has no code is handed over.
    rewardType: code === undefined ? 'material' : kinds[definition.category],
    actionCause: { campaignId: claimedAt === undefined ? wireId('campaign') : null, transactionId: null },
    cancelledAt: null,
  };
}

function encodeDates({ definition, startsAt, expiresAt, redemptions, redemptionsLeft }: Benefit) {
  const from = startsAt ?? definition.redeemFrom ?? null;
  const ends = [expiresAt, definition.redeemUntil].flatMap((end) => (end === undefined ? [] : [end])).sort();
  const used = redemptions[0]?.at ?? (redemptionsLeft === 0 ? founded : null);
  return { value: 0, activeFrom: from, activeTo: ends[0] ?? null, usedAt: used };
}
