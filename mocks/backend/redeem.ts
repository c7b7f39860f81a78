import type { Redeemed } from '../../src/api/client.js';
import type { Channel, Instant } from '../../src/model/index.js';
import { redeemed, usesLeft, withUses } from '../../src/rules/index.js';
import { refused, type Step } from './outcome.js';
import { withBenefit, withDefinition, type BackendState } from './state.js';

/** One use, or several at once. */
export interface Use {
  readonly benefit: string;
  readonly now: Instant;
  /** Default 1. */
  readonly count?: number;
  readonly channel?: Channel;
  /** Whether the till does it, which may use what only staff may redeem. Default: the customer. */
  readonly byStaff?: boolean;
}

/** Somebody uses a benefit. */
export function redeem(state: BackendState, { benefit: id, ...use }: Use): Step<Redeemed> {
  const benefit = state.benefits.find((held) => held.id === id);
  if (!benefit) return refused(state, 'not-found');

  const used = redeemed(benefit, { ...use, id: nextId(state) });
  if (!used.ok)
    return refused(
      state,
      used.reasons.at(-1) === 'invalid-count' ? 'invalid-count' : (used.reasons[0] ?? 'unknown'),
      benefit,
    );

  const { redemption } = used;
  const { definition } = benefit;
  const counted = withDefinition(withBenefit(state, { ...used.benefit, definition }), definition.handle, (each) =>
    withUses(each, redemption.count),
  );
  const current = counted.benefits.find((held) => held.id === id) ?? used.benefit;
  return { state: counted, outcome: { ok: true, data: { redemption, benefit: current } } };
}

/** The till uses a benefit. Nothing happens where nothing is left; throws `RangeError` for an unknown id. */
export function redeemAtTill(state: BackendState, use: Use): BackendState {
  const benefit = state.benefits.find((held) => held.id === use.benefit);
  if (!benefit) throw new RangeError(`There is no benefit '${use.benefit}'.`);
  return usesLeft(benefit) < 1 ? state : redeem(state, { ...use, channel: 'store', byStaff: true }).state;
}

function nextId(state: BackendState): string {
  return String(9001 + state.benefits.reduce((sum, benefit) => sum + benefit.redemptions.length, 0));
}
