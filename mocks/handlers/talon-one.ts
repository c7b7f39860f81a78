import { http, HttpResponse, type HttpHandler } from 'msw';
import { createAccess, type Access } from '../access.js';
import type { Backend } from '../backend/backend.js';
import type { Resolver } from './guard.js';
import type { HandlerOptions } from './options.js';
import { listAchievements, listAttempts } from './talon-one/achievements.js';
import { encodeCampaigns } from './talon-one/campaign.js';
import { refusal } from './talon-one/error.js';
import { encodeInventory } from './talon-one/inventory.js';
import { encodePoints } from './talon-one/loyalty.js';
import { pageOf, rangeOf } from './talon-one/page.js';
import { tokenHandler } from './token.js';

/**
 * Handlers that speak for the backend as Talon.One's Integration API does, by default at `/talon-one`: what a client
 * reads of one customer, and no sessions. Any `ApiKey-v1` gets in; so does a customer's `Bearer` token, as at an
 * endpoint of the brand that passes the answers on, where the customer is called `me`. Talon.One knows no visibility, so
 * hidden, mystery and system achievements are sent like all others.
 */
export function talonOneHandlers(backend: Backend, options: HandlerOptions = {}): readonly HttpHandler[] {
  const { endpoint = '/talon-one', tokenUrl, access = createAccess() } = options;
  const reading = (path: string, answer: Answer): HttpHandler =>
    http.get(`${endpoint}/v1${path}`, reader(backend, access, answer));
  return [tokenHandler(access, tokenUrl), ...Object.entries(reads).map(([path, answer]) => reading(path, answer))];
}

type Answer = (backend: Backend, query: URLSearchParams, params: Readonly<Record<string, unknown>>) => Response;

function reader(backend: Backend, access: Access, answer: Answer): Resolver {
  return ({ request, params }) => {
    const [scheme, credential = ''] = (request.headers.get('Authorization') ?? '').split(' ');
    const known = ['ApiKey-v1', 'Bearer'].some((name) => name === scheme);
    if (!known || !access.admits(`Bearer ${credential}`)) return refusal(401, 'Unauthorized');
    const { integrationId = 'me' } = params;
    const found = integrationId === 'me' || integrationId === backend.snapshot().profile.id;
    if (!found) return refusal(404, 'Customer profile not found');
    const response = answer(backend, new URL(request.url).searchParams, params);
    response.headers.set('Date', new Date(backend.now()).toUTCString());
    return response;
  };
}

const profile = '/customer_profiles/:integrationId';

const reads: Readonly<Record<string, Answer>> = {
  [`${profile}/inventory`]: (backend, query) =>
    HttpResponse.json(encodeInventory(backend.snapshot(), query, backend.now())),
  [`${profile}/achievements`]: listAchievements,
  [`${profile}/achievements/:achievementId`]: (backend, query, { achievementId }) =>
    listAttempts(backend, query, String(achievementId)),
  '/integration/campaigns': (backend, query) => {
    const range = rangeOf(query, 50);
    if ('wrong' in range) return refusal(400, 'Invalid parameter', range.wrong);
    const { hasMore, data } = pageOf(encodeCampaigns(backend.snapshot()), range);
    return HttpResponse.json({ hasMore, data });
  },
  '/loyalty_programs/:programId/profile/:integrationId/points': (backend, _query, { programId }) => {
    const page = encodePoints(backend.snapshot(), Number(programId), backend.now());
    return page ? HttpResponse.json(page) : refusal(404, 'Loyalty program not found');
  },
};
