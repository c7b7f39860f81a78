import { cleanText } from './clean-text.js';
import { decodeEntities } from './entities.js';

/** The longest HTML that is read, in UTF-16 units. Our choice. */
const longest = 100_000;

/** Elements that start and end on a line of their own. */
const block =
  /^(?:address|article|aside|blockquote|d[dlt]|div|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|table|tr)$/;

/**
 * A comment; an element whose content is not for readers; a tag, which a `>` inside a quoted attribute does not end; other
 * markup; or text. What is never closed reaches to the end, so no piece can fail once it has begun: time stays in
 * proportion to the text.
 */
const piece =
  /<!--[^]*?(?:-->|$)|<(iframe|noscript|script|style|template|title)\b[^]*?(?=<\/\1|$)|<(\/?)([a-z][a-z\d]*)(?:[^>"']+|"[^"]*"?|'[^']*'?)*>?|<[!?/][^>]*>?|([^<]+|<)/gi;

/**
 * HTML copy as readable plain text: block ends and `<br>` become newlines, list items start with a dash, other tags are
 * dropped, scripts and styles with what is in them, and entities are decoded once. Text without any tag keeps its own
 * newlines. The answer may hold `<` and `&`: it is text, to be shown as text. Takes time in proportion to the input.
 */
export function plainText(html: string): string {
  const source = html.slice(0, longest);
  return cleanText(/<[a-z/?!]/i.test(source) ? laidOut(source) : decodeEntities(source));
}

/** The text in lines, as a browser would break it. */
function laidOut(html: string): string {
  let text = '';
  let gap = '';
  for (const [, , slash, tag, words] of html.matchAll(piece)) {
    if (tag) gap = gapAfter(gap, tag.toLowerCase(), slash === '/');
    if (!words) continue;
    const line = decodeEntities(words).replace(/\s+/g, ' ');
    if (line.startsWith(' ')) gap ||= ' ';
    if (line === ' ') continue;
    text += gap + line.trim();
    gap = line.endsWith(' ') ? ' ' : '';
  }
  return text;
}

/** What stands between the text so far and the text to come - a space, newlines, a dash - once a tag stands there too. */
function gapAfter(gap: string, name: string, closing: boolean): string {
  const isLineStart = gap.startsWith('\n');
  if (name === 'br') return isLineStart ? '\n\n' : '\n';
  if (name === 'li' && !closing) return '\n- ';
  // An item that ends before it has any text leaves no dash.
  if (block.test(name)) return isLineStart && !(closing && gap.endsWith('- ')) ? gap : '\n';
  return name === 'td' || name === 'th' ? gap || ' ' : gap;
}
