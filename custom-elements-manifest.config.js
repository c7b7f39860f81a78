import { posix } from 'node:path';

/** Where the analyzer looks and what it leaves out: the manifest tells only what a page may use. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [defineCalls(), publicOnly(), publishedPaths()],
};

/** Reads `define('loyalty-badge', BadgeElement)` as what it comes to: a registration of an imported class. */
function defineCalls() {
  return {
    name: 'define-calls',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments.map((argument) => argument.text);
      const source = node
        .getSourceFile()
        .statements.filter(ts.isImportDeclaration)
        .find(({ importClause }) => importClause?.getText().includes(element));
      const module = source && posix.join(posix.dirname(moduleDoc.path), source.moduleSpecifier.text);
      if (!module) return;
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name: element, module } });
    },
  };
}

/** Leaves out what is private to an element, and the functions that elements are drawn with. */
function publicOnly() {
  const hidden = ({ privacy, name, static: isStatic }) =>
    (privacy !== undefined && privacy !== 'public') || name.startsWith('#') || (isStatic && name === 'styles');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        const classes = new Set(module.declarations.map(({ name }) => name));
        module.exports = module.exports.filter(({ kind, name }) => kind !== 'js' || classes.has(name));
        for (const declaration of module.declarations) {
          const { members = [], attributes = [] } = declaration;
          const gone = new Set(members.filter(hidden).map(({ name }) => name));
          declaration.members = members.filter(({ name }) => !gone.has(name));
          declaration.attributes = attributes.filter(({ fieldName }) => !gone.has(fieldName));
        }
      }
      manifest.modules = manifest.modules.filter(({ exports }) => exports.length > 0);
    },
  };
}

/** Names each module as it is published: `src/elements/badge/badge.ts` as `dist/elements/badge/badge.js`. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      const seen = new Set();
      const visit = (value) => {
        if (typeof value !== 'object' || value === null || seen.has(value)) return;
        seen.add(value);
        for (const key of ['path', 'module']) {
          if (typeof value[key] === 'string') value[key] = published(value[key]);
        }
        Object.values(value).forEach(visit);
      };
      visit(customElementsManifest);
    },
  };
}
