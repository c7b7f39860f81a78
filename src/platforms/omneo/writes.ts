import type { Redeemed, RedeemOptions, WriteOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import { decode, type Reader } from '../../api/fields.js';
import type { Benefit, Instant } from '../../model/index.js';
import { benefit } from './decode/benefits.js';
import { redeemed } from './decode/redeemed.js';
import type { OmneoPaths } from './paths.js';
import { dataOf, type Tenant } from './tenant.js';
import type { OmneoClaimRequest, OmneoRedeemRequest } from './wire.js';

/** As in Omneo's API reference and its SDK. */
const writePaths = {
  claim: '/profiles/me/benefits/claim',
  claimAndRedeem: '/profiles/me/benefits/claim-redeem',
  redeem: '/profiles/me/benefits/{id}/redeem',
} satisfies Partial<OmneoPaths>;

/** Asks for a benefit of the definition with this handle. */
export function claim(tenant: Tenant, definition: string, { signal }: WriteOptions): Promise<Result<Benefit>> {
  const path = pathTo(tenant, 'claim', definition);
  return post(tenant.http, { path, body: claimRequest(tenant, definition), signal, readerAt: benefit });
}

/** Uses the benefit with this id. */
export function redeem(tenant: Tenant, id: string, options: RedeemOptions): Promise<Result<Redeemed>> {
  const { count, signal } = options;
  const path = pathTo(tenant, 'redeem', id);
  return post(tenant.http, { path, body: count === undefined ? {} : { count }, signal, readerAt: replyTo(options) });
}

/** Claims a benefit of the definition with this handle and uses it at once. */
export function claimAndRedeem(tenant: Tenant, definition: string, options: RedeemOptions): Promise<Result<Redeemed>> {
  const path = pathTo(tenant, 'claimAndRedeem', definition);
  const { signal } = options;
  return post(tenant.http, { path, body: claimRequest(tenant, definition), signal, readerAt: replyTo(options) });
}

function claimRequest({ timeZone }: Tenant, definition: string): OmneoClaimRequest {
  return { definition, timezone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The path of a write with its `{id}` filled in. */
function pathTo({ paths }: Tenant, write: keyof typeof writePaths, id: string): string {
  return (paths[write] ?? writePaths[write]).replace('{id}', encodeURIComponent(id));
}

function replyTo({ count = 1, channel }: RedeemOptions) {
  return (now: Instant) => redeemed({ now, count, ...(channel && { channel }) });
}

interface Post<T> {
  readonly path: string;
  readonly body: OmneoClaimRequest | OmneoRedeemRequest;
  readonly signal: AbortSignal | undefined;
  readonly readerAt: (now: Instant) => Reader<T>;
}

/** A reply that can't be read is no proof that nothing happened: `decode` counts as ambiguous. */
async function post<T>(http: Tenant['http'], { path, body, signal, readerAt }: Post<T>): Promise<Result<T>> {
  const answer = await http.request({ method: 'POST', path, body, signal });
  if (!answer.ok) return answer;
  const { status, date = new Date().toISOString() } = answer.data;
  const { data } = decode(dataOf(answer.data), readerAt(date));
  return data === undefined ? failure('decode', { status }) : { ok: true, data };
}
