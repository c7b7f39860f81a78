const entity = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** Those that editors write, beside letters with a mark. */
const entities = new Map(
  Object.entries({
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
    hellip: '\u2026',
    bull: '\u2022',
    copy: '\u00A9',
    reg: '\u00AE',
    trade: '\u2122',
    euro: '\u20AC',
    pound: '\u00A3',
    szlig: '\u00DF',
  }),
);

/** Letters with a mark are named by both: `&eacute;`. */
const marks = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030A',
    cedil: '\u0327',
  }),
);

/** HTML's character references as characters, once: `&amp;lt;` becomes `&lt;`. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (found, name: string) => {
    if (!name.startsWith('#')) return named(name) ?? found;
    const code = Number(`0${name.slice(1)}`);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}

function named(name: string): string | undefined {
  const mark = marks.get(name.slice(1));
  return mark ? (name.charAt(0) + mark).normalize() : entities.get(name);
}
