import { http, type HttpHandler } from 'msw';
import { createAccess } from '../access.js';
import type { Backend } from '../backend/backend.js';
import { guardOf } from './open-loyalty/guard.js';
import type { OpenLoyaltyHandlerOptions } from './open-loyalty/options.js';
import { reads } from './open-loyalty/reads.js';
import { buy, redeem } from './open-loyalty/writes.js';
import { tokenHandler } from './token.js';

/**
 * Handlers that speak for the backend as Open Loyalty's REST API does, by default at `/open-loyalty/api/DEFAULT`, for
 * whoever has a key in `X-AUTH-TOKEN` or a bearer token. There are no secrets in it: Open Loyalty has no visibility, so
 * what a customer may not know of is not there.
 */
export function openLoyaltyHandlers(backend: Backend, options: OpenLoyaltyHandlerOptions = {}): readonly HttpHandler[] {
  const { endpoint = '/open-loyalty', tokenUrl, access = createAccess(), storeCode = 'DEFAULT', lag = 0 } = options;
  const guarded = guardOf(backend, { ...options, access, storeCode });
  const store = `${endpoint}/api/:storeCode`;
  const looks = new Map<string, number>();
  const isLate = (benefit: string): boolean => {
    const left = looks.get(benefit) ?? 0;
    looks.set(benefit, left - 1);
    return left > 0;
  };
  return [
    tokenHandler(access, tokenUrl),
    ...Object.entries(reads).map(([path, answer]) =>
      http.get(
        `${store}${path}`,
        guarded(({ request, params }) => answer({ backend, url: new URL(request.url), params, options, isLate })),
      ),
    ),
    http.post(`${store}/reward/:reward/buy`, guarded(buy(backend, ({ id }) => looks.set(id, lag)))),
    http.post(`${store}/member/:member/reward/redeem`, guarded(redeem(backend))),
  ];
}
