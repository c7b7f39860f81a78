/*
 * `npm run mock`, called as a client in another language would call the platform: by its documented paths, headers,
 * envelopes, pages and refusals, with nothing of ours in between.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { omneo, openLoyalty, rest, talonOne } from './wire-shapes.mjs';

const root = join(import.meta.dirname, '../..');

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the command as the README has it, and reads the address that it prints. */
async function startMock(...args) {
  const port = String(await freePort());
  const command = spawn('npm', ['run', '--silent', 'mock', '--', ...args, '--port', port], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: command.stdout })) {
    const origin = / at (http:\S+)$/.exec(line)?.[1];
    if (origin === undefined) continue;
    assert.equal(new URL(origin).port, port);
    return { origin, line, close: () => process.kill(-command.pid) };
  }
  return assert.fail('It printed no address.');
}

/** Asks a running mock. `known` are the headers by which it lets in who asks; an undefined one is not sent. */
const asking =
  (mock, base, known) =>
  async (path, { body, headers, ...init } = {}) => {
    const sent = { ...known, ...headers, ...(body && { 'content-type': 'application/json' }) };
    const response = await fetch(`${mock().origin}${base}${path}`, {
      ...init,
      headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer = await response.text();
    return { status: response.status, headers: response.headers, body: answer === '' ? undefined : JSON.parse(answer) };
  };

/** Holds an answer to a status and a shape. */
function holds({ status, body }, expected, shape) {
  assert.deepEqual([status, shape(body, '')], [expected, []]);
  return body;
}

function mocked(platform, { base, headers }, task) {
  describe(`npm run mock -- ${platform}`, () => {
    let mock;
    before(async () => (mock = await startMock(platform)));
    after(() => mock.close());
    task(
      asking(() => mock, base, headers),
      () => mock,
    );
  });
}

mocked('rest', { base: '/api/loyalty/v1/me', headers: { authorization: 'Bearer any' } }, (ask, mock) => {
  it('says what it speaks, and where', () => assert.match(mock().line, /^The rich scenario speaks rest at http/));

  it('answers reads by the contract, with a tag that still holds', async () => {
    const first = await ask('/snapshot?unheard=of');
    holds(first, 200, rest.snapshot);
    const again = await ask('/snapshot', { headers: { 'if-none-match': first.headers.get('etag') } });
    assert.deepEqual([again.status, again.body], [304, undefined]);
    for (const [path, part] of Object.entries({ '': 'profile', '/benefits': 'benefits', '/campaigns': 'campaigns' })) {
      assert.ok(part in (await ask(path)).body, part);
    }
  });

  it('claims and redeems once for a key, and refuses by codes', async () => {
    const claim = (key, definition) =>
      ask('/benefits/claim', { body: { definition }, headers: key ? { 'idempotency-key': key } : {} });
    const { benefit } = holds(await claim('k-1', 'welcome-tote'), 201, rest.issued);
    assert.equal(holds(await claim('k-1', 'welcome-tote'), 201, rest.issued).benefit.id, benefit.id);
    assert.equal(holds(await claim('', 'welcome-tote'), 400, rest.problem).code, 'idempotency-key-required');
    assert.equal(holds(await claim('k-2', 'winter-beanie'), 422, rest.problem).code, 'not-eligible');
    assert.equal((await claim('k-3', 'unheard-of')).status, 404);

    const redeem = (key) =>
      ask(`/benefits/${benefit.id}/redeem`, { body: { channel: 'online' }, headers: { 'idempotency-key': key } });
    assert.equal(holds(await redeem('k-4'), 200, rest.redeemed).benefit.redemptionsLeft, 0);
    holds(await redeem('k-4'), 200, rest.redeemed);
    holds(await redeem('k-5'), 409, rest.problem);
  });

  it('lets nobody in without a token', async () => {
    const refused = await ask('', { headers: { authorization: undefined } });
    assert.equal(holds(refused, 401, rest.problem).code, 'unauthorized');
    assert.match(refused.headers.get('content-type'), /^application\/problem\+json/);
  });

  it('lets pages of any origin read it', async () => {
    const { headers, status } = await ask('', { method: 'OPTIONS', headers: { origin: 'https://shop.example' } });
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [204, 'https://shop.example']);
  });
});

mocked('omneo', { base: '/omneo/id/api/v1/profiles/me', headers: { authorization: 'Bearer any' } }, (ask) => {
  it('pages benefits as Laravel does', async () => {
    const { data, meta, links } = holds(await ask('/benefits?page[size]=4&page[number]=2&sort=id'), 200, omneo.page);
    assert.deepEqual([data.length, meta.per_page, meta.current_page, meta.from], [4, 4, 2, 5]);
    assert.ok(links.prev && links.next);
    assert.equal(holds(await ask('/benefits'), 200, omneo.page).meta.per_page, 15);
    const redeemable = holds(await ask('/redeemable_benefits'), 200, omneo.page);
    assert.ok(redeemable.data.every((row) => row.is_redeemable));
  });

  it('lists definitions and achievements without pages', async () => {
    for (const path of ['/benefits/claimable', '/benefits/viewable']) {
      const body = holds(await ask(path), 200, omneo.definitions);
      assert.deepEqual([body.links, body.meta], [undefined, undefined]);
    }
    holds(await ask('/achievements'), 200, omneo.achievements);
  });

  it('claims by handle, redeems by id, and refuses what is used up', async () => {
    const claim = { body: { definition: 'welcome-tote', timezone: 'Australia/Sydney' } };
    const { data } = holds(await ask('/benefits/claim', claim), 200, omneo.claimed);
    assert.deepEqual([data.is_redeemable, data.redemptions_remaining], [true, 1]);
    const used = holds(await ask(`/benefits/${data.id}/redeem`, { body: {} }), 200, omneo.redeemed);
    const { is_redeemable, redemptions_remaining } = used.data.items[0].type_attributes;
    assert.deepEqual([is_redeemable, redemptions_remaining], [false, 0]);
    holds(await ask(`/benefits/${data.id}/redeem`, { body: {} }), 422, omneo.error);
    holds(await ask('/benefits/4711/redeem', { body: {} }), 404, omneo.error);
  });

  it('lets nobody in without a token', async () =>
    holds(await ask('/benefits', { headers: { authorization: undefined } }), 401, omneo.error));
});

mocked('talon-one', { base: '/talon-one/v1', headers: { authorization: 'ApiKey-v1 any' } }, (ask) => {
  const customer = '/customer_profiles/7c0f3a52-5d1e-4c1b-9a57-1f6a2f0c8e11';
  const everything = ['profile', 'referrals', 'coupons', 'loyalty', 'giveaways', 'achievements'];

  it('includes in the inventory what is asked for, and nothing else', async () => {
    const query = everything.map((part) => `${part}=true`).join('&');
    holds(await ask(`${customer}/inventory?${query}`), 200, talonOne.inventory);
    assert.deepEqual((await ask(`${customer}/inventory?unheard=of`)).body, {});
  });

  it('pages and filters achievements, and tells their history', async () => {
    const all = holds(await ask(`${customer}/achievements`), 200, talonOne.achievements);
    const page = holds(await ask(`${customer}/achievements?pageSize=2&skip=1`), 200, talonOne.achievements);
    assert.deepEqual(
      [page.totalResultSize, page.data.map(({ id }) => id)],
      [all.totalResultSize, all.data.slice(1, 3).map(({ id }) => id)],
    );
    const [{ id }] = all.data;
    const one = holds(await ask(`${customer}/achievements?achievementIds=${id}`), 200, talonOne.achievements);
    assert.deepEqual([one.totalResultSize, one.data[0].id], [1, id]);
    holds(await ask(`${customer}/achievements/${id}`), 200, talonOne.history);
  });

  it('lists the campaigns that run, page by page', async () => {
    const { hasMore, data } = holds(await ask('/integration/campaigns?pageSize=1'), 200, talonOne.campaigns);
    assert.deepEqual([hasMore, data.length], [true, 1]);
    assert.equal(holds(await ask('/integration/campaigns'), 200, talonOne.campaigns).hasMore, false);
  });

  it('refuses with 400, 401 and 404, and says which parameter', async () => {
    for (const query of ['pageSize=0', 'pageSize=1001', 'skip=-1', 'currentProgressStatus=expired']) {
      const body = holds(await ask(`${customer}/achievements?${query}`), 400, talonOne.error);
      assert.equal(body.errors[0].source.parameter, query.split('=')[0]);
    }
    const keys = [undefined, 'Basic any', 'ManagementKey-v1 any', 'ApiKey-v1'];
    for (const authorization of keys) {
      holds(await ask(`${customer}/inventory`, { headers: { authorization } }), 401, talonOne.error);
    }
    holds(await ask('/customer_profiles/somebody/inventory'), 404, talonOne.error);
  });
});

mocked('open-loyalty', { base: '/open-loyalty/api/DEFAULT', headers: { 'x-auth-token': 'any' } }, (ask) => {
  const id = '7c0f3a52-5d1e-4c1b-9a57-1f6a2f0c8e11';
  const member = `/member/${id}`;

  it('answers the member and the lists of the member', async () => {
    assert.equal(holds(await ask(`${member}?unheard=of`), 200, openLoyalty.member).customerId, id);
    holds(await ask(`${member}/challenge`), 200, openLoyalty.challenges);
    holds(await ask(`${member}/badge`), 200, openLoyalty.badges);
    holds(await ask(`${member}/reward`), 200, openLoyalty.rewards);
    holds(await ask(`${member}/wallet`), 200, openLoyalty.wallets);
    holds(await ask(`/redemption?customerId=${id}`), 200, openLoyalty.issued);
    assert.deepEqual((await ask(`/redemption?customerId=${id.replace('7', '8')}`)).body.items, []);
  });

  it('pages from 1, ten rows unless asked for more, fifty at most', async () => {
    const all = holds(await ask('/redemption?_itemsOnPage=50'), 200, openLoyalty.issued);
    assert.equal(holds(await ask('/redemption'), 200, openLoyalty.issued).items.length, 10);
    const page = holds(await ask('/redemption?_itemsOnPage=3&_page=2'), 200, openLoyalty.issued);
    assert.deepEqual(page.items, all.items.slice(3, 6));
    assert.equal(page.total.all, all.items.length);
    for (const query of ['_itemsOnPage=51', '_itemsOnPage=0', '_page=0']) {
      const body = holds(await ask(`/redemption?${query}`), 400, openLoyalty.invalid);
      assert.equal(body.errors[0].path, query.split('=')[0]);
    }
  });

  it('sells a reward, redeems its coupon once, and refuses as documented', async () => {
    const { items } = (await ask(`${member}/reward?_itemsOnPage=50`)).body;
    const { rewardId } = items.find(({ name }) => name === 'A tote for everything');
    const buy = (body) => ask(`/reward/${rewardId}/buy`, { body });
    holds(await buy({ quantity: 1, withoutPoints: false }), 400, openLoyalty.invalid);
    const order = { customerId: id, quantity: 1, withoutPoints: false };
    const [{ issuedRewardId }] = holds(await buy(order), 200, openLoyalty.bought);
    // A limit that is exceeded is an empty error.
    assert.deepEqual([(await buy(order)).status, (await buy(order)).body], [400, { error: '' }]);

    const couponCode = (await ask(`/redemption/${issuedRewardId}`)).body.issuedCoupon.code;
    const redeem = () => ask(`${member}/reward/redeem`, { body: { couponCode } });
    assert.deepEqual(holds(await redeem(), 200, openLoyalty.redeemed).used, true);
    holds(await redeem(), 409, openLoyalty.refused);
  });

  it('lets in a key or a token, to the one store and member that there are', async () => {
    const token = { 'x-auth-token': undefined, authorization: 'Bearer any' };
    holds(await ask(member, { headers: token }), 200, openLoyalty.member);
    const nobody = await ask(member, { headers: { 'x-auth-token': undefined } });
    assert.equal(holds(nobody, 401, openLoyalty.refused).message, 'Authentication Required');
    holds(await ask('/member/email=nobody@alder.example'), 404, openLoyalty.refused);
    holds(await ask('/../OTHER/badge-type'), 404, openLoyalty.refused);
  });
});

describe('npm run mock, called wrongly', () => {
  it('says what it takes', async () => {
    const command = spawn('npm', ['run', '--silent', 'mock', '--', 'nobody'], { cwd: root });
    let said = '';
    command.stderr.on('data', (text) => (said += text));
    const [code] = await once(command, 'close');
    assert.notEqual(code, 0);
    assert.match(said, /rest\|omneo\|talon-one\|open-loyalty/);
  });
});
