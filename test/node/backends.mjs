/*
 * The same programme behind each of the platforms, over real sockets: what a page needs to reach it, and how to look
 * behind it.
 */
import { createServer } from 'node:http';
import { createScenario, openLoyaltyId, talonOneCatalogue } from '../../dist/mocks/index.js';
import { serveMocks } from '../../dist/mocks/node.js';
import { createOpenLoyaltyClient } from '../../dist/platforms/open-loyalty/index.js';
import { createTalonOneClient } from '../../dist/platforms/talon-one/index.js';
import { createLoyaltyHandler, jwtAuthentication, toNodeListener } from '../../dist/server/index.js';
import { secret, tokenFor } from './handler.mjs';

/** What stands between the page and the platforms that have no key for browsers. */
const clients = {
  'talon-one': (origin, options) => createTalonOneClient({ endpoint: `${origin}/talon-one`, ...options }),
  'open-loyalty': (origin, { profile, ...options }) =>
    createOpenLoyaltyClient({ endpoint: `${origin}/open-loyalty`, member: profile, ...options }),
};

/** What opens every customer's data, and must not reach a page. */
export const brandKey = 'key-of-the-brand';

/** How each platform names the sample programme's customer. */
const profileIds = { 'talon-one': (id) => id, 'open-loyalty': openLoyaltyId };

/** Opens a platform that pages speak to by themselves. */
async function openDirectly(platform, endpoint) {
  const { backend, handlers } = createScenario('rich', { platform });
  const { origin, close } = await serveMocks(handlers);
  const provider = { platform, endpoint: `${origin}${endpoint}`, tokenUrl: `${origin}/loyalty-token` };
  return { backend, log: [], provider, close };
}

/** Opens a platform behind a handler, for pages of one origin. `log` is what the platform was sent. */
async function openBehindHandler(platform, site) {
  const { backend, handlers } = createScenario('rich', { platform });
  const log = [];
  const mocks = await serveMocks(handlers);
  const logged = (url, init) => {
    log.push(`${init?.method ?? 'GET'} ${new URL(url).pathname}`);
    return fetch(url, init);
  };
  const handler = createLoyaltyHandler({
    client: (customer) => clients[platform](mocks.origin, { ...customer, apiKey: brandKey, fetch: logged }),
    authenticate: jwtAuthentication({ secret, audience: 'loyalty' }),
    origins: [site.origin],
    cacheSeconds: 0,
    ...(platform === 'talon-one' && { catalogue: talonOneCatalogue(backend.snapshot()) }),
  });
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tokenUrl = `/${platform}-token.json`;
  const token = await tokenFor(profileIds[platform](backend.snapshot().profile.id));
  site.files[tokenUrl] = JSON.stringify({ token, expiry: Math.floor(Date.now() / 1000) + 300 });
  return {
    backend,
    log,
    provider: { platform: 'rest', endpoint: `http://127.0.0.1:${server.address().port}/api/loyalty`, tokenUrl },
    async close() {
      handler.close();
      server.closeAllConnections();
      server.close();
      await mocks.close();
    },
  };
}

/** The four, by their names. */
export const backends = {
  rest: () => openDirectly('rest', '/api/loyalty'),
  omneo: () => openDirectly('omneo', '/omneo/id/api/v1'),
  'talon-one': (site) => openBehindHandler('talon-one', site),
  'open-loyalty': (site) => openBehindHandler('open-loyalty', site),
};
