import type { Achievement } from '../../model/index.js';

/**
 * Whether an achievement can be completed again and its count begins anew for it: what was reached before then says
 * nothing about where the profile is now.
 */
export function startsAnew({ attempt, goals, recurrence = 'none', limitReached }: Achievement): boolean {
  if (attempt) return recurrence !== 'none' && limitReached !== true;
  return goals !== undefined && limitReached === false;
}
