import type { Balance, Unit } from '../../model/index.js';

/** What balances of one unit add up to. */
export interface BalanceSum {
  /** Undefined where the balance has none: it is then alone. */
  readonly unit?: Unit;
  readonly amount: number;
  /** What is earned and not yet to be spent. */
  readonly pending: number;
}

/**
 * What balances add up to, one sum for each unit in the order of their first balance. Balances add up and benefits do not
 * (Omneo, Benefit definitions, "How benefits differ from rewards"), and unlike units are never added: neither two currencies, nor
 * points and dollars, nor balances whose units are not told.
 */
export function sumBalances(balances: readonly Balance[]): readonly BalanceSum[] {
  const sums: BalanceSum[] = [];
  for (const { unit, amount, pending = 0 } of balances) {
    const index = unit ? sums.findIndex((sum) => isSame(sum.unit, unit)) : -1;
    const sum = sums[index];
    if (sum) sums[index] = { ...sum, amount: added(sum.amount, amount), pending: added(sum.pending, pending) };
    else sums.push({ ...(unit && { unit }), amount, pending });
  }
  return sums;
}

function isSame(one: Unit | undefined, other: Unit): boolean {
  if (one?.kind === 'money') return other.kind === 'money' && one.currency === other.currency;
  return one?.kind === other.kind && one.name === other.name;
}

/** Without the last digits of binary fractions: 0.1 and 0.2 are 0.3. */
function added(one: number, other: number): number {
  return Number((one + other).toPrecision(15));
}
