import type { ErrorKind, Result } from './errors.js';
import { bounded, defaultTimeout, exchange, type Answer, type ExchangeOptions } from './exchange.js';
import type { TokenSource } from './token.js';

/** How to reach a platform. */
export interface HttpOptions extends Pick<ExchangeOptions, 'fetch'> {
  /** What every path is appended to; absolute, or relative to the page. */
  readonly baseUrl: string;
  /** Without it, requests carry the page's cookies where they are of the same origin, and no token. */
  readonly token?: TokenSource;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for one attempt, until its body is read. Default 10 000. */
  readonly timeout?: number;
  /** How often a failed read is tried again. Default 2. */
  readonly retries?: number;
  /** Waits between attempts. Default: by timer. */
  readonly delay?: (milliseconds: number) => Promise<void>;
}

/** One call. */
export interface HttpRequest extends Pick<ExchangeOptions, 'accepts'> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with a slash; its parts and its query must be encoded. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as the `Idempotency-Key` header, the same in every attempt. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
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
export const passing: readonly ErrorKind[] = ['network', 'timeout', 'server', 'rate-limited'];

/** What came of one attempt, and with which token. */
export interface Attempt {
  readonly result: Result<Answer>;
  readonly token?: string | undefined;
}

/** Creates the means to call one platform. What comes after a failure is loaded with the first one. */
export function createHttp(options: HttpOptions): Http {
  return {
    async request(request) {
      const { method, signal } = request;
      const send = async (refused?: string): Promise<Attempt> => {
        const token = options.token && (await options.token.get({ signal, refused }));
        return token?.ok === false
          ? { result: token }
          : { result: await attempt(options, request, token?.data), token: token?.data };
      };
      const first = await send();
      const { result } = first;
      if (result.ok) return result;
      const { kind, status } = result.error;
      if (status !== 401 && (method !== 'GET' || !passing.includes(kind))) return result;
      return import('./retry.js').then(
        ({ retry }) => retry(first, send, { ...options, method, signal }),
        () => result,
      );
    },
  };
}

function attempt(options: HttpOptions, request: HttpRequest, token: string | undefined): Promise<Result<Answer>> {
  const { baseUrl, fetch, timeout = defaultTimeout } = options;
  const { method, path, body, idempotencyKey, accepts, signal } = request;
  const init: RequestInit = {
    method,
    headers: {
      ...options.headers,
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    credentials: token === undefined ? 'same-origin' : 'omit',
    body: JSON.stringify(body),
  };
  const url = baseUrl.replace(/\/+$/, '') + path;
  return bounded((stop) => exchange(url, { ...init, signal: stop }, { fetch, accepts }), { signal, timeout });
}
