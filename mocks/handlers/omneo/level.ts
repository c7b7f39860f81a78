import type { Ladder, Level } from '../../../src/model/index.js';
import type { OmneoLevel } from '../../../src/platforms/omneo/wire.js';
import { thresholdAt } from '../../../src/rules/index.js';

/** The levels of a definition. A ladder that only repeats is one level that repeats; else the last level does. */
export function encodeLevels(ladder: Ladder): readonly OmneoLevel[] {
  const { every } = ladder;
  const levels = explicitLevels(ladder);
  return levels.map((level, index): OmneoLevel => {
    const repeats = every !== undefined && index === levels.length - 1;
    return {
      id: index + 1,
      name: level.name ?? null,
      display_number: index + 1,
      trigger: level.threshold,
      repeats,
      repeat_interval: repeats ? every : null,
      computed_display_number: null,
      computed_trigger: null,
      meta: { unlocks: (level.unlocks ?? []).map((id) => ({ id, type: 'benefit_definition', id_type: 'handle' })) },
    };
  });
}

/** A level of the profile's progress: its number and threshold are worked out where it is a repeat. */
export function computedLevel(ladder: Ladder, number: number): OmneoLevel | null {
  const levels = encodeLevels(ladder);
  const level = levels[Math.min(number, levels.length) - 1];
  if (!level) return null;
  return { ...level, computed_display_number: number, computed_trigger: thresholdAt(ladder, number) ?? null };
}

function explicitLevels({ levels, every }: Ladder): readonly Level[] {
  return levels.length === 0 && every !== undefined ? [{ threshold: every }] : levels;
}
