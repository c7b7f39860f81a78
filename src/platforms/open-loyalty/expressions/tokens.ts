/** A word of an expression. */
export interface Token {
  /** As it is written. Empty at the end. */
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

/** Numbers, texts, operators of two words, names, operators of several characters, and whatever else is no space. */
const word =
  /(?:\d[\d_]*)?\.?\d[\d_]*(?:e[+-]?\d+)?|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:not\s+in|(?:starts|ends)\s+with)\b|[a-z_]\w*|\*\*|\.\.|&&|\|\||\?[?.]|[!=]==?|[<>]=?|\S/gis;

/** The words of an expression, and the end. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens = Array.from(expression.matchAll(word), ({ 0: text, index: at }) => ({ text, at }));
  return [...tokens, { text: '', at: expression.length }];
}
