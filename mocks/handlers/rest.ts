import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Instant, Snapshot } from '../../src/model/index.js';
import { createAccess } from '../access.js';
import type { Backend } from '../backend/backend.js';
import { guard } from './guard.js';
import type { HandlerOptions } from './options.js';
import { entityTag } from './rest/entity-tag.js';
import { problem } from './rest/problem.js';
import { claim, redeem } from './rest/writes.js';
import { tokenHandler } from './token.js';

/**
 * Handlers that speak for the backend by our own HTTP contract, by default at `/api/loyalty`: what `openapi.yaml` says
 * about `/v1/me`, without its events. Reads are redacted for the customer, as a proper server's are.
 */
export function restHandlers(backend: Backend, options: HandlerOptions = {}): readonly HttpHandler[] {
  const { endpoint = '/api/loyalty', tokenUrl, access = createAccess() } = options;
  const me = `${endpoint}/v1/me`;
  const guarded = guard(access, () => problem(401, 'unauthorized'));
  return [
    tokenHandler(access, tokenUrl),
    ...Object.entries(reads).map(([path, answer]) =>
      http.get(
        `${me}${path}`,
        guarded(({ request }) => reply(request, answer(backend.customerSnapshot()), backend.now())),
      ),
    ),
    http.post(`${me}/benefits/claim`, guarded(claim(backend))),
    http.post(`${me}/benefits/:id/redeem`, guarded(redeem(backend))),
  ];
}

type Body = Partial<Omit<Snapshot, 'serverTime'>>;

const reads: Readonly<Record<string, (snapshot: Snapshot) => Body>> = {
  '': ({ profile, tier, balances }) => ({ profile, ...(tier && { tier }), balances }),
  '/snapshot': ({ serverTime: _serverTime, ...body }) => body,
  '/achievements': ({ achievements }) => ({ achievements }),
  '/benefits': ({ benefits }) => ({ benefits }),
  '/benefits/claimable': ({ claimable }) => ({ claimable }),
  '/campaigns': ({ campaigns }) => ({ campaigns }),
};

function reply(request: Request, body: Body, serverTime: Instant): Response {
  const headers = { ETag: entityTag(body), 'Cache-Control': 'private, no-cache' };
  const unchanged = request.headers.get('If-None-Match') === headers.ETag;
  return unchanged
    ? new HttpResponse(null, { status: 304, headers })
    : HttpResponse.json({ ...body, serverTime }, { headers });
}
