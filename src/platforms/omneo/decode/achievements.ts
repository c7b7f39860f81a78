import { convert, list, object, reject, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, text, url } from '../../../api/readers.js';
import type { Achievement, Unit, Visibility } from '../../../model/index.js';
import type { Fields, OmneoAchievement, OmneoDisplayOption, OmneoProgress } from '../wire.js';
import { currentLevel, ladderOf, levels, statedLevel } from './levels.js';
import { count, currency, flag, moment, money, named, present, table, type Read } from './values.js';

/** As the API spells it, and as the docs label it. */
const spellings: Readonly<Record<OmneoDisplayOption, Visibility>> = {
  visible: 'standard',
  standard: 'standard',
  hidden: 'hidden',
  mystery: 'mystery',
  internal: 'system',
  system: 'system',
};
const visibilities = new Map<unknown, Visibility>(Object.entries(spellings));

/** A visibility that is absent or unknown is the strictest one, and reported: better unseen than a secret told. */
const visibility: Reader<Visibility> = (field) =>
  visibilities.get(field.value) ?? (reject(field, 'visible | hidden | mystery | internal'), 'system');

const progress = object({
  current_level_id: id,
  current_level: table(currentLevel),
  current_score: count,
  achieved_at: moment,
} satisfies Fields<OmneoProgress>);

/** What is not named here never enters the model: not `internal_notes`, nor the internal `description`. */
const rowWith = (copy: Reader<string>) =>
  object({
    id,
    handle: text,
    name: required(text),
    is_published: flag,
    display_option: required(visibility),
    short_description: copy,
    long_description: copy,
    terms_conditions: copy,
    earn_instructions: copy,
    image_url: url(),
    tags: withDefault(list(text), []),
    currency,
    starts_at: moment,
    ends_at: moment,
    levels: withDefault(levels, []),
    meta: table(object({ unit: text })),
    progress: table(progress),
  } satisfies Fields<OmneoAchievement>);

type Row = Read<ReturnType<typeof rowWith>> & { readonly handle: string };

/**
 * The profile's achievements, from a list or from rows keyed by id. Unpublished ones are left out. `copy` reads the HTML
 * of their copy.
 */
export function achievements(copy: Reader<string>): Reader<readonly Achievement[]> {
  return list(convert(named(rowWith(copy)), achievementOf), { key: ({ handle }) => handle, keyed: true });
}

function achievementOf(row: Row): Achievement | undefined {
  if (row.is_published === false) return undefined;

  const ladder = ladderOf(row.levels);
  return {
    handle: row.handle,
    name: row.name,
    visibility: row.display_option,
    ladder,
    count: row.progress?.current_score ?? 0,
    tags: row.tags,
    ...copyOf(row),
    ...present({
      level: statedLevel(ladder, row.levels, row.progress ?? {}),
      unit: unitOf(row),
      terms: row.terms_conditions,
      picture: row.image_url,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      achievedAt: row.progress?.achieved_at,
    }),
  };
}

/**
 * Omneo promises a mystery an optional hint but documents no field for it. Our choice: the short description; the long
 * one is then what is told once it is earned. Never how to earn it: Omneo tells that of a standard one only.
 */
function copyOf(row: Row): Pick<Achievement, 'description' | 'instructions' | 'hint'> {
  const { short_description: short, long_description: long, earn_instructions: instructions } = row;
  if (row.display_option !== 'mystery') return present({ description: short ?? long, instructions });
  return present({ description: long ?? short, instructions, hint: short });
}

/**
 * Omneo does not say what a count counts. Our choice: `meta.unit`, a key of the messages' vocabulary (`purchase`), or
 * the achievement's own currency code for an amount of money.
 */
function unitOf({ meta, currency }: Row): Unit | undefined {
  const unit = meta?.unit;
  if (unit === undefined || !/^[\w-]{1,32}$/.test(unit)) return undefined;
  return currency !== undefined && unit.toUpperCase() === currency ? money(currency) : { kind: 'thing', name: unit };
}
