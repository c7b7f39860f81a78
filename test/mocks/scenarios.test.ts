import { expect } from '@open-wc/testing';
import { mockPlatforms, scenarios, type MockPlatform, type ScenarioName } from '../../mocks/index.js';
import { createRestClient } from '../../src/api/index.js';
import type { LoyaltyClient } from '../../src/api/client.js';
import type { Snapshot } from '../../src/model/index.js';
import { createOmneoClient } from '../../src/platforms/omneo/index.js';
import { redactSnapshot, walletGroups } from '../../src/rules/index.js';
import { now, play } from './network.js';

const clients: Readonly<Record<MockPlatform, () => LoyaltyClient>> = {
  rest: () => createRestClient({ endpoint: '/api/loyalty', tokenUrl: '/loyalty-token' }),
  omneo: () => createOmneoClient({ endpoint: '/omneo/id/api/v1', tokenUrl: '/loyalty-token', retries: 0 }),
};

/** What a customer sees, as far as both platforms can tell it. */
function visible(snapshot: Snapshot) {
  const { achievements, tier, balances, ...rest } = redactSnapshot(snapshot, 'customer');
  const { claimable, ...groups } = walletGroups(rest, { now });
  return {
    achievements: achievements.map(
      ({ name, visibility, ladder, count, unit, description, instructions, hint, tags, picture }) => ({
        name,
        visibility,
        levels: ladder.levels.map(({ threshold, name, unlocks = [] }) => ({ threshold, name, unlocks })),
        every: ladder.every,
        count,
        unit,
        description,
        instructions,
        hint,
        tags,
        picture,
      }),
    ),
    claimable: claimable.map((definition) => ({ extendable: false, selfRedeem: true, ...definition })),
    groups: Object.values(groups).map((group) =>
      group.map(({ id, definition, codes, redemptionsLeft }) => [id, definition.name, codes, redemptionsLeft]),
    ),
    tier: tier && { ...tier, unit: undefined },
    balances: balances.map(({ amount, unit }) => ({ amount, unit })),
  };
}

async function load(name: ScenarioName, platform: MockPlatform): Promise<Snapshot> {
  await play(name, { platform, assets: '/pictures' });
  const result = await clients[platform]().snapshot();
  if (!result.ok) throw new Error(`${name} on ${platform}: ${result.error.kind}`);
  expect(result.data.issues).to.deep.equal([]);
  expect(result.data.failed).to.deep.equal({});
  return result.data.snapshot;
}

describe('scenarios: both platforms show the same', () => {
  for (const name of ['rich', 'newcomer', 'empty', 'expired-token'] as const) {
    it(name, async () => {
      expect(visible(await load(name, 'omneo'))).to.deep.equal(visible(await load(name, 'rest')));
    });
  }
});

describe('scenarios', () => {
  it('are told apart by name, title and description', () => {
    for (const key of ['name', 'title', 'description'] as const) {
      expect(new Set(scenarios.map((scenario) => scenario[key])).size).to.equal(8);
    }
    for (const scenario of scenarios) expect(scenario.create().handlers).not.to.be.empty;
  });

  for (const platform of mockPlatforms) {
    it(`${platform}: failing answers reads with 500`, async () => {
      await play('failing', { platform });
      const response = await fetch(platform === 'rest' ? '/api/loyalty/v1/me' : '/omneo/id/api/v1/profiles/me');
      expect(response.status).to.equal(500);
    });

    it(`${platform}: logged out, nothing is answered`, async () => {
      await play('logged-out', { platform });
      const result = await clients[platform]().snapshot();
      expect(!result.ok && result.error.kind).to.equal('unauthorized');
      expect((await fetch('/loyalty-token')).status).to.equal(401);
    });

    it(`${platform}: with an expired token, the next one is asked for and works`, async () => {
      await play('expired-token', { platform });
      const client = clients[platform]();
      const redeemed = await client.redeem('1010', { idempotencyKey: 'a' });
      expect(redeemed.ok && redeemed.data.benefit?.redemptionsLeft).to.equal(0);
    });

    it(`${platform}: used elsewhere, the first redeem comes too late`, async () => {
      const { backend } = await play('used-elsewhere', { platform });
      const client = clients[platform]();
      const result = await client.redeem('1010', { idempotencyKey: 'a' });
      expect(!result.ok && result.error.kind).to.equal(platform === 'rest' ? 'conflict' : 'rejected');
      expect(backend.snapshot().benefits[0]!.redemptions).to.have.length(1);
      expect((await client.redeem('1008', { idempotencyKey: 'b' })).ok).to.equal(true);
    });

    it(`${platform}: slow takes its time over reads and writes`, async () => {
      await play('slow', { platform, delay: 120 });
      const client = clients[platform]();
      const begin = performance.now();
      await client.claim('welcome-tote', { idempotencyKey: 'a' });
      expect(performance.now() - begin).to.be.greaterThan(110);
    });

    it(`${platform}: claims and redeems through its client`, async () => {
      const { backend } = await play('rich', { platform });
      const client = clients[platform]();
      const claimed = await client.claim('welcome-tote', { idempotencyKey: 'a' });
      expect(claimed.ok && claimed.data.definition.handle).to.equal('welcome-tote');
      const redeemed = await client.redeem('1011', { idempotencyKey: 'b', channel: 'online' });
      expect(redeemed.ok && redeemed.data.benefit?.redemptionsLeft).to.equal(0);
      expect(backend.snapshot().benefits[0]!.redemptions).to.have.length(1);
    });
  }
});
