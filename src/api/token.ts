import type { Result } from './errors.js';
import { bounded, exchange, failure, type Failure } from './exchange.js';
import { isRecord } from './fields.js';

/** A token and when it ends: seconds or milliseconds since 1970, or RFC 3339. */
export interface Token {
  readonly token: string;
  readonly expiry?: number | string;
}

/** Answers the customer's token, or `null` where nobody is logged in. Called again whenever a new one is needed. */
export type GetToken = () => Promise<string | Token | null>;

/** Where tokens come from: a function, or an address of the shop. The function wins where both are given. */
export interface TokenOptions {
  readonly getToken?: GetToken;
  /** Answers `{ token, expiry }`. Asked with the page's cookies, where it is of the same origin. */
  readonly tokenUrl?: string;
  /** Default: the page's own `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. Default: the clock of the device. */
  readonly now?: () => number;
  /** Milliseconds until getting a token counts as failed. Default 10 000. */
  readonly timeout?: number;
}

/** Options of `TokenSource.get`. */
export interface TokenRequest {
  readonly signal?: AbortSignal | undefined;
  /** A token that the platform has refused. A new one is fetched, unless that has happened since. */
  readonly refused?: string;
}

/** Holds one customer's token. */
export interface TokenSource {
  /**
   * A token that is good for a minute at least. However many ask at once, one is fetched. Fails with `unauthorized`
   * where nobody is logged in.
   */
  get(request?: TokenRequest): Promise<Result<string>>;
}

interface Held {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** A token is replaced this long before it ends, in milliseconds, so that none ends on its way. */
const margin = 60_000;

/** Creates a source of tokens. Neither a token nor an error thrown by `getToken` ever shows in its results. */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { now = Date.now, timeout = 10_000 } = options;
  let held: Held | undefined;
  let pending: Promise<Result<string>> | undefined;

  async function renew(): Promise<Result<string>> {
    const found = await bounded(() => (options.getToken ? ask(options.getToken) : fetchToken(options)), { timeout });
    if ('ok' in found) return found;
    held = { token: found.token, endsAt: endOf(found) };
    return { ok: true, data: held.token };
  }

  return {
    get({ signal, refused } = {}) {
      if (held && held.token !== refused && now() < held.endsAt - margin) {
        return Promise.resolve({ ok: true, data: held.token });
      }
      pending ??= renew().finally(() => (pending = undefined));
      const renewal = pending;
      // One caller that gives up must not take the token from the others.
      return bounded(() => renewal, { signal });
    },
  };
}

async function ask(getToken: GetToken): Promise<Token | Failure> {
  try {
    return readToken(await getToken());
  } catch {
    return failure('network');
  }
}

async function fetchToken({ tokenUrl, fetch = globalThis.fetch, timeout = 10_000 }: TokenOptions) {
  if (tokenUrl === undefined) return failure('unauthorized');
  const init: RequestInit = { headers: { accept: 'application/json' }, cache: 'no-store' };
  const result = await exchange({ fetch, url: tokenUrl, init, timeout });
  if (!result.ok) return [401, 403].includes(result.error.status ?? 0) ? failure('unauthorized') : result;

  const { body, headers } = result.data;
  // Omneo's Shopify proxy gives visitors a token that names no profile.
  if (/^(?:1|true)$/i.test(headers.get('x-omneo-is-anon') ?? '')) return failure('unauthorized');
  return readToken(isRecord(body) && isRecord(body['data']) ? body['data'] : body);
}

function readToken(found: unknown): Token | Failure {
  if (typeof found === 'string') return found === '' ? failure('unauthorized') : { token: found };
  if (!isRecord(found) || typeof found['token'] !== 'string' || found['token'] === '') return failure('unauthorized');
  const expiry = found['expiry'] ?? found['exp'];
  return {
    token: found['token'],
    ...((typeof expiry === 'number' || typeof expiry === 'string') && { expiry }),
  };
}

/** When a token ends, by what was said with it or else by its own claim; without either, when it is refused. */
function endOf({ token, expiry }: Token): number {
  return milliseconds(expiry) ?? milliseconds(claimedExpiry(token)) ?? Infinity;
}

/** Seconds reach this number in the year 5138, milliseconds did in 1973. */
const leastMilliseconds = 1e11;

function milliseconds(expiry?: number | string): number | undefined {
  if (expiry === undefined || expiry === '') return undefined;
  const number = Number(expiry);
  const time = Number.isNaN(number) ? Date.parse(`${expiry}`) : number * (number < leastMilliseconds ? 1000 : 1);
  return Number.isNaN(time) ? undefined : time;
}

/** The `exp` of a JSON Web Token (RFC 7519), where it can be read. */
function claimedExpiry(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return isRecord(claims) && typeof claims['exp'] === 'number' ? claims['exp'] : undefined;
  } catch {
    return undefined;
  }
}
