import type { Achievement } from '../../model/index.js';
import type { AchievementProgress, AchievementState } from '../../rules/index.js';

/** How a badge looks. */
export type Look = 'locked' | 'in-progress' | 'earned' | 'mystery';

/** The look of an achievement in a state: what is earned stays earned, whatever goes on behind it. */
export function badgeLook({ redacted }: Achievement, state: AchievementState, { earned }: AchievementProgress): Look {
  if (redacted) return 'mystery';
  if (earned) return 'earned';
  return state === 'in-progress' ? 'in-progress' : 'locked';
}
