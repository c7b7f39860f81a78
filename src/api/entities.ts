const entity = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** Those that editors write, beside letters with a mark. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  bull: '\u2022',
  hellip: '\u2026',
  middot: '\u00B7',
  copy: '\u00A9',
  reg: '\u00AE',
  trade: '\u2122',
  euro: '\u20AC',
  pound: '\u00A3',
  cent: '\u00A2',
  deg: '\u00B0',
  times: '\u00D7',
  szlig: '\u00DF',
};

/** Letters with a mark are named by both: `&eacute;`. */
const marked = /^([a-z])(acute|cedil|circ|grave|ring|tilde|uml)$/i;
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030A',
  tilde: '\u0303',
  uml: '\u0308',
};

/** HTML's character references as characters, once: `&amp;lt;` becomes `&lt;`. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (found, name: string) => {
    if (!name.startsWith('#')) return named(name) ?? found;
    const code = Number(`0${name.slice(1)}`);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}

function named(name: string): string | undefined {
  const [, letter, mark = ''] = marked.exec(name) ?? [];
  if (letter) return `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize();
  return Object.hasOwn(entities, name) ? entities[name] : undefined;
}
