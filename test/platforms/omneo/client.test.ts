import { expect } from '@open-wc/testing';
import { createOmneoClient, type OmneoOptions } from '../../../src/platforms/omneo/index.js';
import { answers, endpoint, omneoServer } from './omneo-server.js';
import { loadPayloads, payload } from './payloads.js';

const key = { idempotencyKey: 'intent-1' };

/** A client of this server that never waits. */
function clientOf(server: ReturnType<typeof omneoServer>, options: Partial<OmneoOptions> = {}) {
  const getToken = () => Promise.resolve('TOKEN-CANARY');
  return createOmneoClient({ endpoint, getToken, fetch: server.fetch, delay: () => Promise.resolve(), ...options });
}

async function snapshotOf(server: ReturnType<typeof omneoServer>) {
  const result = await clientOf(server).snapshot();
  if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
  return result.data;
}

describe('Omneo snapshot', () => {
  before(loadPayloads);

  it('loads every part at once, with the token of the profile', async () => {
    const server = omneoServer();
    const { snapshot, failed, issues } = await snapshotOf(server);
    expect(snapshot.profile.firstName).to.equal('Robin');
    expect(snapshot.achievements).to.have.length(9);
    expect(snapshot.benefits).to.have.length(6);
    expect(snapshot.claimable).to.have.length(3);
    expect(snapshot.tier!.handle).to.equal('silver');
    expect(snapshot.balances).to.have.length(3);
    expect(snapshot.campaigns).to.deep.equal([]);
    expect(snapshot.serverTime).to.match(/^2026-11-22T10:00:00/);
    expect(failed).to.deep.equal({});
    expect(issues.map(({ path }) => path)).to.deep.equal(['achievements[8].display_option']);
    expect(server.seen.every(({ headers }) => headers.get('authorization') === 'Bearer TOKEN-CANARY')).to.equal(true);
  });

  it('asks for aggregations only where a condition names them', async () => {
    const server = omneoServer();
    expect((await snapshotOf(server)).snapshot.profile.facts['aggregations']).to.include({ spend_12m: 380 });

    const without = omneoServer({ 'GET /profiles/me/benefits/claimable': () => ({ data: [] }) });
    await snapshotOf(without);
    expect(without.count('/profiles/me/aggregations')).to.equal(0);
  });

  it('does without aggregations where they fail', async () => {
    const server = omneoServer({ 'GET /profiles/me/aggregations': () => answers.status(403) });
    const { snapshot, failed } = await snapshotOf(server);
    expect(snapshot.profile.facts).not.to.have.property('aggregations');
    expect(failed).to.deep.equal({});
  });

  it('shows the rest where a part fails', async () => {
    const server = omneoServer({
      'GET /profiles/me/achievements': () => answers.status(500),
      'GET /profiles/me/tiers': () => answers.status(404),
      'GET /profiles/me/benefits/claimable': () => ({ data: 'nothing' }),
    });
    const { snapshot, failed } = await snapshotOf(server);
    expect(snapshot.benefits).to.have.length(6);
    expect(failed).to.deep.equal({
      achievements: { kind: 'server', status: 500 },
      tier: { kind: 'not-found', status: 404 },
      claimable: { kind: 'decode' },
    });
  });

  it('names balances too where the profile fails', async () => {
    const { failed } = await snapshotOf(omneoServer({ 'GET /profiles/me': () => answers.status(500) }));
    expect(Object.keys(failed)).to.have.members(['profile', 'balances']);
  });

  it('fails as a whole where everything fails', async () => {
    const down = () => answers.status(503);
    const paths = ['', '/achievements', '/benefits', '/benefits/claimable', '/tiers'];
    const server = omneoServer(Object.fromEntries(paths.map((path) => [`GET /profiles/me${path}`, down])));
    expect(await clientOf(server).snapshot()).to.deep.equal({ ok: false, error: { kind: 'server', status: 503 } });
  });

  it('fails as a whole where the token is refused twice', async () => {
    const server = omneoServer({ 'GET /profiles/me/tiers': () => answers.status(401) });
    expect(await clientOf(server).snapshot()).to.deep.equal({
      ok: false,
      error: { kind: 'unauthorized', status: 401 },
    });
  });

  it('fails where nobody is logged in, without asking Omneo', async () => {
    const server = omneoServer();
    const result = await clientOf(server, { getToken: () => Promise.resolve(null) }).snapshot();
    expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
    expect(server.seen).to.have.length(0);
  });

  it('gets one new token for all parts where the first is refused', async () => {
    const tokens: string[] = [];
    const getToken = () => Promise.resolve(`token-${tokens.push('')}`);
    const current = ({ headers }: { headers: Headers }) => headers.get('authorization') === 'Bearer token-2';
    const guard = (name: 'profile' | 'tiers') => (call: { headers: Headers }) =>
      current(call) ? payload(name) : answers.status(401);
    const server = omneoServer({ 'GET /profiles/me': guard('profile'), 'GET /profiles/me/tiers': guard('tiers') });
    const result = await clientOf(server, { getToken }).snapshot();
    expect(result.ok).to.equal(true);
    expect(tokens).to.have.length(2);
  });

  it('stops where the caller gives up', async () => {
    const controller = new AbortController();
    controller.abort();
    const result = await clientOf(omneoServer()).snapshot({ signal: controller.signal });
    expect(result).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
  });

  it('takes other paths', async () => {
    const server = omneoServer({ 'GET /me/levels': () => payload('tiers') });
    const result = await clientOf(server, { paths: { tier: '/me/levels' } }).snapshot();
    expect(result.ok && result.data.snapshot.tier!.handle).to.equal('silver');
    expect(server.count('/profiles/me/tiers')).to.equal(0);
  });

  it('tells no secret, token or platform text in issues and errors', async () => {
    const server = omneoServer({
      'GET /profiles/me': () => answers.status(500, { message: 'PLATFORM TEXT', code: 'CANARY SENTENCE' }),
      'GET /profiles/me/achievements': () => {
        const { data } = payload('achievements');
        return { data: data.map((row: object) => ({ ...row, levels: 'SECRET', tags: 'SECRET', starts_at: 'SECRET' })) };
      },
    });
    const { issues, failed } = await snapshotOf(server);
    expect(issues.length).to.be.greaterThan(20);
    expect(JSON.stringify({ issues, failed })).not.to.match(/SECRET|CANARY|PLATFORM TEXT/);
  });
});

describe('Omneo writes', () => {
  before(loadPayloads);

  it('claims by handle, in the zone of the customer', async () => {
    const server = omneoServer();
    const result = await clientOf(server, { timeZone: 'Australia/Sydney' }).claim('lounge-visits', key);
    expect(result.ok && result.data.id).to.equal('102');
    expect(server.seen[0]!.body).to.deep.equal({ definition: 'lounge-visits', timezone: 'Australia/Sydney' });
  });

  it('redeems, and says how many uses only where it was told', async () => {
    const server = omneoServer();
    const client = clientOf(server);
    const result = await client.redeem('102', { ...key, channel: 'online' });
    expect(result.ok && result.data.redemption.id).to.equal('5501');
    await client.redeem('102', { ...key, count: 2 });
    expect(server.seen.map(({ body }) => body)).to.deep.equal([{}, { count: 2 }]);
  });

  it('reads a benefit as the reply to a redeem', async () => {
    const server = omneoServer({ 'POST /profiles/me/benefits/102/redeem': () => payload('benefit') });
    const result = await clientOf(server).redeem('102', key);
    expect(result.ok && result.data.benefit!.redemptionsLeft).to.equal(1);
  });

  it('claims and redeems at once', async () => {
    const result = await clientOf(omneoServer()).claimAndRedeem('lounge-visits', { ...key, channel: 'store' });
    expect(result.ok && result.data.redemption).to.include({ id: '5501', channel: 'store' });
  });

  it('sends no idempotency key, and says that it takes none', async () => {
    const server = omneoServer();
    const client = clientOf(server);
    await client.redeem('102', key);
    expect(client.capabilities).to.deep.equal({ idempotent: false });
    expect(server.seen[0]!.headers.has('idempotency-key')).to.equal(false);
  });

  it('never sends a write again that may have happened', async () => {
    for (const answer of [() => answers.status(500), () => answers.status(429), answers.lost]) {
      const server = omneoServer({ 'POST /profiles/me/benefits/102/redeem': answer });
      expect((await clientOf(server).redeem('102', key)).ok).to.equal(false);
      expect(server.seen).to.have.length(1);
    }
  });

  it('tells errors apart by status alone', async () => {
    const kinds = { 403: 'forbidden', 404: 'not-found', 409: 'conflict', 422: 'rejected', 500: 'server' };
    for (const [status, kind] of Object.entries(kinds)) {
      const server = omneoServer({ 'POST /profiles/me/benefits/claim': () => answers.status(Number(status)) });
      const result = await clientOf(server).claim('lounge-visits', key);
      expect(result).to.deep.equal({ ok: false, error: { kind, status: Number(status) } });
    }
  });

  it('calls a reply that it can not read ambiguous', async () => {
    const server = omneoServer({ 'POST /profiles/me/benefits/102/redeem': () => ({ message: 'Queued' }) });
    expect(await clientOf(server).redeem('102', key)).to.deep.equal({
      ok: false,
      error: { kind: 'decode', status: 200 },
    });
  });

  it('takes the paths of the guides, and encodes what it puts into them', async () => {
    const server = omneoServer();
    const client = clientOf(server, { paths: { redeem: '/profiles/me/benefits/{id}/redemptions' } });
    await client.redeem('../7?x', key);
    expect(server.seen[0]!.path).to.equal('/profiles/me/benefits/..%2F7%3Fx/redemptions');
  });
});
