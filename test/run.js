/*
 * `npm test`: builds the package, runs the browser suites and the Node suites, and ends with `N passed, N failed`.
 *
 *   npm test                  everything
 *   npm test -- rules omneo   only the files whose path names one of these
 *   npm test -- --coverage    with the coverage of `src`, written to coverage/
 *   npm test -- --no-build    on the package as it was built last
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInBrowser } from './run-in-browser.js';
import { runInNode } from './run-in-node.js';

process.chdir(join(import.meta.dirname, '..'));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { coverage: { type: 'boolean', default: false }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .sort();
const browserFiles = files.filter((file) => file.endsWith('.test.ts'));
const nodeFiles = files.filter((file) => file.endsWith('.test.mjs'));

const counts = { passed: 0, failed: 0 };
if (build()) {
  if (browserFiles.length > 0) add(await runInBrowser(browserFiles, values));
  if (nodeFiles.length > 0) add(await runInNode(nodeFiles));
} else {
  counts.failed++;
}

if (counts.passed + counts.failed === 0) console.error('No test ran.');
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

/** The Node suites look at the package as it is published; without them there is nothing to build for. */
function build() {
  if (!values.build || nodeFiles.length === 0) return true;
  return spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0;
}

function add({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}
