import { payload, type PayloadName } from './payloads.js';

export const endpoint = 'https://api.alder.getomneo.com/id/api/v1';

/** What the server was asked. */
export interface Seen {
  readonly method: string;
  /** Below the endpoint, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = (seen: Seen) => unknown;

/** Whole answers, for a status or headers of one's own. Anything else is sent as JSON with status 200. */
export const answers = {
  status: (status: number, body: unknown = { message: 'PLATFORM TEXT' }) => Response.json(body, { status }),
  lost: () => {
    throw new TypeError('connection lost');
  },
};

const send = (name: PayloadName) => () => payload(name);

const defaults: Readonly<Record<string, Answer>> = {
  'GET /profiles/me': send('profile'),
  'GET /profiles/me/aggregations': send('aggregations'),
  'GET /profiles/me/achievements': send('achievements'),
  'GET /profiles/me/benefits': ({ query }) =>
    payload(query.get('page[number]') === '2' ? 'benefits-page-2' : 'benefits-page-1'),
  'GET /profiles/me/benefits/claimable': send('claimable'),
  'GET /profiles/me/tiers': send('tiers'),
  'POST /profiles/me/benefits/claim': send('benefit'),
  'POST /profiles/me/benefits/claim-redeem': send('redemption'),
  'POST /profiles/me/benefits/102/redeem': send('redemption'),
};

/** A tenant that answers with the payloads, unless told otherwise by `GET /path`. Its clock says 22 November 2026, 10:00. */
export function omneoServer(changed: Readonly<Record<string, Answer>> = {}) {
  const seen: Seen[] = [];
  const handlers = { ...defaults, ...changed };

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const path = url.href.replace(endpoint, '').replace(/\?.*/, '');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const call = { method: request.method, path, query: url.searchParams, headers: request.headers, body };
    seen.push(call);
    const found = await handlers[`${call.method} ${path}`]?.(call);
    if (found instanceof Response) return found;
    if (found === undefined) return answers.status(404);
    return Response.json(found, { headers: { date: 'Sun, 22 Nov 2026 10:00:00 GMT' } });
  }

  return {
    seen,
    fetch: answer,
    /** How often a path was asked. */
    count: (path: string) => seen.filter((call) => call.path === path).length,
  };
}
