import { en } from './en.js';

/** Every sentence the elements can say, in one language. */
export type Messages = typeof en;

const languages = new Map<string, Messages>([['en', en]]);

/** Adds a language, or replaces one. `tag` is a BCP 47 language tag: `de`, `pt-BR`. */
export function registerMessages(tag: string, messages: Messages): void {
  languages.set(tag.toLowerCase(), messages);
}

/** The messages of the nearest language that is registered: `de-AT`, then `de`, then English. */
export function messagesFor(tag: string): Messages {
  for (let nearest = tag.toLowerCase(); nearest; nearest = nearest.slice(0, Math.max(0, nearest.lastIndexOf('-')))) {
    const found = languages.get(nearest);
    if (found) return found;
  }
  return en;
}

export { formatFor, type Format, type PluralForms, type Span } from './format.js';
