import type { GetToken, LoyaltyClient, Result } from '../api/index.js';

/** What a provider knows when it connects to a platform. */
export interface PlatformOptions {
  /** The base address of the platform's API. */
  readonly endpoint: string;
  readonly getToken?: GetToken | undefined;
  readonly tokenUrl?: string | undefined;
  /** Whose data it is, where the token does not say: an id on the platform. */
  readonly profile?: string | undefined;
}

/** Connects to a platform. */
export type Connect = (options: PlatformOptions) => LoyaltyClient;

const platforms = new Map<string, () => Connect | Promise<Connect>>([
  ['rest', async () => (await import('../api/rest-client.js')).createRestClient],
  ['omneo', async () => (await import('./omneo/index.js')).createOmneoClient],
  ['talon-one', async () => (await import('./talon-one/index.js')).createTalonOneClient],
  ['open-loyalty', async () => (await import('./open-loyalty/connect.js')).connectOpenLoyalty],
]);

/** Makes a platform known under the name that `loyalty-provider` takes as `platform`. `load` is called on first use. */
export function registerPlatform(name: string, load: () => Connect | Promise<Connect>): void {
  platforms.set(name, load);
}

/** The names that `loyalty-provider` takes as `platform`. */
export function platformNames(): readonly string[] {
  return [...platforms.keys()];
}

/** A client of a platform by name, whose code is loaded with the first call. Every call to an unknown one is rejected. */
export function connect(name: string, options: PlatformOptions): LoyaltyClient {
  let opened: LoyaltyClient | undefined;
  async function call<T>(ask: (client: LoyaltyClient) => Promise<Result<T>>): Promise<Result<T>> {
    const load = platforms.get(name);
    if (!load) return { ok: false, error: { kind: 'rejected', code: 'unknown-platform' } };
    opened ??= (await load())(options);
    return ask(opened);
  }
  return {
    snapshot: (wanted) => call((client) => client.snapshot(wanted)),
    claim: (definition, write) => call((client) => client.claim(definition, write)),
    redeem: (benefit, write) => call((client) => client.redeem(benefit, write)),
  };
}
