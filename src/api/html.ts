import type { Reader } from './fields.js';
import { plainText } from './plain-text.js';
import { textual } from './readers.js';

/** HTML copy as plain text. Blank copy counts as absent. Apart from the other readers: our own contract sends no HTML. */
export const html: Reader<string> = textual(plainText);
