import type { BackendState, Issuable } from '../backend/state.js';
import { systemClock } from '../dates.js';
import { lastingAchievements, seasonalAchievements } from './achievements.js';
import { heldBenefits } from './benefits.js';
import { campaigns } from './campaigns.js';
import { discounts } from './discounts.js';
import { claimableEntitlements, issuedEntitlements } from './entitlements.js';
import { gifts } from './gifts.js';
import { pictured, type ProgramOptions } from './options.js';
import { uncoveredAchievements, withheldAchievements } from './secret-achievements.js';
import { standing } from './standing.js';

/** The programme of Alder & Co., an invented fashion and coffee house, with a customer who has been there for a year. */
export function sampleState({ now = systemClock(), assets }: ProgramOptions = {}): BackendState {
  const issuables = [...discounts(now), ...gifts(), ...issuedEntitlements(now), ...claimableEntitlements(now)].map(
    (issuable): Issuable => ({
      ...issuable,
      definition: { ...issuable.definition, ...pictured(assets, issuable.definition.handle) },
    }),
  );
  const achievements = [
    ...lastingAchievements(now),
    ...seasonalAchievements(now),
    ...uncoveredAchievements(now),
    ...withheldAchievements(),
  ].map((achievement) => ({ ...achievement, ...pictured(assets, achievement.handle) }));
  return {
    ...standing(now),
    achievements,
    issuables,
    benefits: heldBenefits(issuables, now),
    campaigns: campaigns(now),
  };
}
