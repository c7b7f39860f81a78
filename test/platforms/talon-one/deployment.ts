import { createTalonOneClient, type TalonOneOptions } from '../../../src/platforms/talon-one/index.js';
import { fixture } from './fixtures.js';

export const endpoint = 'https://alder.europe-west1.talon.one';

/** What the deployment was asked. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

type Answer = (seen: Seen) => unknown;

/** A refusal, with text of the kind that must never be passed on. */
export function refused(status: number): Response {
  return Response.json(
    { message: 'PLATFORM TEXT', errors: [{ title: 'PLATFORM TEXT' }], StatusCode: status },
    { status },
  );
}

const me = '/v1/customer_profiles/shopper-77';
export const paths = {
  inventory: `${me}/inventory`,
  achievements: `${me}/achievements`,
  history: `${me}/achievements/10`,
  campaigns: '/v1/integration/campaigns',
  points: '/v1/loyalty_programs/5/profile/shopper-77/points',
} as const;

/** A deployment that answers with the fixtures, unless told otherwise by path. Its clock says 22 November 2026, 10:00. */
export function talonOne(changed: Readonly<Record<string, Answer>> = {}) {
  const seen: Seen[] = [];
  const answers: Readonly<Record<string, Answer>> = {
    [paths.inventory]: () => fixture('inventory'),
    [paths.achievements]: () => fixture('achievements'),
    [paths.history]: () => fixture('history'),
    [paths.campaigns]: () => fixture('campaigns'),
    [paths.points]: () => fixture('points'),
    ...changed,
  };

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const { method, url, headers } = new Request(input, init);
    const { pathname: path, searchParams: query } = new URL(url);
    const call = { method, path, query, headers };
    seen.push(call);
    const found = await answers[path]?.(call);
    if (found instanceof Response) return found;
    if (found === undefined) return refused(404);
    return Response.json(found, { headers: { date: 'Sun, 22 Nov 2026 10:00:00 GMT' } });
  }

  return {
    seen,
    count: (path: string) => seen.filter((call) => call.path === path).length,
    /** A client of it that never waits. */
    client: (options: Partial<TalonOneOptions> = {}) =>
      createTalonOneClient({
        endpoint,
        apiKey: 'KEY-CANARY',
        profile: 'shopper-77',
        fetch: answer,
        delay: () => Promise.resolve(),
        ...options,
      }),
  };
}

/** The snapshot that a deployment makes. */
export async function snapshotOf(deployment = talonOne(), options: Partial<TalonOneOptions> = {}) {
  const result = await deployment.client(options).snapshot();
  if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
  return result.data;
}
