import type { LoyaltyClient, Redeemed, RedeemOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure, type Answer } from '../../api/exchange.js';
import { decode, type Reader } from '../../api/fields.js';
import { createHttp, type HttpOptions } from '../../api/http.js';
import { createTokenSource, type TokenOptions } from '../../api/token.js';
import type { Instant, TimeZone } from '../../model/index.js';
import { benefit } from './decode/benefits.js';
import { redeemed } from './decode/redeemed.js';
import { dataOf, type Get } from './load.js';
import { defaultPaths, pathFor, type OmneoPaths } from './paths.js';
import { loadSnapshot } from './snapshot.js';
import type { OmneoClaimRequest, OmneoRedeemRequest } from './wire.js';

/** How to reach one tenant of Omneo. */
export interface OmneoOptions
  extends Pick<TokenOptions, 'getToken' | 'tokenUrl'>, Pick<HttpOptions, 'fetch' | 'timeout' | 'retries' | 'delay'> {
  /** The ID API: `https://api.{tenant}.getomneo.com/id/api/v1`. */
  readonly endpoint: string;
  /** Where the tenant's paths differ from the API reference. */
  readonly paths?: Partial<OmneoPaths>;
  /** The zone in which a claim is made. Default: the device's. */
  readonly timeZone?: TimeZone;
}

/** Speaks to Omneo. */
export interface OmneoClient extends LoyaltyClient {
  /** Claims a benefit of the definition with this handle and uses it at once, for those that must not be kept. */
  claimAndRedeem(definition: string, options: Omit<RedeemOptions, 'count'>): Promise<Result<Redeemed>>;
}

/**
 * Creates a client of Omneo's ID API for the profile that the token names. Omneo takes no idempotency key and documents
 * no error body: writes are sent once, and errors are told apart by their HTTP status alone.
 */
export function createOmneoClient(options: OmneoOptions): OmneoClient {
  const http = createHttp({ ...options, baseUrl: options.endpoint, token: createTokenSource(options) });
  const paths = { ...defaultPaths, ...options.paths };

  const post = (path: string, body: OmneoClaimRequest | OmneoRedeemRequest, signal: AbortSignal | undefined) =>
    http.request({ method: 'POST', path, body, signal });

  function claimRequest(definition: string): OmneoClaimRequest {
    return { definition, timezone: options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone };
  }

  return {
    capabilities: { idempotent: false },

    snapshot({ signal } = {}) {
      const get: Get = (path, query = {}) => http.request({ method: 'GET', path, query, signal });
      return loadSnapshot(get, paths);
    },

    async claim(definition, { signal }) {
      const answer = await post(pathFor(paths.claim, definition), claimRequest(definition), signal);
      return read(answer, benefit);
    },

    async redeem(id, options) {
      const { count, signal } = options;
      const answer = await post(pathFor(paths.redeem, id), count === undefined ? {} : { count }, signal);
      return read(answer, replyTo(options));
    },

    async claimAndRedeem(definition, options) {
      const path = pathFor(paths.claimAndRedeem, definition);
      const answer = await post(path, claimRequest(definition), options.signal);
      return read(answer, replyTo(options));
    },
  };
}

function replyTo({ count = 1, channel }: Pick<RedeemOptions, 'count' | 'channel'>) {
  return (now: Instant) => redeemed({ now, count, ...(channel && { channel }) });
}

/** A reply that can't be read is no proof that nothing happened: `decode` counts as ambiguous. */
function read<T>(answer: Result<Answer>, readerAt: (now: Instant) => Reader<T>): Result<T> {
  if (!answer.ok) return answer;
  const { body, status, date = new Date().toISOString() } = answer.data;
  const { data } = decode(dataOf(body), readerAt(date));
  return data === undefined ? failure('decode', { status }) : { ok: true, data };
}
