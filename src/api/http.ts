import type { ErrorKind, Result } from './errors.js';
import { bounded, exchange, type Answer, type Exchange } from './exchange.js';
import type { TokenSource } from './token.js';

/** How to reach a platform. */
export interface HttpOptions {
  /** What every path is appended to; absolute, or relative to the page. */
  readonly baseUrl: string;
  /** Without it, requests carry the page's cookies where they are of the same origin, and no token. */
  readonly token?: TokenSource;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the page's own `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one attempt, until its body is read. Default 10 000. */
  readonly timeout?: number;
  /** How often a failed read is tried again. Default 2. */
  readonly retries?: number;
  /** Waits between attempts. Default: by timer. */
  readonly delay?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** One call. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with a slash; its parts must be encoded. */
  readonly path: string;
  /** What is `undefined` is left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as the `Idempotency-Key` header, the same in every attempt. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
  /** Statuses beside 2xx that the caller wants to see as an answer: `[409]` where a conflict tells the current state. */
  readonly accepts?: readonly number[];
}

/** Calls one platform. */
export interface Http {
  /**
   * Sends a request and answers the parsed JSON. Never throws. A token that is refused is replaced once and the call
   * sent again, which is safe for writes too: a 401 was given before anything happened. Reads that fail for a passing
   * reason are tried again, with growing pauses or as `Retry-After` says; writes never.
   */
  request(request: HttpRequest): Promise<Result<Answer>>;
}

/** Failures that may pass. */
const passing: readonly ErrorKind[] = ['network', 'timeout', 'server', 'rate-limited'];

/** The longest pause that is waited out, in seconds. Who asks for more is not asked again. Our choice. */
const longestPause = 30;

/** Creates the means to call one platform. */
export function createHttp(options: HttpOptions): Http {
  const { retries = 2, delay = wait } = options;

  return {
    async request(request) {
      const attempts = request.method === 'GET' ? retries : 0;
      const send = authorized(options, request);
      for (let attempt = 0; ; attempt++) {
        const result = await send();
        if (result.ok || attempt >= attempts || !passing.includes(result.error.kind)) return result;

        const seconds = Math.max(result.error.retryAfter ?? 0, backoff(attempt));
        if (seconds > longestPause) return result;
        const stopped = await bounded((signal) => delay(seconds * 1000, signal), { signal: request.signal });
        if (stopped) return stopped;
      }
    },
  };
}

/** One attempt after the other; the token is replaced in one of them at most. */
function authorized(options: HttpOptions, request: HttpRequest): () => Promise<Result<Answer>> {
  const source = options.token;
  if (!source) return () => exchange(toExchange(options, request));

  const { signal } = request;
  let mayRenew = true;
  return async function send(refused?: string): Promise<Result<Answer>> {
    const token = await source.get({ signal, ...(refused !== undefined && { refused }) });
    if (!token.ok) return token;

    const result = await exchange(toExchange(options, request, token.data));
    if (result.ok || result.error.status !== 401 || !mayRenew) return result;
    mayRenew = false;
    return send(token.data);
  };
}

function toExchange(options: HttpOptions, request: HttpRequest, token?: string): Exchange {
  const { baseUrl, fetch = globalThis.fetch, timeout = 10_000 } = options;
  const { method, path, body, idempotencyKey, signal, accepts = [] } = request;
  const headers: Record<string, string> = {
    ...options.headers,
    accept: 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const init: RequestInit = {
    method,
    headers,
    credentials: token === undefined ? 'same-origin' : 'omit',
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const url = baseUrl.replace(/\/+$/, '') + path + queryString(request.query);
  return { fetch, url, init, timeout, signal, accepts };
}

function queryString(query: HttpRequest['query'] = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Seconds: half, one, two, four, less up to half of it, so that many pages do not come back at the same moment. */
function backoff(attempt: number): number {
  return 2 ** (attempt - 1) * (1 - Math.random() / 2);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
