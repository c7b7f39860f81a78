import type { CampaignDefinition } from '../../model/index.js';
import { attempt } from './broken.js';
import { fire, skipAll } from './fire.js';
import { announce, maxCauses, maxRounds } from './move.js';
import type { Happening, Run } from './run.js';
import { campaignStanding } from './standing.js';

/** Tells the campaigns that wait for the event itself. A change of tier is one only if the tier is another. */
export function announceEvent(run: Run, currentTier: string | undefined): void {
  const { kind, name, tier } = run.event;
  if (kind !== 'tier') announce(run, { kind, ...(name !== undefined && { name }) }, { round: 0 });
  else if (tier && tier.handle !== currentTier) {
    announce(run, { kind: 'tier-reached', tier: tier.handle }, { round: 0 });
  }
}

/** Runs what waits in the queue, and what that puts there, to the end; then says why all others did not run. */
export function runCampaigns(run: Run): void {
  const reached = new Set<CampaignDefinition>();
  // The queue grows while it is gone through.
  for (const [index, happening] of run.queue.entries()) {
    const { cause, round, waiting } = happening;
    for (const campaign of waiting) {
      reached.add(campaign);
      if (round > maxRounds || index >= maxCauses) skipAll(run, campaign, { reason: 'too-many-rounds', cause });
      else fireSafely(run, campaign, happening);
    }
  }
  for (const [campaign, idle] of run.plan.idle) {
    if (reached.has(campaign)) continue;
    const standing = campaignStanding(campaign, run.milliseconds);
    if (standing) skipAll(run, campaign, { reason: standing });
    else run.skipped.push(...idle);
  }
}

/** What a rule does is safe already; what is left to be broken is the campaign's limits. */
function fireSafely(run: Run, campaign: CampaignDefinition, happening: Happening): void {
  const sound = attempt(run, { definition: campaign.handle, path: 'limits' }, () => {
    fire(run, campaign, happening);
    return true;
  });
  if (!sound) skipAll(run, campaign, { reason: 'broken-definition', cause: happening.cause });
}
