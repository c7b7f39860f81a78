import { expect } from '@open-wc/testing';
import { capabilities } from '../../../src/platforms/talon-one/index.js';
import { paths, refused, snapshotOf, talonOne } from './deployment.js';
import { fixture, loadFixtures } from './fixtures.js';

const write = { idempotencyKey: 'intent-1' };

describe('Talon.One client', () => {
  before(loadFixtures);

  it('loads everything about a customer with the key of the Application', async () => {
    const deployment = talonOne();
    const { snapshot, failed, omitted, issues } = await snapshotOf(deployment);
    expect(snapshot.profile).to.deep.equal({ id: 'shopper-77', facts: { closedSessions: 9, totalSales: 640.5 } });
    expect(snapshot.achievements).to.have.length(6);
    expect(snapshot.benefits).to.have.length(7);
    expect(snapshot.claimable).to.deep.equal([]);
    expect(Date.parse(snapshot.serverTime!)).to.equal(Date.UTC(2026, 10, 22, 10));
    expect([failed, omitted]).to.deep.equal([{}, []]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['achievements.data[3].fixedStartDate']);
    expect(deployment.seen.map(({ path }) => path)).to.have.members([
      paths.inventory,
      paths.achievements,
      paths.campaigns,
    ]);
    for (const { method, headers } of deployment.seen) {
      expect([method, headers.get('authorization')]).to.deep.equal(['GET', 'ApiKey-v1 KEY-CANARY']);
    }
  });

  it('asks for all of the inventory in one call, and not for whom the customer referred', async () => {
    const deployment = talonOne();
    await snapshotOf(deployment);
    const { query } = deployment.seen.find(({ path }) => path === paths.inventory)!;
    expect([...query.keys()]).to.deep.equal(['achievements', 'coupons', 'giveaways', 'loyalty', 'profile']);
    expect([...new Set(query.values())]).to.deep.equal(['true']);
  });

  it('asks for no more than what is wanted', async () => {
    const asked = async (...parts: ('achievements' | 'benefits' | 'tier' | 'claimable' | 'campaigns')[]) => {
      const deployment = talonOne();
      const result = await deployment.client().snapshot({ parts });
      expect(result.ok).to.equal(true);
      return deployment.seen.map(({ path, query }) => `${path.split('/').at(-1)} ${[...query.keys()].join()}`);
    };
    expect(await asked('achievements')).to.deep.equal([
      'inventory achievements',
      'achievements achievementStatus,pageSize',
    ]);
    expect(await asked('benefits')).to.deep.equal(['inventory coupons,giveaways', 'campaigns pageSize']);
    expect(await asked('tier')).to.deep.equal(['inventory loyalty']);
    expect(await asked('campaigns')).to.deep.equal(['campaigns pageSize']);
    expect(await asked('claimable')).to.deep.equal([]);
  });

  it('names the parts that it was not asked for', async () => {
    const result = await talonOne()
      .client()
      .snapshot({ parts: ['tier'] });
    expect(result.ok && result.data.omitted).to.deep.equal([
      'profile',
      'achievements',
      'benefits',
      'claimable',
      'balances',
      'campaigns',
    ]);
  });

  it('sends the token of the customer, and no key, to an endpoint of the brand', async () => {
    const deployment = talonOne({ '/v1/customer_profiles/me/inventory': () => fixture('inventory') });
    const result = await deployment
      .client({ apiKey: undefined!, profile: undefined!, getToken: () => Promise.resolve('shopper-token') })
      .snapshot({ parts: ['profile'] });
    expect(result.ok && result.data.snapshot.profile.id).to.equal('shopper-77');
    expect(deployment.seen[0]!.headers.get('authorization')).to.equal('Bearer shopper-token');
  });

  it('writes the customer into paths as a name that may hold anything', async () => {
    const deployment = talonOne();
    await deployment.client({ profile: '../a b/?c=1' }).snapshot({ parts: ['profile'] });
    expect(deployment.seen[0]!.path).to.equal('/v1/customer_profiles/..%2Fa%20b%2F%3Fc%3D1/inventory');
  });

  it('never tells what the brand keeps for its staff, or about other customers', async () => {
    expect(JSON.stringify(await snapshotOf())).not.to.contain('INTERNAL');
  });

  it('reads all pages, by how many there are and by whether there are more', async () => {
    const { data: rows } = fixture('achievements');
    const { data: campaigns } = fixture('campaigns');
    const skipped = (query: URLSearchParams) => Number(query.get('skip') ?? 0);
    const deployment = talonOne({
      [paths.achievements]: ({ query }) => ({
        totalResultSize: 5,
        data: rows.slice(skipped(query), skipped(query) + 2),
      }),
      [paths.campaigns]: ({ query }) => ({
        hasMore: skipped(query) < 2,
        data: campaigns.slice(skipped(query), skipped(query) + 1),
      }),
    });
    const { snapshot } = await snapshotOf(deployment);
    expect(snapshot.achievements).to.have.length(6);
    expect(snapshot.campaigns).to.have.length(3);
    expect([deployment.count(paths.achievements), deployment.count(paths.campaigns)]).to.deep.equal([3, 3]);
  });

  it('ends where a list never does', async () => {
    const endless = talonOne({ [paths.campaigns]: () => ({ hasMore: true, data: [{ id: 1, rules: [] }] }) });
    await snapshotOf(endless);
    expect(endless.count(paths.campaigns)).to.equal(20);
    const empty = talonOne({ [paths.campaigns]: () => ({ hasMore: true, data: [] }) });
    await snapshotOf(empty);
    expect(empty.count(paths.campaigns)).to.equal(1);
  });

  it('shows the rest where a part fails', async () => {
    const campaignless = await snapshotOf(talonOne({ [paths.campaigns]: () => refused(404) }));
    expect(campaignless.failed).to.deep.equal({ campaigns: { kind: 'not-found', status: 404 } });
    expect(campaignless.snapshot.benefits[0]!.definition.name).to.equal('WARM-15-7F3A');

    const { snapshot, failed } = await snapshotOf(talonOne({ [paths.inventory]: () => refused(400) }));
    const error = { kind: 'rejected', status: 400 };
    expect(failed).to.deep.equal({ profile: error, benefits: error, tier: error, balances: error });
    expect(snapshot.profile).to.deep.equal({ id: 'shopper-77', facts: {} });
    expect(snapshot.achievements).to.have.length(5);
  });

  it('shows the achievements of the inventory where the list fails', async () => {
    const { snapshot, failed } = await snapshotOf(talonOne({ [paths.achievements]: () => refused(404) }));
    expect(snapshot.achievements.map(({ handle }) => handle)).to.deep.equal([
      'TenCoffees',
      'SummerSpend',
      'WeeklyVisit',
    ]);
    expect(failed).to.deep.equal({});
  });

  it('fails where the key is refused, without a word of the key or of the platform', async () => {
    const result = await talonOne({ [paths.campaigns]: () => refused(401) })
      .client()
      .snapshot();
    expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized', status: 401 } });
  });

  it('fails where nothing could be loaded', async () => {
    const all = Object.fromEntries(Object.values(paths).map((path) => [path, () => refused(500)]));
    const result = await talonOne(all).client().snapshot();
    expect(result).to.deep.equal({ ok: false, error: { kind: 'server', status: 500 } });
  });

  it('says which parts could not be read', async () => {
    const odd = { profile: 7, loyalty: [], coupons: 'x', giveaways: {}, achievements: 0 };
    const { failed } = await snapshotOf(
      talonOne({
        [paths.inventory]: () => odd,
        [paths.achievements]: () => ({ rows: [] }),
        [paths.campaigns]: () => [],
      }),
    );
    const error = { kind: 'decode' };
    expect(failed).to.deep.equal({
      profile: error,
      achievements: error,
      benefits: error,
      tier: error,
      balances: error,
      campaigns: error,
    });
  });

  it('takes what the inventory leaves out for empty, and an empty answer for a failure', async () => {
    const nothing = await snapshotOf(talonOne({ [paths.inventory]: () => ({ coupons: null }) }));
    expect(nothing.failed).to.deep.equal({});
    expect(nothing.snapshot.benefits).to.deep.equal([]);
    const lost = await snapshotOf(talonOne({ [paths.inventory]: () => new Response('') }));
    expect(lost.failed.benefits).to.deep.equal({ kind: 'decode' });
  });

  it('stops when the caller does', async () => {
    const stop = new AbortController();
    const result = talonOne({ [paths.campaigns]: () => new Promise(() => {}) })
      .client()
      .snapshot({ signal: stop.signal });
    stop.abort();
    expect(await result).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
  });

  it('says that it can neither claim nor redeem, and sends nothing', async () => {
    const deployment = talonOne();
    const client = deployment.client();
    const unsupported = { ok: false, error: { kind: 'rejected', code: 'unsupported' } };
    expect(await client.claim('campaign-211', write)).to.deep.equal(unsupported);
    expect(await client.redeem('coupon-101', write)).to.deep.equal(unsupported);
    expect(deployment.seen).to.deep.equal([]);
    expect(client.capabilities).to.equal(capabilities);
    expect(capabilities).to.include({ claim: false, redeem: 'shows-code', history: true });
  });

  it('tells the attempts at an achievement, newest first', async () => {
    const deployment = talonOne();
    const client = deployment.client();
    const result = await client.history('WeeklyVisit');
    expect(result.ok && result.data.map(({ status, count }) => [status, count])).to.deep.equal([
      ['in-progress', 0.5],
      ['expired', 0],
      ['completed', 1],
    ]);
    expect(deployment.seen.map(({ path }) => path)).to.deep.equal([paths.achievements, paths.history]);
  });

  it('does not ask again for the number of an achievement that it has read', async () => {
    const deployment = talonOne();
    const client = deployment.client();
    await client.snapshot({ parts: ['achievements'] });
    await client.history('WeeklyVisit');
    expect(deployment.count(paths.achievements)).to.equal(1);
  });

  it('knows no history of an achievement that it does not know, or that fails', async () => {
    expect(await talonOne().client().history('Other')).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
    const failing = talonOne({ [paths.history]: () => refused(400) });
    expect(await failing.client().history('WeeklyVisit')).to.deep.equal({
      ok: false,
      error: { kind: 'rejected', status: 400 },
    });
  });
});
