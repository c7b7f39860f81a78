import type { Instant } from '../model/index.js';
import type { ClientError, ErrorKind, Result } from './errors.js';
import { isRecord } from './fields.js';

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

/** One request and how long it may take. */
export interface Exchange {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly init: RequestInit;
  /** Milliseconds, until the body is read. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Statuses beside 2xx that are an answer and not an error. */
  readonly accepts?: readonly number[];
}

/** Limits of `bounded`. */
export interface Bounds {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** A failure of this kind. */
export function failure(kind: ErrorKind, details: Omit<ClientError, 'kind'> = {}): Failure {
  return { ok: false, error: { kind, ...details } };
}

/**
 * Settles as `work` does, or as a failure once the signal aborts or the time is over. The signal that `work` is given
 * aborts when either happens, and when it is done.
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
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** Sends one request and reads its answer. Resolves always. */
export function exchange(request: Exchange): Promise<Result<Answer>> {
  return bounded((signal) => send(request, signal), request);
}

async function send({ fetch, url, init, accepts }: Exchange, signal: AbortSignal): Promise<Result<Answer>> {
  try {
    const response = await fetch(url, { ...init, signal });
    return readAnswer(response, await response.text(), accepts);
  } catch {
    return failure('network');
  }
}

function readAnswer(response: Response, text: string, accepts: readonly number[] = []): Result<Answer> {
  const { status, headers } = response;
  const body = parse(text);
  const date = Date.parse(headers.get('date') ?? '');
  const data: Answer = { status, body, headers, ...(date && { date: new Date(date).toISOString() }) };
  if (response.ok && body === undefined && text.trim() !== '') return failure('decode', { status });
  return response.ok || accepts.includes(status) ? { ok: true, data } : { ok: false, error: statusError(data) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'rate-limited',
};

/** What an answer's status, its problem code and its `Retry-After` header mean as an error (RFC 9457, RFC 9110). */
export function statusError({ status, body, headers }: Answer): ClientError {
  const code = isRecord(body) ? body['code'] : undefined;
  const retryAfter = secondsToWait(headers.get('retry-after'));
  return {
    kind: kinds[status] ?? (status >= 500 ? 'server' : 'rejected'),
    status,
    ...(isCode(code) && { code }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Whether it is a stable code: a slug, since anything else may be the platform's own text. */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9._-]{1,64}$/i.test(value);
}

function secondsToWait(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
