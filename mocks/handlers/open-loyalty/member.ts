import type { Snapshot, Tier } from '../../../src/model/index.js';
import type {
  OpenLoyaltyMember,
  OpenLoyaltyTierProgress,
  OpenLoyaltyTierSet,
  OpenLoyaltyWallet,
} from '../../../src/platforms/open-loyalty/wire.js';
import { wireId } from './id.js';

const founded = '2025-01-01T00:00:00+00:00';
const setId = wireId('tier set');
const setName = 'Membership';

/** `member/{member}`. */
export function encodeMember({ profile, tier, balances }: Snapshot): OpenLoyaltyMember {
  const money = balances.find(({ unit }) => unit?.kind === 'money')?.unit;
  const points = balances.find(({ unit }) => unit?.kind === 'thing');
  return {
    customerId: wireId(profile.id),
    ...(profile.firstName !== undefined && { firstName: profile.firstName }),
    active: true,
    registeredAt: founded,
    ...(money?.kind === 'money' && { currency: money.currency }),
    labels: [],
    segments: [],
    currentLevel: tier ? { levelId: wireId(tier.handle), name: tier.name } : null,
    defaultAccount: { activePoints: points?.amount ?? 0 },
  };
}

/** Rows of `member/{member}/wallet`. */
export function encodeWallets({ balances }: Snapshot): readonly OpenLoyaltyWallet[] {
  return balances.map(({ handle, name = handle, amount, pending = 0, unit }, index) => {
    const unitName = unit?.kind === 'thing' ? unit.name : (unit?.currency ?? 'unit');
    return {
      walletType: {
        walletTypeId: wireId(handle),
        code: handle,
        name,
        unitSingularName: unitName,
        unitPluralName: `${unitName}s`,
        active: true,
        isDefault: index === 0,
      },
      account: {
        earnedUnits: amount + pending,
        transferredUnits: 0,
        spentUnits: 0,
        activeUnits: amount,
        lockedUnits: pending,
        blockedUnits: 0,
        expiredUnits: 0,
      },
      createdAt: founded,
    };
  });
}

/** Rows of `member/{member}/tierSet`. */
export function encodeTierSets({ tier }: Snapshot): readonly OpenLoyaltyTierSet[] {
  if (!tier) return [];
  return [
    {
      tierSetId: setId,
      tierSetName: setName,
      currentTierId: wireId(tier.handle),
      currentTierName: tier.name,
      manually: false,
    },
  ];
}

/** `member/{member}/tierSet/{tierSet}`. Undefined where there is no such set. */
export function encodeTierProgress({ tier }: Snapshot, tierSet: string): OpenLoyaltyTierProgress | undefined {
  if (!tier || tierSet !== setId) return undefined;
  const { next } = tier;
  return {
    tierSetId: setId,
    tierSetName: setName,
    downgrade: 'periodic',
    manually: false,
    currentTierId: wireId(tier.handle),
    currentTierName: tier.name,
    ...(next && { nextTierId: wireId(next.handle), nextTierName: next.name }),
    ...(tier.reviewedAt !== undefined && { nextRecalculationAt: tier.reviewedAt }),
    nextTierCurrentProgress: wayOf(tier),
  };
}

function wayOf({ count, next, unit }: Tier): OpenLoyaltyTierProgress['nextTierCurrentProgress'] {
  if (!next?.threshold || count === undefined) return [];
  const attribute = unit?.kind === 'money' ? 'totalSpending' : 'totalEarnedUnits';
  return [{ conditionId: wireId('condition'), attribute, currentValue: count, valueGoal: next.threshold }];
}
