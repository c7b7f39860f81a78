import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Access } from '../access.js';

/** The brand's own endpoint that mints tokens for whoever is logged in: `{ token, expiry }`, or 401 and `null`. */
export function tokenHandler(access: Access, tokenUrl = '/loyalty-token'): HttpHandler {
  return http.get(tokenUrl, () => {
    const issued = access.issue();
    return HttpResponse.json(issued ?? null, { status: issued ? 200 : 401, headers: { 'Cache-Control': 'no-store' } });
  });
}
