import type { LoadedSnapshot, LoyaltyClient, Result } from '../api/index.js';
import { applyCatalogue, type Catalogue } from '../platforms/catalogue.js';
import { redactSnapshot } from '../rules/index.js';
import type { Customer } from './customer.js';
import { createViews, type Views } from './views.js';

/** Where customers' snapshots come from. */
export interface SnapshotOptions {
  /** The client of one customer's profile. */
  readonly client: (customer: Customer) => LoyaltyClient;
  /** Seconds for which a snapshot is answered again without asking the platform. Default 10. */
  readonly cacheSeconds?: number;
  /** What the platform does not know: pictures, units, visibility, copy. Put over what it sends, before secrets go. */
  readonly catalogue?: Catalogue;
}

/** Customers' snapshots, as the customers may see them. */
export interface Snapshots {
  /** What was read last, where that is not too long ago; all who ask at the same time get the same read. */
  views(customer: Customer): Promise<Result<Views>>;
  /** What the platform says now, redacted for the customer. */
  read(customer: Customer): Promise<Result<LoadedSnapshot>>;
  /** Makes the next question about this profile go to the platform. */
  forget(profile: string): void;
}

interface Entry {
  readonly until: number;
  readonly views: Promise<Result<Views>>;
}

/** How many profiles are kept; of more, those that nobody asked about for longest are dropped. */
const maxProfiles = 5000;

/** Reads snapshots through the platform's client and keeps them for a moment, redacted: secrets never lie in the cache. */
export function createSnapshots({ client, cacheSeconds = 10, catalogue }: SnapshotOptions): Snapshots {
  const profiles = new Map<string, Map<string, Entry>>();

  async function read(customer: Customer): Promise<Result<LoadedSnapshot>> {
    const result = await client(customer).snapshot();
    if (!result.ok) return result;
    const { snapshot } = catalogue ? applyCatalogue(result.data.snapshot, catalogue, customer.locale) : result.data;
    return { ok: true, data: { ...result.data, snapshot: redactSnapshot(snapshot, 'customer') } };
  }

  return {
    read,
    forget: (profile) => void profiles.delete(profile),
    views(customer) {
      const locales = profiles.get(customer.profile) ?? new Map<string, Entry>();
      const known = locales.get(customer.locale ?? '');
      const now = Date.now();
      if (known && known.until > now) return known.views;

      const views = read(customer).then((result): Result<Views> =>
        result.ok ? { ok: true, data: createViews(result.data) } : result,
      );
      locales.set(customer.locale ?? '', { until: now + cacheSeconds * 1000, views });
      keep(profiles, customer.profile, locales);
      // A failure is told to everybody who waits for it, and then asked about again.
      void views.then(
        ({ ok }) => ok || (profiles.get(customer.profile) === locales && profiles.delete(customer.profile)),
      );
      return views;
    },
  };
}

function keep(profiles: Map<string, Map<string, Entry>>, profile: string, locales: Map<string, Entry>): void {
  profiles.delete(profile);
  profiles.set(profile, locales);
  const [oldest] = profiles.keys();
  if (profiles.size > maxProfiles && oldest !== undefined) profiles.delete(oldest);
}
