import { convert, list, object, required, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Goal, GoalPeriod } from '../../../model/index.js';
import type { Fields, OpenLoyaltyMilestoneProgress, OpenLoyaltyPeriodType, OpenLoyaltyRuleProgress } from '../wire.js';
import { amount, present } from './values.js';

const spellings: Readonly<Record<OpenLoyaltyPeriodType, GoalPeriod | undefined>> = {
  overall: undefined,
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  last_day: 'last-day',
};

/** What a rule of an achievement and a milestone of a challenge have in common. */
const measures = {
  periodGoal: amount,
  currentPeriodValue: amount,
  consecutivePeriods: amount,
  completedConsecutivePeriods: amount,
  periodType: text,
  periodValue: amount,
} satisfies Fields<OpenLoyaltyRuleProgress>;

const byHandle = { key: ({ handle }: Goal) => handle };

/** The rules of an achievement. */
export const rules: Reader<readonly Goal[]> = list(
  convert(
    object({ achievementRuleId: required(id), ...measures } satisfies Fields<OpenLoyaltyRuleProgress>),
    ({ achievementRuleId, ...row }) => goalOf(achievementRuleId, row),
  ),
  byHandle,
);

/** The milestones of a challenge. */
export const milestones: Reader<readonly Goal[]> = list(
  convert(
    object({ milestoneId: required(id), ...measures } satisfies Fields<OpenLoyaltyMilestoneProgress>),
    ({ milestoneId, ...row }) => goalOf(milestoneId, row),
  ),
  byHandle,
);

interface Measures {
  readonly periodGoal?: number;
  readonly currentPeriodValue?: number;
  readonly consecutivePeriods?: number;
  readonly completedConsecutivePeriods?: number;
  readonly periodType?: string;
  readonly periodValue?: number;
}

/**
 * A goal. Where Open Loyalty does not say how much is asked for, the target is 0, and no count reaches it.
 * `consecutivePeriods` is read as what is asked for; a page of the vendor's calls it what remains, its schema does not.
 */
function goalOf(handle: string, row: Measures): Goal {
  const asked = row.consecutivePeriods ?? 1;
  return {
    handle,
    count: row.currentPeriodValue ?? 0,
    target: row.periodGoal ?? 0,
    ...present({
      period: periodOf(row),
      streak: asked > 1 ? { count: row.completedConsecutivePeriods ?? 0, target: asked } : undefined,
    }),
  };
}

function periodOf({ periodType = '', periodValue }: Measures): Goal['period'] {
  const kind = Object.hasOwn(spellings, periodType) ? spellings[periodType as OpenLoyaltyPeriodType] : undefined;
  return kind && { kind, ...(kind === 'last-day' && present({ value: periodValue })) };
}
