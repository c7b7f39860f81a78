import type { Benefit, Snapshot } from '../../src/model/index.js';
import type {
  LoadedSnapshot,
  LoyaltyClient,
  Redeemed,
  RedeemOptions,
  Result,
  WriteOptions,
} from '../../src/api/index.js';

/** An answer, or how to come by it. */
type Answer<T> = Result<T> | (() => Result<T> | Promise<Result<T>>);

/** A client that answers what it is told, and writes down what it is asked. */
export interface FakeClient extends LoyaltyClient {
  /** `snapshot`, `claim welcome-tote`, `redeem 1001`, in order. */
  readonly calls: readonly string[];
  /** The idempotency keys of the writes, in order. */
  readonly keys: readonly string[];
  /** What reads answer from now on. */
  reads(answer: Answer<LoadedSnapshot>): void;
  /** What claims answer from now on. */
  claims(answer: Answer<Benefit>): void;
  /** What redemptions answer from now on. */
  redeems(answer: Answer<Redeemed>): void;
}

/** A client whose reads answer this snapshot. */
export function fakeClient(snapshot: Snapshot): FakeClient {
  const calls: string[] = [];
  const keys: string[] = [];
  let read: Answer<LoadedSnapshot> = loaded(snapshot);
  let claim: Answer<Benefit> = failed('rejected');
  let redeem: Answer<Redeemed> = failed('rejected');
  const write = <T>(call: string, { idempotencyKey }: WriteOptions, answer: Answer<T>) => {
    calls.push(call);
    keys.push(idempotencyKey);
    return given(answer);
  };
  return {
    calls,
    keys,
    reads: (answer) => (read = answer),
    claims: (answer) => (claim = answer),
    redeems: (answer) => (redeem = answer),
    snapshot() {
      calls.push('snapshot');
      return given(read);
    },
    claim: (definition, options) => write(`claim ${definition}`, options, claim),
    redeem: (benefit, options: RedeemOptions) => write(`redeem ${benefit}`, options, redeem),
  };
}

/** A snapshot that was loaded, all of it or without what failed. */
export function loaded(snapshot: Snapshot, failed: LoadedSnapshot['failed'] = {}): Result<LoadedSnapshot> {
  return { ok: true, data: { snapshot, issues: [], failed } };
}

/** A call that failed. */
export function failed(kind: Extract<Result<never>, { ok: false }>['error']['kind']): Result<never> {
  return { ok: false, error: { kind } };
}

/** An answer that comes when it is let go. */
export function held<T>(answer: Result<T>): { (): Promise<Result<T>>; release(): void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return Object.assign(() => released.then(() => answer), { release: () => release() });
}

async function given<T>(answer: Answer<T>): Promise<Result<T>> {
  return typeof answer === 'function' ? answer() : answer;
}
