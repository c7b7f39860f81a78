import type { EffectDefinition } from '../../model/index.js';
import { amountOf, rounded } from './amount.js';
import type { Given } from './answer.js';
import { share, tally } from './limits.js';
import { type Occasion, type Refusal } from './occasion.js';
import type { Run } from './run.js';

/**
 * Adds points to a balance, as many as the caps have room for. A profile without a balance gets one called `points`.
 */
export function givePoints(
  run: Run,
  effect: EffectDefinition & { kind: 'points' },
  { campaign, facts }: Occasion,
): Given | Refusal {
  const whole = amountOf(effect.amount, facts);
  if (whole === undefined) return { reason: 'nothing-to-give' };
  const part = share(run, campaign, whole);
  if (typeof part === 'string') return { reason: part };
  tally(run, campaign, { units: part.amount });
  const handle = effect.balance ?? run.balances[0]?.handle ?? 'points';
  const balance = run.balances.find((known) => known.handle === handle);
  const credited = { handle, ...balance, amount: rounded((balance?.amount ?? 0) + part.amount) };
  run.balances = balance
    ? run.balances.map((known) => (known === balance ? credited : known))
    : [...run.balances, credited];
  return { kind: 'points', balance: handle, ...part };
}
