import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { member } from '../../../src/platforms/open-loyalty/decode/profile.js';
import { tier } from '../../../src/platforms/open-loyalty/decode/tier.js';
import { wallets } from '../../../src/platforms/open-loyalty/decode/wallets.js';
import { tierProgress } from '../../../src/rules/achievements/tier-progress.js';
import { loadPayloads, memberId, payload, rows } from './payloads.js';

const now = '2026-11-22T10:00:00Z';

describe('Open Loyalty member', () => {
  before(loadPayloads);

  it('keeps of what is personal only the first name', () => {
    const { data } = decode(payload('member'), member);
    expect(data!.profile).to.include({ id: memberId, firstName: 'Robin' });
    expect(data!.currency).to.equal('EUR');
    expect(JSON.stringify(data)).not.to.match(/SECRET|1990/);
  });

  it('tells what conditions ask about, and leaves out what it does not know', () => {
    const { customer } = decode(payload('member'), member).data!.profile.facts as any;
    expect(customer).to.deep.include({
      activePoints: 640,
      labels: [{ key: 'club', value: 'coffee' }],
      levelName: 'Silver',
      transactionsAmount: 840.5,
    });
    const bare = decode({ customerId: memberId }, member).data!.profile.facts['customer'];
    expect(bare).to.deep.equal({});
  });
});

describe('Open Loyalty wallets', () => {
  before(loadPayloads);

  it('reads units as balances, what is locked as pending, without what is switched off', () => {
    expect(decode(rows('wallets'), wallets).data).to.deep.equal([
      { handle: 'default', name: 'Points', amount: 640.5, pending: 50, unit: { kind: 'thing', name: 'point' } },
      { handle: 'stamps', name: 'Stamps', amount: 3, unit: { kind: 'thing', name: 'stamp' } },
    ]);
  });

  it('has no unit where its name is a sentence', () => {
    const [row] = rows('wallets');
    const named = { ...row, walletType: { ...row.walletType, unitSingularName: 'Points, of which there are many' } };
    expect(decode([named], wallets).data![0]).not.to.have.property('unit');
  });
});

describe('Open Loyalty tier', () => {
  before(loadPayloads);

  const read = (change: object = {}, currency: string | undefined = 'EUR') =>
    decode({ ...payload('tier-progress'), ...change }, tier(currency)).data;

  it('shows each of the things that the next tier asks for', () => {
    expect(read()).to.deep.equal({
      handle: '97f01451-6561-ef48-7ec3-68d6158eb3f4',
      name: 'Silver',
      next: { handle: 'e07e81c2-0cf5-935f-5225-765f0af81755', name: 'Gold' },
      requirements: [
        { handle: 'totalEarnedUnits', count: 900, target: 1000, unit: { kind: 'thing', name: 'point' } },
        { handle: 'totalSpending', count: 840.5, target: 1500, unit: { kind: 'money', currency: 'EUR' } },
      ],
      reviewedAt: '2027-01-01T00:00:00Z',
    });
    expect(tierProgress(read()!, now).fraction).to.be.closeTo(840.5 / 1500, 1e-9);
  });

  it('shows the way by its count where the next tier asks for one thing', () => {
    const [, spending] = payload('tier-progress').nextTierCurrentProgress;
    const one = read({ nextTierCurrentProgress: [spending] })!;
    expect(one.count).to.equal(840.5);
    expect(one.next!.threshold).to.equal(1500);
    expect(one.unit).to.deep.equal({ kind: 'money', currency: 'EUR' });
    expect(one).not.to.have.property('requirements');
  });

  it('counts months and units by name', () => {
    const [condition] = payload('tier-progress').nextTierCurrentProgress;
    const unitOf = (attribute: string) => read({ nextTierCurrentProgress: [{ ...condition, attribute }] })!.unit;
    expect(unitOf('activeUnits')).to.deep.equal({ kind: 'thing', name: 'point' });
    expect(unitOf('monthsSinceJoiningProgram')).to.deep.equal({ kind: 'thing', name: 'month' });
    expect(unitOf('somethingNew')).to.equal(undefined);
  });

  it('is at the top where there is no next tier', () => {
    const top = read({ nextTierId: null, nextTierName: null, nextTierCurrentProgress: [] });
    expect(top).to.include({ name: 'Silver' });
    expect(top).not.to.have.any.keys('next', 'count', 'unit');
  });

  it('is nothing where the member is in no tier', () => {
    expect(read({ currentTierId: null })).to.equal(undefined);
  });
});
