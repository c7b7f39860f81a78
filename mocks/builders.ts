import type {
  Achievement,
  Balance,
  Benefit,
  BenefitDefinition,
  Campaign,
  ClaimOffer,
  Profile,
  Redemption,
  Snapshot,
  Tier,
  Visibility,
} from '../src/model/index.js';
import { secretWord } from './secrets.js';

/** An on/off achievement that is not earned yet. `overrides` replace whole properties. */
export function buildAchievement(overrides: Partial<Achievement> = {}): Achievement {
  return {
    handle: 'first-purchase',
    name: 'First purchase',
    visibility: 'standard',
    ladder: { levels: [{ threshold: 1 }] },
    count: 0,
    tags: [],
    ...overrides,
  };
}

/**
 * An achievement of `visibility` with nothing counted, each of whose texts contains `word`, so that a test can search
 * whatever was rendered, logged or sent for it.
 */
export function buildSecret(visibility: Exclude<Visibility, 'standard'>, word: string = secretWord): Achievement {
  return buildAchievement({
    handle: `${word}-${visibility}`,
    name: `The ${word} (${visibility})`,
    visibility,
    ladder: { levels: [{ threshold: 5, name: `Friend of the ${word}` }] },
    description: `All about the ${word}.`,
    instructions: `Look for the ${word}.`,
    terms: `The ${word} keeps its own hours.`,
    picture: `https://pictures.example/${word}.svg`,
    tags: [word],
  });
}

/** A discount that may be redeemed once and cannot be asked for. */
export function buildBenefitDefinition(overrides: Partial<BenefitDefinition> = {}): BenefitDefinition {
  return {
    handle: 'knitwear-15',
    name: '15% off knitwear',
    category: 'discount',
    summary: '15% off one full-price knit.',
    tags: [],
    maxRedemptions: 1,
    ...overrides,
  };
}

/** An offer that is open to everyone, once. */
export function buildClaimOffer(overrides: Partial<ClaimOffer> = {}): ClaimOffer {
  return { repeatable: false, ...overrides };
}

/** A benefit that is ready, once, without an end. */
export function buildBenefit(overrides: Partial<Benefit> = {}): Benefit {
  return {
    id: '1001',
    definition: buildBenefitDefinition(),
    issuedAt: '2026-01-01T09:00:00Z',
    redemptionsLeft: 1,
    codes: { online: 'KNIT15-1001', store: '9310001001' },
    redemptions: [],
    ...overrides,
  };
}

/** One use in the shop. */
export function buildRedemption(overrides: Partial<Redemption> = {}): Redemption {
  return { id: '9001', at: '2026-01-02T12:00:00Z', count: 1, channel: 'store', ...overrides };
}

/** A profile about which nothing but its name is known. */
export function buildProfile(overrides: Partial<Profile> = {}): Profile {
  return { id: 'profile-1', firstName: 'Robin', facts: {}, ...overrides };
}

/** A tier halfway to the next. */
export function buildTier(overrides: Partial<Tier> = {}): Tier {
  return {
    handle: 'sapling',
    name: 'Sapling',
    count: 375,
    floor: 250,
    next: { handle: 'canopy', name: 'Canopy', threshold: 500 },
    unit: { kind: 'money', currency: 'AUD' },
    ...overrides,
  };
}

/** A balance of points. */
export function buildBalance(overrides: Partial<Balance> = {}): Balance {
  return { handle: 'points', name: 'Points', amount: 100, unit: { kind: 'thing', name: 'point' }, ...overrides };
}

/** A campaign that gives points. */
export function buildCampaign(overrides: Partial<Campaign> = {}): Campaign {
  return {
    handle: 'double-points',
    name: 'Double points weekend',
    effects: [{ kind: 'points', amount: 100 }],
    ...overrides,
  };
}

/** A profile that has nothing. */
export function buildSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return {
    profile: buildProfile(),
    achievements: [],
    benefits: [],
    claimable: [],
    balances: [],
    campaigns: [],
    ...overrides,
  };
}
