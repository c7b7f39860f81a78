import type { Redeemed } from '../../src/api/client.js';
import type { Benefit, BenefitDefinition, Channel, Instant, Redemption } from '../../src/model/index.js';
import { redeemability } from '../../src/rules/index.js';
import { refused, type Step } from './outcome.js';
import { withBenefit, withDefinition, type BackendState } from './state.js';

/** One use, or several at once. */
export interface Use {
  readonly benefit: string;
  readonly now: Instant;
  /** Default 1. */
  readonly count?: number;
  readonly channel?: Channel;
}

/** The customer uses a benefit. */
export function redeem(state: BackendState, use: Use): Step<Redeemed> {
  const benefit = findBenefit(state, use.benefit);
  if (!benefit) return refused(state, 'not-found');

  const count = use.count ?? 1;
  if (!Number.isSafeInteger(count) || count < 1) return refused(state, 'invalid-count', benefit);
  const reason = redeemability(benefit, use.now).reasons[0];
  if (reason) return refused(state, reason, benefit);
  if (count > usesLeft(benefit)) return refused(state, 'not-enough-left', benefit);
  return record(state, benefit, use);
}

/** The till uses a benefit, whatever the customer may do on their own. Nothing happens where nothing is left; throws `RangeError` for an unknown id. */
export function redeemAtTill(state: BackendState, use: Use): BackendState {
  const benefit = findBenefit(state, use.benefit);
  if (!benefit) throw new RangeError(`There is no benefit '${use.benefit}'.`);
  return usesLeft(benefit) < 1 ? state : record(state, benefit, { ...use, channel: 'store' }).state;
}

function findBenefit(state: BackendState, id: string): Benefit | undefined {
  return state.benefits.find((benefit) => benefit.id === id);
}

function usesLeft({ definition, redemptionsLeft = Infinity }: Benefit): number {
  return Math.min(redemptionsLeft, definition.globalRedemptionsLeft ?? Infinity);
}

function record(state: BackendState, benefit: Benefit, { count = 1, channel, now }: Use): Step<Redeemed> {
  const redemption: Redemption = { id: nextId(state), at: now, count, ...(channel && { channel }) };
  const used: Benefit = {
    ...benefit,
    redemptions: [redemption, ...benefit.redemptions],
    ...(benefit.redemptionsLeft !== undefined && { redemptionsLeft: benefit.redemptionsLeft - count }),
  };
  const { handle } = benefit.definition;
  const next = withDefinition(withBenefit(state, used), handle, (definition) => withUsesLess(definition, count));
  const current = findBenefit(next, benefit.id) ?? used;
  return { state: next, outcome: { ok: true, data: { redemption, benefit: current } } };
}

function withUsesLess(definition: BenefitDefinition, count: number): BenefitDefinition {
  const left = definition.globalRedemptionsLeft;
  return left === undefined ? definition : { ...definition, globalRedemptionsLeft: left - count };
}

function nextId(state: BackendState): string {
  return String(9001 + state.benefits.reduce((sum, benefit) => sum + benefit.redemptions.length, 0));
}
