import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { leanDecorate } from './lean-decorate.js';
import { minifyLiterals } from './minify-literals.js';

/** A path in the repository. */
const at = (...path: string[]) => join(import.meta.dirname, '..', ...path);

/** The package: every module of `src` and `mocks` on its own, as readable as its source. */
export function library(): UserConfig {
  const external = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies });
  return {
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      minify: false,
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        checks: { pluginTimings: false },
        external: new RegExp(`^(node:.+|${external.join('|')})(/|$)`),
        output: {
          preserveModules: true,
          preserveModulesRoot: at('src'),
          // The helper for decorators would otherwise be published under the versioned path of the tool it comes from.
          entryFileNames: ({ name }) => (name.includes('_virtual') ? 'internal/decorate.js' : '[name].js'),
        },
      },
    },
    plugins: [leanDecorate(), minifyLiterals(), typesAndStyles()],
  };
}

/** One source file for each key of `exports` in package.json. */
function entries(): Record<string, string> {
  const named = ['src/index.ts', 'src/define.ts', 'src/rules/index.ts', 'src/api/index.ts', 'src/server/index.ts'];
  const listed = ['src/define', 'src/messages'].flatMap((folder) => modules(folder));
  const platforms = readdirSync(at('src/platforms')).map((name) => `src/platforms/${name}/index.ts`);
  const mocks = ['index', 'browser', 'node'].map((name) => `mocks/${name}.ts`);
  const files = [...named, ...listed, ...platforms, ...mocks].filter((file) => existsSync(at(file)));
  return Object.fromEntries(files.map((file) => [file.replace(/^src\//, '').replace(/\.ts$/, ''), at(file)]));
}

function modules(folder: string): string[] {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Declarations beside the modules, and the stylesheets that pages link. */
function typesAndStyles(): Plugin {
  return {
    name: 'types-and-styles',
    // Storybook reads this file too and takes its plugins, but builds no library.
    apply: ({ build }) => build?.lib !== undefined,
    writeBundle() {
      const types = at('.cache/types');
      rmSync(types, { recursive: true, force: true });
      execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
        stdio: 'inherit',
      });
      cpSync(join(types, 'src'), at('dist'), { recursive: true });
      if (existsSync(join(types, 'mocks'))) copyMockTypes(join(types, 'mocks'), at('dist/mocks'));
      cpSync(at('src/styles'), at('dist'), { recursive: true, filter: (name) => !name.endsWith('.ts') });
    },
  };
}

/** `mocks` lies beside `src` here and inside it once published, so its imports are one folder shorter there. */
function copyMockTypes(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
  for (const file of files.map((name) => join(to, name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(["'](?:\.\.\/)+)src\//g, '$1'));
  }
}
