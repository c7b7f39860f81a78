import { defaultReporter, startTestRunner } from '@web/test-runner';
import settings from './web-test-runner.config.js';

/**
 * Runs suites in the browser and prints each failure in full.
 *
 * @param {string[]} files
 * @param {{ coverage: boolean }} options
 * @returns {Promise<{ passed: number, failed: number }>} What the runner itself counted. A file that did not load, and
 *   a coverage below its threshold, count as one failure each.
 */
export async function runInBrowser(files, { coverage }) {
  const runner = await startTestRunner({
    config: {
      ...settings,
      files,
      coverage,
      coverageConfig: { include: ['src/**'], threshold: { lines: 95 }, reportDir: 'coverage' },
      reporters: [defaultReporter({ reportTestProgress: false })],
      filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const ok = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = sessions.filter((session) => !session.passed && !testsFailed(session)).length;
  return { passed, failed: ok ? failed : Math.max(failed + broken, 1) };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function testsFailed({ testResults }) {
  return testResults !== undefined && testsOf(testResults).some((test) => !test.passed && !test.skipped);
}
