import { cleanText } from '../../api/clean-text.js';
import { unit } from '../../api/decode/values.js';
import { child, convert, isRecord, list, object, reject, required, type Field, type Reader } from '../../api/fields.js';
import { id, oneOf, text, url } from '../../api/readers.js';
import { categories, visibilities, type Visibility } from '../../model/index.js';
import type { AchievementCopy, BalanceCopy, BenefitCopy, Catalogue, FactCopy, LevelCopy, TierCopy } from './copy.js';
import { translated } from './translated.js';

/** A catalogue in one language. */
export type CatalogueView = ReturnType<typeof readCatalogue>;

/** A table of readers whose keys are those of a catalogue's entry. */
type Fields<T> = { readonly [Key in keyof T]?: unknown };

/** Reads a catalogue in one language. What can't be used is reported and left out. */
export function readCatalogue(catalogue: Field, locale: string) {
  const section = <T>(key: keyof Catalogue, read: Reader<T>) => readTable(child(catalogue, key), read);
  if (!isRecord(catalogue.value)) reject(catalogue, 'catalogue');
  const say = translated(text, locale);
  const picture = translated(url(), locale);
  const units = section('units', unit);
  const badges = section('badges', picture);
  const counted = { name: say, unit: keyOf(units) };
  return {
    units,
    badges,
    achievements: section('achievements', achievementCopy({ say, picture, badge: keyOf(badges), unit: counted.unit })),
    benefits: section('benefits', benefitCopy(say, picture)),
    balances: section('balances', object(counted satisfies Fields<BalanceCopy>)),
    tiers: section('tiers', object({ ...counted, next: id } satisfies Fields<TierCopy>)),
    facts: section('facts', object({ ...counted, name: required(say) } satisfies Fields<FactCopy>)),
  };
}

/** A visibility that can't be read is the strictest one: better unseen than a secret told. */
const visibility: Reader<Visibility> = (field) => oneOf(visibilities)(field) ?? 'system';

function achievementCopy({
  say,
  picture,
  badge,
  unit,
}: Readonly<Record<'say' | 'picture' | 'badge' | 'unit', Reader<string>>>) {
  return object({
    name: say,
    description: say,
    instructions: say,
    terms: say,
    hint: say,
    picture,
    badge,
    unit,
    visibility,
    tags: list(text),
    levels: list(object({ name: say, unlocks: list(id) } satisfies Fields<LevelCopy>)),
  } satisfies Fields<AchievementCopy>);
}

function benefitCopy(say: Reader<string>, picture: Reader<string>) {
  return object({
    name: say,
    summary: say,
    description: say,
    terms: say,
    instructions: object({ earn: say, online: say, store: say }),
    picture,
    category: oneOf(categories),
    tags: list(text),
  } satisfies Fields<BenefitCopy>);
}

/** A key of another table of the catalogue. */
function keyOf(table: ReadonlyMap<string, unknown>): Reader<string> {
  return convert(text, (key, field) => (table.has(key) ? key : reject(field, 'key of the catalogue')));
}

/** A table's rows by their keys. Issues name them by number: the handle of something secret may say too much. */
function readTable<T>(field: Field, read: Reader<T>): ReadonlyMap<string, T> {
  const { value, path, issues } = field;
  if (value == null) return new Map();
  if (!isRecord(value)) return (reject(field, 'object'), new Map());
  const rows = Object.entries(value).flatMap(([key, entry], index) => {
    const row = read({ value: entry, path: `${path}[${index}]`, issues });
    return row === undefined ? [] : [[cleanText(key), row] as const];
  });
  return new Map(rows);
}
