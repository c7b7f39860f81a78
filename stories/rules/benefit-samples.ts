import type { Benefit, BenefitDefinition } from '../../src/model/index.js';

/** Three visits within 90 days. */
export const lounge: BenefitDefinition = {
  handle: 'vip-lounge',
  name: 'VIP lounge access',
  category: 'entitlement',
  tags: [],
  maxRedemptions: 3,
  redeemUntil: '2026-12-31T23:59:59Z',
  validity: { kind: 'period', amount: 90, unit: 'day' },
  extendable: true,
};

export const visits: Benefit = {
  id: '1001',
  definition: lounge,
  issuedAt: '2026-05-01T09:00:00Z',
  expiresAt: '2026-07-30T09:00:00Z',
  redemptionsLeft: 3,
  codes: { online: 'LOUNGE-1001', store: '9310001001' },
  redemptions: [],
};

/** After the first visit. */
export const used: Benefit = {
  ...visits,
  redemptionsLeft: 2,
  redemptions: [{ id: '9001', at: '2026-07-15T12:00:00Z', count: 1, channel: 'store' }],
};

/** For Silver and Gold, with 500 spent, in June to August. */
export const denim: BenefitDefinition = {
  handle: 'denim-15',
  name: '15% off the denim category',
  category: 'discount',
  tags: [],
  claim: {
    from: '2026-06-01T00:00:00Z',
    until: '2026-08-31T23:59:59Z',
    repeatable: false,
    left: 40,
    condition: {
      and: [{ in: [{ var: 'tier_handle' }, ['silver', 'gold']] }, { '>=': [{ var: 'aggregations.spend_12m' }, 500] }],
    },
  },
};

export const july = '2026-07-15T12:00:00Z';
export const september = '2026-09-15T12:00:00Z';
