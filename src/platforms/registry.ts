import type { CallOptions, GetToken, LoyaltyClient, RedeemOptions, WriteOptions } from '../api/index.js';
import { createRestClient } from '../api/index.js';

/** What a provider knows when it connects to a platform. */
export interface PlatformOptions {
  /** The base address of the platform's API. */
  readonly endpoint: string;
  readonly getToken?: GetToken;
  readonly tokenUrl?: string;
}

/** Connects to a platform. */
export type Connect = (options: PlatformOptions) => LoyaltyClient;

const platforms = new Map<string, () => Connect | Promise<Connect>>([
  ['rest', () => createRestClient],
  ['omneo', async () => (await import('./omneo/index.js')).createOmneoClient],
]);

/** Makes a platform known under the name that `loyalty-provider` takes as `platform`. `load` is called on first use. */
export function registerPlatform(name: string, load: () => Connect | Promise<Connect>): void {
  platforms.set(name, load);
}

/** A client of a platform by name, or undefined for a name that is not registered. Its code is loaded with the first call. */
export function connect(name: string, options: PlatformOptions): LoyaltyClient | undefined {
  const load = platforms.get(name);
  if (!load) return undefined;
  let client: Promise<LoyaltyClient> | undefined;
  const loaded = () => (client ??= Promise.resolve(load()).then((create) => create(options)));
  return {
    snapshot: async (call?: CallOptions) => (await loaded()).snapshot(call),
    claim: async (definition: string, call: WriteOptions) => (await loaded()).claim(definition, call),
    redeem: async (benefit: string, call: RedeemOptions) => (await loaded()).redeem(benefit, call),
  };
}
