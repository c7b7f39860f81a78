import { enLevels } from '../../messages/en-levels.js';
import { enTier } from '../../messages/en-standing.js';
import type { Format } from '../../messages/index.js';
import type { Tier } from '../../model/index.js';
import type { ScaledProgress, TierProgress } from '../../rules/index.js';

/** What a tier says, in English. */
export const tierMessages = { ...enLevels, ...enTier };

/** What a tier speaks with, and of. */
export interface Standing {
  readonly tier: Tier;
  readonly reached: TierProgress;
  /** The numbers of the bar, where there is one. */
  readonly scaled: ScaledProgress | undefined;
  readonly messages: typeof tierMessages;
  readonly format: Format;
}

/** What is ahead of the bar: what is left, or the name of what comes next. Empty where nothing is told. */
export function aheadOf({ tier, reached, scaled, messages, format }: Standing): string {
  const { next, unit, count } = tier;
  if (!next) return count === undefined ? '' : messages.topTier;
  if (reached.outlook === 'up') return messages.enoughFor(next.name);
  if (!scaled) return messages.nextTier(next.name);
  return messages.remaining(format, { left: scaled.remaining, unit, next: next.name });
}

/** When the tier is reviewed, and what happens then if nothing is bought. Empty where nothing is told. */
export function reviewOf({ tier, reached, messages, format }: Standing): string {
  const { name, unit, reviewedAt, count } = tier;
  if (reached.reviewDue) return messages.tierReviewDue;
  const date = reviewedAt && format.date(reviewedAt);
  const review = { tier: name, left: reached.keep?.remaining ?? 0, unit, date };
  // Without a count, what it takes to stay says nothing of whether it is there.
  if (Number.isFinite(count) && reached.keep)
    return reached.keep.met ? messages.tierKept(review) : messages.tierAtRisk(format, review);
  return date ? messages.tierReviewed(date) : '';
}
