import type { LoyaltyClient, Redeemed, RedeemOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { createHttp, type HttpOptions } from '../../api/http.js';
import { createTokenSource, type TokenOptions } from '../../api/token.js';
import type { TimeZone } from '../../model/index.js';
import { withAccount } from './load-account.js';
import { readPaths, type OmneoPaths } from './paths.js';
import { loadSnapshot } from './snapshot.js';
import type { Tenant } from './tenant.js';

/** How to reach one tenant of Omneo. */
export interface OmneoOptions
  extends Pick<TokenOptions, 'getToken' | 'tokenUrl'>, Pick<HttpOptions, 'fetch' | 'timeout' | 'retries' | 'delay'> {
  /** The ID API: `https://api.{tenant}.getomneo.com/id/api/v1`. */
  readonly endpoint: string;
  /** Where the tenant's paths differ from the API reference. */
  readonly paths?: Partial<OmneoPaths>;
  /** The zone in which a claim is made. Default: the device's. */
  readonly timeZone?: TimeZone;
}

/** Speaks to Omneo. */
export interface OmneoClient extends LoyaltyClient {
  /** Claims a benefit of the definition with this handle and uses it at once, for those that must not be kept. */
  claimAndRedeem(definition: string, options: Omit<RedeemOptions, 'count'>): Promise<Result<Redeemed>>;
}

/**
 * Creates a client of Omneo's ID API for the profile that the token names. Omneo takes no idempotency key and documents
 * no error body: writes are sent once, and errors are told apart by their HTTP status alone. The code for all but
 * achievements is loaded with the first call that needs it.
 */
export function createOmneoClient(options: OmneoOptions): OmneoClient {
  const { endpoint, paths, timeZone } = options;
  const http = createHttp({ ...options, baseUrl: endpoint, token: createTokenSource(options) });
  const tenant: Tenant = { http, paths: { ...readPaths, ...paths }, timeZone };

  return {
    capabilities: { idempotent: false },
    snapshot: (call) => loadSnapshot(tenant, call),
    claim: (definition, call) => withAccount((account) => account.claim(tenant, definition, call)),
    redeem: (benefit, call) => withAccount((account) => account.redeem(tenant, benefit, call)),
    claimAndRedeem: (definition, call) => withAccount((account) => account.claimAndRedeem(tenant, definition, call)),
  };
}
