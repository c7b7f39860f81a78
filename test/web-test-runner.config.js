import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './browser.js';

const { executablePath, args } = await findBrowser();

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browsers: [playwrightLauncher({ launchOptions: { executablePath, args } })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname }),
  ],
  middleware: [serveMockServiceWorker],
  testFramework: { config: { timeout: 10_000 } },
};

/** MSW wants its worker at the root; it is served from the package, so no copy of it is kept here. */
function serveMockServiceWorker(context, next) {
  if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  return next();
}
