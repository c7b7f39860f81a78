import { http, HttpResponse, type HttpHandler, type JsonBodyType } from 'msw';
import { createAccess } from '../access.js';
import type { Backend } from '../backend/backend.js';
import { guard } from './guard.js';
import { encodeAchievement } from './omneo/achievement.js';
import { encodeBenefit, sending } from './omneo/benefit.js';
import { encodeDefinition } from './omneo/definition.js';
import { dated } from './omneo/dated.js';
import { encodePage } from './omneo/page.js';
import { encodeAggregations, encodeBalances, encodeProfile, encodeTier } from './omneo/profile.js';
import { claim, claimAndRedeem, redeem } from './omneo/writes.js';
import type { HandlerOptions } from './options.js';
import { tokenHandler } from './token.js';

/**
 * Handlers that speak for the backend as Omneo's ID API does, by default at `/omneo/id/api/v1`. Omneo is not known to
 * strip anything, so these send hidden, mystery and system achievements whole: keeping them from the customer is the
 * client's side.
 */
export function omneoHandlers(backend: Backend, options: HandlerOptions = {}): readonly HttpHandler[] {
  const { endpoint = '/omneo/id/api/v1', tokenUrl, access = createAccess() } = options;
  const me = `${endpoint}/profiles/me`;
  const guarded = guard(access, () => HttpResponse.json({ message: 'Unauthenticated.' }, { status: 401 }));
  const reading = (path: string, answer: Answer): HttpHandler =>
    http.get(
      `${me}${path}`,
      guarded(({ request }) => dated(backend, answer(backend, new URL(request.url)))),
    );
  return [
    tokenHandler(access, tokenUrl),
    ...Object.entries(reads).map(([path, answer]) => reading(path, answer)),
    http.post(`${me}/benefits/claim`, guarded(claim(backend))),
    http.post(`${me}/benefits/claim-redeem`, guarded(claimAndRedeem(backend))),
    http.post(`${me}/benefits/:id/redeem`, guarded(redeem(backend))),
  ];
}

type Answer = (backend: Backend, url: URL) => JsonBodyType;

/** By documentation `claimable` lists only what the profile is eligible for. Here both lists tell what is missing. */
const offers: Answer = (backend) => ({ data: backend.snapshot().claimable.map(encodeDefinition) });

const reads: Readonly<Record<string, Answer>> = {
  '': (backend) => ({ data: encodeProfile(backend.snapshot()) }),
  '/achievements': (backend) => ({ data: backend.snapshot().achievements.map(encodeAchievement) }),
  '/aggregations': (backend) => ({ data: encodeAggregations(backend.snapshot()) }),
  '/balances': (backend) => ({ data: encodeBalances(backend.snapshot()) }),
  '/tiers': (backend) => ({ data: encodeTier(backend.snapshot()) }),
  '/benefits': (backend, url) => encodePage(benefitRows(backend), url),
  '/redeemable_benefits': (backend, url) =>
    encodePage(
      benefitRows(backend).filter((row) => row.is_redeemable),
      url,
    ),
  '/benefits/claimable': offers,
  '/benefits/viewable': offers,
};

function benefitRows(backend: Backend) {
  const context = sending(backend);
  return backend.snapshot().benefits.map((benefit) => encodeBenefit(benefit, context));
}
