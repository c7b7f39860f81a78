import type { Campaign, Instant } from '../../model/index.js';
import { campaignState } from './campaign-state.js';

/** The groups of campaigns, in the order they are shown. */
export const campaignGroupNames = ['running', 'upcoming', 'ended'] as const;
export type CampaignGroupName = (typeof campaignGroupNames)[number];
export type CampaignGroups = Readonly<Record<CampaignGroupName, readonly Campaign[]>>;

/**
 * Campaigns in groups, each in display order: by `order`, those without one last, then as the platform lists them. Our
 * choice: one whose limit is reached is still running, because limits may begin anew.
 */
export function campaignGroups(campaigns: readonly Campaign[], now: Instant): CampaignGroups {
  const groups: Record<CampaignGroupName, Campaign[]> = { running: [], upcoming: [], ended: [] };
  for (const campaign of campaigns.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const state = campaignState(campaign, now);
    groups[state === 'limit-reached' ? 'running' : state].push(campaign);
  }
  return groups;
}

function placeOf({ order = NaN }: Campaign): number {
  return Number.isFinite(order) ? order : Number.MAX_VALUE;
}
