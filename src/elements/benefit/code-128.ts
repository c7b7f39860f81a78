/** The widths of each symbol's bars and spaces in turn, by value (ISO/IEC 15417, table 1). Every one is 11 modules wide. */
const widths =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211' +
  '221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113' +
  '132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121' +
  '312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211' +
  '221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141' +
  '114113114311411113411311113141114131311141411131211412211214211232';

const sets = { B: { start: 104, change: 100 }, C: { start: 105, change: 99 } } as const;
const stop = '2331112';

/**
 * A text as Code 128: the widths in modules of bars and spaces in turn, a bar first, without the quiet zone. Digits are
 * paired (code set C) where that is shorter. Undefined for a text that is empty or has other characters than printable
 * ASCII.
 */
export function code128(text: string): readonly number[] | undefined {
  if (!/^[ -~]+$/.test(text)) return undefined;
  const symbols = symbolsOf(text);
  const sum = symbols.reduce((total, symbol, place) => total + symbol * Math.max(1, place), 0);
  const patterns = [...symbols, sum % 103].map((symbol) => widths.slice(symbol * 6, symbol * 6 + 6));
  return Array.from(patterns.join('') + stop, Number);
}

function symbolsOf(text: string): readonly number[] {
  const symbols: number[] = [];
  let set: keyof typeof sets | undefined;
  for (let at = 0; at < text.length;) {
    const paired = pairedDigits(text, at);
    const wanted = paired ? 'C' : 'B';
    if (set !== wanted) symbols.push(sets[wanted][set ? 'change' : 'start']);
    set = wanted;
    if (paired) for (const pair of text.slice(at, at + paired).match(/../g) ?? []) symbols.push(Number(pair));
    else symbols.push(text.charCodeAt(at) - 32);
    at += paired || 1;
  }
  return symbols;
}

/** How many digits are best paired from a place on: it pays from four at either end, and from six between (annex E). */
function pairedDigits(text: string, at: number): number {
  const digits = /^\d*/.exec(text.slice(at))?.[0].length ?? 0;
  const isEdge = at === 0 || at + digits === text.length;
  const pays = digits >= (isEdge ? 4 : 6) || (digits === 2 && text.length === 2);
  // Of an odd number, the one that is left over goes where the other set is in use anyway.
  return pays && (at === 0 || digits % 2 === 0) ? digits - (digits % 2) : 0;
}
