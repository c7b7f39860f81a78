import { isAmbiguous, type ClientError, type LoyaltyClient, type Redeemed, type Result } from '../api/index.js';
import { channels, type Benefit, type Snapshot } from '../model/index.js';
import { redactSnapshot } from '../rules/index.js';
import { json, type Answer } from './answer.js';
import type { Customer } from './customer.js';
import { sha256 } from './entity-tag.js';
import type { IdempotencyStore } from './idempotency-store.js';
import { once, type Intent, type Outcome } from './once.js';
import { platformProblem, problem } from './problem.js';
import type { Snapshots } from './snapshots.js';

/** What a customer's writes are done with. */
export interface WriteContext {
  readonly customer: Customer;
  readonly client: LoyaltyClient;
  readonly snapshots: Snapshots;
  readonly store: IdempotencyStore;
  readonly signal: AbortSignal;
}

/** A write as it was asked for. */
export interface WriteRequest {
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One kind of write. `Before` is what is kept, so that a later request can tell whether it happened. */
interface Kind<T, Before> {
  readonly name: string;
  readonly success: number;
  /** Undefined: there is nothing that this customer could do this to. */
  readonly before: (snapshot: Snapshot) => Before | undefined;
  readonly act: (client: LoyaltyClient, key: string) => Promise<Result<T>>;
  /** What happened since `before`, if it did. */
  readonly done: (snapshot: Snapshot, before: Before) => T | undefined;
  /** The current state for a `409`. */
  readonly state: (snapshot: Snapshot) => object;
  readonly body: (data: T, snapshot: Snapshot) => object;
}

/** `POST /v1/me/benefits/claim`: 201 and the benefit. */
export async function claim(context: WriteContext, { key, body }: WriteRequest): Promise<Answer> {
  const { definition } = body;
  if (typeof definition !== 'string' || definition === '') return problem(400, 'bad-request');
  const held = ({ benefits }: Snapshot) => benefits.filter((benefit) => benefit.definition.handle === definition);
  return perform<Benefit, readonly string[]>(context, key, {
    name: `claim ${definition}`,
    success: 201,
    before: (snapshot) => held(snapshot).map(({ id }) => id),
    act: (client, idempotencyKey) => client.claim(definition, { idempotencyKey }),
    done: (snapshot, before) => held(snapshot).find(({ id }) => !before.includes(id)),
    state: (snapshot) => shown(held(snapshot)[0]),
    body: (benefit, snapshot) => shown(asCustomer(benefit, snapshot)),
  });
}

/** How often a benefit was used and may be, before a redemption. */
interface Uses {
  readonly left: number | null;
  readonly ids: readonly string[];
}

/** `POST /v1/me/benefits/{id}/redeem`: 200, the redemption and the benefit. Other customers' benefits are not found. */
export async function redeem(context: WriteContext, id: string, { key, body }: WriteRequest): Promise<Answer> {
  const { count, channel: wished } = body;
  const channel = channels.find((known) => known === wished);
  if (count !== undefined && !(Number.isSafeInteger(count) && Number(count) > 0)) return problem(400, 'bad-request');
  const use = { ...(count !== undefined && { count: Number(count) }), ...(channel && { channel }) };
  const find = ({ benefits }: Snapshot) => benefits.find((benefit) => benefit.id === id);
  return perform<Redeemed, Uses>(context, key, {
    name: `redeem ${id} ${JSON.stringify(use)}`,
    success: 200,
    before: (snapshot) => usesOf(find(snapshot)),
    act: (client, idempotencyKey) => client.redeem(id, { idempotencyKey, ...use }),
    done: (snapshot, before) => usedSince(find(snapshot), before, use.count ?? 1),
    state: (snapshot) => shown(find(snapshot), find(snapshot)?.redemptions[0]),
    body: ({ redemption, benefit }, snapshot) => shown(benefit && asCustomer(benefit, snapshot), redemption),
  });
}

function usesOf(benefit: Benefit | undefined): Uses | undefined {
  if (!benefit) return undefined;
  return { left: benefit.redemptionsLeft ?? null, ids: benefit.redemptions.map(({ id }) => id) };
}

/** A redemption that was not there before, or uses that are gone. Nothing tells whose it was: it counts as this one. */
function usedSince(benefit: Benefit | undefined, before: Uses, count: number): Redeemed | undefined {
  if (!benefit) return undefined;
  const fresh = benefit.redemptions.find(({ id }) => !before.ids.includes(id));
  if (fresh) return { redemption: fresh, benefit };
  const isLess = before.left !== null && (benefit.redemptionsLeft ?? before.left) <= before.left - count;
  if (!isLess) return undefined;
  return { redemption: { id: `${benefit.id}-reconciled`, at: new Date().toISOString(), count }, benefit };
}

async function perform<T, Before>(context: WriteContext, key: string, kind: Kind<T, Before>): Promise<Answer> {
  const { customer, client, snapshots, store } = context;
  let before: Snapshot | undefined;
  const intent: Intent = {
    key: await sha256(`${customer.profile}\n${key}`),
    print: await sha256(kind.name),
    async prepare() {
      const result = await snapshots.read(customer);
      if (!result.ok) return platformProblem(result.error);
      before = result.data.snapshot;
      const known = kind.before(before);
      return known === undefined ? problem(404, 'not-found') : { before: known };
    },
    async act() {
      const result = await kind.act(client, key);
      snapshots.forget(customer.profile);
      if (!result.ok) return failed(context, kind, result.error);
      const snapshot = before ?? (await current(context));
      return snapshot ? succeeded(kind, result.data, snapshot) : failed(context, kind, { kind: 'network' });
    },
    async reconcile(known) {
      const snapshot = await current(context);
      // What this module stored comes back as it was.
      const data = snapshot && kind.done(snapshot, known as Before);
      return snapshot && data !== undefined ? succeeded(kind, data, snapshot) : undefined;
    },
  };
  return once(store, intent);
}

async function current({ snapshots, customer }: WriteContext): Promise<Snapshot | undefined> {
  const result = await snapshots.read(customer);
  return result.ok ? result.data.snapshot : undefined;
}

function succeeded<T, Before>(kind: Kind<T, Before>, data: T, snapshot: Snapshot): Outcome {
  const body = { ...kind.body(data, snapshot), serverTime: new Date().toISOString() };
  return { kind: 'done', answer: json(kind.success, body) };
}

async function failed<T, Before>(context: WriteContext, kind: Kind<T, Before>, error: ClientError): Promise<Outcome> {
  if (isAmbiguous(error)) return { kind: 'unknown', answer: problem(502, 'outcome-unknown') };
  const snapshot = error.kind === 'conflict' ? await current(context) : undefined;
  const isFinal = ['conflict', 'rejected', 'not-found'].includes(error.kind);
  return { kind: isFinal ? 'done' : 'not-done', answer: platformProblem(error, snapshot && kind.state(snapshot)) };
}

/** A benefit as a read would answer it. */
function asCustomer(benefit: Benefit, snapshot: Snapshot): Benefit | undefined {
  return redactSnapshot({ ...snapshot, benefits: [benefit] }, 'customer').benefits[0];
}

function shown(benefit?: Benefit, redemption?: Redeemed['redemption']): object {
  return { ...(redemption && { redemption }), ...(benefit && { benefit }) };
}
