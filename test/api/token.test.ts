import { expect } from '@open-wc/testing';
import { createTokenSource, type GetToken } from '../../src/api/token.js';
import { fakeFetch, json, problem } from './fake-fetch.js';

const now = Date.UTC(2026, 10, 22);
const seconds = now / 1000;

/** Counts how often a token is asked for, and hands out `t1`, `t2`, … that end after `lasts` seconds. */
function counted(lasts = 3600) {
  const calls = { count: 0 };
  const getToken: GetToken = () => Promise.resolve({ token: `t${++calls.count}`, expiry: seconds + lasts });
  return { calls, getToken };
}

function jwt(claims: object): string {
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${part({ alg: 'none' })}.${part(claims)}.x`;
}

describe('createTokenSource', () => {
  it('fetches one token however many ask', async () => {
    const { calls, getToken } = counted();
    const source = createTokenSource({ getToken, now: () => now });
    const results = await Promise.all([source.get(), source.get(), source.get()]);
    await source.get();
    expect(results.map((result) => result.ok && result.data)).to.deep.equal(['t1', 't1', 't1']);
    expect(calls.count).to.equal(1);
  });

  it('replaces a token a minute before it ends', async () => {
    const { getToken } = counted(100);
    let time = now;
    const source = createTokenSource({ getToken, now: () => time });
    await source.get();
    time = now + 39_000;
    expect(await source.get()).to.deep.equal({ ok: true, data: 't1' });
    time = now + 40_000;
    expect(await source.get()).to.deep.equal({ ok: true, data: 't2' });
  });

  it('replaces a refused token once for all who were refused', async () => {
    const { calls, getToken } = counted();
    const source = createTokenSource({ getToken, now: () => now });
    await source.get();
    expect(await source.get({ refused: 't1' })).to.deep.equal({ ok: true, data: 't2' });
    expect(await source.get({ refused: 't1' })).to.deep.equal({ ok: true, data: 't2' });
    expect(calls.count).to.equal(2);
  });

  const expiries = [
    ['seconds', seconds + 100],
    ['seconds as text', String(seconds + 100)],
    ['milliseconds', now + 100_000],
    ['RFC 3339', new Date(now + 100_000).toISOString()],
  ] as const;
  for (const [name, expiry] of expiries) {
    it(`understands an expiry in ${name}`, async () => {
      let time = now;
      let count = 0;
      const getToken = () => Promise.resolve({ token: `t${++count}`, expiry });
      const source = createTokenSource({ getToken, now: () => time });
      await source.get();
      await source.get();
      expect(count).to.equal(1);
      time = now + 50_000;
      await source.get();
      expect(count).to.equal(2);
    });
  }

  it('reads the expiry from the token itself where nothing else says it', async () => {
    let time = now;
    let count = 0;
    const token = jwt({ pid: 'ä?>', exp: seconds + 100 });
    const source = createTokenSource({ getToken: () => (count++, Promise.resolve(token)), now: () => time });
    await source.get();
    await source.get();
    time = now + 50_000;
    await source.get();
    expect(count).to.equal(2);
  });

  it('keeps a token of unknown expiry until it is refused', async () => {
    let count = 0;
    const source = createTokenSource({ getToken: () => Promise.resolve(`opaque.token.${++count}`), now: () => now });
    await source.get();
    expect(await source.get()).to.deep.equal({ ok: true, data: 'opaque.token.1' });
    expect(await source.get({ refused: 'opaque.token.1' })).to.deep.equal({ ok: true, data: 'opaque.token.2' });
  });

  for (const nothing of [null, '', { token: '' }]) {
    it(`says unauthorized for ${JSON.stringify(nothing)}`, async () => {
      const source = createTokenSource({ getToken: () => Promise.resolve(nothing) });
      expect(await source.get()).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
    });
  }

  it('says unauthorized where there is nothing to ask', async () => {
    expect(await createTokenSource({}).get()).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
  });

  it('asks again after a failure', async () => {
    let count = 0;
    const source = createTokenSource({ getToken: () => Promise.resolve(count++ ? 't' : null) });
    await source.get();
    expect(await source.get()).to.deep.equal({ ok: true, data: 't' });
  });

  it('survives a function that throws, without its text', async () => {
    for (const getToken of [
      () => Promise.reject(new Error('secret')),
      () => {
        throw new Error('secret');
      },
    ]) {
      const result = await createTokenSource({ getToken }).get();
      expect(result).to.deep.equal({ ok: false, error: { kind: 'network' } });
    }
  });

  it('says timeout where no token comes', async () => {
    const source = createTokenSource({ getToken: () => new Promise(() => {}), timeout: 5 });
    expect(await source.get()).to.deep.equal({ ok: false, error: { kind: 'timeout' } });
  });

  it('lets one caller give up without taking the token from another', async () => {
    const { getToken } = counted();
    const source = createTokenSource({ getToken, now: () => now });
    const controller = new AbortController();
    const first = source.get({ signal: controller.signal });
    const second = source.get();
    controller.abort();
    expect(await first).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
    expect(await second).to.deep.equal({ ok: true, data: 't1' });
  });
});

describe('createTokenSource with an address', () => {
  const bodies = [{ token: 't', expiry: seconds }, { data: { token: 't', exp: seconds } }, 't'];
  for (const body of bodies) {
    it(`reads ${JSON.stringify(body)}`, async () => {
      const { fetch, sent } = fakeFetch(json(body));
      const result = await createTokenSource({ tokenUrl: '/apps/cx', fetch }).get();
      expect(result).to.deep.equal({ ok: true, data: 't' });
      expect(sent[0]!.url).to.equal('/apps/cx');
    });
  }

  const refusals = [
    ['401', problem(401)],
    ['403', problem(403)],
    ['null', json(null)],
    ['no token', json({})],
    ['a token of nobody', json({ token: 't' }, { headers: { 'x-omneo-is-anon': 'true' } })],
  ] as const;
  for (const [name, reply] of refusals) {
    it(`says unauthorized for ${name}`, async () => {
      const { fetch } = fakeFetch(reply);
      const result = await createTokenSource({ tokenUrl: '/t', fetch }).get();
      expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
    });
  }

  const failures = [
    ['server', problem(500)],
    ['network', new TypeError('secret')],
    ['decode', new Response('<html>secret</html>')],
  ] as const;
  for (const [kind, reply] of failures) {
    it(`says ${kind} where that is what happened`, async () => {
      const { fetch } = fakeFetch(reply);
      const result = await createTokenSource({ tokenUrl: '/t', fetch }).get();
      expect(!result.ok && result.error.kind).to.equal(kind);
      expect(JSON.stringify(result)).not.to.contain('secret');
    });
  }
});
