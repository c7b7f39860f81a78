/** The longest text that is kept, in UTF-16 units: a hostile name must not freeze a page. Our choice. */
const longest = 10_000;

/** Control characters, halves of surrogate pairs, and those that reorder the text around them: names are shown beside other text. */
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as it may be shown: trimmed, clipped at 10 000 units, without control characters (newlines stay, tabs become
 * spaces), broken surrogate pairs and bidirectional overrides.
 */
export function cleanText(text: string): string {
  const spaced = text.slice(0, longest).replaceAll('\t', ' ');
  return spaced.replace(unsafe, '').trim();
}
