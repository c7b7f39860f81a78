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
  readonly getToken?: GetToken | undefined;
  /** Answers `{ token, expiry }`. Asked with the page's cookies, where it is of the same origin. */
  readonly tokenUrl?: string | undefined;
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
  let held: Found | undefined;
  let pending: Promise<Result<string>> | undefined;

  async function renew(signal: AbortSignal): Promise<Result<string>> {
    const answer = getToken ? { ok: true as const, data: await getToken() } : await fetchToken(options, signal);
    if (!answer.ok) return answer;
    const found = tokenOf(answer.data);
    if (found.token === '') return failure('unauthorized');
    held = found;
    return { ok: true, data: found.token };
  }

  return {
    async get({ signal, refused } = {}) {
      const known = held;
      if (known && known.token !== refused && now() < (await ending(known)) - margin)
        return { ok: true, data: known.token };
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

/** When it ends. Read when it is used once more: most pages use a token once. A token that is over will be refused. */
const ending = (found: Found) =>
  import('./token-expiry.js').then(
    ({ endOf }) => endOf(found),
    () => Infinity,
  );

/** A token, and what was said of its end. */
export interface Found {
  readonly token: string;
  readonly expiry?: unknown;
}

/** A token in any of its forms: a text, or an object that also says when it ends. Empty where there is none. */
function tokenOf(found: unknown): Found {
  const { token, expiry, exp } = (typeof found === 'string' ? { token: found } : (found ?? {})) as Readonly<
    Partial<Record<string, unknown>>
  >;
  return { token: typeof token === 'string' ? token : '', expiry: expiry ?? exp };
}
