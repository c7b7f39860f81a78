import type { Campaign, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { limitUsage } from './limit-usage.js';

/** What a campaign is to a profile right now. */
export const campaignStates = ['upcoming', 'running', 'limit-reached', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];

/**
 * The state of a campaign at `now`: `ended` once its time is over, `upcoming` before it starts, `limit-reached` where
 * nothing more can be earned from it. What the platform says of its limits wins; where it says nothing, a limit that
 * leaves nothing is reached (our choice).
 */
export function campaignState({ startsAt, endsAt, limitReached, limits = [] }: Campaign, now: Instant): CampaignState {
  if (isOver(endsAt, now)) return 'ended';
  if (isAhead(startsAt, now)) return 'upcoming';
  return (limitReached ?? limits.some((limit) => limitUsage(limit)?.left === 0)) ? 'limit-reached' : 'running';
}
