import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { leanDecorate } from './lean-decorate.js';
import { minifyLiterals } from './minify-literals.js';

/** A path in the repository. */
const at = (...path: string[]) => join(import.meta.dirname, '..', ...path);

/** One self-registering file for a script tag; only what is loaded on demand lies beside it. */
export function cdn(): UserConfig {
  return {
    publicDir: false,
    build: {
      target: 'es2022',
      reportCompressedSize: false,
      outDir: at('dist/cdn'),
      lib: { entry: at('src/cdn.ts'), formats: ['es'], fileName: () => 'loyalty-elements.js' },
      rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true, codeSplitting: false } },
    },
    plugins: [leanDecorate(), minifyLiterals(), joinedFiles(apart), selfContainedFiles(), shrink(), integrity()],
  };
}

/**
 * What is loaded on demand. It must hold no state that the entry holds too. A portal's elements have a Lit of their own
 * there, and find the provider by the Context Protocol.
 */
const apart =
  /\/src\/(platforms|api\/rest-client|rules|store\/merge|elements\/(achievements\/select|benefit\/show-view|provider\/(answer|levels))|warn|define-portal)\b/;

/**
 * Makes static imports of the dynamic ones that stay in one file: a bundler wraps every module that such an import can
 * reach in a function, and visitors would pay for the wrapping.
 */
function joinedFiles(except: RegExp): Plugin {
  return {
    name: 'joined-files',
    apply: 'build',
    async transform(code, id) {
      let joined = code;
      for (const [whole, specifier = ''] of code.matchAll(/\bimport\(["'](\.[^"']+)["']\)/g)) {
        const resolved = await this.resolve(specifier, id);
        if (!resolved || except.test(resolved.id)) continue;
        const name = `joined${joined.length}`;
        joined = `import * as ${name} from '${specifier}';\n${joined.replace(whole, `Promise.resolve(${name})`)}`;
      }
      return joined === code ? null : { code: joined, map: null };
    },
  };
}

/**
 * Builds each file that is imported dynamically with all that it needs. A file that shared code with the entry would
 * import the entry, and load it a second time wherever the page's address for it has a version in its query or was
 * redirected.
 */
function selfContainedFiles(): Plugin {
  const built = new Map<string, Promise<Rolldown.RolldownOutput>>();
  return {
    name: 'self-contained-files',
    apply: 'build',
    async resolveDynamicImport(specifier, importer) {
      const resolved = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      if (!resolved || !apart.test(resolved.id)) return null;
      const output = built.get(resolved.id) ?? buildAlone(resolved.id);
      built.set(resolved.id, output);
      const [{ fileName, code }] = (await output).output;
      this.emitFile({ type: 'asset', fileName, source: code });
      return { id: `./${fileName}`, external: true };
    },
  };
}

async function buildAlone(file: string): Promise<Rolldown.RolldownOutput> {
  const name = relative(at('src'), file)
    .replace(/(\/index)?\.ts$/, '')
    .replace(/[^a-z0-9-]+/g, '-');
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: { [name]: file }, formats: ['es'] },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { minify: true, codeSplitting: false, entryFileNames: '[name]-[hash].js' },
      },
    },
    plugins: [leanDecorate(), minifyLiterals(), joinedFiles(/^$/), shrink()],
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!output || !('output' in output)) throw new Error(`Nothing was built from ${name}.`);
  return output;
}

/** Terser, because it after the bundler's own minifier leaves 2 % less: what every visitor pays is worth the second. */
function shrink(): Plugin {
  return {
    name: 'shrink',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const compress = { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false } as const;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = (await minify(file.code, { module: true, compress })).code ?? file.code;
      }
    },
  };
}

/** Prints what a page needs for `integrity`, and what its visitors pay. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    apply: ({ build }) => build?.lib !== undefined,
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        const content = readFileSync(join(dir ?? '', name));
        const hash = createHash('sha384').update(content).digest('base64');
        const size = (brotliCompressSync(content).length / 1000).toFixed(2);
        this.info(`${name} ${size} kB (brotli) sha384-${hash}`);
      }
    },
  };
}
