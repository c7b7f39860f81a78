import type { AchievementDefinition, AchievementRecord } from '../../model/index.js';
import { isAhead, isOver } from '../instants.js';
import { type AchievementChange, unmoved } from './change.js';
import type { Contribution } from './contribution.js';
import { countAttempt } from './count-attempt.js';
import { countGoals } from './count-goals.js';
import { countLadder } from './count-ladder.js';
import { emptyRecord } from './record.js';

/** Counts a contribution towards an achievement. A record of another kind was made by another definition, and is dropped. */
export function count(
  definition: AchievementDefinition,
  known: AchievementRecord | undefined,
  contribution: Contribution,
): AchievementChange {
  const record = known?.kind === definition.kind ? known : emptyRecord(definition);
  if (isAhead(definition.startsAt, contribution.at)) return unmoved(record, 'upcoming');
  if (isOver(definition.endsAt, contribution.at)) return unmoved(record, 'ended');
  if (definition.kind === 'ladder' && record.kind === 'ladder') return countLadder(definition, record, contribution);
  if (definition.kind === 'attempt' && record.kind === 'attempt') return countAttempt(definition, record, contribution);
  if (definition.kind === 'goals' && record.kind === 'goals') return countGoals(definition, record, contribution);
  return unmoved(record, 'other-event');
}
