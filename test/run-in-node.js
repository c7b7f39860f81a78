import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs Node's own suites, each file in its own process, and prints them.
 *
 * @param {string[]} files
 * @returns {Promise<{ passed: number, failed: number }>} The tests themselves; a suite is counted by what is in it.
 */
export async function runInNode(files) {
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: 1, timeout: 600_000 });
  const counted = (data) => data.details.type !== 'suite' && !data.skip && !data.todo;
  // A file without a test is reported as one that passed.
  const isFile = (data) => files.some((file) => data.name.endsWith(file));
  stream.on('test:pass', (data) => counted(data) && !isFile(data) && counts.passed++);
  stream.on('test:fail', (data) => counted(data) && counts.failed++);
  const printed = stream.compose(new spec());
  for await (const text of printed) process.stdout.write(text);
  return counts;
}
