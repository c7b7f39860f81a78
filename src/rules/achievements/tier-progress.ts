import type { Instant, Tier, TierRequirement } from '../../model/index.js';
import { isOver } from '../instants.js';
import { usableCount } from './ladder.js';

/** How far a count is from a threshold. */
export interface Approach {
  readonly threshold: number;
  /** What is left until it. */
  readonly remaining: number;
  /** The way there, 0 to 1. */
  readonly fraction: number;
  readonly met: boolean;
}

/** One of several things that the next tier asks for, and how far it is. */
export type RequirementProgress = TierRequirement & Approach;

/** What the next review does, as things are. */
export const tierOutlooks = ['up', 'stay', 'down'] as const;
export type TierOutlook = (typeof tierOutlooks)[number];

/** Where a profile stands in its tier. */
export interface TierProgress {
  readonly count: number;
  /** Where the tier begins. */
  readonly floor: number;
  /** The tier ahead. Undefined at the top. */
  readonly next?: NonNullable<Tier['next']>;
  /** What is left until `next`. 0 at the top. Undefined where it is not told, or several unlike things are left. */
  readonly remaining?: number;
  /** The way from `floor` to `next`, 0 to 1; of several things that are asked for, the one that is least far. 1 at the top. */
  readonly fraction: number;
  /** The things that `next` asks for, where there are several. */
  readonly requirements: readonly RequirementProgress[];
  /** What it takes to keep the tier at its review. Undefined where it is not told. */
  readonly keep?: Approach;
  /** Undefined where nothing tells what it takes to stay. */
  readonly outlook?: TierOutlook;
  /** Whether the review's date has come, so that another tier may have been decided on already. */
  readonly reviewDue: boolean;
}

/**
 * Where a profile stands in its tier. Unlike an achievement's level, a tier "can go up or down", with an "annual anniversary
 * review" (Omneo, Achievements vs tiers): nothing is kept, and a count below the tier's floor means going down at the review,
 * where the tier tells what it takes to stay. Our choice: a tier without a next one is at the top.
 */
export function tierProgress(tier: Tier, now: Instant): TierProgress {
  const { next, reviewedAt } = tier;
  const count = usableCount(tier.count);
  const floor = usableCount(tier.floor);
  const requirements = (tier.requirements ?? []).map((one) => ({ ...one, ...approach(0, one.target, one.count) }));
  const keep = tier.keep && approach(0, tier.keep.threshold, count);
  const ahead = wayTo(tier, { floor, count, requirements });
  const outlook = next && ahead.fraction === 1 ? 'up' : keep && (keep.met ? 'stay' : 'down');
  return {
    count,
    floor,
    ...(next && { next }),
    ...ahead,
    requirements,
    ...(keep && { keep }),
    ...(outlook && { outlook }),
    reviewDue: isOver(reviewedAt, now),
  };
}

function wayTo(
  { next }: Tier,
  { floor, count, requirements }: Pick<TierProgress, 'floor' | 'count' | 'requirements'>,
): Pick<TierProgress, 'remaining' | 'fraction'> {
  const [first, second] = requirements;
  if (!next) return { remaining: 0, fraction: 1 };
  if (first) {
    const fraction = Math.min(...requirements.map((one) => one.fraction));
    return { fraction, ...(!second && { remaining: first.remaining }) };
  }
  if (next.threshold === undefined) return { fraction: 0 };
  const { remaining, fraction } = approach(floor, next.threshold, count);
  return { remaining, fraction };
}

function approach(floor: number, threshold: number, stated: number): Approach {
  const count = usableCount(stated);
  const met = count >= threshold;
  const way = (count - floor) / (threshold - floor);
  return {
    threshold,
    remaining: Math.max(0, threshold - count) || 0,
    fraction: met ? 1 : Math.min(1, Math.max(0, way)) || 0,
    met,
  };
}
