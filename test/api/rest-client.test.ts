import { expect } from '@open-wc/testing';
import * as api from '../../src/api/index.js';
import { createRestClient, isAmbiguous, type RestClientOptions } from '../../src/api/index.js';
import { fakeFetch, json, problem, type Reply } from './fake-fetch.js';
import { sample } from './sample.js';

const benefit = sample.benefits[0]!;
const redemption = benefit.redemptions[0]!;
const write = { idempotencyKey: 'key-1' };

function setup(replies: readonly Reply[], options: Partial<RestClientOptions> = {}) {
  const { fetch, sent } = fakeFetch(...replies);
  const getToken = () => Promise.resolve('secret-token');
  return { client: createRestClient({ endpoint: '/api/loyalty', getToken, fetch, ...options }), sent };
}

describe('createRestClient', () => {
  it('reads everything in one round trip', async () => {
    const { client, sent } = setup([json(sample)], { locale: 'de-AT' });
    const result = await client.snapshot();
    expect(result).to.deep.equal({ ok: true, data: { snapshot: sample, issues: [], failed: {} } });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).to.deep.equal(['GET /api/loyalty/v1/me/snapshot']);
    expect(sent[0]!.headers.get('authorization')).to.equal('Bearer secret-token');
    expect(sent[0]!.headers.get('accept-language')).to.equal('de-AT');
  });

  it('takes the server clock from the Date header where the body does not say', async () => {
    const { serverTime, ...body } = sample;
    const { client } = setup([json(body, { headers: { date: new Date(serverTime).toUTCString() } })]);
    const result = await client.snapshot();
    expect(Date.parse((result.ok && result.data.snapshot.serverTime) || '')).to.equal(Date.parse(serverTime));
  });

  it('says decode for a body that is something else', async () => {
    const { client } = setup([json({ hello: 'world' })]);
    expect(await client.snapshot()).to.deep.equal({ ok: false, error: { kind: 'decode', status: 200 } });
  });

  it('gets its token from an address', async () => {
    const { fetch, sent } = fakeFetch(json({ token: 'from-url' }), json(sample));
    const result = await createRestClient({ endpoint: '/api', tokenUrl: '/token', fetch }).snapshot();
    expect(result.ok).to.equal(true);
    expect(sent[1]!.headers.get('authorization')).to.equal('Bearer from-url');
  });

  it('goes without a token where none is offered', async () => {
    const { fetch, sent } = fakeFetch(json(sample));
    await createRestClient({ endpoint: '/api', fetch }).snapshot();
    expect(sent).to.have.lengthOf(1);
    expect(sent[0]!.headers.has('authorization')).to.equal(false);
  });

  it('claims', async () => {
    const { client, sent } = setup([json({ benefit, serverTime: sample.serverTime }, { status: 201 })]);
    expect(await client.claim('lounge', write)).to.deep.equal({ ok: true, data: benefit });
    expect(sent[0]!.url).to.equal('/api/loyalty/v1/me/benefits/claim');
    expect(sent[0]!.body).to.deep.equal({ definition: 'lounge' });
    expect(sent[0]!.headers.get('idempotency-key')).to.equal('key-1');
  });

  it('redeems, whatever the id looks like', async () => {
    const { client, sent } = setup([json({ redemption, benefit })]);
    const result = await client.redeem('a/../b?', { ...write, count: 2, channel: 'online' });
    expect(result).to.deep.equal({ ok: true, data: { redemption, benefit } });
    expect(sent[0]!.url).to.equal('/api/loyalty/v1/me/benefits/a%2F..%2Fb%3F/redeem');
    expect(sent[0]!.body).to.deep.equal({ count: 2, channel: 'online' });
    expect(sent[0]!.headers.get('idempotency-key')).to.equal('key-1');
  });

  it('keeps the key when a refused token is replaced', async () => {
    const { client, sent } = setup([problem(401), json({ redemption })]);
    expect((await client.redeem('b-1', write)).ok).to.equal(true);
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal(['key-1', 'key-1']);
  });

  const lost = [
    ['network', new TypeError('secret')],
    ['server', problem(500)],
    ['decode', new Response('<html>secret')],
  ] as const;
  for (const [kind, reply] of lost) {
    it(`never sends a write twice, and says that it may have happened (${kind})`, async () => {
      const { client, sent } = setup([reply]);
      const result = await client.redeem('b-1', write);
      expect(!result.ok && result.error.kind).to.equal(kind);
      expect(!result.ok && isAmbiguous(result.error)).to.equal(true);
      expect(sent).to.have.lengthOf(1);
    });
  }

  it('says decode where the answer to a write has no redemption', async () => {
    const { client } = setup([json({ redemption: { id: 'r' } })]);
    expect(await client.redeem('b-1', write)).to.deep.equal({ ok: false, error: { kind: 'decode', status: 200 } });
  });

  it('passes the reason of a refusal on', async () => {
    const { client } = setup([problem(422, 'not-eligible')]);
    const result = await client.claim('lounge', write);
    expect(result).to.deep.equal({ ok: false, error: { kind: 'rejected', status: 422, code: 'not-eligible' } });
  });

  it('gives up when asked to', async () => {
    const { client } = setup(['never']);
    const controller = new AbortController();
    const pending = client.redeem('b-1', { ...write, signal: controller.signal });
    controller.abort();
    expect(await pending).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
  });

  it('lets no token into an error', async () => {
    for (const reply of [problem(401), problem(403), problem(500), new Error('secret-token')]) {
      const result = await setup([reply]).client.redeem('b-1', write);
      expect(JSON.stringify(result)).not.to.contain('secret');
    }
  });
});

describe('createRestClient: a conflict', () => {
  const conflict = (body: object) => json({ code: 'already-redeemed', detail: 'secret', ...body }, { status: 409 });
  const refused = { ok: false, error: { kind: 'conflict', status: 409, code: 'already-redeemed' } };

  it('is the success of this very key', async () => {
    const { client } = setup([conflict({ idempotencyKey: 'key-1', redemption, benefit })]);
    expect(await client.redeem('b-1', write)).to.deep.equal({ ok: true, data: { redemption, benefit } });
  });

  it('is the success of this very key for a claim too', async () => {
    const { client } = setup([conflict({ idempotencyKey: 'key-1', benefit })]);
    expect(await client.claim('lounge', write)).to.deep.equal({ ok: true, data: benefit });
  });

  for (const [name, body] of [
    ['another key did it', { idempotencyKey: 'key-2', redemption, benefit }],
    ['no key is named', { redemption, benefit }],
    ['nothing shows what was done', { idempotencyKey: 'key-1' }],
  ] as const) {
    it(`is a conflict where ${name}`, async () => {
      const { client } = setup([conflict(body)]);
      expect(await client.redeem('b-1', write)).to.deep.equal(refused);
    });
  }
});

describe('loyalty-elements/api', () => {
  it('offers what is documented and nothing else', () => {
    expect(Object.keys(api).sort()).to.deep.equal([
      'createRestClient',
      'createTokenSource',
      'errorKinds',
      'isAmbiguous',
    ]);
  });
});
