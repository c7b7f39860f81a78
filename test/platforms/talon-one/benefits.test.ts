import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { coupon } from '../../../src/platforms/talon-one/decode/benefits.js';
import { redeemability, walletGroups } from '../../../src/rules/index.js';
import { snapshotOf } from './deployment.js';
import { fixture, loadFixtures } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const benefits = async () => (await snapshotOf()).snapshot.benefits;
const one = async (id: string) => (await benefits()).find((found) => found.id === id)!;
const reasons = async (id: string) => redeemability(await one(id), now).reasons;

/** What the fixture's first coupon becomes with other properties. */
const first = (change: object) =>
  decode({ ...fixture('inventory').coupons[0], ...change }, coupon({ now, copy: new Map() }), 'row');

describe('Talon.One coupons', () => {
  before(loadFixtures);

  it('reads a coupon with what its campaign tells customers', async () => {
    expect(await one('coupon-101')).to.deep.equal({
      id: 'coupon-101',
      definition: {
        handle: 'campaign-211',
        name: '15 % off everything warm',
        category: 'discount',
        tags: [],
        description: 'Until Christmas Eve.\nNot on sale items.',
        picture: 'https://pictures.example/warm.svg',
        maxRedemptions: 3,
      },
      issuedAt: '2026-11-01T09:00:00Z',
      startsAt: '2026-10-31T23:00:00Z',
      expiresAt: '2026-12-24T23:59:59Z',
      redemptionsLeft: 2,
      redeemable: true,
      codes: { online: 'WARM-15-7F3A', store: 'WARM-15-7F3A' },
      redemptions: [],
    });
  });

  it('calls a coupon by its code where its campaign has no name for customers', async () => {
    expect((await one('coupon-104')).definition.name).to.equal('TOO-LATE');
    expect((await one('coupon-106')).definition.name).to.equal('PAUSED');
  });

  it('shows active ones as ready, and the four other states with their reason', async () => {
    expect(await reasons('coupon-101')).to.deep.equal([]);
    expect(await reasons('coupon-103')).to.include('used-up');
    expect(await reasons('coupon-104')).to.include('expired');
    expect((await one('coupon-105')).startsAt).to.equal('2026-12-01T00:00:00Z');
    expect((await one('coupon-105')).redeemable).to.equal(false);
    expect(await reasons('coupon-106')).to.deep.equal(['unknown']);
  });

  it('sorts them into the groups of the wallet', async () => {
    const groups = walletGroups({ benefits: await benefits(), claimable: [] }, { now });
    const ids = (name: 'ready' | 'used' | 'expired') => groups[name].map(({ id }) => id);
    expect(ids('used')).to.deep.equal(['coupon-103']);
    expect(ids('expired')).to.deep.equal(['coupon-104']);
    expect(ids('ready')).to.have.members(['coupon-101', 'coupon-102', 'coupon-105', 'coupon-106', 'giveaway-101']);
  });

  it('counts what is left of a shared code over all profiles', async () => {
    const shared = await one('coupon-102');
    expect(shared.definition.globalRedemptionsLeft).to.equal(42);
    expect(shared).not.to.have.property('redemptionsLeft');
    expect(shared).not.to.have.property('issuedAt');
  });

  it('says that a shared code is gone where others used it up', () => {
    const shared = { reservation: true, recipientIntegrationId: null, state: 'used' };
    const { data } = first({ ...shared, profileRedemptionCount: 0 });
    expect(redeemability(data!, now).reasons).to.deep.equal(['globally-used-up']);
    expect(redeemability(first({ ...shared, profileRedemptionCount: 1 }).data!, now).reasons).to.deep.equal([
      'used-up',
    ]);
  });

  it('takes a limit of 0 for none, and never counts below 0', () => {
    expect(first({ usageLimit: 0 }).data).not.to.have.property('redemptionsLeft');
    expect(first({ usageLimit: 1, usageCounter: 9 }).data!.redemptionsLeft).to.equal(0);
  });

  it('never expires where the date is absent, zero or negative', () => {
    for (const expiryDate of [undefined, null, 0, -1, '', '0001-01-01T00:00:00Z']) {
      const { data, issues } = first({ expiryDate });
      expect(data, String(expiryDate)).not.to.have.property('expiresAt');
      expect(issues).to.deep.equal([]);
    }
  });

  it('lets the state outrank an expiry that is absent, still to come or unreadable', () => {
    for (const expiryDate of [undefined, '2027-01-01T00:00:00Z', '2024-01-01T15:04:05Z07:00']) {
      expect(redeemability(first({ state: 'expired', expiryDate }).data!, now).reasons).to.include('expired');
    }
  });

  it('does not offer a coupon in a state that it does not know', () => {
    for (const state of ['frozen', 7, '__proto__']) {
      const { data, issues } = first({ state });
      expect(redeemability(data!, now).reasons, String(state)).to.deep.equal(['unknown']);
      expect(issues.map(({ path }) => path)).to.deep.equal(['row.state']);
    }
  });

  it('leaves out a coupon without a code', () => {
    expect(first({ value: null }).data).to.equal(undefined);
  });
});

describe('Talon.One giveaways', () => {
  before(loadFixtures);

  it('reads a giveaway, ready though it is called used: that only says that it was given away', async () => {
    expect(await one('giveaway-101')).to.deep.equal({
      id: 'giveaway-101',
      definition: { handle: 'pool-3', name: 'MUSEUM-0001', category: 'free-product', tags: [] },
      startsAt: '2026-01-10T00:00:00Z',
      expiresAt: '2027-01-10T00:00:00Z',
      codes: { online: 'MUSEUM-0001', store: 'MUSEUM-0001' },
      redemptions: [],
    });
    expect(await reasons('giveaway-101')).to.deep.equal([]);
  });
});

describe('Talon.One campaigns', () => {
  before(loadFixtures);

  it('shows one for each rule with a name for customers, and no word that is for staff', async () => {
    const { snapshot } = await snapshotOf();
    expect(snapshot.campaigns).to.deep.equal([
      {
        handle: 'campaign-211',
        name: '15 % off everything warm',
        description: 'Until Christmas Eve.\nNot on sale items.',
        picture: 'https://pictures.example/warm.svg',
        effects: [],
        startsAt: '2026-11-01T00:00:00Z',
        endsAt: '2026-12-31T23:59:59Z',
      },
      {
        handle: 'campaign-211-2',
        name: 'Tea for two',
        effects: [],
        startsAt: '2026-11-01T00:00:00Z',
        endsAt: '2026-12-31T23:59:59Z',
      },
      { handle: 'campaign-212', name: 'Welcome', effects: [] },
    ]);
  });
});
