import type { CampaignDefinition } from '../../model/index.js';
import type { Standing } from './answer.js';

/**
 * Why a campaign stands still whatever happens. Undefined while it runs: it is active, and `now`, in milliseconds, lies
 * in its window. The end itself is over; dates that cannot be read are as good as none.
 */
export function campaignStanding(
  { active = true, startsAt = '', endsAt = '' }: CampaignDefinition,
  now: number,
): Standing | undefined {
  if (!active) return 'inactive';
  if (startsAt && Date.parse(startsAt) > now) return 'not-started';
  return endsAt && Date.parse(endsAt) <= now ? 'ended' : undefined;
}
