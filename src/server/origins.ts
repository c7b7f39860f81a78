import type { Answer } from './answer.js';

/** Which pages may call, and how they log in. */
export interface OriginOptions {
  /** The origins that may read answers across origins: `https://shop.example`. Default: none but the handler's own. */
  readonly origins?: readonly string[];
  /** Whether the host logs customers in by cookies. Writes are then refused from any other origin. Default false. */
  readonly cookies?: boolean;
}

const allowed = 'authorization, content-type, idempotency-key, if-none-match, accept-language';
const exposed = 'etag, retry-after';

/** The headers by which a browser lets the page of an allowed origin read the answer. */
export function corsHeaders(
  request: Request,
  { origins = [], cookies = false }: OriginOptions,
): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    ...(cookies && { 'access-control-allow-credentials': 'true' }),
  };
}

/** The answer to a browser that asks before it sends. */
export function preflight(request: Request, options: OriginOptions): Answer {
  return {
    status: 204,
    headers: {
      ...corsHeaders(request, options),
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': allowed,
      'access-control-max-age': '600',
    },
  };
}

/**
 * Whether a write may come from where it says it comes from. Without cookies nothing has to be checked: another site's
 * page has no token to send. With cookies, the browser's `Origin` has to be an allowed one or the handler's own.
 */
export function isTrustedWrite(request: Request, { origins = [], cookies = false }: OriginOptions): boolean {
  if (!cookies) return true;
  const origin = request.headers.get('origin');
  return origin !== null && (origins.includes(origin) || origin === new URL(request.url).origin);
}
