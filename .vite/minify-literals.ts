import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Bundlers leave template literals as they are, so the white space in `html` and `css` would be paid for by visitors. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
      handler(code) {
        const parts = literals(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start);
        return parts.reduce(
          (text, { start, end, minify }) => text.slice(0, start) + minify(text.slice(start, end)) + text.slice(end),
          code,
        );
      },
    },
  };
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly minify: (text: string) => string;
}

/** The texts of all tagged templates below `node`, between their expressions. */
function literals(node: Node): Literal[] {
  const below = Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap(literals);
  if (node.type !== 'TaggedTemplateExpression') return below;
  const minify = { css: minifyCss, html: minifyHtml, svg: minifyHtml }[(node['tag'] as Node)['name'] as string];
  if (!minify) return below;
  const { quasis } = node['quasi'] as unknown as { quasis: Node[] };
  return [...below, ...quasis.map(({ start, end }) => ({ start, end, minify }))];
}

/** Strings stay; comments go; white space goes where it separates nothing, and is one space elsewhere. */
function minifyCss(text: string): string {
  const token = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\/|\s*([{};,])\s*|:\s+|\s+/g;
  return text.replace(token, (match: string, quoted?: string, mark?: string) => {
    if (quoted ?? mark) return quoted ?? mark ?? '';
    return match.startsWith('/*') ? '' : match.charAt(0) === ':' ? ':' : ' ';
  });
}

/** A line break between elements may be a visible space, so one space stays. */
function minifyHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
