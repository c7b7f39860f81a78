import type { Audience, BenefitDefinition, Campaign, Json, Level, Snapshot } from '../../model/index.js';
import { redact } from './redact.js';

/**
 * A snapshot as an audience may see it: achievements through `redact`, and for customers no other place names the handle
 * of one that was withheld: neither a campaign's trigger and effects, a level's unlocks, a claim condition, nor a fact.
 * A condition or a fact that so much as contains such a handle is dropped, which only makes it unknown; the platform
 * still decides.
 */
export function redactSnapshot(snapshot: Snapshot, audience: Audience): Snapshot {
  if (audience === 'staff') return snapshot;
  const { profile, benefits, claimable, campaigns } = snapshot;
  const achievements = snapshot.achievements.flatMap((achievement) => redact(achievement, audience) ?? []);
  const shown = new Set(achievements.map(({ handle }) => handle));
  const secrets = snapshot.achievements.map(({ handle }) => handle).filter((handle) => !shown.has(handle));
  if (secrets.length === 0) return { ...snapshot, achievements };

  const tells = (value: Json) => secrets.some((handle) => JSON.stringify(value).includes(handle));
  const offer = (definition: BenefitDefinition) => withoutCondition(definition, tells);
  const unlocks = (level: Level) =>
    level.unlocks ? { ...level, unlocks: level.unlocks.filter((handle) => !secrets.includes(handle)) } : level;
  return {
    ...snapshot,
    profile: { ...profile, facts: Object.fromEntries(Object.entries(profile.facts).filter((fact) => !tells(fact))) },
    achievements: achievements.map(({ ladder, ...achievement }) => ({
      ...achievement,
      ladder: { ...ladder, levels: ladder.levels.map(unlocks) },
    })),
    benefits: benefits.map((benefit) => ({ ...benefit, definition: offer(benefit.definition) })),
    claimable: claimable.map(offer),
    campaigns: campaigns.map((campaign) => withoutReferences(campaign, secrets)),
  };
}

function withoutReferences({ achievement, effects, ...campaign }: Campaign, secrets: readonly string[]): Campaign {
  return {
    ...campaign,
    ...(achievement !== undefined && !secrets.includes(achievement) && { achievement }),
    effects: effects.filter((effect) => !('achievement' in effect && secrets.includes(effect.achievement))),
  };
}

function withoutCondition(definition: BenefitDefinition, tells: (value: Json) => boolean): BenefitDefinition {
  if (!definition.claim) return definition;
  const { condition = null, ...claim } = definition.claim;
  return tells(condition) ? { ...definition, claim } : definition;
}
