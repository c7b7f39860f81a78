import { convert, object, required, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Tier } from '../../../model/index.js';
import type { Fields, OmneoTierDefinition, OmneoTierProgress } from '../wire.js';
import { count, moment, named, present, table, type Read } from './values.js';

const definition = table(
  named(object({ id, handle: text, name: required(text), value_min: count } satisfies Fields<OmneoTierDefinition>)),
);

const row = object({
  current_tier: definition,
  next_tier: definition,
  next_remain: count,
  total_points_12m: count,
  anniversary_at: moment,
} satisfies Fields<OmneoTierProgress>);

type Row = Read<typeof row>;

/** The profile's tier; nothing where it has none. */
export const tier: Reader<Tier> = table(convert(row, tierOf));

/**
 * Omneo does not define its measures of progress. Our choice: the next tier begins at its `value_min`, of which
 * `next_remain` is missing; without those, the count is the points of twelve months.
 */
function tierOf(row: Row): Tier | undefined {
  const { current_tier: current, next_tier: next, next_remain: missing } = row;
  if (!current) return undefined;

  const threshold = next?.value_min;
  const known = threshold !== undefined && missing !== undefined;
  return {
    handle: current.handle,
    name: current.name,
    ...present({
      count: known ? threshold - missing : row.total_points_12m,
      floor: current.value_min,
      next: next && { handle: next.handle, name: next.name, ...present({ threshold }) },
      reviewedAt: row.anniversary_at,
    }),
  };
}
