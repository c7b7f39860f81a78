import type { Achievement } from '../../model/index.js';
import { opaqueKey } from './opaque-key.js';

/** The achievement with this handle, also while it is a mystery that goes by an opaque key. */
export function findAchievement(achievements: readonly Achievement[], handle: string): Achievement | undefined {
  const key = opaqueKey(handle);
  return achievements.find((achievement) => achievement.handle === handle || achievement.handle === key);
}
