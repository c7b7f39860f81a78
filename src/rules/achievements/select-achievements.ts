import type { Achievement, Instant } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { type AchievementProgress, achievementProgress } from './achievement-progress.js';
import { isAnyGoalBegun } from './goal-state.js';

/** Which achievements to show. */
export const achievementFilters = ['all', 'earned', 'in-progress', 'locked'] as const;
export type AchievementFilter = (typeof achievementFilters)[number];

/** In which order. */
export const achievementSorts = ['default', 'nearest', 'recent', 'name'] as const;
export type AchievementSort = (typeof achievementSorts)[number];

export interface AchievementSelection {
  /** Default `all`. */
  readonly filter?: AchievementFilter;
  /** Default `default`: as the platform orders them. */
  readonly sort?: AchievementSort;
  /** Only those with this tag. */
  readonly tag?: string;
  /** At most this many. */
  readonly limit?: number;
  /** Needed to tell what has ended or not begun; without it `nearest` takes everything to be under way. */
  readonly now?: Instant;
  /** How names are compared. Default: by code unit, the same everywhere; pass an `Intl.Collator`'s for a language's order. */
  readonly compare?: (a: string, b: string) => number;
}

interface Candidate {
  readonly achievement: Achievement;
  readonly progress: AchievementProgress;
}

/**
 * The achievements to show, in order; equals keep their order. `earned` has at least one level, `in-progress` has counted
 * something towards a level that is still ahead (so an achievement on its way to a further level is both), `locked` has
 * neither count nor level. A redacted mystery is locked, carries no tag, and comes last by name.
 *
 * `nearest` puts the highest fraction among what is under way first and the rest after it; `recent` the latest
 * `achievedAt` first and those without one last.
 */
export function selectAchievements(
  achievements: readonly Achievement[],
  { filter = 'all', sort = 'default', tag, limit, now, compare = byCodeUnit }: AchievementSelection = {},
): readonly Achievement[] {
  const order = orders(compare, now)[sort];
  const chosen = achievements
    .filter(({ tags }) => tag === undefined || tags.includes(tag))
    .map((achievement) => ({ achievement, progress: achievementProgress(achievement) }))
    .filter((candidate) => filters[filter]?.(candidate) ?? true);
  const sorted = order ? chosen.toSorted(order) : chosen;
  return sorted.map(({ achievement }) => achievement).slice(0, limit !== undefined && limit >= 0 ? limit : undefined);
}

/** How many mysteries are among them. */
export function countSecrets(achievements: readonly Achievement[]): number {
  return achievements.filter(({ redacted }) => redacted).length;
}

const filters: Readonly<Partial<Record<AchievementFilter, (candidate: Candidate) => boolean>>> = {
  earned: ({ progress }) => progress.earned,
  'in-progress': (candidate) => hasBegun(candidate) && candidate.progress.next !== undefined,
  locked: (candidate) => !hasBegun(candidate) && !candidate.progress.earned,
};

/** Whether something was counted, also towards a goal that is not met yet. */
function hasBegun({ achievement, progress }: Candidate): boolean {
  return progress.count > 0 || isAnyGoalBegun(achievement.goals);
}

type Order = (a: Candidate, b: Candidate) => number;

function orders(compare: (a: string, b: string) => number, now = ''): Partial<Record<AchievementSort, Order>> {
  return {
    nearest: (a, b) => nearness(b, now) - nearness(a, now),
    recent: (a, b) => achievedAt(b) - achievedAt(a),
    name: (a, b) => isNameless(a) - isNameless(b) || compare(a.achievement.name, b.achievement.name),
  };
}

/** The fraction of what is under way, and below all of those what has nothing ahead, has ended or has not begun. */
function nearness({ achievement: { startsAt, endsAt }, progress }: Candidate, now: Instant): number {
  return progress.next && !isAhead(startsAt, now) && !isOver(endsAt, now) ? progress.fraction : -1;
}
const achievedAt = ({ achievement }: Candidate) => Date.parse(achievement.achievedAt ?? '') || 0;
const isNameless = ({ achievement }: Candidate) => Number(achievement.name === '');
const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);
