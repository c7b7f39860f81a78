import type { AchievementDefinition, CampaignDefinition, Facts } from '../../model/index.js';
import type { GivenProgress } from '../achievements/add-progress.js';
import type { Standstill } from '../achievements/change.js';
import type { SkipReason } from './answer.js';
import { UnknownHandle } from './broken.js';
import type { Run } from './run.js';

/** For what campaign an effect is given, what its amounts read, and in which round. */
export interface Occasion {
  readonly campaign: CampaignDefinition;
  readonly facts: Facts;
  readonly round: number;
}

/** Why an effect was not given. */
export interface Refusal {
  readonly reason: SkipReason;
  readonly standstill?: Standstill;
}

/** The achievement that an effect names. */
export function definitionOf({ plan }: Run, achievement: string): AchievementDefinition {
  const definition = plan.achievements.get(achievement);
  if (!definition) throw new UnknownHandle();
  return definition;
}

/** Progress that the event under way gives, so that it goes back with it. */
export function progressOf({ event, now, program }: Run, amount: number): GivenProgress {
  const { timeZone } = program;
  return { amount, eventId: event.id, now, ...(timeZone !== undefined && { timeZone }) };
}
