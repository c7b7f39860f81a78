import { cleanText } from './clean-text.js';
import { decodeEntities } from './entities.js';

/** Elements that start and end on a line of their own. */
const blocks =
  /^(?:address|article|aside|blockquote|d[dlt]|div|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t(?:able|body|foot|head|r))$/;

/** Elements whose content is not for readers. */
const unreadable = /^(?:iframe|noscript|script|style|template|title)$/;

const tagStart = /<(?:[a-z/?]|!)/i;

/** Text that is built line by line, as a browser would lay it out. */
class Lines {
  readonly #done: string[] = [];
  #line = '';

  add(text: string): void {
    this.#line += text;
  }

  /** Ends the line, even an empty one. */
  break(): void {
    this.#done.push(this.#line.replace(/ {2,}/g, ' ').trim());
    this.#line = '';
  }

  /** Ends the line if there is anything on it. The dash of a list item counts as nothing, and may be kept. */
  startBlock(keepDash = false): void {
    const text = this.#line.trim();
    if (text !== '' && text !== '-') this.break();
    else this.#line = keepDash && text ? '- ' : '';
  }

  /** Starts a line with a dash. */
  startItem(): void {
    this.startBlock();
    this.#line = '- ';
  }

  toString(): string {
    this.break();
    return this.#done.join('\n').replace(/\n{3,}/g, '\n\n');
  }
}

/**
 * HTML copy as readable plain text: block ends and `<br>` become newlines, list items start with a dash, other tags are
 * dropped, scripts and styles with what is in them, and entities are decoded once. Text without any tag keeps its own
 * newlines. The answer may hold `<` and `&`: it is text, to be shown as text. Takes time in proportion to the input.
 */
export function plainText(html: string): string {
  if (!tagStart.test(html)) return cleanText(decodeEntities(html));

  const lines = new Lines();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    lines.add(readable(html.slice(at, open < 0 ? undefined : open)));
    if (open < 0) break;
    at = skipMarkup(html, open, lines);
  }
  return cleanText(lines.toString());
}

/** Steps over what starts at a `<`, noting the line breaks it means; what is never closed reaches to the end. */
function skipMarkup(html: string, open: number, lines: Lines): number {
  if (html.startsWith('<!--', open)) return endOf(html, '-->', open + 2);
  if (!tagStart.test(html.slice(open, open + 2))) {
    lines.add('<');
    return open + 1;
  }

  const end = tagEnd(html, open + 1);
  const [, slash, tag = ''] = /^<(\/?)([a-z][a-z\d]{0,20})/i.exec(html.slice(open, open + 24)) ?? [];
  const name = tag.toLowerCase();
  if (!slash && unreadable.test(name)) return closingTag(html, name, end);

  if (name === 'br') lines.break();
  else if (name === 'li' && !slash) lines.startItem();
  else if (blocks.test(name)) lines.startBlock(!slash);
  else if (name === 'td' || name === 'th') lines.add(' ');
  return end;
}

/** Behind the `>` of a tag; one inside a quoted attribute does not count. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '>') return at + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return html.length;
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function readable(source: string): string {
  return decodeEntities(source.replace(/[ \t\r\n\f]+/g, ' '));
}
