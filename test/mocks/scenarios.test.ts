import { expect } from '@open-wc/testing';
import { mockPlatforms, scenarios, secretWord, type MockPlatform, type ScenarioName } from '../../mocks/index.js';
import type { Snapshot } from '../../src/model/index.js';
import { redactSnapshot, walletGroups } from '../../src/rules/index.js';
import { connected, recording } from './connected.js';
import { now, play } from './network.js';

/** What a customer sees, as far as platforms with ladders, hints and redemptions can tell it. */
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
    claimable: claimable.map(({ validity: _notRead, ...definition }) => ({
      extendable: false,
      selfRedeem: true,
      ...definition,
    })),
    groups: Object.values(groups).map((group) =>
      group.map(({ id, definition, codes, redemptionsLeft }) => [id, definition.name, codes, redemptionsLeft]),
    ),
    tier: tier && { ...tier, unit: undefined },
    balances: balances.map(({ amount, unit }) => ({ amount, unit })),
  };
}

/** What every platform can tell. */
function known(snapshot: Snapshot) {
  const { achievements, benefits, tier, balances } = redactSnapshot(snapshot, 'customer');
  const open = achievements.filter(({ redacted }) => !redacted);
  return {
    badges: open.map(({ name }) => name).sort(),
    benefits: benefits.map(({ definition }) => definition.name).sort(),
    tiers: tier && [tier.name, tier.next?.name],
    amounts: balances.map(({ amount }) => amount).sort((a, b) => a - b),
  };
}

async function load(name: ScenarioName, platform: MockPlatform): Promise<Snapshot> {
  const { backend } = await play(name, { platform, assets: '/pictures' });
  const result = await connected[platform].client(backend).snapshot();
  if (!result.ok) throw new Error(`${name} on ${platform}: ${result.error.kind}`);
  expect(result.data.issues).to.deep.equal([]);
  expect(result.data.failed).to.deep.equal({});
  return result.data.snapshot;
}

const steady = ['rich', 'newcomer', 'empty', 'expired-token'] as const;

describe('scenarios: the HTTP contract and Omneo show the same in every detail', () => {
  for (const name of steady) {
    it(name, async () => {
      expect(visible(await load(name, 'omneo'))).to.deep.equal(visible(await load(name, 'rest')));
    });
  }
});

describe('scenarios: all platforms show the same badges, benefits, tier and balances', () => {
  for (const platform of mockPlatforms.filter((other) => other !== 'rest')) {
    for (const name of steady) {
      it(`${name} on ${platform}`, async () => {
        const snapshot = await load(name, platform);
        expect(known(snapshot)).to.deep.equal(known(await load(name, 'rest')));
        expect(JSON.stringify(redactSnapshot(snapshot, 'customer'))).not.to.include(secretWord);
      });
    }
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
    const { client: connect, path } = connected[platform];

    it(`${platform}: failing answers reads with 500`, async () => {
      await play('failing', { platform });
      expect((await fetch(path)).status).to.equal(500);
    });

    it(`${platform}: logged out, nothing is answered`, async () => {
      const { backend } = await play('logged-out', { platform });
      const result = await connect(backend).snapshot();
      expect(!result.ok && result.error.kind).to.equal('unauthorized');
      expect((await fetch('/loyalty-token')).status).to.equal(401);
    });

    it(`${platform}: slow takes its time`, async () => {
      const { backend } = await play('slow', { platform, delay: 120 });
      const begin = performance.now();
      await connect(backend).snapshot();
      expect(performance.now() - begin).to.be.greaterThan(110);
    });
  }
});

describe('scenarios: platforms that record what customers do', () => {
  for (const platform of recording) {
    const { client: connect, definition, benefit } = connected[platform];

    it(`${platform}: claims and redeems through its client`, async () => {
      const { backend } = await play('rich', { platform });
      const client = connect(backend);
      const claimed = await client.claim(definition('welcome-tote'), { idempotencyKey: 'a' });
      expect(claimed.ok && claimed.data.definition.handle).to.equal(definition('welcome-tote'));
      const redeemed = await client.redeem(benefit('1011'), { idempotencyKey: 'b', channel: 'online' });
      expect(redeemed.ok).to.equal(true);
      expect(backend.snapshot().benefits[0]).to.deep.include({ id: '1011', redemptionsLeft: 0 });
      expect(backend.snapshot().benefits[0]!.redemptions).to.have.length(1);
    });

    it(`${platform}: with an expired token, the next one is asked for and works`, async () => {
      const { backend } = await play('expired-token', { platform });
      const redeemed = await connect(backend).redeem(benefit('1010'), { idempotencyKey: 'a' });
      expect(redeemed.ok).to.equal(true);
      expect(backend.snapshot().benefits[0]).to.deep.include({ id: '1010', redemptionsLeft: 0 });
    });

    it(`${platform}: used elsewhere, the first redeem comes too late`, async () => {
      const { backend } = await play('used-elsewhere', { platform });
      const client = connect(backend);
      const result = await client.redeem(benefit('1010'), { idempotencyKey: 'a' });
      // Only our own contract says that somebody else was faster.
      expect(!result.ok && result.error.kind).to.equal(platform === 'rest' ? 'conflict' : 'rejected');
      expect(backend.snapshot().benefits[0]!.redemptions).to.have.length(1);
      expect((await client.redeem(benefit('1008'), { idempotencyKey: 'b' })).ok).to.equal(true);
    });

    it(`${platform}: slow takes its time over writes`, async () => {
      const { backend } = await play('slow', { platform, delay: 120 });
      const begin = performance.now();
      await connect(backend).claim(definition('welcome-tote'), { idempotencyKey: 'a' });
      expect(performance.now() - begin).to.be.greaterThan(110);
    });
  }

  it('talon-one: claiming and redeeming are not offered, and nothing changes', async () => {
    const { backend } = await play('rich', { platform: 'talon-one' });
    const client = connected['talon-one'].client(backend);
    const before = backend.snapshot().benefits;
    expect(client.capabilities).to.include({ claim: false, redeem: 'shows-code' });
    const unsupported = { ok: false, error: { kind: 'rejected', code: 'unsupported' } };
    expect(await client.claim('welcome-tote', { idempotencyKey: 'a' })).to.deep.equal(unsupported);
    expect(await client.redeem('coupon-1010', { idempotencyKey: 'b' })).to.deep.equal(unsupported);
    expect(backend.snapshot().benefits).to.deep.equal(before);
  });
});
