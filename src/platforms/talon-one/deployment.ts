import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import type { Http } from '../../api/http.js';
import type { Snapshot } from '../../model/index.js';

/** One customer of one deployment, as calls reach them. */
export interface Deployment {
  readonly http: Http;
  /** The customer's `integrationId`. */
  readonly profile: string;
  /** Whether points that will expire are asked for. */
  readonly expiring: boolean;
  /** The numbers of the achievements that were read, by handle, for the path of their history. */
  readonly numbers: Map<string, string>;
}

/** Reads from one path. */
export type Get = (path: string) => Promise<Result<Answer>>;

/** The path of the customer's profile, which everything about them hangs on. */
export function profilePath({ profile }: Deployment): string {
  return `/v1/customer_profiles/${encodeURIComponent(profile)}`;
}

/** How to read for one call. */
export function reading({ http }: Deployment, signal: AbortSignal | undefined): Get {
  return (path) => http.request({ method: 'GET', path, signal });
}

/** A snapshot of nothing but who was asked for. */
export function emptySnapshot(profile: string): Snapshot {
  return {
    profile: { id: profile, facts: {} },
    achievements: [],
    benefits: [],
    claimable: [],
    balances: [],
    campaigns: [],
  };
}
