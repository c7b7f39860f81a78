/*
 * `npm run bench`: measures, and prints a table of what was asked and what was reached.
 *
 *   npm run bench                 everything
 *   npm run bench -- conditions   only the files whose name holds one of these
 *
 * Each file exports a default function that answers `[{ name, value, unit, against?, ratio?, goal?, met? }]`. Ratios are
 * taken within one run, because absolute times drift from machine to machine. The figures also go to .cache/bench.json.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const cache = join(folder, '..', '.cache');
const wanted = process.argv.slice(2);

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

const figures = {};
for (const file of files) {
  const subject = file.replace('.bench.mjs', '');
  const { default: measure } = await import(pathToFileURL(join(folder, file)).href);
  const rows = await measure();
  figures[subject] = rows;
  console.log(`\n${subject}`);
  console.table(rows.map(readable));
}

mkdirSync(cache, { recursive: true });
writeFileSync(join(cache, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
const missed = Object.values(figures)
  .flat()
  .filter(({ met }) => met === false);
console.log(
  missed.length === 0
    ? '\nEvery goal is met.'
    : `\n${missed.length} missed: ${missed.map(({ name }) => name).join('; ')}`,
);
process.exit(0);

function readable({ name, value, unit, against = '', ratio, goal = '', met }) {
  return {
    name,
    measured: `${round(value)} ${unit}`,
    against,
    ratio: ratio === undefined ? '' : round(ratio),
    goal,
    met: met === undefined ? '' : met ? 'yes' : 'NO',
  };
}

function round(number) {
  return Number(number.toPrecision(3)).toLocaleString('en');
}
