/** Why a call failed. */
export const errorKinds = [
  'network',
  'timeout',
  'aborted',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'rejected',
  'rate-limited',
  'server',
  'decode',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/**
 * A failed call as plain data. It never carries a token, a request body or the platform's own text, so it may be logged,
 * sent in an event or turned into a sentence.
 */
export interface ClientError {
  readonly kind: ErrorKind;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The platform's stable code (`already-redeemed`), where it has one. */
  readonly code?: string;
  /** Seconds to wait before asking again, where the platform said so. */
  readonly retryAfter?: number;
}

/** What every call of a client resolves to. Clients throw only for misuse. */
export type Result<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ClientError };

/**
 * Whether a write that failed this way may have happened all the same: the answer was lost, not given. The store then
 * re-reads before anything is offered again.
 */
export function isAmbiguous(error: ClientError): boolean {
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'server' || error.kind === 'decode';
}
