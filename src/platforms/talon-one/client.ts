import type { CallOptions, LoyaltyClient } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import { createHttp, type HttpOptions } from '../../api/http.js';
import { createTokenSource, type TokenOptions } from '../../api/token.js';
import type { Capabilities } from '../capabilities.js';
import { applyCatalogue, type Catalogue } from '../catalogue.js';
import { capabilities } from './capabilities.js';
import type { Deployment } from './deployment.js';
import { loadHistory, type PastAttempt } from './history.js';
import { loadSnapshot } from './snapshot.js';

/** How to reach one customer of one deployment of Talon.One. */
export interface TalonOneOptions
  extends Pick<TokenOptions, 'getToken' | 'tokenUrl'>, Pick<HttpOptions, 'fetch' | 'timeout' | 'retries' | 'delay'> {
  /** The deployment, `https://yourbaseurl.talon.one`; or the brand's own endpoint that answers like it. */
  readonly endpoint: string;
  /**
   * The key of the Application, sent as `Authorization: ApiKey-v1 …`. It opens every customer's data, so it must never
   * reach a page: give it on the brand's server only.
   */
  readonly apiKey?: string;
  /** The customer's `integrationId`. Default `me`, for an endpoint of the brand that knows who asks by the token. */
  readonly profile?: string | undefined;
  /** What Talon.One does not know: pictures, units, visibility, copy in the customer's language. */
  readonly catalogue?: Catalogue;
  /** The language of the catalogue's texts, as a BCP 47 tag. Default: the catalogue's `default` texts. */
  readonly locale?: string;
  /** Whether to ask, with a request for each loyalty program, which points are lost next. Default false. */
  readonly expiring?: boolean;
}

/** Speaks to Talon.One. */
export interface TalonOneClient extends LoyaltyClient {
  readonly capabilities: Capabilities;
  /** The attempts at the achievement with this handle, newest first. */
  history(achievement: string, options?: CallOptions): Promise<Result<readonly PastAttempt[]>>;
}

/**
 * Creates a client of Talon.One's Integration API for one customer. With `apiKey` it runs on the brand's server: there is
 * no key that is safe in a page. Without, it sends the customer's token, or the page's cookies, to an endpoint of the
 * brand that holds the key and passes the answers on.
 *
 * Claiming and redeeming answer `rejected` with the code `unsupported`, and nothing is sent: see `capabilities`.
 */
export function createTalonOneClient(options: TalonOneOptions): TalonOneClient {
  const { endpoint, apiKey, getToken, tokenUrl, profile = 'me', catalogue, locale, expiring = false } = options;
  const asksToken = apiKey === undefined && (getToken !== undefined || tokenUrl !== undefined);
  const http = createHttp({
    ...options,
    baseUrl: endpoint,
    ...(apiKey !== undefined && { headers: { authorization: `ApiKey-v1 ${apiKey}` } }),
    ...(asksToken && { token: createTokenSource(options) }),
  });
  const deployment: Deployment = { http, profile, expiring, numbers: new Map() };
  const unsupported = () => Promise.resolve(failure('rejected', { code: 'unsupported' }));

  return {
    capabilities,
    async snapshot(wanted) {
      const loaded = await loadSnapshot(deployment, wanted);
      if (!loaded.ok || catalogue === undefined) return loaded;
      const { snapshot, issues } = applyCatalogue(loaded.data.snapshot, catalogue, locale);
      return { ok: true, data: { ...loaded.data, snapshot, issues: [...loaded.data.issues, ...issues] } };
    },
    claim: unsupported,
    redeem: unsupported,
    history: (achievement, call) => loadHistory(deployment, achievement, call),
  };
}
