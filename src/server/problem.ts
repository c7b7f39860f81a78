import type { ClientError } from '../api/index.js';
import type { Answer } from './answer.js';

/** Why the handler itself refuses. What a platform refuses for is its own stable code, or `rejected`. */
export type ProblemCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'bad-request'
  | 'headers-too-large'
  | 'body-too-large'
  | 'body-too-slow'
  | 'idempotency-key-required'
  | 'idempotency-key-reused'
  | 'in-progress'
  | 'outcome-unknown'
  | 'rate-limited'
  | 'not-supported'
  | 'platform-unavailable'
  | 'unavailable';

/** What a refusal says beside its status and code. */
export interface ProblemOptions {
  /** The current state, for `409`. */
  readonly state?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as RFC 9457 writes it. It holds a code and nothing that a platform or a customer wrote. */
export function problem(status: number, code: string, { state = {}, headers = {} }: ProblemOptions = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ type: 'about:blank', status, code, ...state }),
  };
}

/** Codes are words: anything else that a platform may call a code could be text of its own. */
function safeCode(code: string | undefined, otherwise: string): string {
  return code !== undefined && /^[a-z][a-z0-9-]{0,63}$/.test(code) ? code : otherwise;
}

/**
 * What a customer's page is told when the platform failed. That the platform does not accept the brand's key is nothing
 * a customer can help: it is `502`, never `401`, which would make the page ask for another token.
 */
export function platformProblem({ kind, code, retryAfter }: ClientError, state?: object): Answer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) };
  switch (kind) {
    case 'not-found':
      return problem(404, safeCode(code, 'not-found'));
    case 'conflict':
      return problem(409, safeCode(code, 'conflict'), state ? { state } : {});
    case 'rejected':
      return problem(422, safeCode(code, 'rejected'));
    case 'rate-limited':
      return problem(429, 'rate-limited', { headers });
    case 'timeout':
      return problem(504, 'platform-unavailable', { headers });
    case 'network':
    case 'aborted':
    case 'unauthorized':
    case 'forbidden':
    case 'server':
    case 'decode':
      return problem(502, 'platform-unavailable', { headers });
    default:
      kind satisfies never;
      return problem(502, 'platform-unavailable');
  }
}
