import type { Tier, TierRequirement } from '../../model/index.js';
import { usableCount } from './ladder.js';
import type { Scale, ScaledProgress } from './progress-scale.js';

/**
 * The numbers of the bar to the next tier, from the current tier's floor or from zero. Undefined where there is nothing to
 * measure: at the top, or where the count or the next threshold is not told.
 */
export function tierScale({ count, floor, next }: Tier, scale: Scale): ScaledProgress | undefined {
  return scaled(count, next?.threshold, scale === 'level' ? usableCount(floor) : 0);
}

/** The numbers of the bar of one thing that the next tier asks for. Undefined where it asks for nothing. */
export function requirementScale({ count, target }: TierRequirement): ScaledProgress | undefined {
  return scaled(count, target, 0);
}

function scaled(count: number | undefined, threshold: number | undefined, floor: number): ScaledProgress | undefined {
  if (!isFiniteNumber(count) || !isFiniteNumber(threshold) || threshold <= 0) return undefined;
  // A floor at or above what comes next leaves no way to draw.
  const from = floor < threshold ? floor : 0;
  const max = threshold - from;
  const value = Math.min(max, Math.max(0, count - from));
  return { value, max, fraction: value / max, remaining: Math.max(0, threshold - Math.max(0, count)) };
}

function isFiniteNumber(value: number | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
