import type { CampaignDefinition } from '../../model/index.js';

/**
 * The ways round of campaigns that set each other off: handles, the first one again at the end. One for each way back.
 */
export function cycles(campaigns: readonly CampaignDefinition[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  const followers = followersOf(campaigns);
  const done = new Set<CampaignDefinition>();
  const way: CampaignDefinition[] = [];

  const visit = (campaign: CampaignDefinition): void => {
    const start = way.indexOf(campaign);
    if (start >= 0) found.push([...way.slice(start), campaign].map(({ handle }) => handle));
    if (start >= 0 || done.has(campaign)) return;
    way.push(campaign);
    for (const follower of followers(campaign)) visit(follower);
    way.pop();
    done.add(campaign);
  };
  campaigns.forEach(visit);
  return found;
}

/** Which campaigns a campaign may set off: those that wait for an achievement that it gives progress in. */
function followersOf(
  campaigns: readonly CampaignDefinition[],
): (campaign: CampaignDefinition) => readonly CampaignDefinition[] {
  const waiting = new Map<string, CampaignDefinition[]>();
  for (const campaign of campaigns) {
    const { trigger } = campaign;
    if ('achievement' in trigger)
      waiting.set(trigger.achievement, [...(waiting.get(trigger.achievement) ?? []), campaign]);
  }
  return ({ rules }) => {
    const effects = rules.flatMap((rule) => rule.effects);
    const moved = effects.flatMap((effect) => (effect.kind === 'progress' ? [effect.achievement] : []));
    return [...new Set(moved)].flatMap((achievement) => waiting.get(achievement) ?? []);
  };
}
