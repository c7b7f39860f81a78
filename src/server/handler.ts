import { toResponse, type Answer } from './answer.js';
import { createChanges, type Changes } from './changes.js';
import { customerOf, type Authenticate, type Customer } from './customer.js';
import { matchesTag } from './entity-tag.js';
import { createMemoryStore, type IdempotencyStore } from './idempotency-store.js';
import { parseBody, readBody, refuseHeaders, type SizeLimits } from './limits.js';
import { corsHeaders, isTrustedWrite, preflight, type OriginOptions } from './origins.js';
import { platformProblem, problem } from './problem.js';
import { createRateLimiter, type RateLimit, type RateLimiter } from './rate-limit.js';
import { createSnapshots, type SnapshotOptions, type Snapshots } from './snapshots.js';
import { isStaff, staffRead, staffWrite, type StaffOptions } from './staff.js';
import type { Webhook } from './webhook.js';
import { claim, redeem, type WriteRequest } from './writes.js';

/** What a handler stands in front of, and whom it lets in. */
export interface LoyaltyHandlerOptions extends SnapshotOptions, OriginOptions, SizeLimits {
  readonly authenticate: Authenticate;
  /** Default: nothing is done for staff. */
  readonly staff?: StaffOptions;
  /** Where outcomes are kept by their keys. Default: in memory, which is for one instance only. */
  readonly store?: IdempotencyStore;
  readonly rateLimit?: RateLimit;
  readonly webhooks?: readonly Webhook[];
}

/** Answers standard requests with standard responses, so it runs on Node, Deno, Bun and edge workers. */
export interface LoyaltyHandler {
  (request: Request): Promise<Response>;
  /** The same as plain data, for adapters that write to a socket themselves. */
  answer(request: Request): Promise<Answer>;
  /** Says that something has changed on a profile: pages that listen read it anew. */
  changed(profile: string): void;
  /** Ends the streams that are open. */
  close(): void;
}

/**
 * Creates a handler that speaks our HTTP contract (`openapi.yaml`) in front of a platform's client, so that the
 * platform's keys stay on the brand's server. Each request is about the profile that `authenticate` names and no other.
 * What a customer may not know is removed here; errors carry codes, never a platform's text; a key acts once.
 *
 * Paths begin with `/v1/`, wherever that stands in the address.
 */
export function createLoyaltyHandler(options: LoyaltyHandlerOptions): LoyaltyHandler {
  const house: House = {
    options,
    snapshots: createSnapshots(options),
    changes: createChanges(),
    limiter: createRateLimiter(options.rateLimit),
    store: options.store ?? createMemoryStore(),
  };
  const answer = async (request: Request): Promise<Answer> => {
    const given = await guarded(house, request);
    const headers = { ...given.headers, ...corsHeaders(request, options), 'x-content-type-options': 'nosniff' };
    return { ...given, headers };
  };
  const handle = async (request: Request): Promise<Response> => toResponse(await answer(request));
  const changed = (profile: string): void => {
    house.snapshots.forget(profile);
    house.changes.tell(profile);
  };
  return Object.assign(handle, { answer, changed, close: () => house.changes.close() });
}

/** What one handler keeps from request to request. */
interface House {
  readonly options: LoyaltyHandlerOptions;
  readonly snapshots: Snapshots;
  readonly changes: Changes;
  readonly limiter: RateLimiter;
  readonly store: IdempotencyStore;
}

async function guarded(house: House, request: Request): Promise<Answer> {
  try {
    return refuseHeaders(request, house.options) ?? (await route(house, request));
  } catch (error) {
    // An address with a broken escape. Whatever else it says may hold what must not leave this server.
    return error instanceof URIError ? problem(400, 'bad-request') : problem(500, 'unavailable');
  }
}

async function route(house: House, request: Request): Promise<Answer> {
  const { options } = house;
  const path = /\/v1\/.*$/.exec(new URL(request.url).pathname)?.[0];
  if (path === undefined) return problem(404, 'not-found');
  if (request.method === 'OPTIONS') return preflight(request, options);
  if (request.method !== 'GET' && request.method !== 'POST')
    return problem(405, 'method-not-allowed', { headers: { allow: 'GET, POST' } });
  if (path.startsWith('/v1/webhooks/')) return webhook(house, request, path);
  if (path === '/v1/me' || path.startsWith('/v1/me/')) return forCustomer(house, request, path.slice('/v1/me'.length));
  return forStaff(house, request, path);
}

async function forCustomer(house: House, request: Request, path: string): Promise<Answer> {
  const customer = await customerOf(request, house.options.authenticate);
  if (!customer) return problem(401, 'unauthorized');
  const wait = house.limiter.delay(customer.profile, Date.now());
  if (wait > 0) return problem(429, 'rate-limited', { headers: { 'retry-after': String(wait) } });
  return request.method === 'GET'
    ? read(house, request, { customer, path })
    : write(house, request, { customer, path });
}

interface Asked {
  readonly customer: Customer;
  /** What follows `/v1/me`. */
  readonly path: string;
}

async function read({ snapshots, changes }: House, request: Request, { customer, path }: Asked): Promise<Answer> {
  if (path === '/events') {
    return (
      changes.stream(customer.profile, request.signal) ??
      problem(429, 'rate-limited', { headers: { 'retry-after': '30' } })
    );
  }
  const views = await snapshots.views(customer);
  if (!views.ok) return platformProblem(views.error);
  const view = await views.data.get(path);
  if (!view) return problem(404, 'not-found');
  if ('error' in view) return platformProblem(view.error);
  const headers = { etag: view.tag, 'cache-control': 'private, no-cache' };
  if (matchesTag(request.headers.get('if-none-match'), view.tag)) return { status: 304, headers };
  return { status: 200, headers: { ...headers, 'content-type': 'application/json' }, body: view.text() };
}

async function write(house: House, request: Request, { customer, path }: Asked): Promise<Answer> {
  const benefit = /^\/benefits\/([^/]+)\/redeem$/.exec(path)?.[1];
  if (path !== '/benefits/claim' && benefit === undefined) return problem(404, 'not-found');
  const asked = await readWrite(house.options, request);
  if ('status' in asked) return asked;

  const { snapshots, store, options } = house;
  const context = { customer, client: options.client(customer), snapshots, store, signal: request.signal };
  const answer = await (benefit === undefined
    ? claim(context, asked)
    : redeem(context, decodeURIComponent(benefit), asked));
  if (answer.status < 300) house.changes.tell(customer.profile);
  return answer;
}

async function forStaff({ options, store }: House, request: Request, path: string): Promise<Answer> {
  const { staff } = options;
  if (!staff) return problem(404, 'not-found');
  if (!(await isStaff(request, staff))) return problem(403, 'forbidden');
  if (request.method === 'GET') return staffRead(staff, path) ?? problem(404, 'not-found');
  const asked = await readWrite(options, request);
  if ('status' in asked) return asked;
  return staffWrite(staff, path, { request: asked, store }) ?? problem(404, 'not-found');
}

/** A write's key and body, or why it is refused. */
async function readWrite(options: LoyaltyHandlerOptions, request: Request): Promise<WriteRequest | Answer> {
  if (!isTrustedWrite(request, options)) return problem(403, 'forbidden');
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) return problem(400, 'idempotency-key-required');
  const text = await readBody(request, options);
  if (typeof text !== 'string') return text;
  const body = parseBody(text);
  return body ? { key, body } : problem(400, 'bad-request');
}

async function webhook({ options, snapshots, changes }: House, request: Request, path: string): Promise<Answer> {
  const hook = options.webhooks?.find(({ name }) => path === `/v1/webhooks/${name}`);
  if (!hook || request.method !== 'POST') return problem(404, 'not-found');
  const body = await readBody(request, { maxBody: 1_048_576, ...options });
  if (typeof body !== 'string') return body;
  const profiles = await hook.read(request, body);
  if (!profiles) return problem(401, 'unauthorized');
  for (const profile of profiles) {
    snapshots.forget(profile);
    changes.tell(profile);
  }
  return { status: 204, headers: {} };
}
