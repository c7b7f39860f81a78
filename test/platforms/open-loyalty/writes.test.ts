import { expect } from '@open-wc/testing';
import { isAmbiguous } from '../../../src/api/errors.js';
import { clientOf } from './client.js';
import { answers, openLoyaltyServer } from './open-loyalty-server.js';
import { loadPayloads, memberId, payload, rows } from './payloads.js';

const key = { idempotencyKey: 'intent-1' };
const me = `/member/${memberId}`;
const rewardId = (name: string): string => rows('rewards').find((row) => row.name === name).rewardId;
const issuedId = (code: string): string =>
  rows('issued-rewards').find((row) => row.issuedCoupon?.code === code).issuedRewardId;
const buying = (server: ReturnType<typeof openLoyaltyServer>) =>
  server.seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/buy'));

describe('Open Loyalty claims', () => {
  before(loadPayloads);

  it('buys the reward and answers what was issued', async () => {
    const server = openLoyaltyServer();
    const result = await clientOf(server).claim(rewardId('Coffee on us'), key);
    expect(result.ok && result.data.codes).to.deep.equal({ online: 'CUP-1', store: 'CUP-1' });
    expect(result.ok && result.data.definition.terms).to.equal('Once a day.');
    expect(buying(server).map(({ body }) => body)).to.deep.equal([
      { customerId: memberId, quantity: 1, withoutPoints: false },
    ]);
  });

  it('says for each kind what it has to', async () => {
    const bodyOf = async (name: string, options: object = {}) => {
      const server = openLoyaltyServer();
      await clientOf(server, { wallet: 'default', settle: [] }).buy(rewardId(name), { ...key, ...options });
      return buying(server)[0]?.body;
    };
    const common = { customerId: memberId, quantity: 1, withoutPoints: false, rewardWalletCode: 'default' };
    expect(await bodyOf('Canvas bag')).to.deep.equal(common);
    expect(await bodyOf('Gift coupon')).to.deep.equal({ ...common, couponValue: 7.5 });
    expect(await bodyOf('Gift coupon', { couponValue: 20 })).to.deep.equal({ ...common, couponValue: 20 });
    expect(await bodyOf('Points to money')).to.deep.equal({ customerId: memberId, units: 200 });
    expect(await bodyOf('Points to money', { units: 450 })).to.deep.equal({ customerId: memberId, units: 450 });
  });

  it('buys nothing where an amount is needed that nobody told', async () => {
    const without = rows('rewards').map(({ couponValue: _, costInPoints: __, ...row }) => row);
    const server = openLoyaltyServer({ [`GET ${me}/reward`]: () => ({ items: without }) });
    for (const name of ['Gift coupon', 'Points to money']) {
      expect(await clientOf(server).claim(rewardId(name), key)).to.deep.equal({
        ok: false,
        error: { kind: 'rejected', code: 'amount-required' },
      });
    }
    expect(buying(server)).to.deep.equal([]);
  });

  it('buys only what the member is offered', async () => {
    const server = openLoyaltyServer();
    const gone = '00000000-0000-0000-0000-000000000000';
    for (const id of [gone, '..', '../member', '', 'a/b', '%2e%2e', rewardId('Switched off')]) {
      expect(await clientOf(server).claim(id, key), id).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
    }
    expect(buying(server)).to.deep.equal([]);
  });

  it('answers in the words of the brand', async () => {
    const id = rewardId('Coffee on us');
    const catalogue = { benefits: { [id]: { name: { de: 'Kaffee aufs Haus', default: 'Coffee' } } } };
    const client = clientOf(openLoyaltyServer(), { catalogue, locale: 'de-AT' });
    const claimed = await client.claim(id, key);
    const redeemed = await client.redeem(issuedId('CUP-1'), key);
    expect(claimed.ok && claimed.data.definition.name).to.equal('Kaffee aufs Haus');
    expect(redeemed.ok && redeemed.data.benefit!.definition.name).to.equal('Kaffee aufs Haus');
  });

  it('looks again for six seconds until what was bought shows', async () => {
    let looks = 0;
    const waits: number[] = [];
    const id = issuedId('CUP-1');
    const late = { [`GET /redemption/${id}`]: () => (++looks < 4 ? answers.status(404) : issued('CUP-1')) };
    const result = await clientOf(openLoyaltyServer(late), { waits } as object).claim(rewardId('Coffee on us'), key);
    expect(result.ok && result.data.codes).to.deep.equal({ online: 'CUP-1', store: 'CUP-1' });
    expect(waits).to.deep.equal([500, 1500, 4000]);
  });

  it('waits for the code too', async () => {
    let looks = 0;
    const id = issuedId('CUP-1');
    const late = {
      [`GET /redemption/${id}`]: () => (++looks < 3 ? { ...issued('CUP-1'), issuedCoupon: null } : issued('CUP-1')),
    };
    const result = await clientOf(openLoyaltyServer(late)).claim(rewardId('Coffee on us'), key);
    expect([looks, result.ok && result.data.codes?.store]).to.deep.equal([3, 'CUP-1']);
  });

  it('answers what the purchase told where it does not show in time, not to be used yet', async () => {
    for (const answer of [() => answers.status(404), () => answers.status(500), answers.lost, () => 'nonsense']) {
      const server = openLoyaltyServer({ [`GET /redemption/${issuedId('CUP-1')}`]: answer });
      const result = await clientOf(server).claim(rewardId('Coffee on us'), key);
      expect(result.ok && { ...result.data, definition: result.data.definition.name }).to.deep.equal({
        id: issuedId('CUP-1'),
        definition: 'Coffee on us',
        issuedAt: '2026-11-22T10:00:00.000Z',
        claimedAt: '2026-11-22T10:00:00.000Z',
        redemptionsLeft: 1,
        redeemable: false,
        redemptions: [],
      });
      expect(buying(server)).to.have.length(1);
    }
  });

  it('is a success still where the caller gives up on waiting', async () => {
    const controller = new AbortController();
    const late = {
      [`GET /redemption/${issuedId('CUP-1')}`]: () => {
        controller.abort();
        return answers.status(404);
      },
    };
    const client = clientOf(openLoyaltyServer(late));
    const result = await client.claim(rewardId('Coffee on us'), { ...key, signal: controller.signal });
    expect(result.ok && result.data.id).to.equal(issuedId('CUP-1'));
  });

  it('never buys twice, whatever becomes of the answer', async () => {
    const path = `POST /reward/${rewardId('Coffee on us')}/buy`;
    for (const answer of [() => answers.status(500), () => answers.status(429), answers.lost, () => [], () => ({})]) {
      const server = openLoyaltyServer({ [path]: answer });
      const result = await clientOf(server).claim(rewardId('Coffee on us'), key);
      expect(result.ok).to.equal(false);
      expect(buying(server)).to.have.length(1);
    }
  });

  it('calls an answer that it can not read ambiguous, and a refusal not', async () => {
    const path = `POST /reward/${rewardId('Coffee on us')}/buy`;
    const outcome = async (answer: unknown) => {
      const result = await clientOf(openLoyaltyServer({ [path]: () => answer })).claim(rewardId('Coffee on us'), key);
      return !result.ok && isAmbiguous(result.error);
    };
    expect(await outcome([])).to.equal(true);
    expect(await outcome(answers.status(400, { error: 'No coupons left' }))).to.equal(false);
  });

  it('tells why not in codes of ours', async () => {
    const path = `POST /reward/${rewardId('Coffee on us')}/buy`;
    const codeOf = async (body: unknown) => {
      const server = openLoyaltyServer({ [path]: () => answers.status(400, body) });
      const result = await clientOf(server).claim(rewardId('Coffee on us'), key);
      return result.ok ? undefined : result.error;
    };
    const rejected = { kind: 'rejected', status: 400 };
    expect(await codeOf({ error: 'No coupons left' })).to.deep.equal({ ...rejected, code: 'no-allocation-left' });
    expect(await codeOf({ error: 'Not enough points.' })).to.deep.equal({ ...rejected, code: 'not-enough-points' });
    expect(await codeOf({ error: '' })).to.deep.equal({ ...rejected, code: 'limit-reached' });
  });
});

/** The fixture's issued reward with this code. */
function issued(code: string) {
  return rows('issued-rewards').find((row) => row.issuedCoupon?.code === code);
}

describe('Open Loyalty redemptions', () => {
  before(loadPayloads);

  const redeem = `POST ${me}/reward/redeem`;

  it('uses the coupon of the benefit', async () => {
    const server = openLoyaltyServer();
    const result = await clientOf(server).redeem(issuedId('CUP-1'), { ...key, channel: 'store' });
    const redemption = { id: issuedId('CUP-1'), at: '2026-11-22T10:00:00.000Z', count: 1, channel: 'store' };
    expect(result.ok && result.data.redemption).to.deep.equal(redemption);
    expect(result.ok && result.data.benefit).to.deep.include({ redemptionsLeft: 0, redemptions: [redemption] });
    expect(server.seen.at(-1)!.body).to.deep.equal({ couponCode: 'CUP-1' });
    expect(server.seen.at(-1)!.headers.has('idempotency-key')).to.equal(false);
  });

  it('is a conflict where it was used, before or meanwhile', async () => {
    const before = await clientOf(openLoyaltyServer()).redeem(issuedId('CUP-2'), key);
    expect(before).to.deep.equal({ ok: false, error: { kind: 'conflict', code: 'used-up' } });
    const server = openLoyaltyServer({ [redeem]: () => answers.status(409) });
    expect(await clientOf(server).redeem(issuedId('CUP-1'), key)).to.deep.equal({
      ok: false,
      error: { kind: 'conflict', status: 409 },
    });
  });

  it("never uses another member's coupon", async () => {
    const other = { ...issued('CUP-1'), customerId: '00000000-0000-0000-0000-000000000000' };
    const server = openLoyaltyServer({ [`GET /redemption/${issuedId('CUP-1')}`]: () => other });
    const result = await clientOf(server).redeem(issuedId('CUP-1'), key);
    expect(result).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
    expect(server.seen.some(({ method }) => method === 'POST')).to.equal(false);
  });

  it('leaves alone what has no code, was cancelled, or is to be used twice at once', async () => {
    const server = openLoyaltyServer();
    const client = clientOf(server);
    const bag = rows('issued-rewards').find((row) => row.status === 'shipped').issuedRewardId;
    const refusal = (code: string) => ({ ok: false, error: { kind: 'rejected', code } });
    expect(await client.redeem(bag, key)).to.deep.equal(refusal('staff-only'));
    expect(await client.redeem(issuedId('CUP-4'), key)).to.deep.equal(refusal('expired'));
    expect(await client.redeem(issuedId('CUP-1'), { ...key, count: 2 })).to.deep.equal(refusal('invalid-count'));
    expect(server.seen.some(({ method }) => method === 'POST')).to.equal(false);
  });

  it('never takes an answer for a use that says otherwise', async () => {
    const answer = async (body: unknown) => {
      const result = await clientOf(openLoyaltyServer({ [redeem]: () => body })).redeem(issuedId('CUP-1'), key);
      return result.ok ? undefined : result.error;
    };
    expect(await answer({ ...payload('redeemed'), used: false })).to.deep.equal({ kind: 'rejected', status: 200 });
    expect(await answer({ coupons: [] })).to.deep.equal({ kind: 'decode', status: 200 });
  });

  it('reaches nothing by an id that is none', async () => {
    const server = openLoyaltyServer();
    for (const id of ['..', '../reward', '', 'a b']) {
      expect(await clientOf(server).redeem(id, key)).to.deep.equal({ ok: false, error: { kind: 'not-found' } });
    }
    expect(server.seen).to.have.length(0);
  });
});
