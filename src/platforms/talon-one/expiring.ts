import { decode } from '../../api/fields.js';
import type { Balance } from '../../model/index.js';
import type { LoyaltyReading, NumberedProgram } from './decode/loyalty.js';
import { expiringPoints } from './decode/points.js';
import type { Deployment, Get } from './deployment.js';
import { dataOf, getAll } from './pages.js';

/**
 * The balances with what they lose next, which costs a request for each program. Where one fails, or a program has no
 * number, nothing is said about it: a balance is right without.
 */
export async function withExpiring(
  { profile }: Deployment,
  get: Get,
  { balances, programs }: LoyaltyReading,
): Promise<readonly Balance[]> {
  const expiring = new Map<string, NonNullable<Balance['expiring']>>();
  const ask = async ({ id, name }: NumberedProgram) => {
    if (id === undefined) return;
    const path = `/v1/loyalty_programs/${encodeURIComponent(id)}/profile/${encodeURIComponent(profile)}/points`;
    const answer = await getAll(get, `${path}?status=active`);
    const found = answer.ok ? decode(dataOf(answer.data), expiringPoints).data : undefined;
    for (const [part, points] of found ?? []) expiring.set(part ? `${name}/${part}` : name, points);
  };
  await Promise.all(programs.map(ask));
  return balances.map((balance) => {
    const points = expiring.get(balance.handle);
    return points ? { ...balance, expiring: points } : balance;
  });
}
