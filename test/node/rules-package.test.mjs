/*
 * Holds the promise of `loyalty-elements/rules`: importing one rule brings in no other one's code, and each is shown in
 * Storybook with a live example.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const rules = await import(join(root, 'dist/rules/index.js'));
const names = Object.keys(rules).filter((name) => typeof rules[name] === 'function' && !name.endsWith('Error'));

/**
 * The rooms that a rule may bring in besides its own: those that its question needs. A rule that is not here stays in its
 * room, but for instants and errors.
 */
const rooms = {
  addProgress: ['time'],
  advance: ['conditions', 'time'],
  checkDefinition: ['time'],
  checkProgram: ['achievements', 'conditions', 'time'],
  claimability: ['conditions'],
  expiryOf: ['time'],
  extended: ['time'],
  extendedExpiry: ['time'],
  issuedBenefit: ['time'],
  processEvent: ['achievements', 'benefits', 'conditions', 'time'],
  recordedProgress: ['time'],
  rollBack: ['time'],
  simulate: ['achievements', 'benefits', 'conditions', 'time'],
  visibleCampaigns: ['time'],
};

/** What the small ones may weigh at most, minified; the browser pays for them on every page. */
const bytes = {
  goalState: 250,
  keptLevel: 250,
  levelProgress: 1250,
  parsePeriod: 1000,
  redeemability: 1000,
  sumBalances: 600,
  timeLeft: 400,
};

async function bundled(name) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/rules/index.js';`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    outdir: 'out',
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 && path.startsWith('dist/') ? path.replace(/^dist\/(rules\/)?/, '') : [],
  );
  return { modules, size: outputFiles[0].contents.length };
}

/** Where a rule is at home, by the index. */
const homes = Object.fromEntries(
  [...readFileSync(join(root, 'src/rules/index.ts'), 'utf8').matchAll(/export \{([^}]*)\} from '\.\/(\w+)\//g)].flatMap(
    ([, exported, room]) => exported.split(',').map((name) => [name.trim(), room]),
  ),
);

describe('importing one rule', () => {
  for (const name of names) {
    it(`brings in ${name} and no other question's code`, async () => {
      const { modules } = await bundled(name);
      const allowed = new Set([homes[name], ...(rooms[name] ?? []), 'instants.js', 'model', 'internal']);
      const strange = modules.filter((path) => !allowed.has(path.split('/')[0]));
      assert.deepEqual(strange, []);
    });
  }

  for (const [name, most] of Object.entries(bytes)) {
    it(`costs at most ${most} bytes for ${name}`, async () => {
      const { size } = await bundled(name);
      assert.ok(size <= most, `${size} bytes`);
    });
  }
});

describe('Storybook', () => {
  const folder = join(root, 'stories/rules');
  const stories = readdirSync(folder)
    .filter((file) => file.endsWith('.stories.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

  it('shows every rule with a live example', () => {
    const missing = names.filter((name) => !new RegExp(`\\b${name}\\(`).test(stories));
    assert.deepEqual(missing, []);
  });
});
