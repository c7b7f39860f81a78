import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { aggregations, profile } from '../../../src/platforms/omneo/decode/profile.js';
import { tier } from '../../../src/platforms/omneo/decode/tier.js';
import { loadPayloads, rows } from './payloads.js';

const read = (change: object = {}) => decode({ ...rows('profile'), ...change }, profile, 'profile');

describe('Omneo profile', () => {
  before(loadPayloads);

  it('keeps a first name and what conditions ask about, and nothing else that is personal', () => {
    const { data, issues } = read({ aggregations: rows('aggregations') });
    expect(data!.profile).to.deep.equal({
      id: 'b0f6c6a4-6f2b-4f0e-9f53-9f4c6b9a0001',
      firstName: 'Robin',
      facts: {
        tier: { handle: 'silver', name: 'Silver' },
        tier_handle: 'silver',
        birth_month: 11,
        joined_at: '2024-02-10 03:00:00',
        reward_balance: 25,
        point_balance: 1240,
        flattened_tags: ['vip'],
        flattened_statuses: ['active'],
        aggregations: { shop_count: 9, spend_12m: 380, spend_all: 2410.5 },
      },
    });
    expect(issues).to.deep.equal([]);
  });

  it('reads its balances', () => {
    expect(read().data!.balances).to.deep.equal([
      { handle: 'reward', amount: 25, unit: { kind: 'money', currency: 'AUD' } },
      { handle: 'point', amount: 1240, unit: { kind: 'thing', name: 'point' } },
      { handle: 'credit', amount: 0, unit: { kind: 'money', currency: 'AUD' } },
    ]);
  });

  it('leaves out a balance that it is not told, and a currency that is none', () => {
    const { data, issues } = read({ currency: 'dollars', credit_balance: null });
    expect(data!.balances[0]).to.deep.equal({ handle: 'reward', amount: 25 });
    expect(data!.balances).to.have.length(2);
    expect(issues.map(({ path }) => path)).to.deep.equal(['profile.currency']);
  });

  it('does not invent facts', () => {
    const { data } = decode({ id: 'x', aggregations: [] }, profile);
    expect(data).to.deep.equal({ profile: { id: 'x', facts: {} }, balances: [] });
  });

  it('is safe from names that reach the prototype', () => {
    const { data } = decode(JSON.parse('{"__proto__": 5, "constructor": 6}'), aggregations);
    expect(Object.keys(data!)).to.have.members(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['5']).to.equal(undefined);
  });
});

describe('Omneo tier', () => {
  before(loadPayloads);

  it('reads the tier and the way to the next', () => {
    expect(decode(rows('tiers'), tier).data).to.deep.equal({
      handle: 'silver',
      name: 'Silver',
      count: 380,
      floor: 250,
      next: { handle: 'gold', name: 'Gold', threshold: 1000 },
      reviewedAt: '2027-03-01T00:00:00Z',
    });
  });

  it('counts the points of twelve months at the top', () => {
    const { data } = decode({ ...rows('tiers'), next_tier: null, next_remain: null, total_points_12m: 1300 }, tier);
    expect(data).to.include({ count: 1300 });
    expect(data).not.to.have.property('next');
  });

  it('is silent where the profile has no tier', () => {
    for (const value of [null, [], { current_tier: null }, { current_tier: [] }]) {
      expect(decode(value, tier)).to.deep.equal({ data: undefined, issues: [] });
    }
  });
});
