import type { Balance, Instant, Profile, Tier } from '../../src/model/index.js';
import { daysFrom } from '../dates.js';

/** Who the customer is and where they stand: $380 on the way to the $500 of the Canopy tier. */
export function standing(now: Instant): {
  readonly profile: Profile;
  readonly tier: Tier;
  readonly balances: readonly Balance[];
} {
  return {
    profile: {
      id: '7c0f3a52-5d1e-4c1b-9a57-1f6a2f0c8e11',
      firstName: 'Robin',
      facts: {
        tier: { handle: 'sapling', name: 'Sapling' },
        tier_handle: 'sapling',
        aggregations: { spend_12m: 380, spend_all: 1460, shop_count: 18 },
        reward_balance: 25,
        point_balance: 1240,
        joined_at: daysFrom(now, -402),
      },
    },
    tier: {
      handle: 'sapling',
      name: 'Sapling',
      count: 380,
      floor: 250,
      next: { handle: 'canopy', name: 'Canopy', threshold: 500 },
      unit: { kind: 'money', currency: 'AUD' },
      reviewedAt: daysFrom(now, 140),
    },
    balances: [
      { handle: 'reward', name: 'Rewards', amount: 25, unit: { kind: 'money', currency: 'AUD' } },
      { handle: 'point', name: 'Points', amount: 1240, unit: { kind: 'thing', name: 'point' } },
    ],
  };
}
