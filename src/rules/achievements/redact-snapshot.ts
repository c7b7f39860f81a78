import type { Achievement, Audience, BenefitDefinition, Campaign, Facts, Json, Snapshot } from '../../model/index.js';
import { redact } from './redact.js';

/**
 * A snapshot as an audience may see it: achievements through `redact`, and for customers no other place names the handle
 * of one that was withheld: neither a campaign's trigger and effects, a level's unlocks, a claim condition, nor a fact.
 * Dropping a condition or a fact only makes it unknown; the platform still decides.
 */
export function redactSnapshot(snapshot: Snapshot, audience: Audience): Snapshot {
  if (audience === 'staff') return snapshot;
  const shown = snapshot.achievements.flatMap((achievement) => redact(achievement, audience) ?? []);
  const known = new Set(shown.map(({ handle }) => handle));
  const secrets = new Set(snapshot.achievements.map(({ handle }) => handle).filter((handle) => !known.has(handle)));
  const { profile } = snapshot;
  return {
    ...snapshot,
    profile: { ...profile, facts: (withoutSecrets(profile.facts, secrets) ?? {}) as Facts },
    achievements: shown.map((achievement) => withoutUnlocks(achievement, secrets)),
    benefits: snapshot.benefits.map((benefit) => ({
      ...benefit,
      definition: withoutCondition(benefit.definition, secrets),
    })),
    claimable: snapshot.claimable.map((definition) => withoutCondition(definition, secrets)),
    campaigns: snapshot.campaigns.map((campaign) => withoutReferences(campaign, secrets)),
  };
}

type Handles = ReadonlySet<string>;

function withoutUnlocks(achievement: Achievement, secrets: Handles): Achievement {
  const { ladder } = achievement;
  const levels = ladder.levels.map((level) =>
    level.unlocks ? { ...level, unlocks: level.unlocks.filter((handle) => !secrets.has(handle)) } : level,
  );
  return { ...achievement, ladder: { ...ladder, levels } };
}

function withoutReferences({ achievement, ...campaign }: Campaign, secrets: Handles): Campaign {
  return {
    ...campaign,
    ...(achievement !== undefined && !secrets.has(achievement) && { achievement }),
    effects: campaign.effects.filter((effect) => !('achievement' in effect && secrets.has(effect.achievement))),
  };
}

function withoutCondition(definition: BenefitDefinition, secrets: Handles): BenefitDefinition {
  const { condition, ...claim } = definition.claim ?? { repeatable: false };
  return condition !== undefined && names(condition, secrets) ? { ...definition, claim } : definition;
}

/** Whether a secret is said anywhere in a JSON value: as a text, as a key, or as a step of a dotted path. */
function names(value: Json, secrets: Handles): boolean {
  if (typeof value === 'string') return secrets.has(value) || value.split('.').some((step) => secrets.has(step));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => secrets.has(key) || names(item, secrets));
}

/** A JSON value without the entries that name a secret; undefined where nothing but a secret is there. */
function withoutSecrets(value: Json, secrets: Handles): Json | undefined {
  if (!names(value, secrets)) return value;
  if (Array.isArray(value)) return value.flatMap((item: Json) => withoutSecrets(item, secrets) ?? []);
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const rest = secrets.has(key) ? undefined : withoutSecrets(item, secrets);
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return Object.fromEntries(kept);
}
