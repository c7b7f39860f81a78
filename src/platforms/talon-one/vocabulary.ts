import type { Vocabulary } from '../../rules/index.js';

/** What a brand adds to Talon.One's vocabulary: what its money is. */
export interface TalonOneNames {
  /** ISO 4217: `EUR`. Talon.One's answers name none. */
  readonly currency?: string;
}

/**
 * The facts of a Talon.One profile, as customers read them: `totalSales` and `closedSessions` (Talon.One, customer
 * inventory). Attributes and audiences are the brand's own: it names them where it makes them facts.
 */
export function talonOneVocabulary({ currency }: TalonOneNames = {}): Vocabulary {
  const money = currency !== undefined && { unit: { kind: 'money', currency } as const };
  return {
    totalSales: { kind: 'count', word: 'spend', ...money },
    closedSessions: { kind: 'count', word: 'purchases' },
  };
}
