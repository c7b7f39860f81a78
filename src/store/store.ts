import type { ClientError, LoyaltyClient } from '../api/index.js';
import type { Audience, Instant, Part, Snapshot } from '../model/index.js';
import { firstLoaded } from './first-loaded.js';
import { initialState, isBusy, knownParts, type StoreState } from './state.js';

export interface StoreOptions {
  /** Without one, what is seeded shows and nothing can be changed. */
  readonly client: LoyaltyClient | undefined;
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
  readonly client: LoyaltyClient | undefined;

  readonly audience: Audience;
  readonly #clock: () => number;
  readonly #listeners = new Set<Listener>();
  readonly #wanted = new Set<Part>();
  readonly #abort = new AbortController();
  #state: StoreState = initialState;
  #loading: Promise<void> | undefined;
  #skew = 0;
  #version = 0;

  constructor({ client, audience = 'customer', clock = Date.now }: StoreOptions) {
    this.client = client;
    this.audience = audience;
    this.#clock = clock;
  }

  /** Aborted when the store is of no more use. */
  get signal(): AbortSignal {
    return this.#abort.signal;
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
    this.update((state) => firstLoaded(state, { snapshot, issues: [], failed: {} }, this.audience));
  }

  /** Says what will be shown. What is not here yet is asked for, where anything has been asked for at all. */
  want(parts: readonly Part[]): void {
    for (const part of parts) this.#wanted.add(part);
    if (this.#state.omitted.some((part) => this.#wanted.has(part))) void this.load();
  }

  /** Asks the platform for what is wanted, or for everything. Calls that come while an answer is awaited share it. */
  load(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Asks anew: an answer that is on its way may be from before what has just happened. */
  async reload(): Promise<void> {
    this.#version++;
    await this.load();
  }

  /** Replaces the state. For what acts on the store. */
  update(change: (state: StoreState) => StoreState): void {
    const previous = this.#state;
    this.#state = change(previous);
    if (this.#state === previous) return;
    for (const listener of [...this.#listeners]) listener(this.#state, previous);
  }

  /** Takes a finished action off the screen. */
  dismiss(key: string): void {
    this.update((state) => {
      const { [key]: action, ...actions } = state.actions;
      return isBusy(action) ? state : { ...state, actions };
    });
  }

  /** Aborts what is in flight and forgets the listeners. */
  dispose(): void {
    this.#listeners.clear();
    this.#abort.abort();
  }

  async #load(): Promise<void> {
    const { signal } = this;
    const version = this.#version;
    const parts = this.#wanted.size ? [...this.#wanted] : undefined;
    if (this.#state.snapshot) void merging();
    const answer = await this.client?.snapshot({ signal, ...(parts && { parts }) }).catch(() => unreachable);
    const join = this.#state.snapshot ? await merging() : firstLoaded;
    if (!answer || signal.aborted) return;
    if (version !== this.#version) return this.#load();
    if (!answer.ok) return this.update((state) => afterFailure(state, answer.error));
    if (!join) return this.update((state) => afterFailure(state, unreachable.error));
    this.#readClock(answer.data.snapshot);
    this.update((state) => join(state, answer.data, this.audience));
    // Something more may have been wanted meanwhile.
    if (this.#state.omitted.some((part) => this.#wanted.has(part) && !parts?.includes(part))) await this.#load();
  }

  #readClock({ serverTime }: Snapshot): void {
    const told = Date.parse(serverTime ?? '');
    if (!Number.isNaN(told)) this.#skew = told - this.#clock();
  }
}

/** A client must not throw; one that does, or whose code could not be loaded, was not reached. */
const unreachable = { ok: false, error: { kind: 'network' } } as const;

/** How a further answer joins what is known. A page that asks once never loads it. */
const merging = () =>
  import('./merge.js').then(
    ({ mergeLoaded }) => mergeLoaded,
    () => undefined,
  );

/** A failed load keeps what is known; a customer who is no longer signed in sees nothing of it. */
function afterFailure(state: StoreState, error: ClientError): StoreState {
  if (error.kind === 'aborted') return state;
  if (error.kind === 'unauthorized') return { ...initialState, phase: 'logged-out', error };
  return state.snapshot ? { ...state, stale: knownParts(state), error } : { ...state, phase: 'failed', error };
}
