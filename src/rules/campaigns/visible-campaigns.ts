import type { CampaignDefinition, CampaignVisibility, Program, ProfileState } from '../../model/index.js';
import { instantOf, type Moment } from '../time/zoned.js';
import { campaignStanding } from './standing.js';

/**
 * The running campaigns that a profile may see, in display order: by `order`, those without one last, then as the
 * program lists them. Who sees a campaign and who earns from it are two questions (Open Loyalty, Creating campaigns):
 * its conditions are not asked. Segments and tiers that are not known are not the profile's (our choice).
 */
export function visibleCampaigns(program: Program, profile: ProfileState, now: Moment): readonly CampaignDefinition[] {
  const milliseconds = Date.parse(instantOf(now));
  return program.campaigns
    .filter((campaign) => !campaignStanding(campaign, milliseconds) && mayBeSeen(campaign.visibility, profile))
    .toSorted((a, b) => (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE));
}

function mayBeSeen(visibility: CampaignVisibility | undefined, { segments = [], tier }: ProfileState): boolean {
  switch (visibility?.kind) {
    case 'segment':
      return visibility.segments.some((segment) => segments.includes(segment));
    case 'tier':
      return tier !== undefined && visibility.tiers.includes(tier.handle);
    case 'everyone':
    case undefined:
      return true;
    case 'nobody':
      return false;
  }
}
