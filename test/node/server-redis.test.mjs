import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createClient } from 'redis';
import { createLoyaltyHandler, createRedisStore } from '../../dist/server/index.js';

const isThere = spawnSync('redis-server', ['--version']).status === 0;
const skip = isThere ? false : 'there is no redis-server on this machine';

describe('the server handler on several instances with one Redis', { skip }, () => {
  let server;
  let folder;
  let clients;
  before(async () => {
    const port = await freePort();
    folder = mkdtempSync(join(tmpdir(), 'loyalty-redis-'));
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', folder], { stdio: 'ignore' });
    const connected = () =>
      createClient({
        url: `redis://127.0.0.1:${port}`,
        socket: { reconnectStrategy: (tries) => (tries > 100 ? false : 50) },
      })
        .on('error', () => {})
        .connect();
    clients = await Promise.all([connected(), connected()]);
  });
  after(async () => {
    for (const client of clients ?? []) client.destroy();
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const instances = (till) =>
    clients.map((redis) =>
      createLoyaltyHandler({
        client: () => till,
        store: createRedisStore(redis),
        authenticate: () => ({ profile: 'p-1' }),
        rateLimit: { burst: 1000 },
      }),
    );
  const redeem = (handler, key, body = {}) =>
    handler(
      new Request('http://server/v1/me/benefits/b-1/redeem', {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    );

  it('redeems once when the same key comes to both at the same time', async () => {
    const till = createTill();
    const handlers = instances(till);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => redeem(handlers[n % 2], 'both')));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    assert.equal(new Set(bodies).size, 1);
    assert.equal(till.redemptions.length, 1);
  });

  it('gives the first answer to a key that comes to the other one later, and refuses it for another body', async () => {
    const till = createTill();
    const [one, two] = instances(till);
    const first = await (await redeem(one, 'later')).text();
    assert.equal(await (await redeem(two, 'later')).text(), first);
    assert.equal((await redeem(two, 'later', { count: 2 })).status, 422);
    assert.equal(till.redemptions.length, 1);
  });

  it('takes over what an instance left undone when it fell silent, without doing it twice', async () => {
    const till = createTill({ loseAnswers: true });
    const [one, two] = instances(till);
    assert.equal((await redeem(one, 'silent')).status, 200);
    assert.equal((await redeem(two, 'silent')).status, 200);
    assert.equal(till.redemptions.length, 1);
  });
});

/** A platform without idempotency keys, whose benefit may be used ten times. */
function createTill({ loseAnswers = false } = {}) {
  const redemptions = [];
  const benefit = () => ({
    id: 'b-1',
    definition: { handle: 'coffee', name: 'Coffee', category: 'free-product', tags: [] },
    redemptionsLeft: 10 - redemptions.length,
    redemptions,
  });
  const rest = { achievements: [], claimable: [], balances: [], campaigns: [] };
  return {
    redemptions,
    snapshot: async () => ({
      ok: true,
      data: { snapshot: { profile: { id: 'p-1', facts: {} }, benefits: [benefit()], ...rest }, issues: [], failed: {} },
    }),
    async redeem() {
      await new Promise((resolve) => setTimeout(resolve, 30));
      redemptions.unshift({ id: `r-${redemptions.length + 1}`, at: new Date().toISOString(), count: 1 });
      return loseAnswers
        ? { ok: false, error: { kind: 'timeout' } }
        : { ok: true, data: { redemption: redemptions[0], benefit: benefit() } };
    },
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
