import type { LoyaltyClient } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { createHttp, type HttpOptions } from '../../api/http.js';
import { createTokenSource, type TokenOptions } from '../../api/token.js';
import type { Benefit } from '../../model/index.js';
import type { Catalogue } from '../catalogue.js';
import type { MemberAddress } from './address.js';
import { buy, type BuyOptions } from './buy.js';
import { capabilities } from './capabilities.js';
import { redeem } from './redeem.js';
import { withCodes } from './refusals.js';
import { longestLook } from './settle.js';
import { loadSnapshot } from './snapshot.js';
import type { Tenant } from './tenant.js';

/** How to reach one member of one store of a tenant. */
export interface OpenLoyaltyOptions
  extends Pick<TokenOptions, 'getToken' | 'tokenUrl'>, Pick<HttpOptions, 'fetch' | 'timeout' | 'retries' | 'delay'> {
  /** The tenant: `https://{tenant}.openloyalty.io`; or a proxy of the brand's that puts in the key. */
  readonly endpoint: string;
  /** Default `DEFAULT`, as Open Loyalty calls the first store. */
  readonly storeCode?: string;
  /** Whose data it is. Whoever can name a member can read and spend for them: take it from the brand's own session. */
  readonly member: MemberAddress;
  /**
   * A permanent key of an administrator. Without one, `getToken` or `tokenUrl` answers an administrator's JSON Web Token,
   * or what the brand's proxy takes in its place.
   */
  readonly apiKey?: string;
  /** The language of names and texts, as a BCP 47 tag. Default: the tenant's own. */
  readonly locale?: string;
  /** What the brand knows of its badges and rewards that Open Loyalty does not: pictures, units, visibility, copy. */
  readonly catalogue?: Catalogue;
  /** The code of the wallet that rewards are paid from. Default: the tenant's default wallet. */
  readonly wallet?: string;
  /** The tier set that is shown, by id. Default: the first that the member is in. */
  readonly tierSet?: string;
  /**
   * Pauses, in milliseconds, before each look for what was bought, until it shows. Default 0, 500, 1500 and 4000: six
   * seconds. Without any, a claim answers what the purchase told.
   */
  readonly settle?: readonly number[];
}

/** Speaks to Open Loyalty. */
export interface OpenLoyaltyClient extends LoyaltyClient {
  readonly capabilities: typeof capabilities;
  /** Claims a benefit with an amount of the customer's choice: units to convert, or the worth of a dynamic coupon. */
  buy(definition: string, options: BuyOptions): Promise<Result<Benefit>>;
}

const pauses = [0, 500, 1500, 4000];

/**
 * Connects to Open Loyalty for one member. It has no credential that a browser may hold, so this runs on the brand's
 * server: behind a handler that speaks our HTTP contract, with the key from the server's own settings.
 */
export function createOpenLoyaltyClient(options: OpenLoyaltyOptions): OpenLoyaltyClient {
  const { endpoint, storeCode = 'DEFAULT', apiKey, settle = pauses } = options;
  const transport = {
    ...options,
    baseUrl: endpoint,
    fetch: withCodes(options.fetch),
    ...(apiKey === undefined ? { token: createTokenSource(options) } : { headers: { 'x-auth-token': apiKey } }),
  };
  const tenant: Tenant = {
    ...options,
    settle,
    base: `/api/${encodeURIComponent(storeCode)}`,
    http: createHttp(transport),
    once: createHttp({ ...transport, timeout: longestLook, retries: 0 }),
  };

  return {
    capabilities,
    snapshot: (call) => loadSnapshot(tenant, call),
    claim: (definition, call) => buy(tenant, definition, call),
    redeem: (benefit, call) => redeem(tenant, benefit, call),
    buy: (definition, call) => buy(tenant, definition, call),
  };
}
