import { expect } from '@open-wc/testing';
import { openLoyaltyHandlers } from '../../../mocks/handlers/open-loyalty.js';
import { wireId } from '../../../mocks/handlers/open-loyalty/id.js';
import type { OpenLoyaltyHandlerOptions } from '../../../mocks/handlers/open-loyalty/options.js';
import {
  bigState,
  buildAchievement,
  buildCampaign,
  createAccess,
  createBackend,
  sampleState,
  secretWord,
} from '../../../mocks/index.js';
import type { CampaignLimit, Goal } from '../../../src/model/index.js';
import { createOpenLoyaltyClient, type OpenLoyaltyOptions } from '../../../src/platforms/open-loyalty/index.js';
import { walletGroups } from '../../../src/rules/index.js';
import { answerWith, now, post, send } from '../../mocks/network.js';

const key = { idempotencyKey: 'intent-1' };
const store = '/open-loyalty/api/DEFAULT';

/** A tenant with the sample programme, over real HTTP, and a client of it. */
async function play(options: OpenLoyaltyHandlerOptions = {}, client: Partial<OpenLoyaltyOptions> = {}) {
  const backend = createBackend({ state: sampleState({ now }), now: () => now });
  await answerWith(openLoyaltyHandlers(backend, options));
  const member = wireId(backend.snapshot().profile.id);
  const connected = createOpenLoyaltyClient({
    endpoint: '/open-loyalty',
    storeCode: 'DEFAULT',
    member,
    apiKey: 'KEY',
    delay: () => Promise.resolve(),
    ...client,
  });
  const snapshot = async () => {
    const result = await connected.snapshot();
    if (!result.ok) throw new Error(`no snapshot: ${result.error.kind}`);
    return result.data;
  };
  return { backend, member, client: connected, snapshot, me: `${store}/member/${member}` };
}

/** A benefit of the backend that the customer can use now. */
function ready({ backend }: Awaited<ReturnType<typeof play>>) {
  const groups = walletGroups(backend.snapshot(), { now });
  return groups.ready.find(({ codes, redemptions, definition }) => {
    return codes && redemptions.length === 0 && definition.selfRedeem !== false;
  })!;
}

describe('Open Loyalty mock: reads', () => {
  it('shows what the backend has, without issues', async () => {
    const { backend, snapshot } = await play();
    const { snapshot: shown, issues, failed } = await snapshot();
    const known = backend.customerSnapshot();
    expect([issues, failed]).to.deep.equal([[], {}]);
    expect(shown.achievements.map(({ name }) => name)).to.have.members(
      known.achievements.filter(({ redacted }) => !redacted).map(({ name }) => name),
    );
    expect(shown.benefits.map(({ id }) => id)).to.deep.equal(known.benefits.map(({ id }) => wireId(id)));
    expect(shown.claimable.map(({ name }) => name)).to.deep.equal(known.claimable.map(({ name }) => name));
    expect(shown.balances.map(({ amount }) => amount)).to.deep.equal(known.balances.map(({ amount }) => amount));
    expect(shown.campaigns.map(({ name }) => name)).to.deep.equal(known.campaigns.map(({ name }) => name));
    expect(shown.tier).to.include({ name: known.tier!.name, count: known.tier!.count });
    expect(shown.serverTime).to.equal('2026-11-22T09:30:00.000Z');
  });

  it('holds nothing that the customer must not know of', async () => {
    const { snapshot } = await play();
    expect(JSON.stringify(await snapshot())).not.to.include(secretWord);
  });

  it('shows the same from achievements as from challenges, and from both at once', async () => {
    const shown: Record<string, unknown> = {};
    for (const progress of ['challenges', 'achievements', 'both'] as const) {
      const { snapshot } = await play({ progress });
      shown[progress] = (await snapshot()).snapshot.achievements;
    }
    expect(shown['achievements']).to.deep.equal(shown['challenges']);
    expect(shown['both']).to.deep.equal(shown['challenges']);
  });

  it('shows campaigns in their lean form too', async () => {
    const [full, lean] = [await play(), await play({ lean: true })];
    const shown = (await lean.snapshot()).snapshot.campaigns;
    expect(shown.every(({ startsAt }) => startsAt !== undefined)).to.equal(true);
    expect(shown).to.have.length(full.backend.snapshot().campaigns.length);
  });

  it('shows goals with their periods and streaks, and limits of campaigns', async () => {
    const goals: readonly Goal[] = [
      { handle: wireId('one'), count: 10, target: 30, period: { kind: 'day' }, streak: { count: 3, target: 5 } },
      { handle: wireId('two'), count: 1, target: 1, period: { kind: 'last-day', value: 7 } },
    ];
    const limits: readonly CampaignLimit[] = [
      { kind: 'per-member', value: 3, left: 1, interval: { unit: 'week', value: 1 } },
      { kind: 'units-per-member', value: 500, left: 0 },
    ];
    const state = {
      ...sampleState({ now }),
      achievements: [
        buildAchievement({ goals, ladder: { levels: [{ threshold: 2 }] }, completions: 4, limitReached: false }),
      ],
      campaigns: [buildCampaign({ limits })],
    };
    const backend = createBackend({ state, now: () => now });
    const { client } = await play({ lean: true });
    await answerWith(openLoyaltyHandlers(backend, { lean: true }));
    const result = await client.snapshot();
    const [achievement] = result.ok ? result.data.snapshot.achievements : [];
    expect(achievement).to.deep.include({ goals, count: 1, completions: 4, limitReached: false });
    expect(result.ok && result.data.snapshot.campaigns[0]!.limits).to.deep.equal(limits);
  });

  it('finds the member by e-mail', async () => {
    const { snapshot, member } = await play(
      { addresses: ['email=robin@alder.example'] },
      { member: { email: 'robin@alder.example' } },
    );
    expect((await snapshot()).snapshot.profile.id).to.equal(member);
  });

  it('follows long lists to their end', async () => {
    const backend = createBackend({ state: bigState({ now, benefits: 130 }), now: () => now });
    await answerWith(openLoyaltyHandlers(backend));
    const member = wireId(backend.snapshot().profile.id);
    const client = createOpenLoyaltyClient({ endpoint: '/open-loyalty', storeCode: 'DEFAULT', member, apiKey: 'KEY' });
    const result = await client.snapshot({ parts: ['benefits'] });
    expect(result.ok && result.data.snapshot.benefits).to.have.length(130);
  });
});

describe('Open Loyalty mock: the protocol', () => {
  it('pages from 1, ten rows unless asked for more, fifty at most', async () => {
    const { me } = await play();
    const first = await send(`${me}/challenge`);
    expect(first.body.items.length).to.be.at.most(10);
    expect(first.body.total).to.include({ estimated: false });
    for (const query of ['_itemsOnPage=51', '_itemsOnPage=0', '_page=0', '_page=x']) {
      const { status, body } = await send(`${me}/challenge?${query}`);
      expect([status, body.message]).to.deep.equal([400, 'Validation failed']);
      expect(body.errors[0]).to.have.all.keys('message', 'parameters', 'plural', 'code', 'path');
    }
  });

  it('minds no parameter that it does not know', async () => {
    const { me } = await play();
    expect((await send(`${me}/wallet?_orderBy[name]=asc&format=html`)).status).to.equal(200);
  });

  it('lets in a key or a token, and nobody else', async () => {
    const { me } = await play();
    const asked = (headers: Readonly<Record<string, string>>) =>
      send(me, { headers: { Authorization: '', ...headers } });
    expect((await asked({ 'X-AUTH-TOKEN': 'KEY' })).status).to.equal(200);
    expect((await asked({ Authorization: 'Bearer JWT' })).status).to.equal(200);
    const refused = await asked({});
    expect([refused.status, refused.body.message]).to.deep.equal([401, 'Authentication Required']);
  });

  it('has one store and one member', async () => {
    const { me } = await play();
    expect((await send(me.replace('DEFAULT', 'OTHER'))).status).to.equal(404);
    expect((await send(`${store}/member/00000000-0000-0000-0000-000000000000`)).status).to.equal(404);
  });

  it('asks for what a purchase and a use have to say', async () => {
    const { me, backend } = await play();
    const reward = wireId(backend.snapshot().claimable[0]!.handle);
    expect((await post(`${store}/reward/${reward}/buy`, {})).status).to.equal(400);
    expect((await post(`${store}/reward/${wireId('nothing')}/buy`, {})).status).to.equal(404);
    expect((await post(`${me}/reward/redeem`, {})).status).to.equal(400);
    expect((await post(`${me}/reward/redeem`, { couponCode: 'none' })).status).to.equal(404);
  });
});

describe('Open Loyalty mock: writes', () => {
  /** An offer that the backend grants. */
  const open = ({ backend }: Awaited<ReturnType<typeof play>>) =>
    wireId(backend.snapshot().claimable.find(({ handle }) => handle === 'welcome-tote')!.handle);

  it('claims what shows at once', async () => {
    const tenant = await play();
    const result = await tenant.client.claim(open(tenant), key);
    expect(result.ok && result.data.definition.handle).to.equal(wireId('welcome-tote'));
    const { benefits } = (await tenant.snapshot()).snapshot;
    expect(benefits[0]!.id).to.equal(result.ok && result.data.id);
  });

  it('claims what shows after some looks, and what shows only in a later snapshot', async () => {
    const soon = await play({ lag: 2 });
    const claimed = await soon.client.claim(open(soon), key);
    expect(claimed.ok && claimed.data.redeemable).to.equal(undefined);

    const later = await play({ lag: 5 });
    const awaited = await later.client.claim(open(later), key);
    expect(awaited.ok && awaited.data.redeemable).to.equal(false);
    const id = awaited.ok && awaited.data.id;
    const has = async () => (await later.snapshot()).snapshot.benefits.some((benefit) => benefit.id === id);
    expect([await has(), await has()]).to.deep.equal([false, true]);
  });

  it('says why a claim was refused', async () => {
    const tenant = await play();
    const [first, second] = [open(tenant), open(tenant)];
    await tenant.client.claim(first, key);
    const again = await tenant.client.claim(second, key);
    expect(again).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
    const beanie = await tenant.client.claim(wireId('winter-beanie'), key);
    expect(beanie).to.deep.equal({ ok: false, error: { kind: 'rejected', status: 400, code: 'not-enough-points' } });
  });

  it('redeems once, also in two tabs', async () => {
    const tenant = await play();
    const id = wireId(ready(tenant).id);
    const both = await Promise.all([tenant.client.redeem(id, key), tenant.client.redeem(id, key)]);
    expect(both.filter(({ ok }) => ok)).to.have.length(1);
    const refused = both.find((result) => !result.ok);
    expect(refused?.ok === false && refused.error.kind).to.equal('conflict');
    const { benefits } = (await tenant.snapshot()).snapshot;
    expect(benefits.find((benefit) => benefit.id === id)!.redemptionsLeft).to.equal(0);
  });

  it('tells a use that was made before the answer was lost', async () => {
    const tenant = await play();
    const { id } = ready(tenant);
    tenant.backend.useElsewhere(id);
    const result = await tenant.client.redeem(wireId(id), key);
    expect(!result.ok && result.error).to.deep.include({ kind: 'conflict', code: 'used-up' });
  });

  it('gets a new token where the first is refused', async () => {
    const access = createAccess('expired-token');
    const getToken = () => Promise.resolve(access.issue() ?? null);
    const tenant = await play({ access }, { apiKey: undefined as never, getToken });
    expect((await tenant.snapshot()).failed).to.deep.equal({});
  });
});
