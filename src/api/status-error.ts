import type { ClientError, ErrorKind } from './errors.js';
import type { Answer } from './exchange.js';

const kinds: Readonly<Record<number, ErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'rate-limited',
};

/** What an answer's status, its problem code and its `Retry-After` header mean as an error (RFC 9457, RFC 9110). */
export function statusError({ status, body, headers }: Answer): ClientError {
  const { code } = (body ?? {}) as { readonly code?: unknown };
  const retryAfter = secondsToWait(headers.get('retry-after') ?? '');
  return {
    kind: kinds[status] ?? (status < 500 ? 'rejected' : 'server'),
    status,
    ...(isCode(code) && { code }),
    ...(retryAfter >= 0 && { retryAfter }),
  };
}

/** Whether it is a stable code: a slug, since anything else may be the platform's own text. */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9._-]{1,64}$/i.test(value);
}

/** Seconds as a number or until a date; not a number where the header is neither. */
function secondsToWait(header: string): number {
  return /^\d+$/.test(header) ? Number(header) : Math.max(0, Math.ceil((Date.parse(header) - Date.now()) / 1000));
}
