import { memberId, payload, rows, type PayloadName } from './payloads.js';

export const endpoint = 'https://alder.openloyalty.example';

/** What the server was asked. */
export interface Seen {
  readonly method: string;
  /** Below the store, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = (seen: Seen) => unknown;

/** Whole answers, for a status of one's own. Anything else is sent as JSON with status 200. */
export const answers = {
  status: (status: number, body: unknown = { code: status, message: 'PLATFORM TEXT' }) =>
    Response.json(body, { status }),
  lost: () => {
    throw new TypeError('connection lost');
  },
};

const send = (name: PayloadName) => () => payload(name);
const me = `/member/${memberId}`;

const defaults: Readonly<Record<string, Answer>> = {
  [`GET ${me}`]: send('member'),
  [`GET ${me}/challenge`]: send('challenges'),
  [`GET ${me}/achievement`]: send('achievements'),
  [`GET ${me}/badge`]: send('badges'),
  'GET /badge-type': send('badge-types'),
  [`GET ${me}/reward`]: send('rewards'),
  'GET /redemption': send('issued-rewards'),
  [`GET ${me}/wallet`]: send('wallets'),
  [`GET ${me}/tierSet`]: send('tier-sets'),
  [`GET ${me}/campaign`]: send('campaigns'),
  [`GET ${me}/campaign/visible`]: send('campaigns-visible'),
  [`POST ${me}/reward/redeem`]: send('redeemed'),
};

/** What has an id in its path: issued rewards, tier sets, and buying. */
function byId({ method, path }: Seen): unknown {
  const [, issuedRewardId] = /^\/redemption\/(.+)$/.exec(path) ?? [];
  if (issuedRewardId) return rows('issued-rewards').find((row) => row.issuedRewardId === issuedRewardId);
  if (method === 'POST' && /^\/reward\/[\w-]+\/buy$/.test(path)) return payload('bought');
  const tierSetId = payload('tier-progress').tierSetId as string;
  return path === `${me}/tierSet/${tierSetId}` ? payload('tier-progress') : undefined;
}

/** A tenant that answers with the fixtures, unless told otherwise by `GET /path`. Its clock says 22 November 2026, 10:00. */
export function openLoyaltyServer(changed: Readonly<Record<string, Answer>> = {}) {
  const seen: Seen[] = [];
  const handlers = { ...defaults, ...changed };

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const path = url.href.replace(`${endpoint}/api/DEFAULT`, '').replace(/\?.*/, '');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const call = { method: request.method, path, query: url.searchParams, headers: request.headers, body };
    seen.push(call);
    const handler = handlers[`${call.method} ${path}`] ?? byId;
    const found = await handler(call);
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
