import type { LoadedSnapshot, LoyaltyClient, WriteOptions } from './client.js';
import { decodeSnapshot } from './decode/snapshot.js';
import { decodeBenefit, decodeDoneBy, decodeRedeemed } from './decode/written.js';
import type { Result } from './errors.js';
import { failure, type Answer } from './exchange.js';
import { createHttp, type Http } from './http.js';
import { statusError } from './status-error.js';
import { createTokenSource, type TokenOptions } from './token.js';

/** Where a backend that speaks our HTTP contract is, and how to log in to it. */
export interface RestClientOptions extends Pick<TokenOptions, 'getToken' | 'tokenUrl' | 'fetch' | 'timeout'> {
  /** What `/v1` hangs on; absolute, or relative to the page. */
  readonly endpoint: string;
  /** The language that the backend should answer in, as a BCP 47 tag. */
  readonly locale?: string;
}

/**
 * Creates a client of a backend that speaks our HTTP contract (`openapi.yaml`). Without `getToken` and `tokenUrl` it
 * relies on the page's cookies, which works on the backend's own origin only.
 */
export function createRestClient(options: RestClientOptions): LoyaltyClient {
  const { endpoint, locale, getToken, tokenUrl, ...transport } = options;
  const tokens = { ...(getToken && { getToken }), ...(tokenUrl !== undefined && { tokenUrl }) };
  const hasTokens = Object.keys(tokens).length > 0;
  const http = createHttp({
    ...transport,
    baseUrl: endpoint,
    ...(hasTokens && { token: createTokenSource({ ...transport, ...tokens }) }),
    ...(locale !== undefined && { headers: { 'accept-language': locale } }),
  });

  return {
    capabilities: { idempotent: true },
    async snapshot({ signal } = {}) {
      const result = await http.request({ method: 'GET', path: '/v1/me/snapshot', signal });
      return result.ok ? readSnapshot(result.data) : result;
    },
    claim(definition, write) {
      return post(http, { path: '/v1/me/benefits/claim', body: { definition }, write, read: decodeBenefit });
    },
    redeem(benefit, { count, channel, ...write }) {
      const path = `/v1/me/benefits/${encodeURIComponent(benefit)}/redeem`;
      return post(http, { path, body: { count, channel }, write, read: decodeRedeemed });
    },
  };
}

function readSnapshot({ status, body, date }: Answer): Result<LoadedSnapshot> {
  const loaded = decodeSnapshot(body);
  if (!loaded) return failure('decode', { status });
  if (date === undefined || loaded.snapshot.serverTime !== undefined) return { ok: true, data: loaded };
  return { ok: true, data: { ...loaded, snapshot: { ...loaded.snapshot, serverTime: date } } };
}

interface Post<T> {
  readonly path: string;
  readonly body: unknown;
  readonly write: WriteOptions;
  readonly read: (body: unknown) => T | undefined;
}

/** A write. A conflict with what this very key has done before is its success, told late. */
async function post<T>(http: Http, { path, body, write, read }: Post<T>): Promise<Result<T>> {
  const result = await http.request({ method: 'POST', path, body, ...write, accepts: [409] });
  if (!result.ok) return result;

  const { status, body: answer } = result.data;
  const data = read(answer);
  if (status === 409 && (data === undefined || decodeDoneBy(answer) !== write.idempotencyKey)) {
    return { ok: false, error: statusError(result.data) };
  }
  return data === undefined ? failure('decode', { status }) : { ok: true, data };
}
