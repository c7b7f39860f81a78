import { expect } from '@open-wc/testing';
import {
  buildBenefitDefinition,
  buildClaimOffer,
  buildSecret,
  createBackend,
  emptyState,
  restHandlers,
  secretWord,
} from '../../mocks/index.js';
import { answerWith, now, play, post, record, send } from './network.js';

const me = '/api/loyalty/v1/me';

describe('REST handlers: reads', () => {
  beforeEach(() => play('rich'));

  it('answers everything in one, redacted and with its clock', async () => {
    const { status, body } = await send(`${me}/snapshot`);
    expect(status).to.equal(200);
    expect(body).to.have.all.keys(
      'profile',
      'achievements',
      'benefits',
      'claimable',
      'tier',
      'balances',
      'campaigns',
      'serverTime',
    );
    expect(body.serverTime).to.equal(now);
    expect(JSON.stringify(body).toLowerCase()).not.to.include(secretWord);
  });

  it('answers each part on its own, the same as in the whole', async () => {
    const { body: whole } = await send(`${me}/snapshot`);
    const { body: profile } = await send(me);
    expect(profile).to.deep.equal({
      profile: whole.profile,
      tier: whole.tier,
      balances: whole.balances,
      serverTime: now,
    });
    for (const [path, part] of Object.entries({
      achievements: 'achievements',
      benefits: 'benefits',
      'benefits/claimable': 'claimable',
      campaigns: 'campaigns',
    })) {
      expect((await send(`${me}/${path}`)).body).to.deep.equal({ [part]: whole[part], serverTime: now });
    }
  });

  it('answers 304 until something changes', async () => {
    const { backend } = await play('rich');
    const first = await send(`${me}/benefits`);
    const asked = { headers: { 'If-None-Match': first.headers.get('ETag')! } };
    expect((await send(`${me}/benefits`, asked)).status).to.equal(304);
    backend.claim('welcome-tote');
    expect((await send(`${me}/benefits`, asked)).status).to.equal(200);
  });

  it('lets nobody in without a token', async () => {
    const { status, headers, body } = await send(`${me}/snapshot`, { headers: { Authorization: 'none' } });
    expect(status).to.equal(401);
    expect(headers.get('Content-Type')).to.equal('application/problem+json');
    expect(body).to.include({ status: 401, code: 'unauthorized' });
  });
});

describe('REST handlers: writes', () => {
  beforeEach(() => play('rich'));

  it('claims once, then tells what is held', async () => {
    const first = await post(`${me}/benefits/claim`, { definition: 'welcome-tote' }, 'a');
    expect(first.status).to.equal(201);
    expect(first.body.benefit).to.include({ id: '1011', claimedAt: now });
    expect((await send(`${me}/benefits`)).body.benefits[0]).to.deep.equal(first.body.benefit);

    const second = await post(`${me}/benefits/claim`, { definition: 'welcome-tote' }, 'b');
    expect(second.status).to.equal(409);
    expect(second.body.code).to.equal('already-claimed');
    expect(second.body.benefit).to.deep.equal(first.body.benefit);
  });

  it('redeems once, then tells the state', async () => {
    const first = await post(`${me}/benefits/1010/redeem`, { channel: 'store' }, 'a');
    expect(first.status).to.equal(200);
    expect(first.body.redemption).to.include({ count: 1, channel: 'store', at: now });
    expect(first.body.benefit.redemptionsLeft).to.equal(0);

    const second = await post(`${me}/benefits/1010/redeem`, {}, 'b');
    expect(second.status).to.equal(409);
    expect(second.body).to.include({ code: 'used-up' });
    expect(second.body.benefit.redemptionsLeft).to.equal(0);
    expect(second.body.redemption).to.deep.equal(first.body.redemption);
  });

  it('acts once for a key, also when both requests are on their way', async () => {
    const path = `${me}/benefits/1006/redeem`;
    const [one, other] = await Promise.all([post(path, {}, 'a'), post(path, {}, 'a')]);
    expect(one.body).to.deep.equal(other.body);
    const { body } = await send(`${me}/benefits`);
    expect(body.benefits.find(({ id }: { id: string }) => id === '1006').redemptionsLeft).to.equal(1);
  });

  it('keeps secrets out of the answers to writes too', async () => {
    const secret = buildSecret('hidden');
    const condition = { '!': [{ var: `achievements.${secret.handle}` }] };
    const definition = buildBenefitDefinition({ claim: buildClaimOffer({ condition }) });
    const state = { ...emptyState({ now }), achievements: [secret], issuables: [{ definition }] };
    await answerWith(restHandlers(createBackend({ state, now: () => now })));
    const answers = [
      await post(`${me}/benefits/claim`, { definition: definition.handle }, 'a'),
      await post(`${me}/benefits/claim`, { definition: definition.handle }, 'b'),
      await post(`${me}/benefits/1001/redeem`, {}, 'c'),
      await post(`${me}/benefits/1001/redeem`, {}, 'd'),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 409, 200, 409]);
    expect(JSON.stringify(answers)).not.to.include(secretWord);
  });

  it('wants a key', async () => {
    const claim = await post(`${me}/benefits/claim`, { definition: 'welcome-tote' });
    const redeem = await post(`${me}/benefits/1010/redeem`, {});
    expect([claim.status, redeem.status]).to.deep.equal([400, 400]);
    expect([claim.body.code, redeem.body.code]).to.deep.equal(['idempotency-key-required', 'idempotency-key-required']);
  });

  it('refuses with the status and the code of the reason', async () => {
    const claims = ['winter-beanie', 'repair-day', 'nothing'].map((definition) =>
      post(`${me}/benefits/claim`, { definition }, definition),
    );
    const redeems = ['1003', '1005', '9'].map((id) => post(`${me}/benefits/${id}/redeem`, {}, id));
    const answers = await Promise.all([...claims, ...redeems]);
    expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal([
      [422, 'not-eligible'],
      [422, 'not-started'],
      [404, 'not-found'],
      [422, 'expired'],
      [422, 'staff-only'],
      [404, 'not-found'],
    ]);
  });

  it('does not fall over what was not meant', async () => {
    const path = `${me}/benefits/1010/redeem`;
    expect((await post(path, { count: '2' }, 'a')).status).to.equal(400);
    expect((await post(`${me}/benefits/claim`, [], 'b')).body.code).to.equal('definition-required');
    const noBody = { method: 'POST', headers: { 'Idempotency-Key': 'c' } };
    expect((await send(path, noBody)).status).to.equal(200);
  });
});

describe('request log', () => {
  it('tells what was sent, without the token', async () => {
    await play('rich');
    const log = record();
    await send(`${me}/benefits?x=1`);
    await post(`${me}/benefits/1010/redeem`, { count: 1 }, 'a');
    log.stop();
    await send(me);
    expect(log.requests).to.deep.equal([
      { method: 'GET', path: `${me}/benefits?x=1` },
      { method: 'POST', path: `${me}/benefits/1010/redeem`, idempotencyKey: 'a', body: '{"count":1}' },
    ]);
    log.clear();
    expect(log.requests).to.be.empty;
  });
});
