import type { Balance, Instant, Snapshot, Tier } from '../../../src/model/index.js';
import type {
  TalonOneLedger,
  TalonOneLoyalty,
  TalonOneLoyaltyProgram,
  TalonOnePage,
  TalonOnePoints,
} from '../../../src/platforms/talon-one/wire.js';
import { numberFor } from '../number.js';

/** A program for each balance; the tier is the one of the last. */
export function encodeLoyalty({ balances, tier }: Snapshot, now: Instant): TalonOneLoyalty {
  const programs = balances.map((balance, index): readonly [string, TalonOneLoyaltyProgram] => {
    const id = numberFor(balance.handle);
    const tiered = index === balances.length - 1 && tier ? encodeTier(tier, now) : {};
    const ledger = { ...encodeLedger(balance), ...tiered };
    return [String(id), { id, name: balance.handle, title: balance.name ?? balance.handle, joinDate: now, ledger }];
  });
  return { programs: Object.fromEntries(programs), cards: [] };
}

/** The points of a program that are lost on a date, as one addition. */
export function encodePoints(
  { balances }: Snapshot,
  program: number,
  now: Instant,
): TalonOnePage<TalonOnePoints> | undefined {
  const balance = balances.find(({ handle }) => numberFor(handle) === program);
  if (!balance) return undefined;
  const { amount, expiring } = balance;
  const lasting = amount - (expiring?.amount ?? 0);
  const row = (id: number, expiryDate: string, points: number): TalonOnePoints => ({
    id,
    transactionUUID: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    created: now,
    programId: program,
    name: 'Points of a purchase',
    startDate: 'immediate',
    expiryDate,
    subledgerId: '',
    amount: points,
  });
  const data = [
    ...(expiring?.at !== undefined ? [row(1, expiring.at, expiring.amount)] : []),
    ...(lasting > 0 ? [row(2, 'unlimited', lasting)] : []),
  ];
  return { hasMore: false, data };
}

function encodeLedger({ amount, pending = 0 }: Balance): TalonOneLedger {
  return {
    currentBalance: amount,
    pendingBalance: pending,
    expiredBalance: 0,
    spentBalance: 0,
    tentativeCurrentBalance: amount,
    tentativePendingBalance: pending,
    negativeBalance: 0,
    tentativeNegativeBalance: 0,
  };
}

function encodeTier(tier: Tier, now: Instant): Pick<TalonOneLedger, 'currentTier' | 'pointsToNextTier'> {
  const { handle, name, count = 0, next, reviewedAt } = tier;
  const missing = next?.threshold === undefined ? undefined : Math.max(0, next.threshold - count);
  return {
    currentTier: {
      id: numberFor(handle),
      name,
      startDate: now,
      ...(reviewedAt !== undefined && { expiryDate: reviewedAt }),
      downgradePolicy: 'one_down',
    },
    ...(missing !== undefined && { pointsToNextTier: missing }),
  };
}
