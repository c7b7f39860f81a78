import type { Achievement } from '../../model/index.js';
import {
  achievementFilters,
  type AchievementSelection,
  achievementSorts,
  selectAchievements,
} from '../../rules/index.js';
import { chosen } from '../chosen.js';

/** The achievements to show, in order. Of a filter or a sort that there is not, the developer is told. */
export function select(
  achievements: readonly Achievement[],
  { filter = 'all', sort = 'default', ...selection }: AchievementSelection,
): readonly Achievement[] {
  return selectAchievements(achievements, {
    ...selection,
    filter: chosen(filter, achievementFilters, '<loyalty-achievements> filter'),
    sort: chosen(sort, achievementSorts, '<loyalty-achievements> sort'),
  });
}
