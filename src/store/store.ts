import { type ClientError, type LoyaltyClient, type RedeemOptions, type Result } from '../api/index.js';
import type { Audience, Instant, Snapshot } from '../model/index.js';
import { redactSnapshot } from '../rules/index.js';
import { claimAction, type Intent, redeemAction } from './actions.js';
import { newKey } from './intent-key.js';
import { mergeLoaded, withBenefit } from './merge.js';
import { type Action, claimKey, initialState, redeemKey, type StoreState } from './state.js';

export interface StoreOptions {
  readonly client: LoyaltyClient;
  /** Whose eyes the data is for. Default `customer`. */
  readonly audience?: Audience;
  /** Milliseconds since the epoch by the device's clock. Default `Date.now`. */
  readonly clock?: () => number;
}

/** Told of each new state and the one before it. */
export type Listener = (state: StoreState, previous: StoreState) => void;

/**
 * One profile's snapshot and the actions in flight. Nothing flips before the platform has answered, and what listeners
 * see is redacted.
 */
export class Store {
  readonly #client: LoyaltyClient;
  readonly #audience: Audience;
  readonly #clock: () => number;
  readonly #listeners = new Set<Listener>();
  readonly #running = new Map<string, Promise<Action>>();
  readonly #intents = new Map<string, string>();
  readonly #abort = new AbortController();
  #state: StoreState = initialState;
  #loading: Promise<void> | undefined;
  #skew = 0;

  constructor({ client, audience = 'customer', clock = Date.now }: StoreOptions) {
    this.#client = client;
    this.#audience = audience;
    this.#clock = clock;
  }

  get state(): StoreState {
    return this.#state;
  }

  /** Now, by the platform's clock where it told the time. */
  now(): Instant {
    return new Date(this.#clock() + this.#skew).toISOString();
  }

  /** Calls back on each new state. Answers how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows a snapshot that the page already has, without asking the platform. */
  seed(snapshot: Snapshot): void {
    this.#readClock(snapshot);
    const { phase: _, ...rest } = this.#state;
    this.#set({ ...rest, phase: 'ready', snapshot: redactSnapshot(snapshot, this.#audience) });
  }

  /** Asks the platform. Calls that come while an answer is awaited share it. */
  load(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Asks for a benefit; one request at a time for each definition. */
  claim(definition: string): Promise<Action> {
    return this.#act(claimKey(definition), (intent) => claimAction(intent, definition));
  }

  /** Uses a benefit; one request at a time for each benefit. */
  redeem(benefit: string, options: Pick<RedeemOptions, 'count' | 'channel'> = {}): Promise<Action> {
    return this.#act(redeemKey(benefit), (intent) => redeemAction(intent, benefit, options));
  }

  /** Takes a finished action off the screen. */
  dismiss(key: string): void {
    if (this.#running.has(key)) return;
    const { [key]: _, ...actions } = this.#state.actions;
    this.#set({ ...this.#state, actions });
  }

  /** Aborts what is in flight and forgets the listeners. */
  dispose(): void {
    this.#listeners.clear();
    this.#abort.abort();
  }

  async #load(): Promise<void> {
    const answer = await this.#client.snapshot({ signal: this.#abort.signal });
    if (this.#abort.signal.aborted) return;
    if (!answer.ok) return this.#set(afterFailure(this.#state, answer.error));
    this.#readClock(answer.data.snapshot);
    this.#set(mergeLoaded(this.#state, answer.data, this.#audience));
  }

  #act(key: string, run: (intent: Intent) => Promise<Action>): Promise<Action> {
    const running = this.#running.get(key);
    if (running) return running;
    const action = this.#run(key, run).finally(() => this.#running.delete(key));
    this.#running.set(key, action);
    return action;
  }

  async #run(key: string, run: (intent: Intent) => Promise<Action>): Promise<Action> {
    const idempotencyKey = this.#intents.get(key) ?? newKey();
    this.#intents.set(key, idempotencyKey);
    this.#report(key, { status: 'pending' });
    const action = await run({
      client: this.#client,
      idempotencyKey,
      signal: this.#abort.signal,
      snapshot: () => this.#state.snapshot,
      reread: () => this.#reread(key),
    });
    if (this.#abort.signal.aborted) return action;
    this.#finish(key, action);
    return action;
  }

  /** After a lost answer: says that it is being looked into, and asks again what is so. */
  async #reread(key: string): Promise<Result<Snapshot>> {
    this.#report(key, { status: 'checking' });
    await this.#loading;
    await this.load();
    const { error, snapshot } = this.#state;
    return error || !snapshot ? { ok: false, error: error ?? { kind: 'network' } } : { ok: true, data: snapshot };
  }

  #finish(key: string, action: Action): void {
    if (action.status === 'failed') {
      // An answer, even a refusal, ends the intent; a lost one keeps its key for the next try.
      if (action.settled) this.#intents.delete(key);
      this.#report(key, action);
      if (action.settled) void this.load();
      return;
    }
    this.#intents.delete(key);
    if (action.status === 'done' && this.#state.snapshot) {
      const snapshot = withBenefit(this.#state.snapshot, action.benefit, key.startsWith('claim:'));
      this.#set({ ...this.#state, snapshot, actions: { ...this.#state.actions, [key]: action } });
    }
    void this.load();
  }

  #report(key: string, action: Action): void {
    this.#set({ ...this.#state, actions: { ...this.#state.actions, [key]: action } });
  }

  #readClock({ serverTime }: Snapshot): void {
    const told = Date.parse(serverTime ?? '');
    if (!Number.isNaN(told)) this.#skew = told - this.#clock();
  }

  #set(state: StoreState): void {
    const previous = this.#state;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state, previous);
  }
}

/** A failed load keeps what is known; a customer who is no longer signed in sees nothing of it. */
function afterFailure(state: StoreState, error: ClientError): StoreState {
  if (error.kind === 'aborted') return state;
  if (error.kind === 'unauthorized') return { ...initialState, phase: 'logged-out', error };
  return state.snapshot ? { ...state, error } : { ...state, phase: 'failed', error };
}
