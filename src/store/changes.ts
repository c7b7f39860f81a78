import type { Achievement, Snapshot } from '../model/index.js';
import { achievementProgress } from '../rules/index.js';

/** A level that was reached between two snapshots. */
export interface LevelChange {
  readonly achievement: Achievement;
  readonly level: number;
  readonly name?: string;
  /** Whether it was the last one of its ladder. */
  readonly completed: boolean;
}

/**
 * The levels reached between two snapshots of one profile, one change an achievement. Nothing on first sight: what was
 * reached before the customer came is not news.
 */
export function levelChanges(previous: Snapshot | undefined, next: Snapshot): readonly LevelChange[] {
  if (!previous || previous.achievements === next.achievements) return [];
  const known = new Map(previous.achievements.map((achievement) => [achievement.handle, achievement]));
  return next.achievements.flatMap((achievement) => {
    const before = known.get(achievement.handle);
    if (before === achievement || achievement.redacted) return [];
    const { level, name, next: ahead } = achievementProgress(achievement);
    const from = before && !before.redacted ? achievementProgress(before).level : 0;
    if (level <= from) return [];
    return [{ achievement, level, completed: !ahead, ...(name !== undefined && { name }) }];
  });
}
