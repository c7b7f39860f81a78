import assert from 'node:assert/strict';
import { once as event } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { secretWord } from '../../dist/mocks/index.js';
import { openLoyaltyWebhook } from '../../dist/server/index.js';
import { openHandler, posted, secret, tokenFor } from './handler.mjs';

const readyBenefit = ({ backend }) =>
  backend
    .customerSnapshot()
    .benefits.find(
      ({ redemptionsLeft, redeemable, definition }) =>
        redemptionsLeft === 1 && redeemable !== false && definition.selfRedeem !== false,
    );

describe('the server handler, for a customer', () => {
  let house;
  before(async () => (house = await openHandler()));
  after(() => house.close());

  it('answers the whole snapshot in one read, with the platform asked once', async () => {
    const response = await house.ask('/v1/me/snapshot');
    const body = await response.json();
    assert.equal(response.status, 200);
    assert.ok(body.achievements.length > 5 && body.benefits.length > 3 && body.claimable.length > 0);
    assert.ok(Math.abs(Date.parse(body.serverTime) - Date.now()) < 5000);
  });

  it('answers each read of the contract', async () => {
    for (const [path, part] of [
      ['', 'profile'],
      ['/achievements', 'achievements'],
      ['/benefits', 'benefits'],
      ['/benefits/claimable', 'claimable'],
      ['/campaigns', 'campaigns'],
    ]) {
      const response = await house.ask(`/v1/me${path}`);
      assert.equal(response.status, 200, path);
      assert.ok(part in (await response.json()), path);
    }
  });

  it('says 304 to a tag that still holds', async () => {
    const first = await house.ask('/v1/me/snapshot');
    const again = await house.ask('/v1/me/snapshot', { headers: { 'if-none-match': first.headers.get('etag') } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  it('asks the platform once for all who ask within ten seconds', async () => {
    house.handler.changed('profile-1');
    house.log.length = 0;
    await Promise.all(Array.from({ length: 20 }, () => house.ask('/v1/me/snapshot').then((one) => one.text())));
    assert.equal(house.log.filter((line) => line.endsWith('/achievements')).length, 1);
  });

  it('removes hidden, mystery and system text before it leaves the server', async () => {
    for (const path of [
      '/v1/me/snapshot',
      '/v1/me/achievements',
      '/v1/me/benefits',
      '/v1/me/benefits/claimable',
      '/v1/me/campaigns',
      '/v1/me',
    ]) {
      assert.ok(!(await (await house.ask(path)).text()).includes(secretWord), path);
    }
  });

  it('tells pages that listen when something has changed', async () => {
    const response = await house.ask('/v1/me/events');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    house.handler.changed('profile-1');
    assert.match((await reader.read()).value, /^event: snapshot-changed\n/);
    await reader.cancel();
  });
});

describe('the server handler, under attack', () => {
  let house;
  before(async () => (house = await openHandler({ origins: ['https://shop.example'] })));
  after(() => house.close());

  const refusals = {
    'no token': () => '',
    'a token of another key': () => tokenFor('profile-1', { key: 'another-secret-of-32-characters!!' }),
    'an expired token': () => tokenFor('profile-1', { expires: '-1h' }),
    'a token without an expiry': () => tokenFor('profile-1', { expires: '' }),
    'a token for somebody else': () => tokenFor('profile-1', { audience: 'newsletter' }),
    'an unsigned token': async () => `${(await tokenFor('profile-1')).split('.').slice(0, 2).join('.')}.`,
    'a token with alg none': () =>
      [{ alg: 'none' }, { sub: 'profile-1', aud: 'loyalty', exp: 4102444800 }]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.') + '.x',
  };
  for (const [name, mint] of Object.entries(refusals)) {
    it(`refuses ${name}`, async () => {
      const response = await house.ask('/v1/me/snapshot', { headers: { authorization: `Bearer ${await mint()}` } });
      assert.equal(response.status, 401);
      assert.equal((await response.json()).code, 'unauthorized');
    });
  }

  it("never answers with another customer's data, wherever their id is put", async () => {
    const asked = [];
    const watched = await openHandler({
      authenticate: () => ({ profile: 'me' }),
      client: undefined,
      ...watching(asked),
    });
    const places = [
      '?profile=other',
      '?id=other&member=other',
      '/../../profiles/other',
      '/%2e%2e/profiles/other/snapshot',
    ];
    for (const place of places) await watched.ask(`/v1/me/snapshot${place}`, { headers: { 'x-profile': 'other' } });
    await watched.ask(
      '/v1/me/benefits/claim',
      posted('k-1', { definition: 'x', profile: 'other', profile_id: 'other' }),
    );
    await watched.ask('/v1/me/benefits/..%2f..%2fother/redeem', posted('k-2', { profile: 'other' }));
    assert.deepEqual([...new Set(asked)], ['me']);
    await watched.close();
  });

  it('does not find a benefit that is not on the profile', async () => {
    const response = await house.ask('/v1/me/benefits/4711/redeem', posted('k-3', {}));
    assert.equal(response.status, 404);
    assert.ok(!house.log.some((line) => line.startsWith('POST') && line.includes('4711')));
  });

  it('keeps staff routes closed to customers', async () => {
    for (const path of ['/v1/profiles/other/snapshot', '/v1/definitions/benefits']) {
      assert.equal((await house.ask(path)).status, 404);
    }
    const guarded = await openHandler({
      staff: { authenticate: () => false, benefitDefinitions: async () => ({ ok: true, data: [] }) },
    });
    assert.equal((await guarded.ask('/v1/definitions/benefits')).status, 403);
    await guarded.close();
  });

  it('refuses a body that is too large, said or unsaid, and one that is no JSON object', async () => {
    const large = await house.ask('/v1/me/benefits/claim', posted('k-4', { definition: 'x'.repeat(20_000) }));
    assert.equal(large.status, 413);
    const streamed = await house.ask('/v1/me/benefits/claim', {
      ...posted('k-5'),
      duplex: 'half',
      body: new Blob(['x'.repeat(20_000)]).stream(),
    });
    assert.equal(streamed.status, 413);
    assert.equal((await house.ask('/v1/me/benefits/claim', { ...posted('k-6'), body: '[1]' })).status, 400);
  });

  it('does not wait for a slow body for ever', async () => {
    const slow = await openHandler({ bodyTimeout: 100 });
    const { port, hostname } = new URL(slow.origin);
    const socket = connect(Number(port), hostname);
    const token = await tokenFor('profile-1');
    socket.write(
      `POST /v1/me/benefits/claim HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\nidempotency-key: k\r\ncontent-length: 100\r\n\r\n{`,
    );
    const [answer] = await event(socket, 'data');
    assert.match(String(answer), /^HTTP\/1\.1 408 /);
    socket.destroy();
    await slow.close();
  });

  it('survives an address and a host that are none', async () => {
    const { port, hostname } = new URL(house.origin);
    for (const line of ['GET http://evil.example/v1/me HTTP/1.1\r\nhost: x', 'GET /v1/me HTTP/1.1\r\nhost: a b']) {
      const socket = connect(Number(port), hostname);
      socket.write(`${line}\r\n\r\n`);
      assert.match(String((await event(socket, 'data'))[0]), /^HTTP\/1\.1 40[01] /);
      socket.destroy();
    }
  });

  it('refuses headers that are too large', async () => {
    const response = await house.ask('/v1/me/snapshot', {
      headers: { 'x-padding': 'x'.repeat(12_000), 'x-more': 'x'.repeat(3_000), 'x-most': 'x'.repeat(2_000) },
    });
    assert.ok(response.status === 431, String(response.status));
  });

  it('lets only allowed origins read, and answers preflights', async () => {
    const cors = async (origin) =>
      (await house.ask('/v1/me/snapshot', { headers: { origin } })).headers.get('access-control-allow-origin');
    assert.equal(await cors('https://shop.example'), 'https://shop.example');
    assert.equal(await cors('https://evil.example'), null);
    const preflight = await house.ask('/v1/me/benefits/claim', {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example' },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers'), /idempotency-key/);
  });

  it('refuses a write from another origin where the host logs in by cookies', async () => {
    const cookies = await openHandler({ cookies: true, authenticate: () => ({ profile: 'profile-1' }) });
    const request = posted('k-7', { definition: 'x' });
    const from = (origin) =>
      cookies.ask('/v1/me/benefits/claim', { ...request, headers: { ...request.headers, origin } });
    assert.equal((await from('https://evil.example')).status, 403);
    assert.equal((await cookies.ask('/v1/me/benefits/claim', request)).status, 403);
    assert.notEqual((await from(cookies.origin)).status, 403);
    await cookies.close();
  });

  it('puts nothing from a request into the headers of an answer', async () => {
    const response = await house.ask('/v1/me/snapshot?x=%0d%0aset-cookie:%20a=b', {
      headers: { origin: 'https://shop.example' },
    });
    assert.equal(response.headers.get('set-cookie'), null);
    assert.equal((await house.ask('/v1/me/benefits/%0d%0ax/redeem', posted('k-8', {}))).status, 404);
    assert.equal((await house.ask('/v1/me/benefits/%zz/redeem', posted('k-9', {}))).status, 400);
  });

  it('limits how often one customer may ask, and not the others', async () => {
    const limited = await openHandler({ rateLimit: { burst: 3, perMinute: 60 } });
    const other = { authorization: `Bearer ${await tokenFor('profile-2')}` };
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await limited.ask('/v1/me')).status);
    assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
    assert.equal((await limited.ask('/v1/me', { headers: other })).status, 200);
    await limited.close();
  });

  it('never says what the platform said', async () => {
    const failing = await openHandler({
      through: async () => new Response('SQL error near secret-table', { status: 500 }),
    });
    const response = await failing.ask('/v1/me/snapshot');
    assert.equal(response.status, 502);
    assert.deepEqual(await response.json(), { type: 'about:blank', status: 502, code: 'platform-unavailable' });
    await failing.close();
  });

  it('does not let a host callback that throws answer more than 401', async () => {
    const broken = await openHandler({
      authenticate: () => {
        throw new Error(secret);
      },
    });
    const response = await broken.ask('/v1/me');
    assert.equal(response.status, 401);
    assert.ok(!(await response.text()).includes(secret));
    await broken.close();
  });
});

describe('the server handler, told by Open Loyalty', () => {
  const hookSecret = `whsec_${'ab'.repeat(32)}`;
  let house;
  before(async () => (house = await openHandler({ webhooks: [openLoyaltyWebhook({ secret: hookSecret })] })));
  after(() => house.close());

  const deliver = async (house, { age = 0, sign = true } = {}) => {
    const url = `${house.origin}/api/loyalty/v1/webhooks/open-loyalty`;
    const body = JSON.stringify({
      eventName: 'MemberAchievementProgressWasChanged',
      data: { member: { memberId: 'profile-1' } },
    });
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const { createHmac } = await import('node:crypto');
    const signature = createHmac('sha256', 'ab'.repeat(32))
      .update(['POST', url, timestamp, 'r-1', body].join('\n'))
      .digest('hex');
    const headers = {
      'x-webhook-timestamp': timestamp,
      'x-webhook-request-id': 'r-1',
      'x-webhook-signature': sign ? signature : signature.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    };
    return fetch(url, { method: 'POST', headers, body });
  };

  it('reads the profile anew after a genuine delivery', async () => {
    await (await house.ask('/v1/me/snapshot')).text();
    house.log.length = 0;
    assert.equal((await deliver(house)).status, 204);
    await (await house.ask('/v1/me/snapshot')).text();
    assert.ok(house.log.length > 0);
  });

  it('refuses a forged or an old delivery', async () => {
    assert.equal((await deliver(house, { sign: false })).status, 401);
    assert.equal((await deliver(house, { age: 301 })).status, 401);
  });
});

describe('the server handler, with a benefit to redeem', () => {
  it('redeems once for a key, however often and however fast it comes', async () => {
    const house = await openHandler();
    const { id } = readyBenefit(house);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-1', { channel: 'online' })),
      ),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    assert.equal(new Set(bodies.map(({ redemption }) => redemption.id)).size, 1);
    assert.equal(house.log.filter((line) => line.startsWith('POST')).length, 1);
    await house.close();
  });

  it('refuses the same key for another redemption', async () => {
    const house = await openHandler();
    const { id } = readyBenefit(house);
    await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-2', {}));
    const other = await house.ask('/v1/me/benefits/claim', posted('key-2', { definition: 'x' }));
    assert.equal(other.status, 422);
    assert.equal((await other.json()).code, 'idempotency-key-reused');
    await house.close();
  });

  it("finds out that a redemption happened when the platform's answer was lost", async () => {
    const lossy = async (url, init) => {
      const response = await fetch(url, init);
      if (init?.method === 'POST') throw new TypeError('connection lost');
      return response;
    };
    const house = await openHandler({ through: lossy });
    const { id } = readyBenefit(house);
    const response = await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-3', {}));
    assert.equal(response.status, 200);
    assert.equal((await response.json()).benefit.redemptionsLeft, 0);
    assert.equal((await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-3', {}))).status, 200);
    assert.equal(house.log.filter((line) => line.startsWith('POST')).length, 1);
    await house.close();
  });

  it('tries again with the same key when the redemption never reached the platform', async () => {
    let lost = 0;
    const lossy = async (url, init) => {
      if (init?.method === 'POST' && lost++ === 0) throw new TypeError('connection lost');
      return fetch(url, init);
    };
    const house = await openHandler({ through: lossy });
    const { id } = readyBenefit(house);
    const first = await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-4', {}));
    assert.equal((await first.json()).code, 'outcome-unknown');
    assert.equal((await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-4', {}))).status, 200);
    assert.equal(house.backend.snapshot().benefits.find((one) => one.id === id).redemptions.length, 1);
    await house.close();
  });

  it('claims once for a key and answers with the benefit', async () => {
    const house = await openHandler();
    const before = house.backend.snapshot().benefits.length;
    const eligible = house.backend
      .customerSnapshot()
      .claimable.find(({ claim }) => claim.condition === undefined && claim.from === undefined);
    const [one, two] = await Promise.all(
      [1, 2].map(() => house.ask('/v1/me/benefits/claim', posted('key-5', { definition: eligible.handle }))),
    );
    assert.deepEqual([one.status, two.status], [201, 201]);
    assert.equal((await one.json()).benefit.id, (await two.json()).benefit.id);
    assert.equal(house.backend.snapshot().benefits.length, before + 1);
    await house.close();
  });

  it('carries the current state with a conflict', async () => {
    const house = await openHandler();
    const { id } = readyBenefit(house);
    house.backend.useElsewhere(id);
    const response = await house.ask(`/v1/me/benefits/${id}/redeem`, posted('key-6', {}));
    assert.ok([409, 422].includes(response.status));
    await house.close();
  });
});

function watching(asked) {
  return {
    client: ({ profile }) => {
      asked.push(profile);
      const refuse = async () => ({ ok: false, error: { kind: 'not-found' } });
      return { snapshot: refuse, claim: refuse, redeem: refuse };
    },
  };
}
