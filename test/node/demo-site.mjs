import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { getResponse } from 'msw';
import { build, runnerImport } from 'vite';

// What loads sources for a test would otherwise say that this is development, and Lit would be built so.
process.env.NODE_ENV = 'production';

const root = join(import.meta.dirname, '../..');
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Builds what a mode of vite.config.ts makes of the sources and serves it on this machine. It lies in a folder of its
 * own, which goes with the server: other builds may be rewriting the usual one.
 *
 * @param {'demo' | 'cdn'} mode
 * @param {Record<string, string>} [files] More files, by their path: `/page.html`.
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function openSite(mode, files = {}) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const outDir = mkdtempSync(join(root, '.cache', `${mode}-`));
  const configFile = join(root, 'vite.config.ts');
  await build({ configFile, mode, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = createServer((request, response) => answer(request, response, { folder: outDir, files }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

function answer(request, response, { folder, files }) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const path = normalize(pathname === '/' ? '/index.html' : pathname);
  const file = join(folder, path);
  const isFile = existsSync(file) && statSync(file).isFile();
  if (!(path in files) && !isFile) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  return path in files ? response.end(files[path]) : createReadStream(file).pipe(response);
}

/** The mocks, as their sources are now. */
export async function loadMocks() {
  const { module } = await runnerImport('./mocks/index.ts', { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * Answers a page's requests from here, past any worker of the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly import('msw').RequestHandler[]} handlers
 */
export async function answerFromHere(page, handlers) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await page.route('**', async (route) => {
    const { method, url, headers, body } = readRequest(route.request());
    const response = await getResponse(handlers, new Request(url, { method, headers, body }));
    if (!response) return route.fallback();
    const allowed = { 'access-control-allow-origin': '*' };
    const status = response.status;
    return route.fulfill({
      status,
      headers: { ...Object.fromEntries(response.headers), ...allowed },
      body: await response.text(),
    });
  });
}

function readRequest(request) {
  return { method: request.method(), url: request.url(), headers: request.headers(), body: request.postData() };
}
