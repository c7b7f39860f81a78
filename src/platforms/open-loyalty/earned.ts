import type { Achievement } from '../../model/index.js';
import type { Badge } from './decode/badges.js';

/** What achievements are made of. */
export interface EarnedSources {
  readonly challenges?: readonly Achievement[] | undefined;
  readonly achievements?: readonly Achievement[] | undefined;
  readonly badges?: readonly Badge[] | undefined;
  readonly badgeTypes?: readonly Badge[] | undefined;
}

/**
 * Challenges, the achievements that they replace, and badges, each once. A badge that is named after an achievement is
 * that achievement's own (Open Loyalty, Badges: it is made by and named after its achievement), and so is one that is
 * named after a challenge (our choice); it tells when that was earned. Badges that are not earned are those of the types that the member has none of, where it is known which it has.
 */
export function earnedOf(sources: EarnedSources): readonly Achievement[] {
  const { challenges = [], achievements = [], badges, badgeTypes = [] } = sources;
  const held = new Set(badges?.map(({ type }) => type));
  const locked = badges ? badgeTypes.filter(({ type }) => !held.has(type)) : [];
  const all = [...(badges ?? []), ...locked].map(({ achievement }) => achievement);
  const badgeNamed = new Map(all.map((badge) => [badge.name, badge]));
  const goals = unique([...challenges, ...achievements]).map((goal) => withDate(goal, badgeNamed.get(goal.name)));
  const named = new Set(goals.map(({ name }) => name));
  return unique([...goals, ...all.filter(({ name }) => !named.has(name))]);
}

function withDate(achievement: Achievement, badge: Achievement | undefined): Achievement {
  const { achievedAt } = badge ?? {};
  return achievement.completions && achievedAt !== undefined ? { ...achievement, achievedAt } : achievement;
}

function unique(achievements: readonly Achievement[]): readonly Achievement[] {
  return [...new Map(achievements.toReversed().map((found) => [found.handle, found])).values()].toReversed();
}
