import type { AchievementProgress } from './achievement-progress.js';

/** What a progress bar counts from: the floor of the current level, or zero. */
export const scales = ['level', 'total'] as const;
export type Scale = (typeof scales)[number];

/** One set of numbers for drawing, speaking and ARIA. */
export interface ScaledProgress {
  /** Between 0 and `max`. */
  readonly value: number;
  /** Above 0. */
  readonly max: number;
  /** `value / max`. */
  readonly fraction: number;
  /** What is really left to count, also where a kept level's floor lies ahead of the count. */
  readonly remaining: number;
}

/**
 * The numbers of a progress bar. At the top there is nothing to measure by: `value` equals `max`, which is the count
 * the top level began at.
 */
export function progressScale(progress: Omit<AchievementProgress, 'earned' | 'times'>, scale: Scale): ScaledProgress {
  const { count, floor, next, remaining } = progress;
  if (!next) {
    const max = floor || 1;
    return { value: progress.fraction * max, max, fraction: progress.fraction, remaining };
  }
  const from = scale === 'level' ? floor : 0;
  const max = next.threshold - from;
  const value = Math.min(max, Math.max(0, count - from));
  return { value, max, fraction: value / max, remaining };
}
