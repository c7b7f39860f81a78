import type { AchievementDefinition } from '../../model/index.js';
import type { AchievementChange } from '../achievements/change.js';
import { thresholdAt } from '../achievements/level-progress.js';
import type { Cause } from './answer.js';
import { waitingFor } from './plan.js';
import type { Movement, Run } from './run.js';

/**
 * How many campaigns may lead to one another, and how many causes one event may come to. Ours: real programs need few.
 */
export const maxRounds = 100;
export const maxCauses = 1000;

/** What brought a cause about. */
interface Origin {
  readonly round: number;
  readonly moved?: Movement;
}

/** Takes over what happened to an achievement, and tells nobody. */
export function keep(run: Run, achievement: string, change: AchievementChange): void {
  run.records.set(achievement, change.record);
  run.changes.push({ achievement, ...change });
}

/** Takes over what happened to an achievement, and tells the campaigns that wait for it. */
export function move(run: Run, { definition, change }: Movement, round: number): void {
  const { handle: achievement } = definition;
  const { delta, levels } = change;
  const origin = { round, moved: { definition, change, before: run.records.get(achievement) } };
  keep(run, achievement, change);
  if (delta > 0) announce(run, { kind: 'achievement-progressed', achievement }, origin);
  for (const level of levels) announce(run, { kind: 'level-reached', achievement, level }, origin);
  const times = Math.min(timesCompleted(definition, change), maxCauses + 1);
  for (let time = 0; time < times; time++) {
    announce(run, { kind: 'achievement-completed', achievement }, origin);
  }
}

/** A ladder is completed with its last level; one that goes on without end never is (our choice). */
function timesCompleted(definition: AchievementDefinition, { levels, completions }: AchievementChange): number {
  const top = levels.at(-1);
  if (definition.kind !== 'ladder' || top === undefined) return completions;
  return thresholdAt(definition.ladder, top + 1) === undefined ? 1 : 0;
}

/** Puts a cause in the queue, if campaigns wait for it. One beyond the bound is kept, to be reported. */
export function announce(run: Run, cause: Cause, origin: Origin): void {
  const waiting = waitingFor(run.plan, cause);
  if (waiting.length > 0 && run.queue.length <= maxCauses) run.queue.push({ cause, waiting, ...origin });
}
