import type { Achievement, Visibility } from '../../../src/model/index.js';
import type { OmneoAchievement, OmneoDisplayOption, OmneoProgress } from '../../../src/platforms/omneo/wire.js';
import { achievementProgress } from '../../../src/rules/index.js';
import { isoDate } from './dates.js';
import { html } from './html.js';
import { computedLevel, encodeLevels } from './level.js';

const displayOptions = {
  standard: 'visible',
  hidden: 'hidden',
  mystery: 'mystery',
  system: 'internal',
} as const satisfies Record<Visibility, OmneoDisplayOption>;

/** A row of `/profiles/me/achievements`: the definition, whoever may see it, with the profile's progress. */
export function encodeAchievement(achievement: Achievement, index: number): OmneoAchievement {
  const { unit, visibility, description } = achievement;
  const currency = unit?.kind === 'money' ? unit.currency : null;
  return {
    id: index + 1,
    name: achievement.name,
    handle: achievement.handle,
    description: null,
    internal_notes: null,
    starts_at: isoDate(achievement.startsAt),
    ends_at: isoDate(achievement.endsAt),
    is_published: true,
    display_level: true,
    display_option: displayOptions[visibility],
    ...encodeHint(achievement),
    long_description: html(description),
    terms_conditions: html(achievement.terms),
    icon: null,
    image_url: achievement.picture ?? null,
    levels: encodeLevels(achievement.ladder),
    tags: achievement.tags,
    region: null,
    currency,
    timezone: 'UTC',
    enable_annual_earn_cycle: false,
    meta: unit ? { unit: currency ?? (unit.kind === 'thing' ? unit.name : null) } : null,
    progress: achievement.count ? encodeProgress(achievement, index + 1) : [],
  };
}

/** Omneo has no field for a mystery's hint: it is the short description. */
function encodeHint({ visibility, hint, instructions }: Achievement): OmneoAchievement {
  if (visibility !== 'mystery') return { short_description: null, earn_instructions: instructions ?? null };
  return { short_description: hint ?? null, earn_instructions: instructions ?? null };
}

function encodeProgress(achievement: Achievement, id: number): OmneoProgress {
  const { level, next, remaining } = achievementProgress(achievement);
  const current = computedLevel(achievement.ladder, level);
  const following = next ? computedLevel(achievement.ladder, level + 1) : null;
  return {
    definition_id: id,
    current_level_id: current?.id ?? null,
    next_level_id: following?.id ?? null,
    next_level_remain: next ? remaining : null,
    current_score: achievement.count ?? 0,
    achieved_at: isoDate(achievement.achievedAt),
    current_level: current,
    next_level: following,
  };
}
