import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import type { Http } from '../../api/http.js';
import type { Snapshot, TimeZone } from '../../model/index.js';
import type { OmneoPaths, readPaths } from './paths.js';
import type { OmneoPage } from './wire.js';

/** One tenant of Omneo, as calls reach it. */
export interface Tenant {
  readonly http: Http;
  readonly paths: typeof readPaths & Partial<OmneoPaths>;
  /** The zone in which a claim is made. */
  readonly timeZone?: TimeZone | undefined;
}

/** Reads from one path. */
export type Get = (path: string) => Promise<Result<Answer>>;

/** What Omneo answers in one request. Balances come with the profile; campaigns do not come at all. */
export type Section = keyof typeof readPaths;

/** What the sections of one snapshot are read from. */
export interface Source extends Pick<Tenant, 'paths'> {
  readonly get: Get;
}

/** Requests that have been sent, by section. */
export type Requests = Readonly<Partial<Record<Section, Promise<Result<Answer>>>>>;

/** What was answered; what was not asked for is absent. */
export type Answers = ReadonlyMap<Section, Result<Answer>>;

/** The `data` that an answer wraps. */
export function dataOf({ body }: Answer): unknown {
  return (body as { readonly data?: unknown } | null | undefined)?.data;
}

/** Whether a list may have more pages than the one that was answered. */
export function hasMore({ body }: Answer): boolean {
  const { meta, links } = (body ?? {}) as OmneoPage<unknown>;
  return (meta?.last_page ?? 1) !== 1 || Boolean(links?.next);
}

/** A snapshot of nothing. */
export const empty: Snapshot = {
  profile: { id: '', facts: {} },
  achievements: [],
  benefits: [],
  claimable: [],
  balances: [],
  campaigns: [],
};
