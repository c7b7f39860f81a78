import { child, convert, isRecord, list, object, required, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { text } from '../../../api/readers.js';
import type { OpenLoyaltyCopy } from '../wire.js';
import type { Fields } from '../wire.js';

/** Copy in one language, as plain text. */
export interface Words {
  readonly name?: string;
  readonly description?: string;
}

/** Copy by locale, spelled `de-at`. */
type Translations = ReadonlyMap<string, Words>;

const shape = { name: text, description: html } satisfies Fields<OpenLoyaltyCopy>;
const words: Reader<Words> = object(shape);
const rows = convert(list(object({ ...shape, locale: required(text) })), (found): Translations => {
  return new Map(found.map(({ locale, ...copy }) => [spelled(locale), copy]));
});

/** What a key must look like for its copy to be read; another one might be anything, and would show in an issue. */
const localeKey = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** Translations in both forms: rows that name their locale, or a map by locale. */
export const translations: Reader<Translations> = (field) => {
  if (!isRecord(field.value)) return rows(field);
  const locales = Object.keys(field.value).filter((key) => localeKey.test(key));
  return new Map(locales.map((locale) => [spelled(locale), words(child(field, locale)) ?? {}]));
};

/** What is said in the wanted language; else in the plain fields, which have no language; else in English, or at all. */
export function wordsIn(
  locale: string | undefined,
  { translations: known = new Map(), ...plain }: Words & { readonly translations?: Translations },
): Words {
  const tag = spelled(locale ?? '');
  const languages = [known.get(tag), known.get(tag.split('-')[0] ?? ''), plain, known.get('en'), ...known.values()];
  const name = languages.find((copy) => copy?.name !== undefined)?.name;
  const description = languages.find((copy) => copy?.description !== undefined)?.description;
  return { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
}

function spelled(locale: string): string {
  return locale.toLowerCase().replaceAll('_', '-');
}
