import { createServer } from 'node:http';
import { createScenario } from '../../dist/mocks/index.js';
import { serveMocks } from '../../dist/mocks/node.js';
import { createOmneoClient } from '../../dist/platforms/omneo/index.js';
import { createLoyaltyHandler, jwtAuthentication, toNodeListener } from '../../dist/server/index.js';
import { SignJWT } from 'jose';

export const secret = 'a-secret-of-32-characters-or-more';

/** A token as the brand's login would mint it. */
export function tokenFor(profile, { key = secret, audience = 'loyalty', expires = '5m', alg = 'HS256' } = {}) {
  const token = new SignJWT({ sub: profile }).setProtectedHeader({ alg }).setAudience(audience);
  return (expires ? token.setExpirationTime(expires) : token).sign(new TextEncoder().encode(key));
}

/**
 * The handler in front of Omneo's client, which knows no idempotency keys, in front of the mock platform on a socket of
 * its own. `through` may stand between the client and the platform.
 */
export async function openHandler(options = {}) {
  const { scenario = 'rich', through = fetch, ...others } = options;
  const { backend, handlers } = createScenario(scenario, { platform: 'omneo' });
  const platform = await serveMocks(handlers);
  const log = [];
  const client = () =>
    createOmneoClient({
      endpoint: `${platform.origin}/omneo/id/api/v1`,
      getToken: async () => (await fetch(`${platform.origin}/loyalty-token`)).json(),
      fetch: (url, init) => {
        log.push(`${init?.method ?? 'GET'} ${new URL(url).pathname}`);
        return through(url, init);
      },
    });
  const handler = createLoyaltyHandler({
    client,
    authenticate: jwtAuthentication({ secret, audience: 'loyalty' }),
    ...others,
  });
  const token = await tokenFor('profile-1');
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    backend,
    handler,
    log,
    origin,
    /** One request over a real socket, as the customer. */
    ask: (path, { headers, ...init } = {}) =>
      fetch(`${origin}/api/loyalty${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...headers } }),
    async close() {
      handler.close();
      server.closeAllConnections();
      server.close();
      await platform.close();
    },
  };
}

/** A write with its key. */
export function posted(key, body) {
  return {
    method: 'POST',
    headers: { 'idempotency-key': key, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
