import type { Answer } from './answer.js';
import type { IdempotencyStore } from './idempotency-store.js';
import { problem } from './problem.js';

/** What is kept of a write by its key. */
type Entry =
  /** Somebody acts, or did and fell silent. `before` is what was there when it began. */
  | { readonly kind: 'running'; readonly print: string; readonly since: number; readonly before?: unknown }
  /** Nobody knows whether it happened. */
  | { readonly kind: 'unknown'; readonly print: string; readonly before?: unknown }
  | { readonly kind: 'done'; readonly print: string; readonly status: number; readonly body: string };

/** What became of an act: an answer to keep, one that did not act and is not kept, or nobody knows. */
export type Outcome =
  | { readonly kind: 'done' | 'not-done'; readonly answer: Answer }
  | { readonly kind: 'unknown'; readonly answer: Answer };

/** A write that happens once for its key. */
export interface Intent {
  /** The customer's key, under the customer's profile: keys of others never meet. */
  readonly key: string;
  /** What the key is for, so that it cannot return for something else. */
  readonly print: string;
  /** What is there before the act, as JSON; kept so that a later request can tell whether the act happened. */
  readonly prepare: () => Promise<{ readonly before: unknown } | Answer>;
  readonly act: (before: unknown) => Promise<Outcome>;
  /** After an act that nobody knows the end of: whether it happened. Undefined: it did not, so far. */
  readonly reconcile: (before: unknown) => Promise<Outcome | undefined>;
}

/** How long an outcome is kept. */
const day = 86_400;
/** After this, who acted is taken to have fallen silent. Milliseconds. */
const silence = 60_000;
/** How long a request waits for another one with the same key. Milliseconds. */
const patience = 15_000;

/** Acts once for a key: the same key again gets the first answer, on any instance that shares the store. */
export async function once(store: IdempotencyStore, intent: Intent): Promise<Answer> {
  const { key, print } = intent;
  const begun = await store.putIfAbsent(key, write({ kind: 'running', print, since: Date.now() }), day);
  if (begun === undefined) return perform(store, intent);

  const entry = await settled(store, key, begun);
  if (entry && entry.print !== print) return problem(422, 'idempotency-key-reused');
  if (!entry) return once(store, intent);
  if (entry.kind === 'done') return replay(entry);
  if (entry.kind === 'running' && Date.now() - entry.since < silence) return wait();

  // Of all who come back for an act that nobody knows the end of, one looks.
  const taken = await store.putIfAbsent(`${key}:again`, 'x', silence / 1000);
  if (taken !== undefined) return wait();
  try {
    return await resume(store, intent, entry.before);
  } finally {
    await store.remove(`${key}:again`);
  }
}

async function perform(store: IdempotencyStore, intent: Intent): Promise<Answer> {
  const prepared = await intent.prepare();
  if ('status' in prepared) {
    await store.remove(intent.key);
    return prepared;
  }
  const { before } = prepared;
  await store.put(intent.key, write({ kind: 'running', print: intent.print, since: Date.now(), before }), day);
  return settle(store, intent, { before, outcome: await intent.act(before) });
}

async function resume(store: IdempotencyStore, intent: Intent, before: unknown): Promise<Answer> {
  if (before === undefined) return perform(store, intent);
  const happened = await intent.reconcile(before);
  return settle(store, intent, { before, outcome: happened ?? (await intent.act(before)) });
}

async function settle(
  store: IdempotencyStore,
  { key, print, reconcile }: Intent,
  { before, outcome: first }: { readonly before: unknown; readonly outcome: Outcome },
): Promise<Answer> {
  const outcome = first.kind === 'unknown' ? ((await reconcile(before)) ?? first) : first;
  const { kind, answer } = outcome;
  if (kind === 'not-done') await store.remove(key);
  if (kind === 'unknown') await store.put(key, write({ kind, print, before }), day);
  if (kind === 'done') {
    const { status, body } = answer;
    await store.put(key, write({ kind, print, status, body: typeof body === 'string' ? body : '' }), day);
  }
  return answer;
}

/** What a key is at, once whoever acts is through, or patience is. */
async function settled(store: IdempotencyStore, key: string, found: string): Promise<Entry | undefined> {
  let entry: Entry | undefined = read(found);
  const until = Date.now() + patience;
  for (let pause = 50; entry?.kind === 'running' && Date.now() < until; pause = Math.min(pause * 2, 1000)) {
    if (Date.now() - entry.since >= silence) return entry;
    await new Promise((resolve) => setTimeout(resolve, pause));
    entry = read(await store.get(key));
  }
  return entry;
}

function replay({ status, body }: { readonly status: number; readonly body: string }): Answer {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return { status, body, headers: { 'content-type': type, 'cache-control': 'no-store' } };
}

function wait(): Answer {
  return problem(503, 'in-progress', { headers: { 'retry-after': '2' } });
}

function write(entry: Entry): string {
  return JSON.stringify(entry);
}

function read(text: string | undefined): Entry | undefined {
  // Only this module writes below these keys.
  return text === undefined ? undefined : (JSON.parse(text) as Entry);
}
