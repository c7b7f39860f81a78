import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(import.meta.dirname, '../..');
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Every entry that `exports` promises, patterns resolved against what was built: `./define/loyalty-badge`. */
const entries = Object.entries(packageJson.exports).flatMap(([key, target]) => {
  const targets = typeof target === 'string' ? { default: target } : target;
  if (!key.includes('*')) return [{ key, targets }];
  const [folder, ending] = targets.default.split('*');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .map((name) => ({ key: key.replace('*', name), targets: mapValues(targets, (path) => path.replace('*', name)) }));
});

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

async function bundledSize(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].contents.length;
}

describe('the package', () => {
  for (const { key, targets } of entries) {
    it(`has the files of ${key}`, () => {
      for (const path of Object.values(targets)) assert.ok(existsSync(join(root, path)), `${path} is missing`);
    });
    if (!targets.default.endsWith('.js') || key === './mocks/browser') continue;
    it(`loads ${key} in bare Node`, () => {
      const name = packageJson.name + key.slice(1);
      const code = `await import('${name}')`;
      const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
    });
  }

  it('has at least one entry for each pattern', () => {
    const patterns = Object.keys(packageJson.exports).filter((key) => key.includes('*'));
    const missing = patterns.filter((pattern) => !entries.some(({ key }) => key.startsWith(pattern.split('*')[0])));
    assert.deepEqual(missing, []);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, level: 'warning' });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageJson)),
      [],
    );
  });

  it('costs only the rule that a page imports', async () => {
    const size = await bundledSize(`import { levelProgress } from './dist/index.js'; console.log(levelProgress);`);
    assert.ok(size < 2000, `${size} bytes`);
  });

  it('registers nothing when only classes are imported', async () => {
    const size = await bundledSize(`import './dist/index.js';`);
    assert.equal(size, 0);
  });

  it('loads no part of the script-tag file twice', () => {
    // A chunk that imports the entry would load it again wherever the page's address for it has a version or a redirect.
    const chunks = filesBelow('dist/cdn').filter(
      (file) => file.endsWith('.js') && !file.endsWith('loyalty-elements.js'),
    );
    const looping = chunks.filter((file) => readFileSync(file, 'utf8').includes('loyalty-elements.js'));
    assert.deepEqual(looping, []);
  });

  it('names no folder of the machine it was built on, and no registry', () => {
    const texts = [...filesBelow('dist'), join(root, 'package-lock.json')];
    const telling = texts.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes(root) || /registry\.[a-z]+\.|"resolved":/.test(text);
    });
    assert.deepEqual(telling, []);
  });

  it('depends on Lit, and on what draws a QR code once one is asked for', () =>
    assert.deepEqual(Object.keys(packageJson.dependencies), ['@lit/context', 'lean-qr', 'lit']));
});
