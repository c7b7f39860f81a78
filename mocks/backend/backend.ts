import type { Redeemed } from '../../src/api/client.js';
import type { Benefit, Channel, Instant, LoyaltyEvent, Snapshot } from '../../src/model/index.js';
import { redactSnapshot, type ProcessedEvent } from '../../src/rules/index.js';
import { systemClock } from '../dates.js';
import { claim, offers } from './claim.js';
import { happen } from './events.js';
import type { Outcome, Step } from './outcome.js';
import { redeem, redeemAtTill } from './redeem.js';
import { createMemory } from './remember.js';
import type { BackendState } from './state.js';

/** How a backend begins, and its clock. */
export interface BackendOptions {
  readonly state: BackendState;
  /** Default: the clock of the machine. */
  readonly now?: () => Instant;
}

/** Options of a claim. */
export interface ClaimRequest {
  /** The idempotency key: the same key again answers the same and does not act. */
  readonly key?: string;
}

/** Options of a redemption. */
export interface RedeemRequest extends ClaimRequest {
  /** Uses at once. Default 1. */
  readonly count?: number;
  readonly channel?: Channel;
}

/** An event to send. Without an id it is a new one, without a time it happens now. */
export type SentEvent = Omit<LoyaltyEvent, 'id' | 'at'> & Partial<Pick<LoyaltyEvent, 'id' | 'at'>>;

/** A loyalty platform in memory that serves one profile. */
export interface Backend {
  /** Its clock. */
  now(): Instant;
  /** Everything, as the brand's staff sees it: nothing is redacted. */
  snapshot(): Snapshot;
  /** Everything, as the customer may see it. */
  customerSnapshot(): Snapshot;
  /** The customer asks for a benefit of this definition. */
  claim(definition: string, request?: ClaimRequest): Outcome<Benefit>;
  /** The customer uses the benefit with this id. */
  redeem(benefit: string, request?: RedeemRequest): Outcome<Redeemed>;
  /**
   * Counts towards an achievement; levels reached issue what they unlock. Default 1. Throws `RangeError` for an unknown
   * handle, or an amount that is not 0 or more.
   */
  addCount(achievement: string, amount?: number): void;
  /** Something happens to the profile: a purchase, a return, or whatever else the programme counts. */
  send(event: SentEvent): ProcessedEvent;
  /** Somebody uses the benefit once at the shop's till meanwhile. Throws `RangeError` for an unknown id. */
  useElsewhere(benefit: string): void;
  /** Calls `listener` after every change. Answers how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Back to how it began; keys are forgotten, listeners stay. */
  reset(): void;
}

/** A backend that begins with `state` and behaves by the rules of `loyalty-elements/rules`. */
export function createBackend({ state: initial, now = systemClock }: BackendOptions): Backend {
  const memory = createMemory();
  const held = hold(initial);
  const take = <T>({ state, outcome }: Step<T>): Outcome<T> => {
    held.become(state);
    return outcome;
  };
  const snapshot = (): Snapshot => toSnapshot(held.state(), now());
  const send = (sent: SentEvent): ProcessedEvent => {
    const event = { id: `event-${(held.state().ledger?.events.length ?? 0) + 1}`, at: now(), ...sent };
    const { state, processed } = happen(held.state(), event, now());
    held.become(state);
    return processed;
  };

  return {
    now,
    snapshot,
    send,
    customerSnapshot: () => redactSnapshot(snapshot(), 'customer'),
    claim: (definition, { key } = {}) =>
      memory.once(key, `claim ${definition}`, () => take(claim(held.state(), definition, now()))),
    redeem: (benefit, { key, ...use } = {}) =>
      memory.once(key, `redeem ${benefit}`, () => take(redeem(held.state(), { ...use, benefit, now: now() }))),
    addCount: (achievement, amount = 1) => void send(counted(held.state(), achievement, amount)),
    useElsewhere: (benefit) => held.become(redeemAtTill(held.state(), { benefit, now: now() })),
    subscribe: held.subscribe,
    reset() {
      memory.forget();
      held.become(initial);
    },
  };
}

/** A count as an event: achievements that have no counting of their own count what they are told. */
function counted({ achievements }: BackendState, achievement: string, amount: number): SentEvent {
  if (!(amount >= 0 && amount < Infinity)) throw new RangeError('The amount to count must be a number from 0 on.');
  if (!achievements.some(({ handle }) => handle === achievement)) {
    throw new RangeError(`There is no achievement '${achievement}'.`);
  }
  return { kind: 'custom', name: 'count', body: { achievement, amount } };
}

/** The state, and who wants to know when it changes. */
function hold(initial: BackendState) {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    state: () => state,
    become(next: BackendState): void {
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function toSnapshot(state: BackendState, now: Instant): Snapshot {
  const { profile, achievements, benefits, tier, balances, campaigns } = state;
  const claimable = offers(state, now);
  return { profile, achievements, benefits, claimable, ...(tier && { tier }), balances, campaigns, serverTime: now };
}
