import { expect } from '@open-wc/testing';
import { createBackend, sampleState, secretWord, type Backend } from '../../../mocks/index.js';
import { talonOneHandlers } from '../../../mocks/handlers/talon-one.js';
import { apiName } from '../../../mocks/handlers/talon-one/achievement.js';
import { talonOneCatalogue } from '../../../mocks/handlers/talon-one/catalogue.js';
import { createTalonOneClient, type TalonOneOptions } from '../../../src/platforms/talon-one/index.js';
import { redeemability, redactSnapshot } from '../../../src/rules/index.js';
import { answerWith, now, send } from '../../mocks/network.js';

const root = '/talon-one/v1';
const key = { headers: { Authorization: 'ApiKey-v1 secret' } };

let backend: Backend;

/** Reads one path with a key. */
const read = (path: string) => send(`${root}${path}`, key);
const customer = () => `/customer_profiles/${backend.snapshot().profile.id}`;

function client(options: Partial<TalonOneOptions> = {}) {
  const { id } = backend.snapshot().profile;
  return createTalonOneClient({ endpoint: '/talon-one', apiKey: 'secret', profile: id, ...options });
}

async function loaded(options: Partial<TalonOneOptions> = {}) {
  const result = await client(options).snapshot();
  if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
  return result.data;
}

async function play(): Promise<void> {
  backend = createBackend({ state: sampleState({ now }), now: () => now });
  await answerWith(talonOneHandlers(backend));
}

describe('Talon.One handlers', () => {
  beforeEach(play);

  it('let nobody in without a key, and say so as Talon.One does', async () => {
    for (const Authorization of ['', 'secret', 'Basic secret', 'ApiKey-v1']) {
      const { status, body } = await send(`${root}${customer()}/inventory`, { headers: { Authorization } });
      expect([status, body.StatusCode], Authorization).to.deep.equal([401, 401]);
      expect(body.errors[0]).to.have.all.keys('title', 'details', 'source');
    }
  });

  it('know one customer', async () => {
    expect((await read('/customer_profiles/somebody/inventory')).status).to.equal(404);
    expect((await read('/customer_profiles/somebody/achievements')).status).to.equal(404);
    expect((await read(`${customer()}/achievements/1`)).status).to.equal(404);
    expect(
      (await read(`/loyalty_programs/1${customer().replace('customer_profiles', 'profile')}/points`)).status,
    ).to.equal(404);
  });

  it('refuse parameters that make no sense, and overlook those that they do not know', async () => {
    for (const query of ['pageSize=0', 'pageSize=1001', 'pageSize=x', 'skip=-1', 'achievementStatus=expired']) {
      const { status, body } = await read(`${customer()}/achievements?${query}`);
      expect([status, body.errors[0].source.parameter], query).to.deep.equal([400, query.split('=')[0]]);
    }
    expect((await read(`${customer()}/achievements/x`)).status).to.equal(400);
    expect((await read('/integration/campaigns?pageSize=0')).status).to.equal(400);
    expect((await read(`${customer()}/achievements?unheard=of`)).status).to.equal(200);
  });

  it('include nothing in the inventory that is not asked for', async () => {
    expect((await read(`${customer()}/inventory`)).body).to.deep.equal({});
    expect((await read(`${customer()}/inventory?coupons=true&profile=false`)).body).to.have.all.keys('coupons');
  });

  it('list what is open, and what is scheduled only where that is asked for', async () => {
    const { body: open } = await read(`${customer()}/achievements`);
    expect(open.totalResultSize).to.equal(open.data.length);
    expect([...new Set(open.data.map((row: any) => row.status))]).to.deep.equal(['active']);
    for (const row of open.data) {
      expect(row).to.include.all.keys('id', 'created', 'name', 'title', 'description', 'target', 'currentProgress');
      expect(row.name).to.match(/^[a-zA-Z]\w+$/);
    }
    const { body: done } = await read(`${customer()}/achievements?currentProgressStatus=completed`);
    expect([...new Set(done.data.map((row: any) => row.currentProgress.status))]).to.deep.equal(['completed']);
  });

  it('page', async () => {
    const { body: all } = await read(`${customer()}/achievements`);
    const { body: page } = await read(`${customer()}/achievements?pageSize=2&skip=1`);
    expect(page).to.deep.equal({ totalResultSize: all.totalResultSize, data: all.data.slice(1, 3) });
    expect((await read('/integration/campaigns?pageSize=1')).body).to.include({ hasMore: true });
  });

  it('send what Talon.One requires of coupons, giveaways, programs and campaigns', async () => {
    const { body } = await read(`${customer()}/inventory?coupons=true&giveaways=true&loyalty=true&profile=true`);
    for (const coupon of body.coupons) {
      expect(coupon).to.include.all.keys(
        ...['id', 'created', 'campaignId', 'value', 'usageLimit', 'usageCounter', 'state', 'profileRedemptionCount'],
      );
    }
    for (const giveaway of body.giveaways) expect(giveaway).to.include.all.keys('id', 'created', 'code', 'poolId');
    for (const program of Object.values<any>(body.loyalty.programs)) {
      expect(program).to.include.all.keys('id', 'title', 'name', 'ledger');
      expect(program.ledger).to.include.all.keys(
        ...['currentBalance', 'pendingBalance', 'expiredBalance', 'spentBalance', 'tentativeCurrentBalance'],
      );
    }
    expect(body.profile).to.include.all.keys(
      ...['id', 'created', 'integrationId', 'attributes', 'accountId', 'closedSessions', 'totalSales', 'lastActivity'],
    );
    const { body: campaigns } = await read('/integration/campaigns');
    for (const campaign of campaigns.data) {
      expect(campaign).to.include.all.keys('applicationId', 'id', 'name', 'state', 'tags', 'features', 'rules');
    }
  });
});

describe('the Talon.One client on its mock', () => {
  beforeEach(play);

  it('reads the whole program without an issue', async () => {
    const { snapshot, issues, failed } = await loaded({ expiring: true });
    expect([issues, failed]).to.deep.equal([[], {}]);
    const { achievements, benefits, balances, tier } = backend.snapshot();
    expect(snapshot.achievements).to.have.length(achievements.length);
    expect(snapshot.benefits).to.have.length(benefits.length);
    expect(snapshot.balances.map(({ handle, amount }) => [handle, amount])).to.have.deep.members(
      balances.map(({ handle, amount }) => [handle, amount]),
    );
    expect(snapshot.tier).to.include({ name: tier!.name });
    expect(snapshot.tier!.next!.threshold! - snapshot.tier!.count!).to.equal(120);
    expect(Date.parse(snapshot.serverTime!)).to.equal(Date.parse(now));
  });

  it('says of each coupon what the backend says', async () => {
    const { snapshot } = await loaded();
    const found = new Map(snapshot.benefits.map((benefit) => [benefit.id.replace(/^\w+-/, ''), benefit]));
    for (const benefit of backend.snapshot().benefits) {
      if (benefit.definition.category === 'free-product' || benefit.definition.selfRedeem === false) continue;
      const { redeemable } = redeemability(benefit, now);
      const read = found.get(benefit.id)!;
      expect(redeemability(read, now).redeemable, benefit.definition.handle).to.equal(redeemable);
      expect(read.definition.name).to.equal(benefit.definition.name);
    }
  });

  it('sees what is counted in between', async () => {
    const coffees = async () =>
      (await loaded()).snapshot.achievements.find(({ handle }) => handle === 'coffee_regular')!;
    const before = await coffees();
    expect([before.count, before.ladder.levels[0]!.threshold, before.recurrence]).to.deep.equal([
      7,
      10,
      'on-completion',
    ]);
    backend.addCount('coffee-regular', 2);
    expect((await coffees()).count).to.equal(9);
  });

  it('keeps secrets from customers where a catalogue names them', async () => {
    const bare = redactSnapshot((await loaded()).snapshot, 'customer');
    expect(JSON.stringify(bare.achievements)).to.include(secretWord);
    const { snapshot, issues } = await loaded({ catalogue: talonOneCatalogue(backend.snapshot()) });
    expect(issues).to.deep.equal([]);
    const shown = redactSnapshot(snapshot, 'customer');
    expect(JSON.stringify(shown.achievements)).not.to.include(secretWord);
  });

  it('shows with a catalogue what the backend knows beyond Talon.One', async () => {
    const { snapshot } = await loaded({ catalogue: talonOneCatalogue(backend.snapshot()) });
    const known = backend.snapshot();
    for (const achievement of known.achievements) {
      const read = snapshot.achievements.find(({ handle }) => handle === apiName(achievement.handle))!;
      for (const field of ['unit', 'picture', 'hint', 'instructions', 'terms', 'visibility', 'tags'] as const) {
        expect(read[field], `${field} of ${achievement.handle}`).to.deep.equal(achievement[field]);
      }
    }
    expect(snapshot.tier!.next!.name).to.equal(known.tier!.next!.name);
    expect(snapshot.balances.map(({ unit }) => unit)).to.have.deep.members(known.balances.map(({ unit }) => unit));
    const names = (benefits: typeof known.benefits) => benefits.map(({ definition }) => definition.name);
    expect(names(snapshot.benefits)).to.have.members(names(known.benefits));
  });

  it('tells the history of an achievement', async () => {
    const result = await client().history('coffee_regular');
    expect(result).to.deep.equal({ ok: true, data: [{ count: 7, status: 'in-progress' }] });
  });

  it('reads with the token of the customer from an endpoint of the brand', async () => {
    const brand = createTalonOneClient({ endpoint: '/talon-one', tokenUrl: '/loyalty-token' });
    const result = await brand.snapshot();
    expect(result.ok && result.data.snapshot.profile.id).to.equal(backend.snapshot().profile.id);
  });

  it('is not let in without a key', async () => {
    const result = await createTalonOneClient({ endpoint: '/talon-one', profile: 'x' }).snapshot();
    expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized', status: 401 } });
  });
});
