import { list, object, required } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Ladder, Level } from '../../../model/index.js';
import { levelProgress } from '../../../rules/index.js';
import type { Fields, OmneoLevel, OmneoUnlock } from '../wire.js';
import { count, flag, present, table, type Read } from './values.js';

const unlock = object({ id, type: text, id_type: text } satisfies Fields<OmneoUnlock>);

const shape = {
  id,
  name: text,
  display_number: count,
  trigger: count,
  repeats: flag,
  repeat_interval: count,
  computed_display_number: count,
  computed_trigger: count,
  meta: table(object({ unlocks: list(unlock) })),
} satisfies Fields<OmneoLevel>;

/** The level that a profile is at. */
export const currentLevel = object(shape);

/** The levels of a definition: one without a trigger is left out. */
export const levels = list(object({ ...shape, trigger: required(count) }));

type DefinedLevel = Read<typeof levels>[number];

/** What a payload states about a profile's level. */
export interface StatedLevel {
  readonly current_level?: Read<typeof currentLevel>;
  readonly current_level_id?: string;
}

/**
 * The ladder of a definition. Omneo has no strategy field: on/off is one level at 1, linear one level that repeats,
 * non-linear several levels of which the last repeats.
 */
export function ladderOf(rows: readonly DefinedLevel[]): Ladder {
  const repeating = rows.filter((row) => row.repeats).sort((a, b) => a.trigger - b.trigger);
  const every = repeating.at(-1)?.repeat_interval ?? 0;
  return { levels: rows.map(levelOf), ...(every > 0 && { every }) };
}

/**
 * The level that the platform states: the one that its own threshold stands for on the ladder, because a brand may
 * number its levels as it likes (`display_number` 10, 20, 30). The displayed numbers only where no threshold is told.
 */
export function statedLevel(ladder: Ladder, rows: readonly DefinedLevel[], stated: StatedLevel): number | undefined {
  const current = stated.current_level;
  const listed = rows.find((row) => row.id !== undefined && row.id === stated.current_level_id);
  const threshold = current?.computed_trigger ?? current?.trigger ?? listed?.trigger ?? 0;
  const displayed = current?.computed_display_number ?? current?.display_number ?? listed?.display_number;
  const { level } = levelProgress(ladder, threshold);
  return level > 0 ? level : displayed;
}

function levelOf({ trigger, name, meta }: DefinedLevel): Level {
  const unlocks = meta?.unlocks?.flatMap((row) =>
    row.id !== undefined && row.type === 'benefit_definition' && (row.id_type ?? 'handle') === 'handle' ? [row.id] : [],
  );
  return { threshold: trigger, ...present({ name, unlocks: unlocks?.length ? unlocks : undefined }) };
}
