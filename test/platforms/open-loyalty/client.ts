import { createOpenLoyaltyClient, type OpenLoyaltyOptions } from '../../../src/platforms/open-loyalty/index.js';
import { endpoint, type openLoyaltyServer } from './open-loyalty-server.js';
import { memberId } from './payloads.js';

type Server = ReturnType<typeof openLoyaltyServer>;

/** A client of this server that never waits, and keeps down how long it would have. */
export function clientOf(server: Server, options: Partial<OpenLoyaltyOptions> = {}) {
  const { waits = [], ...rest } = options as Partial<OpenLoyaltyOptions> & { waits?: number[] };
  return createOpenLoyaltyClient({
    endpoint,
    storeCode: 'DEFAULT',
    member: memberId,
    apiKey: 'KEY-CANARY',
    fetch: server.fetch,
    delay: (milliseconds) => (waits.push(milliseconds), Promise.resolve()),
    ...rest,
  });
}

/** What the server makes of a snapshot; throws where there is none. */
export async function snapshotOf(server: Server, options: Partial<OpenLoyaltyOptions> = {}) {
  const result = await clientOf(server, options).snapshot();
  if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
  return result.data;
}
