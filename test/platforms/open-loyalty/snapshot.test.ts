import { expect } from '@open-wc/testing';
import type { Part } from '../../../src/model/index.js';
import { clientOf, snapshotOf } from './client.js';
import { answers, openLoyaltyServer } from './open-loyalty-server.js';
import { loadPayloads, memberId, payload } from './payloads.js';

const me = `/member/${memberId}`;
const missing = () => answers.status(404);
const down = () => answers.status(500);

describe('Open Loyalty snapshot', () => {
  before(loadPayloads);

  it('loads every part with the key of the tenant', async () => {
    const server = openLoyaltyServer();
    const { snapshot, failed, issues, omitted } = await snapshotOf(server);
    expect(snapshot.profile.firstName).to.equal('Robin');
    expect(snapshot.achievements).to.have.length(7);
    expect(snapshot.benefits).to.have.length(8);
    expect(snapshot.claimable).to.have.length(4);
    expect(snapshot.tier!.name).to.equal('Silver');
    expect(snapshot.balances).to.have.length(2);
    expect(snapshot.campaigns).to.have.length(2);
    expect(snapshot.serverTime).to.match(/^2026-11-22T10:00:00/);
    expect([failed, issues, omitted]).to.deep.equal([{}, [], []]);
    expect(server.seen.every(({ headers }) => headers.get('x-auth-token') === 'KEY-CANARY')).to.equal(true);
    expect(server.seen.some(({ headers }) => headers.has('authorization'))).to.equal(false);
    expect(JSON.stringify(snapshot)).not.to.contain('SECRET');
  });

  it('gives conditions the units of each wallet', async () => {
    const { customer } = (await snapshotOf(openLoyaltyServer())).snapshot.profile.facts as any;
    expect(customer.wallets.default).to.deep.equal({ activeUnits: 640.5, pendingUnits: 50 });
  });

  it('never lets the key follow a redirect to another host', async () => {
    const redirects: unknown[] = [];
    const server = openLoyaltyServer();
    const fetch: typeof globalThis.fetch = (input, init) => (redirects.push(init?.redirect), server.fetch(input, init));
    await clientOf(server, { fetch }).snapshot({ parts: ['balances'] });
    expect(redirects).to.deep.equal(['error']);
  });

  it("takes an administrator's token, and a new one where it is refused", async () => {
    const tokens: string[] = [];
    const getToken = () => Promise.resolve(`token-${tokens.push('')}`);
    const server = openLoyaltyServer({
      [`GET ${me}/wallet`]: ({ headers }) =>
        headers.get('authorization') === 'Bearer token-2' ? payload('wallets') : answers.status(401),
    });
    const client = clientOf(server, { apiKey: undefined as never, getToken });
    const result = await client.snapshot({ parts: ['balances'] });
    expect(result.ok && result.data.snapshot.balances).to.have.length(2);
    expect(tokens).to.have.length(2);
  });

  it('fails where there is neither key nor token, without asking', async () => {
    const server = openLoyaltyServer();
    const result = await clientOf(server, { apiKey: undefined as never }).snapshot();
    expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
    expect(server.seen).to.have.length(0);
  });

  it('does with achievements where there are no challenges, and the other way around', async () => {
    const legacy = await snapshotOf(openLoyaltyServer({ [`GET ${me}/challenge`]: missing }));
    expect(legacy.snapshot.achievements.map(({ name }) => name)).to.include('All-rounder');
    const current = await snapshotOf(openLoyaltyServer({ [`GET ${me}/achievement`]: () => answers.status(405) }));
    expect(current.snapshot.achievements.map(({ name }) => name)).to.include('Move with us');
    expect([legacy.failed, current.failed]).to.deep.equal([{}, {}]);
  });

  it('shows no achievements, and says so, where one of its lists is broken', async () => {
    for (const path of ['/challenge', '/achievement', '/badge']) {
      const { failed, snapshot } = await snapshotOf(openLoyaltyServer({ [`GET ${me}${path}`]: down }));
      expect(failed, path).to.deep.equal({ achievements: { kind: 'server', status: 500 } });
      expect(snapshot.achievements).to.deep.equal([]);
    }
  });

  it('does without the list of badge types where the key may not read it', async () => {
    const server = openLoyaltyServer({ 'GET /badge-type': () => answers.status(403) });
    const { snapshot, failed } = await snapshotOf(server);
    expect(snapshot.achievements.map(({ name }) => name)).not.to.include('Night owl');
    expect(failed).to.deep.equal({});
  });

  it('shows only campaigns that the member may see', async () => {
    const { snapshot } = await snapshotOf(openLoyaltyServer());
    expect(snapshot.campaigns.map(({ name }) => name)).to.deep.equal(['Double days', 'Summer buyer']);
    expect(snapshot.campaigns[0]!.limits).to.have.length(2);
  });

  it('shows what is available only where there is no list of what is visible', async () => {
    const visible = `GET ${me}/campaign/visible`;
    const without = await snapshotOf(openLoyaltyServer({ [visible]: missing }));
    expect(without.snapshot.campaigns).to.have.length(3);
    const broken = await snapshotOf(openLoyaltyServer({ [visible]: down }));
    expect(broken.snapshot.campaigns).to.deep.equal([]);
    expect(broken.failed).to.deep.equal({ campaigns: { kind: 'server', status: 500 } });
  });

  it('shows the lean form with the dates of what is visible', async () => {
    const server = openLoyaltyServer({ [`GET ${me}/campaign`]: () => payload('campaigns-lean') });
    const [double] = (await snapshotOf(server)).snapshot.campaigns;
    expect(double!.startsAt).to.equal('2026-09-16T22:00:00Z');
    expect(double!.limits).to.have.length(2);
  });

  it('shows the tier alone where the way to the next is not told', async () => {
    const { tierSetId } = payload('tier-progress');
    const { snapshot } = await snapshotOf(
      openLoyaltyServer({ [`GET ${me}/tierSet/${tierSetId}`]: () => answers.status(403) }),
    );
    expect(snapshot.tier).to.deep.equal({ handle: '97f01451-6561-ef48-7ec3-68d6158eb3f4', name: 'Silver' });
  });

  it('shows the tier set that is asked for', async () => {
    const [, bar] = payload('tier-sets').items;
    const { snapshot } = await snapshotOf(openLoyaltyServer(), { tierSet: bar.tierSetId });
    expect(snapshot.tier!.name).to.equal('Guest');
  });

  it('shows benefits in their own words where rewards fail', async () => {
    const { snapshot, failed } = await snapshotOf(openLoyaltyServer({ [`GET ${me}/reward`]: down }));
    expect(snapshot.benefits).to.have.length(8);
    expect(failed).to.deep.equal({ claimable: { kind: 'server', status: 500 } });
  });

  it('asks only for what is wanted', async () => {
    const wanted: Partial<Record<Part, number>> = { balances: 1, claimable: 1, benefits: 2, tier: 3, campaigns: 2 };
    for (const [part, requests] of Object.entries(wanted)) {
      const server = openLoyaltyServer();
      const result = await clientOf(server).snapshot({ parts: [part as Part] });
      expect(server.seen, part).to.have.length(requests);
      expect(result.ok && result.data.omitted).to.have.length(6);
    }
  });

  it('fails as a whole where the key is refused, or everything fails', async () => {
    const refused = openLoyaltyServer({
      [`GET ${me}/wallet`]: () => answers.status(401, { message: 'PLATFORM TEXT' }),
    });
    expect(await clientOf(refused).snapshot()).to.deep.equal({
      ok: false,
      error: { kind: 'unauthorized', status: 401 },
    });
    const everything = { ok: false, error: { kind: 'not-found', status: 404 } };
    const other = '00000000-0000-0000-0000-000000000000';
    expect(
      await clientOf(openLoyaltyServer({ 'GET /badge-type': missing }), { member: other }).snapshot({
        parts: ['profile', 'achievements', 'claimable', 'tier', 'balances', 'campaigns'],
      }),
    ).to.deep.equal(everything);
  });

  it('stops where the caller gives up', async () => {
    const result = await clientOf(openLoyaltyServer()).snapshot({ signal: AbortSignal.abort() });
    expect(result).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
  });

  it('puts in what the brand knows, and reports what of it is wrong', async () => {
    const { snapshot, issues } = await snapshotOf(openLoyaltyServer(), {
      locale: 'de-AT',
      catalogue: {
        achievements: { 'night-owl': { visibility: 'mystery', hint: { de: 'Nach Mitternacht.' } } },
        badges: { 'early-bird': 'https://pictures.example/early.svg', 'night-owl': 'javascript:alert(1)' },
      },
    });
    const one = (handle: string) => snapshot.achievements.find((found) => found.handle === handle)!;
    expect(one('early-bird').picture).to.equal('https://pictures.example/early.svg');
    expect(one('night-owl')).to.include({ visibility: 'mystery', hint: 'Nach Mitternacht.' });
    expect(one('night-owl')).not.to.have.property('picture');
    expect(issues).to.have.length(1);
  });
});

describe('Open Loyalty members', () => {
  before(loadPayloads);

  const addressed = (path: string) => openLoyaltyServer({ [`GET /member/${path}`]: () => payload('member') });

  it('is found by e-mail, telephone and card, each encoded, and then named by its id', async () => {
    const cases = [
      [{ email: 'robin+club@alder.example' }, 'email=robin%2Bclub%40alder.example'],
      [{ phone: '+48 600' }, 'phone=%2B48%20600'],
      [{ loyaltyCardNumber: 'A/7?x#y' }, 'loyaltyCardNumber=A%2F7%3Fx%23y'],
      ['email=robin@alder.example', 'email=robin%40alder.example'],
    ] as const;
    for (const [member, path] of cases) {
      const server = addressed(path);
      const { snapshot } = await snapshotOf(server, { member });
      expect(snapshot.profile.id).to.equal(memberId);
      expect(server.count(`/member/${path}`)).to.equal(1);
      expect(server.count(`${me}/wallet`)).to.equal(1);
    }
  });

  it('reaches nothing by what names nobody', async () => {
    for (const member of ['', '..', '../admin', 'email=', 'name=robin', 'not-an-id', { email: '' }, {} as never]) {
      const server = openLoyaltyServer();
      const result = await clientOf(server, { member }).snapshot();
      expect(result, JSON.stringify(member)).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
      expect(server.seen).to.have.length(0);
    }
  });

  it('stops where an address leads to no id', async () => {
    const server = openLoyaltyServer({ 'GET /member/phone=1': () => ({ customerId: '../admin' }) });
    expect(await clientOf(server, { member: { phone: '1' } }).snapshot()).to.deep.equal({
      ok: false,
      error: { kind: 'decode', status: 200 },
    });
  });
});
