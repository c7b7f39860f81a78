import { type Backend, type MockPlatform, openLoyaltyId, talonOneCatalogue } from '../../mocks/index.js';
import { createRestClient, type LoyaltyClient } from '../../src/api/index.js';
import { createOmneoClient } from '../../src/platforms/omneo/index.js';
import { createOpenLoyaltyClient } from '../../src/platforms/open-loyalty/index.js';
import { createTalonOneClient } from '../../src/platforms/talon-one/index.js';

/** How tests reach a mock platform, and how it names what the sample programme names otherwise. */
export interface Connected {
  readonly client: (backend: Backend) => LoyaltyClient;
  /** Something to read, by its path. */
  readonly path: string;
  readonly benefit: (id: string) => string;
  readonly definition: (handle: string) => string;
}

const same = (name: string): string => name;
const tokenUrl = '/loyalty-token';

export const connected: Readonly<Record<MockPlatform, Connected>> = {
  rest: {
    client: () => createRestClient({ endpoint: '/api/loyalty', tokenUrl }),
    path: '/api/loyalty/v1/me',
    benefit: same,
    definition: same,
  },
  omneo: {
    client: () => createOmneoClient({ endpoint: '/omneo/id/api/v1', tokenUrl, retries: 0 }),
    path: '/omneo/id/api/v1/profiles/me',
    benefit: same,
    definition: same,
  },
  'talon-one': {
    client: (backend) =>
      createTalonOneClient({ endpoint: '/talon-one', tokenUrl, catalogue: talonOneCatalogue(backend.snapshot()) }),
    path: '/talon-one/v1/customer_profiles/me/inventory',
    benefit: same,
    definition: same,
  },
  'open-loyalty': {
    client: (backend) => {
      const member = openLoyaltyId(backend.snapshot().profile.id);
      return createOpenLoyaltyClient({ endpoint: '/open-loyalty', tokenUrl, member });
    },
    path: '/open-loyalty/api/DEFAULT/badge-type',
    benefit: openLoyaltyId,
    definition: openLoyaltyId,
  },
};

/** The platforms whose clients record claims and redemptions. */
export const recording = ['rest', 'omneo', 'open-loyalty'] as const satisfies readonly MockPlatform[];
