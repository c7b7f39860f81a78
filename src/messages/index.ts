import type { en } from './en.js';

/** Every sentence the elements can say, in one language. */
export type Messages = typeof en;

const languages = new Map<string, Messages>();

/** Adds a language, or replaces one. `tag` is a BCP 47 language tag: `de`, `pt-BR`. */
export function registerMessages(tag: string, messages: Messages): void {
  languages.set(tag.toLowerCase(), messages);
}

/** The messages of the nearest language that is registered (`de-AT`, then `de`), else those in English that are given. */
export function messagesFor<Part extends Partial<Messages>>(tag: string, english: Part): Messages | Part {
  for (let nearest = tag.toLowerCase(); nearest; nearest = nearest.slice(0, Math.max(0, nearest.lastIndexOf('-')))) {
    const found = languages.get(nearest);
    if (found) return found;
  }
  return english;
}

export { type Format, formatFor, type PluralForms, type Span } from './format.js';
