import type { Instant, Snapshot } from '../../../src/model/index.js';
import type { TalonOneInventory, TalonOneProfile } from '../../../src/platforms/talon-one/wire.js';
import { encodeProgressWithDefinition } from './achievement.js';
import { encodeCoupon, encodeGiveaway, isGiveaway } from './benefit.js';
import { encodeLoyalty } from './loyalty.js';
import { numberFor } from '../number.js';

/** `GET …/inventory`: what the query asks for with `true`, and nothing else. */
export function encodeInventory(snapshot: Snapshot, query: URLSearchParams, now: Instant): TalonOneInventory {
  const { profile, benefits, achievements } = snapshot;
  const asked = (key: string): boolean => query.get(key) === 'true';
  const coupons = benefits.filter((benefit) => !isGiveaway(benefit));
  const context = { profile: profile.id, now };
  return {
    ...(asked('profile') && { profile: encodeProfile(snapshot, now) }),
    ...(asked('loyalty') && { loyalty: encodeLoyalty(snapshot, now) }),
    ...(asked('referrals') && { referrals: [] }),
    ...(asked('coupons') && { coupons: coupons.map((benefit) => encodeCoupon(benefit, context)) }),
    ...(asked('giveaways') && {
      giveaways: benefits.filter(isGiveaway).map((benefit) => encodeGiveaway(benefit, profile.id)),
    }),
    ...(asked('achievements') && { achievements: achievements.map(encodeProgressWithDefinition) }),
  };
}

function encodeProfile({ profile }: Snapshot, now: Instant): TalonOneProfile {
  return {
    id: numberFor(profile.id),
    created: '2025-01-15T09:05:27.993483Z',
    integrationId: profile.id,
    attributes: profile.firstName === undefined ? {} : { Name: profile.firstName },
    accountId: 31,
    closedSessions: 18,
    totalSales: 1460,
    audienceMemberships: [{ id: 2, name: 'Internal: likely to leave' }],
    lastActivity: now,
    sandbox: false,
  };
}
