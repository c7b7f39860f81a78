import { http, type HttpHandler } from 'msw';
import {
  type Backend,
  mockFetch,
  type MockPlatform,
  openLoyaltyId,
  type RunningScenario,
  talonOneCatalogue,
} from '../../mocks/index.js';
import type { LoyaltyClient } from '../../src/api/index.js';
import { createOpenLoyaltyClient } from '../../src/platforms/open-loyalty/index.js';
import { createTalonOneClient } from '../../src/platforms/talon-one/index.js';
import { createLoyaltyHandler } from '../../src/server/handler.js';

/** The platforms that have no key for pages. */
type Guarded = Extract<MockPlatform, 'talon-one' | 'open-loyalty'>;

/** Whether the brand's server stands between the page and the platform. */
export function isBehindServer(platform: MockPlatform): platform is Guarded {
  return platform in clients;
}

/**
 * The brand's server, at `/loyalty`: the handler that a real shop runs on its own machine runs in the page here, and its
 * platform answers without a network.
 */
export function serverHandlers(platform: Guarded, scenario: RunningScenario): readonly HttpHandler[] {
  const { backend, handlers, access } = scenario;
  const profile = backend.snapshot().profile.id;
  const handler = createLoyaltyHandler({
    client: () => clients[platform](backend, mockFetch(handlers, location.origin)),
    authenticate: ({ headers }) => (access.admits(headers.get('authorization')) ? { profile } : undefined),
    cacheSeconds: 0,
    ...(platform === 'talon-one' && { catalogue: talonOneCatalogue(backend.snapshot()) }),
  });
  return [http.all('/loyalty/*', ({ request }) => handler(request))];
}

const apiKey = 'key-of-the-brand';

const clients: Readonly<Record<Guarded, (backend: Backend, fetch: typeof globalThis.fetch) => LoyaltyClient>> = {
  'talon-one': (backend, fetch) =>
    createTalonOneClient({ endpoint: '/talon-one', apiKey, profile: backend.snapshot().profile.id, fetch }),
  'open-loyalty': (backend, fetch) =>
    createOpenLoyaltyClient({
      endpoint: '/open-loyalty',
      apiKey,
      member: openLoyaltyId(backend.snapshot().profile.id),
      fetch,
    }),
};
