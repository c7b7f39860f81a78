import { HttpResponse, type JsonBodyType } from 'msw';
import type { Backend } from '../../backend/backend.js';
import type { Outcome } from '../../backend/outcome.js';
import { bodyOf, numberIn, textIn } from '../body.js';
import type { Resolver } from '../guard.js';
import { encodeBenefit, type Sending, sending } from './benefit.js';
import { dated } from './dated.js';
import { encodeRedemption } from './redemption.js';

/** `POST /profiles/me/benefits/claim`: the benefit. */
export function claim(backend: Backend): Resolver {
  return async ({ request }) => {
    const definition = textIn(await bodyOf(request), 'definition') ?? '';
    return reply(backend, backend.claim(definition), encodeBenefit);
  };
}

/** `POST /profiles/me/benefits/claim-redeem`: the redemption. */
export function claimAndRedeem(backend: Backend): Resolver {
  return async ({ request }) => {
    const definition = textIn(await bodyOf(request), 'definition') ?? '';
    const claimed = backend.claim(definition);
    const redeemed = claimed.ok ? backend.redeem(claimed.data.id) : claimed;
    return reply(backend, redeemed, encodeRedemption);
  };
}

/** `POST /profiles/me/benefits/{id}/redeem`: the redemption, with the benefit inside. */
export function redeem(backend: Backend): Resolver {
  return async ({ request, params }) => {
    const count = numberIn(await bodyOf(request), 'count');
    const redeemed = backend.redeem(String(params['id']), count === undefined ? {} : { count });
    return reply(backend, redeemed, encodeRedemption);
  };
}

type Encode<T> = (data: T, context: Sending) => JsonBodyType;

/** Omneo documents neither codes nor bodies of refusals, so these are plain HTTP with a sentence. */
function reply<T>(backend: Backend, outcome: Outcome<T>, encode: Encode<T>): Response {
  if (outcome.ok) return dated(backend, { data: encode(outcome.data, sending(backend)) });
  return outcome.refusal.code === 'not-found'
    ? HttpResponse.json({ message: 'Not found.' }, { status: 404 })
    : HttpResponse.json({ message: 'The given data was invalid.' }, { status: 422 });
}
