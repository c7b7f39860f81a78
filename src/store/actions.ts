import { type ClientError, isAmbiguous, type RedeemOptions, type Redeemed } from '../api/index.js';
import type { Benefit, Redemption, Snapshot } from '../model/index.js';
import { act, type Intent } from './act.js';
import { type Action, claimKey, redeemKey } from './state.js';
import type { Store } from './store.js';

type Use = Pick<RedeemOptions, 'count' | 'channel'>;

/** Asks for a benefit of a definition; one request at a time for each definition. */
export function claim(store: Store, definition: string): Promise<Action> {
  return act(store, claimKey(definition), (intent) => claimAction(intent, definition));
}

/** Uses a benefit; one request at a time for each benefit. */
export function redeem(store: Store, benefit: string, options: Use = {}): Promise<Action> {
  return act(store, redeemKey(benefit), (intent) => redeemAction(intent, benefit, options));
}

/** Claims. Where the answer is lost, a benefit of that definition that was not there before tells that it went through. */
async function claimAction(intent: Intent, definition: string): Promise<Action> {
  const held = new Set(intent.snapshot()?.benefits.map(({ id }) => id));
  const answer = await intent.client.claim(definition, intent);
  if (answer.ok) return { status: 'done', benefit: answer.data };
  return settle(intent, answer.error, (now) => {
    const claimed = now.benefits.find((benefit) => benefit.definition.handle === definition && !held.has(benefit.id));
    return claimed && { status: 'done', benefit: claimed };
  });
}

/** Redeems. Where the answer is lost, one use less, or one redemption more, tells that it went through. */
async function redeemAction(intent: Intent, id: string, options: Use): Promise<Action> {
  const find = (snapshot: Snapshot | undefined) => snapshot?.benefits.find((benefit) => benefit.id === id);
  const before = find(intent.snapshot());
  const answer = await intent.client.redeem(id, {
    ...options,
    idempotencyKey: intent.idempotencyKey,
    signal: intent.signal,
  });
  if (answer.ok) return redeemed(answer.data, before, options);
  return settle(intent, answer.error, (now) => {
    const after = find(now);
    return before && after && wasUsed(before, after)
      ? { status: 'done', benefit: after, ...pick(after.redemptions[0], options) }
      : undefined;
  });
}

function redeemed(
  { benefit, redemption }: Redeemed,
  before: Benefit | undefined,
  options: Pick<RedeemOptions, 'channel'>,
): Action {
  const after = benefit ?? (before && recorded(before, redemption));
  return after
    ? { status: 'done', benefit: after, ...pick(redemption, options) }
    : { status: 'failed', error: { kind: 'not-found' }, settled: true };
}

/** The benefit with a redemption put down, for platforms that answer with the record alone. */
function recorded(benefit: Benefit, redemption: Redemption): Benefit {
  const { redemptionsLeft, redemptions } = benefit;
  return {
    ...benefit,
    redemptions: [redemption, ...redemptions],
    ...(redemptionsLeft !== undefined && { redemptionsLeft: Math.max(0, redemptionsLeft - redemption.count) }),
  };
}

function pick(redemption: Redemption | undefined, { channel }: Pick<RedeemOptions, 'channel'>) {
  return { ...(redemption && { redemption }), ...(channel && { channel }) };
}

function wasUsed(before: Benefit, after: Benefit): boolean {
  const fewer = (after.redemptionsLeft ?? Infinity) < (before.redemptionsLeft ?? Infinity);
  return fewer || after.redemptions.length > before.redemptions.length;
}

/** After a refusal: the refusal. After a lost answer: what the platform says when asked again. */
async function settle(
  intent: Intent,
  error: ClientError,
  find: (now: Snapshot) => Action | undefined,
): Promise<Action> {
  if (!isAmbiguous(error)) return { status: 'failed', error, settled: true };
  const now = await intent.reread();
  if (!now.ok) return { status: 'failed', error, settled: false };
  return find(now.data) ?? { status: 'failed', error, settled: false };
}
