import { cleanText } from './clean-text.js';
import type { Reader } from './fields.js';
import { textual } from './readers.js';

/** One paragraph of words with single spaces, or text without any markup. */
const plain = /^(?:<p>((?: ?[^<&\s])*)<\/p>|([^<&]*))$/;

/**
 * HTML copy that `plainText` would answer with its words as they are. For anything else `onMarkup` is called, and what was
 * read is to be read again with the `html` reader, whose code is then worth loading.
 */
export function plainCopy(onMarkup: () => void): Reader<string> {
  return textual((text) => {
    const [found, paragraph, words = paragraph] = plain.exec(text) ?? [];
    if (found === undefined) onMarkup();
    return cleanText(words ?? '');
  });
}
