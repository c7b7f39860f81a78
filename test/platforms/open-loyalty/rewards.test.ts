import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { issuedRewards } from '../../../src/platforms/open-loyalty/decode/issued-rewards.js';
import { rewards } from '../../../src/platforms/open-loyalty/decode/rewards.js';
import { claimability, redeemability, walletGroups } from '../../../src/rules/index.js';
import { loadPayloads, memberId, rows } from './payloads.js';

const now = '2026-11-22T10:00:00Z';
const offers = (locale?: string) => decode(rows('rewards'), rewards({ locale }), 'rewards').data!;
const offer = (name: string) => offers().find(({ definition }) => definition.name === name)!;
const reward = (change: object) => decode([{ ...rows('rewards')[0], ...change }], rewards({})).data![0]!;

describe('Open Loyalty rewards', () => {
  before(loadPayloads);

  it('reads a reward as an offer, with its price as a condition', () => {
    expect(offer('Coffee on us')).to.deep.equal({
      kind: 'static_coupon',
      cost: 300,
      couponValue: 5,
      own: 1,
      definition: {
        handle: '24eb05d1-8318-ac2d-b8b2-b959315d10f2',
        name: 'Coffee on us',
        category: 'discount',
        summary: 'One cup.',
        terms: 'Once a day.',
        instructions: { online: 'Show the code.', store: 'Show the code.' },
        tags: ['Drinks'],
        maxRedemptions: 1,
        claim: {
          condition: { '>=': [{ var: 'customer.activePoints' }, 300] },
          left: 12,
          repeatable: true,
        },
      },
    });
  });

  it('sorts the kinds of reward into three categories', () => {
    const categoryOf = (kind: unknown) => reward({ reward: kind }).definition.category;
    expect(['static_coupon', 'dynamic_coupon', 'conversion_coupon'].map(categoryOf)).to.deep.equal([
      'discount',
      'discount',
      'discount',
    ]);
    expect(categoryOf('material')).to.equal('free-product');
    for (const kind of ['fortune_wheel', 'yacht', '__proto__', null, 3]) {
      expect(categoryOf(kind), String(kind)).to.equal('entitlement');
    }
  });

  it('says when it can be bought, that all are gone, and that this member has had theirs', () => {
    const { claim } = offer('Canvas bag').definition;
    expect(claim).to.include({
      from: '2026-03-01T09:00:00Z',
      until: '2026-12-31T09:00:00Z',
      left: 0,
      repeatable: false,
    });
  });

  it('does not take codes that are made when needed for gone', () => {
    expect(offer('Gift coupon').definition.claim).not.to.have.property('left');
    expect(reward({ limitUsages: {}, notIssuedCoupons: 0 }).definition.claim!.left).to.equal(0);
    expect(reward({ limitUsages: {}, notIssuedCoupons: -1 }).definition.claim).not.to.have.property('left');
  });

  it('asks for the tier or the segment that it is meant for, so that a page can say why not', () => {
    const [gold, vip] = [offer('Gift coupon'), offer('Points to money')].map(({ definition }) => definition);
    const facts = { customer: { activePoints: 640, levelId: 'silver', segments: rows('rewards')[3].segments } };
    expect(claimability(gold!, { facts, held: [], now }).reasons).to.deep.equal(['not-eligible']);
    expect(claimability(vip!, { facts, held: [], now }).claimable).to.equal(true);
    const poor = { customer: { ...facts.customer, activePoints: 100 } };
    expect(claimability(vip!, { facts: poor, held: [], now }).reasons).to.deep.equal(['not-eligible']);
  });

  it('counts the units of the wallet that rewards are paid from', () => {
    const { definition } = decode(rows('rewards'), rewards({ wallet: 'stamps' })).data![0]!;
    expect(definition.claim!.condition).to.deep.equal({ '>=': [{ var: 'customer.wallets.stamps.activeUnits' }, 300] });
  });

  it('leaves out what is switched off, and speaks the language that is asked for', () => {
    expect(offers('pl').map(({ definition }) => definition.name)).to.deep.equal([
      'Coffee on us (pl)',
      'Canvas bag (pl)',
      'Gift coupon (pl)',
      'Points to money (pl)',
    ]);
  });

  it('has no picture: its photos are behind the credential', () => {
    expect(JSON.stringify(offers())).not.to.contain('SECRET');
    expect(offer('Canvas bag').definition).not.to.have.property('picture');
  });
});

describe('Open Loyalty issued rewards', () => {
  before(loadPayloads);

  const definitions = () => offers().map(({ definition }) => definition);
  const read = (data: unknown = rows('issued-rewards')) =>
    decode(data, issuedRewards({ member: memberId, now, definitions: definitions() }), 'issued');
  const byCode = (code: string) => read().data!.find(({ codes }) => codes?.store === code)!;
  const goods = (status: string) => {
    const row = rows('issued-rewards').find((candidate) => candidate.rewardType === 'material');
    return read([{ ...row, status }]).data![0]!;
  };

  it('reads a coupon that is ready, with the copy of its reward', () => {
    const ready = byCode('CUP-1');
    expect(ready.definition.terms).to.equal('Once a day.');
    expect({ ...ready, definition: undefined }).to.deep.equal({
      id: 'd531230e-aba1-ba04-21da-d5be9508af96',
      definition: undefined,
      issuedAt: '2026-10-01T09:00:00Z',
      claimedAt: '2026-10-01T09:00:00Z',
      startsAt: '2026-10-01T09:00:00Z',
      expiresAt: '2026-12-31T09:00:00Z',
      redemptionsLeft: 1,
      codes: { online: 'CUP-1', store: 'CUP-1' },
      redemptions: [],
    });
  });

  it('tells what was used, and when', () => {
    const used = byCode('CUP-2');
    expect(redeemability(used, now).reasons).to.deep.equal(['used-up']);
    expect(used.redemptions).to.deep.equal([{ id: used.id, at: '2026-10-05T09:00:00Z', count: 1 }]);
  });

  it('does not say that the customer asked for what a campaign gave', () => {
    expect(byCode('CUP-2')).not.to.have.property('claimedAt');
  });

  it('keeps what was issued of a reward that is offered no more', () => {
    const { definition, startsAt } = byCode('DYN-1');
    expect(definition).to.include({ name: 'From a campaign', category: 'discount' });
    expect(startsAt).to.equal('2026-12-01T09:00:00Z');
  });

  it('ends what was cancelled with its cancelling, and what is lost without a date as of now', () => {
    const cancelled = byCode('CUP-4');
    expect(cancelled.expiresAt).to.equal('2026-10-09T09:00:00Z');
    expect(cancelled.redeemable).to.equal(false);
    for (const status of ['rejected', 'returned', 'canceled']) {
      expect(redeemability(goods(status), now).reasons, status).to.include('expired');
    }
  });

  it('does not let a coupon be used before it has its code', () => {
    const [row] = rows('issued-rewards');
    for (const issuedCoupon of [null, {}, { code: '' }]) {
      const [coupon] = read([{ ...row, issuedCoupon }]).data!;
      expect(redeemability(coupon!, now).reasons).to.deep.equal(['unknown']);
      expect(coupon).not.to.have.property('codes');
    }
  });

  it('leaves goods to staff, until they are delivered', () => {
    for (const status of ['issued', 'pending', 'approved', 'packing', 'awaiting_shipping', 'shipped', 'lost at sea']) {
      expect(redeemability(goods(status), now).reasons, status).to.deep.equal(['staff-only']);
    }
    expect(redeemability(goods('completed'), now).reasons).to.include('used-up');
  });

  it('sorts all of them into the groups of a wallet', () => {
    const groups = walletGroups({ benefits: read().data!, claimable: [] }, { now });
    expect([groups.ready.length, groups.used.length, groups.expired.length]).to.deep.equal([3, 2, 3]);
  });

  it("never shows another member's", () => {
    const [row, ...others] = rows('issued-rewards');
    const { data, issues } = read([{ ...row, customerId: '00000000-0000-0000-0000-000000000000' }, ...others]);
    expect(data).to.have.length(others.length);
    expect(issues).to.deep.equal([
      { path: 'issued[0].customerId', expected: 'id of the member', received: 'another id' },
    ]);
  });

  it("never reads the member's address or the reward's token", () => {
    expect(JSON.stringify(read().data)).not.to.contain('SECRET');
  });
});
