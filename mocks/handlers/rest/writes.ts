import { HttpResponse } from 'msw';
import { channels, type Benefit, type Channel } from '../../../src/model/index.js';
import { redactSnapshot } from '../../../src/rules/index.js';
import type { Backend } from '../../backend/backend.js';
import type { Refusal } from '../../backend/outcome.js';
import { bodyOf, numberIn, textIn } from '../body.js';
import type { Resolver } from '../guard.js';
import { problem } from './problem.js';

/** `POST /v1/me/benefits/claim`: 201 and the benefit. */
export function claim(backend: Backend): Resolver {
  return keyed(async (request, key) => {
    const definition = textIn(await bodyOf(request), 'definition');
    if (definition === undefined) return problem(400, 'definition-required');
    const outcome = backend.claim(definition, { key });
    if (!outcome.ok) return refusal(backend, outcome.refusal);
    return HttpResponse.json(
      { benefit: asCustomer(backend, outcome.data), serverTime: backend.now() },
      { status: 201 },
    );
  });
}

/** `POST /v1/me/benefits/{id}/redeem`: 200, the redemption and the benefit. */
export function redeem(backend: Backend): Resolver {
  return keyed(async (request, key, id) => {
    const body = await bodyOf(request);
    const count = numberIn(body, 'count');
    const channel = channelIn(body);
    const use = { ...(count !== undefined && { count }), ...(channel && { channel }) };
    const outcome = backend.redeem(id, { key, ...use });
    if (!outcome.ok) return refusal(backend, outcome.refusal);
    const { redemption, benefit } = outcome.data;
    const current = benefit && { benefit: asCustomer(backend, benefit) };
    return HttpResponse.json({ redemption, ...current, serverTime: backend.now() });
  });
}

function keyed(act: (request: Request, key: string, id: string) => Promise<Response>): Resolver {
  return async ({ request, params }) => {
    const key = request.headers.get('Idempotency-Key');
    return key ? act(request, key, String(params['id'])) : problem(400, 'idempotency-key-required');
  };
}

/** Statuses of refusals; the rest are 422, understood and refused. */
const statuses = new Map([
  ['not-found', 404],
  ['invalid-count', 400],
  ['already-claimed', 409],
  ['used-up', 409],
]);

function refusal(backend: Backend, { code, benefit }: Refusal): Response {
  const status = statuses.get(code) ?? 422;
  if (status !== 409 || !benefit) return problem(status, code);
  const redemption = benefit.redemptions[0];
  return problem(status, code, {
    benefit: asCustomer(backend, benefit),
    ...(redemption && { redemption }),
    serverTime: backend.now(),
  });
}

/** A benefit as a read would answer it: its conditions may name what the customer must not know. */
function asCustomer(backend: Backend, benefit: Benefit): Benefit | undefined {
  return redactSnapshot({ ...backend.snapshot(), benefits: [benefit] }, 'customer').benefits[0];
}

function channelIn(body: Readonly<Record<string, unknown>>): Channel | undefined {
  return channels.find((channel) => channel === body['channel']);
}
