/*
 * `npm run mock -- omneo --port 8787 [--scenario rich]`: the sample programme in memory, over real HTTP, in the dialect of
 * a platform: rest, omneo, talon-one or open-loyalty.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '8787' },
    scenario: { type: 'string', default: 'rich' },
    delay: { type: 'string' },
  },
});
const { createScenario, mockPlatforms, scenarios, serveMocks } = await load();
const [platform = 'rest'] = positionals;
const names = scenarios.map(({ name }) => name);

if (!mockPlatforms.includes(platform) || !names.includes(values.scenario)) {
  console.error(
    `Usage: npm run mock -- <${mockPlatforms.join('|')}> [--port N] [--scenario <${names.join('|')}>] [--delay ms]`,
  );
  process.exit(2);
}

const options = { platform, ...(values.delay && { delay: Number(values.delay) }) };
const { handlers } = createScenario(values.scenario, options);
const { origin } = await serveMocks(handlers, { port: Number(values.port) });
console.log(`The ${values.scenario} scenario speaks ${platform} at ${origin}`);
for (const { info } of handlers) console.log(`  ${info.header ?? ''}`);

/** The mocks are TypeScript: they are put into one file first. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './mocks/index.ts'; export { serveMocks } from './mocks/serve.ts';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  });
  const file = join(root, '.cache', 'mock-command.mjs');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}
