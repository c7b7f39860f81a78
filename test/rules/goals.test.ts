import type { AchievementDefinition, AchievementRecord } from '../../src/model/index.js';
import { Temporal } from 'temporal-polyfill';
import { checkDefinition } from '../../src/rules/achievements/check-definition.js';
import { goalState } from '../../src/rules/achievements/goal-state.js';
import { recordedProgress } from '../../src/rules/achievements/recorded-progress.js';
import { itAnswers } from './vectors.js';

await itAnswers('goal-state', goalState);
await itAnswers('check-definition', checkDefinition);
await itAnswers(
  'recorded-progress',
  (definition: AchievementDefinition, record: AchievementRecord | null, now: string) =>
    recordedProgress(definition, record ?? undefined, now.includes('[') ? Temporal.ZonedDateTime.from(now) : now),
);
