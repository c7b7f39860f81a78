import type { Result } from './errors.js';
import { bounded, defaultTimeout, exchange, failure, type ExchangeOptions } from './exchange.js';

/** A token and when it ends: seconds or milliseconds since 1970, or RFC 3339. */
export interface Token {
  readonly token: string;
  readonly expiry?: number | string;
}

/** Answers the customer's token, or `null` where nobody is logged in. Called again whenever a new one is needed. */
export type GetToken = () => Promise<string | Token | null>;

/** Where tokens come from: a function, or an address of the shop. The function wins where both are given. */
export interface TokenOptions extends Pick<ExchangeOptions, 'fetch'> {
  readonly getToken?: GetToken;
  /** Answers `{ token, expiry }`. Asked with the page's cookies, where it is of the same origin. */
  readonly tokenUrl?: string;
  /** Milliseconds since 1970. Default: the clock of the device. */
  readonly now?: () => number;
  /** Milliseconds until getting a token counts as failed. Default 10 000. */
  readonly timeout?: number;
}

/** Options of `TokenSource.get`. */
export interface TokenRequest {
  readonly signal?: AbortSignal | undefined;
  /** A token that the platform has refused. A new one is fetched, unless that has happened since. */
  readonly refused?: string | undefined;
}

/** Holds one customer's token. */
export interface TokenSource {
  /**
   * A token that is good for a minute at least. However many ask at once, one is fetched. Fails with `unauthorized`
   * where nobody is logged in.
   */
  get(request?: TokenRequest): Promise<Result<string>>;
}

/** A token is replaced this long before it ends, in milliseconds, so that none ends on its way. */
const margin = 60_000;

/** Creates a source of tokens. Neither a token nor an error thrown by `getToken` ever shows in its results. */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { getToken, now = Date.now, timeout = defaultTimeout } = options;
  let held = '';
  let endsAt = 0;
  let pending: Promise<Result<string>> | undefined;

  async function renew(signal: AbortSignal): Promise<Result<string>> {
    const answer = getToken ? { ok: true as const, data: await getToken() } : await fetchToken(options, signal);
    if (!answer.ok) return answer;
    const { token, expiry } = tokenOf(answer.data);
    if (token === '') return failure('unauthorized');
    held = token;
    endsAt = milliseconds(expiry) || milliseconds(claimedExpiry(token)) || Infinity;
    return { ok: true, data: token };
  }

  return {
    async get({ signal, refused } = {}) {
      if (held && held !== refused && now() < endsAt - margin) return { ok: true, data: held };
      pending ??= bounded(renew, { timeout }).finally(() => (pending = undefined));
      const renewal = pending;
      // One caller that gives up must not take the token from the others.
      return bounded(() => renewal, { signal });
    },
  };
}

async function fetchToken({ tokenUrl, fetch }: TokenOptions, signal: AbortSignal): Promise<Result<unknown>> {
  if (tokenUrl === undefined) return failure('unauthorized');
  const init: RequestInit = { headers: { accept: 'application/json' }, cache: 'no-store', signal };
  const result = await exchange(tokenUrl, init, { fetch });
  if (!result.ok) return [401, 403].includes(result.error.status ?? 0) ? failure('unauthorized') : result;

  const { body, headers } = result.data;
  // Omneo's Shopify proxy gives visitors a token that names no profile.
  if (/^(?:1|true)$/i.test(headers.get('x-omneo-is-anon') ?? '')) return failure('unauthorized');
  return { ok: true, data: (body as { readonly data?: unknown } | null)?.data ?? body };
}

/** A token in any of its forms: a text, or an object that also says when it ends. Empty where there is none. */
function tokenOf(found: unknown): { readonly token: string; readonly expiry?: unknown } {
  const { token, expiry, exp } = (typeof found === 'string' ? { token: found } : (found ?? {})) as Readonly<
    Partial<Record<string, unknown>>
  >;
  return { token: typeof token === 'string' ? token : '', expiry: expiry ?? exp };
}

/** Seconds reach this number in the year 5138, milliseconds did in 1973. */
const leastMilliseconds = 1e11;

/** An expiry in milliseconds since 1970; not a number where it says nothing. */
function milliseconds(expiry: unknown): number {
  const number = Number(expiry);
  return number ? number * (number < leastMilliseconds ? 1000 : 1) : Date.parse(String(expiry));
}

/** The `exp` of a JSON Web Token (RFC 7519), where it can be read. */
function claimedExpiry(token: string): unknown {
  try {
    const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return (JSON.parse(atob(claims)) as { readonly exp?: unknown }).exp;
  } catch {
    return undefined;
  }
}
