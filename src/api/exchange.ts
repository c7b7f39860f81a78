import type { Instant } from '../model/index.js';
import type { ClientError, ErrorKind, Result } from './errors.js';

/** A call that failed, as a result. */
export interface Failure {
  readonly ok: false;
  readonly error: ClientError;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** The parsed JSON; `undefined` where the body was empty. */
  readonly body: unknown;
  readonly headers: Headers;
  /** The server's clock, where its `Date` header can be seen. */
  readonly date?: Instant;
}

/** How a request is sent, and what of its answer is one. */
export interface ExchangeOptions {
  /** Default: the page's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Statuses beside 2xx that are an answer and not an error: `[409]` where a conflict tells the current state. */
  readonly accepts?: readonly number[] | undefined;
}

/** Limits of `bounded`. */
export interface Bounds {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** Until the body is read, in milliseconds. */
export const defaultTimeout = 10_000;

/** A failure of this kind. */
export function failure(kind: ErrorKind, details: Omit<ClientError, 'kind'> = {}): Failure {
  return { ok: false, error: { kind, ...details } };
}

/**
 * Settles as `work` does, or as a failure once the signal aborts, the time is over, or `work` throws: what it throws is
 * not told. The signal that `work` is given aborts when it is over, however it ended.
 */
export async function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signal, timeout }: Bounds,
): Promise<T | Failure> {
  if (signal?.aborted) return failure('aborted');
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<Failure>((resolve) => {
    signal?.addEventListener('abort', () => resolve(failure('aborted')), { signal: over.signal });
    if (timeout !== undefined) timer = setTimeout(() => resolve(failure('timeout')), timeout);
  });
  try {
    return await Promise.race([work(over.signal), stopped]);
  } catch {
    return failure('network');
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** Sends one request and reads its answer. Throws what `fetch` throws, so call it inside of `bounded`. */
export async function exchange(
  url: string,
  init: RequestInit,
  { fetch = globalThis.fetch, accepts = [] }: ExchangeOptions,
): Promise<Result<Answer>> {
  const response = await fetch(url, init);
  const { ok, status, headers } = response;
  const text = await response.text();
  const body = parse(text);
  if (ok && body === undefined && text.trim()) return failure('decode', { status });

  const date = Date.parse(headers.get('date') ?? '');
  const answer: Answer = { status, body, headers, ...(date && { date: new Date(date).toISOString() }) };
  if (ok || accepts.includes(status)) return { ok: true, data: answer };
  return import('./status-error.js').then(
    ({ statusError }) => ({ ok: false, error: statusError(answer) }),
    () => failure('server', { status }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
