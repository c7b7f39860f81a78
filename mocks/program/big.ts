import type { Achievement, Benefit } from '../../src/model/index.js';
import type { BackendState } from '../backend/state.js';
import { systemClock } from '../dates.js';
import type { ProgramOptions } from './options.js';
import { sampleState } from './program.js';

/** How much of each a big programme has. */
export interface BigOptions extends ProgramOptions {
  /** Default 200. */
  readonly achievements?: number;
  /** Default 100. */
  readonly benefits?: number;
}

/** The sample programme over and over, with handles and ids of their own: for measuring how pages cope. */
export function bigState(options: BigOptions = {}): BackendState {
  const { now = systemClock(), achievements = 200, benefits = 100 } = options;
  const state = sampleState({ ...options, now });
  return {
    ...state,
    achievements: repeated(state.achievements, achievements).map((achievement, index) =>
      numberedAchievement(achievement, index, Math.floor(index / state.achievements.length)),
    ),
    benefits: repeated(state.benefits, benefits).map(numberedBenefit),
  };
}

function repeated<T>(rows: readonly T[], length: number): readonly T[] {
  return Array.from({ length: Math.ceil(length / rows.length) }, () => rows)
    .flat()
    .slice(0, length);
}

/** The first copy keeps its handles, because campaigns name them. */
function numberedAchievement(achievement: Achievement, index: number, copy: number): Achievement {
  if (copy === 0) return achievement;
  const count = (achievement.count ?? 0) + (index % 7);
  return {
    ...achievement,
    handle: `${achievement.handle}-${copy + 1}`,
    name: `${achievement.name} ${copy + 1}`,
    ...(achievement.visibility === 'standard' && { count }),
  };
}

function numberedBenefit(benefit: Benefit, index: number): Benefit {
  return { ...benefit, id: String(2001 + index) };
}
