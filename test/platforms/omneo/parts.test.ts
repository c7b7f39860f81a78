import { expect } from '@open-wc/testing';
import type { Part } from '../../../src/model/index.js';
import { createOmneoClient } from '../../../src/platforms/omneo/index.js';
import { answers, endpoint, omneoServer } from './omneo-server.js';
import { loadPayloads, payload } from './payloads.js';

const getToken = () => Promise.resolve('token');
const delay = () => Promise.resolve();

function load(server: ReturnType<typeof omneoServer>, parts: readonly Part[]) {
  return createOmneoClient({ endpoint, getToken, fetch: server.fetch, delay }).snapshot({ parts });
}

async function snapshotOf(server: ReturnType<typeof omneoServer>, ...parts: readonly Part[]) {
  const result = await load(server, parts);
  if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
  return result.data;
}

const isAccountLoaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/account.'));

describe('Omneo snapshot in parts', () => {
  before(loadPayloads);

  it('reads achievements alone with one request and without the code for the rest', async () => {
    const server = omneoServer();
    const { snapshot, failed, omitted, issues } = await snapshotOf(server, 'achievements', 'campaigns');
    expect(server.seen.map(({ path }) => path)).to.deep.equal(['/profiles/me/achievements']);
    expect(snapshot.achievements).to.have.length(9);
    expect(snapshot.serverTime).to.match(/^2026-11-22T10:00:00/);
    expect(omitted).to.have.members(['profile', 'balances', 'benefits', 'claimable', 'tier']);
    expect(failed).to.deep.equal({});
    expect(issues.map(({ path }) => path)).to.deep.equal(['achievements[8].display_option']);
    expect(isAccountLoaded()).to.equal(false);
  });

  it('loads that code with the first part that needs it', async () => {
    const { snapshot, omitted } = await snapshotOf(omneoServer(), 'tier');
    expect(snapshot.tier!.handle).to.equal('silver');
    expect(omitted).to.have.members(['profile', 'achievements', 'benefits', 'claimable', 'balances']);
    expect(isAccountLoaded()).to.equal(true);
  });

  it('omits nothing where everything is wanted', async () => {
    const result = await createOmneoClient({ endpoint, getToken, fetch: omneoServer().fetch }).snapshot();
    expect(result.ok && result.data.omitted).to.deep.equal([]);
  });

  it('answers balances and the profile with one request', async () => {
    const server = omneoServer();
    const { snapshot, omitted } = await snapshotOf(server, 'balances');
    expect(server.seen.map(({ path }) => path)).to.deep.equal(['/profiles/me']);
    expect(snapshot.balances).to.have.length(3);
    expect(snapshot.profile.firstName).to.equal('Robin');
    expect(omitted).to.have.members(['achievements', 'benefits', 'claimable', 'tier']);
  });

  it('asks for aggregations only where the profile is wanted too', async () => {
    const alone = omneoServer();
    await snapshotOf(alone, 'claimable');
    expect(alone.seen.map(({ path }) => path)).to.deep.equal(['/profiles/me/benefits/claimable']);

    const both = omneoServer();
    const { snapshot } = await snapshotOf(both, 'claimable', 'profile');
    expect(both.count('/profiles/me/aggregations')).to.equal(1);
    expect(snapshot.profile.facts).to.have.property('aggregations');
  });

  it('asks nothing for what Omneo does not have', async () => {
    const server = omneoServer();
    const { snapshot, failed } = await snapshotOf(server, 'campaigns');
    expect(server.seen).to.deep.equal([]);
    expect(snapshot.campaigns).to.deep.equal([]);
    expect(failed).to.deep.equal({});
  });

  it('fails as a whole where the only part fails', async () => {
    const server = omneoServer({ 'GET /profiles/me/achievements': () => answers.status(500) });
    expect(await load(server, ['achievements'])).to.deep.equal({ ok: false, error: { kind: 'server', status: 500 } });
  });

  it('says that achievements could not be read', async () => {
    for (const body of [{ data: 'none' }, 'none', null, 7, [], { meta: 'x', links: 3, data: null }]) {
      const server = omneoServer({ 'GET /profiles/me/achievements': () => Response.json(body) });
      const { failed, issues, snapshot } = await snapshotOf(server, 'achievements');
      expect(failed, JSON.stringify(body)).to.deep.equal({ achievements: { kind: 'decode' } });
      expect(issues).to.have.length(1);
      expect(snapshot.achievements).to.deep.equal([]);
    }
  });

  it('reads all pages of achievements, should they come in pages', async () => {
    const { data } = payload('achievements');
    for (const meta of [{ last_page: 2 }, { last_page: '2' }]) {
      const server = omneoServer({
        'GET /profiles/me/achievements': ({ query }) => ({
          data: query.get('page[number]') === '2' ? data.slice(4) : data.slice(0, 4),
          meta,
        }),
      });
      const { snapshot, omitted } = await snapshotOf(server, 'achievements');
      expect(snapshot.achievements).to.have.length(9);
      expect(server.seen).to.have.length(2);
      expect(omitted).to.include('profile');
    }
  });

  it('survives paging that makes no sense', async () => {
    const { data } = payload('achievements');
    const nonsense = { toString: 1, valueOf: 1 };
    for (const paging of [{ meta: { last_page: nonsense } }, { meta: [], links: [] }, { links: { next: nonsense } }]) {
      const answer = ({ query }: { query: URLSearchParams }) =>
        query.has('page[number]') ? { data: [] } : { data, ...paging };
      const server = omneoServer({ 'GET /profiles/me/achievements': answer });
      expect((await snapshotOf(server, 'achievements')).snapshot.achievements).to.have.length(9);
    }
  });
});
