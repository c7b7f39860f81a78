import type { AchievementDefinition, AchievementRecord } from '../../model/index.js';

/** The record of a profile that has counted nothing yet. */
export function emptyRecord(definition: AchievementDefinition): AchievementRecord {
  switch (definition.kind) {
    case 'ladder':
      return { kind: 'ladder', count: 0, level: 0 };
    case 'attempt':
      return { kind: 'attempt', count: 0, completions: 0 };
    case 'goals':
      return { kind: 'goals', revision: definition.revision ?? 0, goals: {}, completions: 0, completedAt: [] };
  }
}
