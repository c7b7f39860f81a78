import type { Goal } from '../../model/index.js';

/** What a goal is to a profile. */
export const goalStates = ['not-started', 'in-progress', 'completed'] as const;
export type GoalState = (typeof goalStates)[number];

/**
 * The state of one goal. Where several periods in a row are asked for, it is completed with the last of them: a full count
 * of the period under way is not enough, and once they are all met an empty one takes nothing away. A target that is no
 * number above zero is never reached (our choice).
 */
export function goalState({ count, target, streak }: Goal): GoalState {
  const { count: met = 0, target: asked = 1 } = streak ?? {};
  const isFull = target > 0 && count >= target;
  if ((asked > 0 && met >= asked) || (asked <= 1 && isFull)) return 'completed';
  return count > 0 || met > 0 ? 'in-progress' : 'not-started';
}

/** Whether something was counted towards any of these goals. */
export function isAnyGoalBegun(goals: readonly Goal[] = []): boolean {
  return goals.some((goal) => goalState(goal) !== 'not-started');
}
