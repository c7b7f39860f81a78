import type { Achievement, Facts, Tier } from '../../src/model/index.js';
import type { BackendState } from '../backend/state.js';
import { systemClock } from '../dates.js';
import type { ProgramOptions } from './options.js';
import { sampleState } from './program.js';
import { standing } from './standing.js';

const tier: Tier = {
  handle: 'seedling',
  name: 'Seedling',
  count: 0,
  floor: 0,
  next: { handle: 'sapling', name: 'Sapling', threshold: 250 },
  unit: { kind: 'money', currency: 'AUD' },
};

const facts: Facts = {
  tier: { handle: tier.handle, name: tier.name },
  tier_handle: tier.handle,
  aggregations: { spend_12m: 0, spend_all: 0, shop_count: 0 },
  reward_balance: 0,
  point_balance: 0,
};

/** The programme of Alder & Co. on a customer's first day: nothing counted, nothing held, some of it open to them. */
export function newcomerState({ now = systemClock(), ...options }: ProgramOptions = {}): BackendState {
  const state = sampleState({ now, ...options });
  return {
    ...state,
    profile: { ...state.profile, facts: { ...facts, joined_at: now } },
    tier,
    achievements: state.achievements.map(uncounted),
    benefits: [],
    balances: state.balances.map((balance) => ({ ...balance, amount: 0 })),
  };
}

/** A programme that has nothing to show yet. */
export function emptyState({ now = systemClock() }: ProgramOptions = {}): BackendState {
  const { profile } = standing(now);
  return {
    profile: { ...profile, facts: {} },
    achievements: [],
    issuables: [],
    benefits: [],
    balances: [],
    campaigns: [],
  };
}

function uncounted({ achievedAt: _achievedAt, ...achievement }: Achievement): Achievement {
  return { ...achievement, count: 0 };
}
