import type { LoyaltyClient, Result } from '../api/index.js';
import type { Benefit, Snapshot } from '../model/index.js';
import { newKey } from './intent-key.js';
import { share } from './share.js';
import { type Action, isClaim } from './state.js';
import type { Store } from './store.js';

/** What an action may use: the client, its key, and the store's eyes. */
export interface Intent {
  readonly client: LoyaltyClient;
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
  /** What is known now. */
  readonly snapshot: () => Snapshot | undefined;
  /** What is so, asked anew. */
  readonly reread: () => Promise<Result<Snapshot>>;
}

/** What runs in a store, and the keys of intents whose outcome is not known yet. */
interface Ledger {
  readonly running: Map<string, Promise<Action>>;
  readonly intents: Map<string, string>;
}

const ledgers = new WeakMap<Store, Ledger>();

/**
 * Does one thing at a time for each key: who asks again while it runs gets the same answer. The idempotency key of an
 * intent is kept until the platform has answered, so that trying again after a lost answer cannot do it twice.
 */
export function act(store: Store, key: string, run: (intent: Intent) => Promise<Action>): Promise<Action> {
  const ledger: Ledger = ledgers.get(store) ?? { running: new Map(), intents: new Map() };
  ledgers.set(store, ledger);
  const running = ledger.running.get(key) ?? perform(store, key, { ledger, run });
  ledger.running.set(key, running);
  return running;
}

function intentOf(store: Store, key: string, rest: Pick<Intent, 'client' | 'idempotencyKey'>): Intent {
  return { ...rest, signal: store.signal, snapshot: () => store.state.snapshot, reread: () => reread(store, key) };
}

interface Deed {
  readonly ledger: Ledger;
  readonly run: (intent: Intent) => Promise<Action>;
}

async function perform(store: Store, key: string, { ledger: { running, intents }, run }: Deed): Promise<Action> {
  const { client } = store;
  const idempotencyKey = intents.get(key) ?? newKey();
  intents.set(key, idempotencyKey);
  report(store, key, { status: 'pending' });
  const action = await (client
    ? run(intentOf(store, key, { client, idempotencyKey })).catch(() => unreachable)
    : nowhere);
  running.delete(key);
  // An answer, even a refusal, ends the intent; a lost one keeps its key for the next try.
  if (isSettled(action)) intents.delete(key);
  if (store.signal.aborted) return action;
  const shown = store.audience === 'staff' ? action : withoutCondition(action);
  report(store, key, shown);
  if (isSettled(shown)) void store.reload();
  return shown;
}

/** A condition may name what is withheld. Here, unlike in a snapshot, it can't be told whether it does. */
function withoutCondition(action: Action): Action {
  if (action.status !== 'done' || !action.benefit.definition.claim?.condition) return action;
  const { definition, ...benefit } = action.benefit;
  const { condition: _, ...claim } = definition.claim ?? { repeatable: false };
  return { ...action, benefit: { ...benefit, definition: { ...definition, claim } } };
}

/** A client must not throw; one that does, or whose code could not be loaded, was not reached. */
const unreachable: Action = { status: 'failed', error: { kind: 'network' }, settled: false };
const nowhere: Action = { status: 'failed', error: { kind: 'rejected', code: 'no-platform' }, settled: true };

function isSettled(action: Action): boolean {
  return action.status === 'done' || (action.status === 'failed' && action.settled);
}

/** After a lost answer: says that it is being looked into, and asks again what is so. */
async function reread(store: Store, key: string): Promise<Result<Snapshot>> {
  report(store, key, { status: 'checking' });
  await store.reload();
  const { error, snapshot } = store.state;
  return error || !snapshot ? { ok: false, error: error ?? { kind: 'network' } } : { ok: true, data: snapshot };
}

function report(store: Store, key: string, action: Action): void {
  store.update(({ snapshot, ...state }) => ({
    ...state,
    ...(snapshot && {
      snapshot: action.status === 'done' ? withBenefit(snapshot, action.benefit, isClaim(key)) : snapshot,
    }),
    actions: { ...state.actions, [key]: action },
  }));
}

/** The snapshot with this benefit put in, or in place of the one with its id; a claimed definition may leave the offers. */
function withBenefit(snapshot: Snapshot, benefit: Benefit, claimed: boolean): Snapshot {
  const { handle, claim } = benefit.definition;
  const others = snapshot.benefits.filter(({ id }) => id !== benefit.id);
  const claimable =
    claimed && !claim?.repeatable ? snapshot.claimable.filter((offer) => offer.handle !== handle) : snapshot.claimable;
  return share(snapshot, { ...snapshot, benefits: [benefit, ...others], claimable });
}
