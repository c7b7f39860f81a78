/*
 * What the README tells newcomers to write for their platform, run as it stands there against the mocks: only addresses and
 * keys are others.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createScenario, openLoyaltyId } from '../../dist/mocks/index.js';
import { serveMocks } from '../../dist/mocks/node.js';
import { openSite } from './demo-site.mjs';
import { openBrowser } from './demo-visit.mjs';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The blocks of code of a section, by language. */
function blocks(title) {
  const [, section = ''] = readme.split(`\n## ${title}\n`);
  const found = section.split('\n## ')[0].matchAll(/```(\w+)\n([^]*?)```/g);
  const all = [...found].map(([, language, code]) => ({ language, code }));
  return all.reduce((by, block) => ({ ...by, [block.language]: [...(by[block.language] ?? []), block] }), {});
}

const { html, js, ...others } = blocks('Platforms');
const [own, omneo] = html.map(({ code }) => code);
const [talonOne, openLoyalty, minting, getToken] = js.map(({ code }) => code);
const [sharing] = blocks('Server').js.map(({ code }) => code);
const script = readme.match(/<script type="module".*<\/script>/)[0].replace('/assets/', '/');

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'readme-'));
const files = {};
const children = new Set();
// Whatever becomes of the tests, nothing they started outlives them.
process.on('exit', () => children.forEach((child) => child.kill()));
const site = await openSite('cdn', files);
const { visit, close } = await openBrowser();
process.env.TOKEN_SECRET = 'a-secret-of-32-characters-or-more';
const { mintToken } = await import(written('minting', minting));

after(async () => {
  await close();
  site.close();
  rmSync(folder, { recursive: true });
});

describe('the README, for a newcomer', () => {
  test('needs fewer than ten lines for each platform', () => {
    for (const code of [own, omneo, talonOne, openLoyalty]) assert.ok(code.trim().split('\n').length < 10, code);
  });

  test('has no code here that the tests below leave out', () => {
    assert.deepEqual([html.length, js.length, others, blocks('Server').js.length], [2, 4, {}, 1]);
  });

  test('shows the data of their own backend', async () => {
    const scenario = createScenario('rich', { endpoint: '/loyalty', tokenUrl: '/my/token' });
    const mock = await serveMocks(scenario.handlers);
    await showsData(own, { '/loyalty/': mock.origin, '/my/token': mock.origin });
    await mock.close();
  });

  test('shows it with a function for tokens', async () => {
    const scenario = createScenario('rich', { endpoint: '/loyalty', tokenUrl: '/my/token' });
    const mock = await serveMocks(scenario.handlers);
    const without = own.replace(/ token-url="[^"]*"/, '');
    await showsData(without, { '/loyalty/': mock.origin, '/my/token': mock.origin }, getToken);
    await mock.close();
  });

  test('shows the data of Omneo', async () => {
    const scenario = createScenario('rich', { platform: 'omneo', endpoint: '/id/api/v1', tokenUrl: '/apps/cx' });
    const mock = await serveMocks(scenario.handlers);
    await showsData(omneo, { 'https://api.acme.getomneo.com/': mock.origin, '/apps/cx': mock.origin });
    await mock.close();
  });

  const behindServer = {
    'talon-one': { code: talonOne, names: 'TALON_ONE', profile: (id) => id },
    'open-loyalty': { code: openLoyalty, names: 'OPEN_LOYALTY', profile: openLoyaltyId },
  };
  for (const [platform, { code, names, profile }] of Object.entries(behindServer)) {
    test(`shows the data of ${platform} through a server`, async () => {
      const { backend, handlers } = createScenario('rich', { platform, endpoint: '' });
      const mock = await serveMocks(handlers);
      const server = await runServer(platform, code, { [`${names}_URL`]: mock.origin, [`${names}_KEY`]: 'key' });
      files['/my/token'] = JSON.stringify(await mintToken(profile(backend.snapshot().profile.id)));
      try {
        await showsData(own, { '/loyalty/': server.origin });
      } finally {
        await server.close();
        await mock.close();
      }
    });
  }

  const skip = spawnSync('redis-server', ['--version']).status === 0 ? false : 'there is no redis-server here';
  test('shares what was done through Redis', { skip }, async () => {
    const port = await freePort();
    const redis = spawn('redis-server', ['--port', port, '--save', '', '--dir', folder], { stdio: 'ignore' });
    children.add(redis);
    await listening(port);
    const file = written('sharing', sharing);
    const ask = `const { store } = await import('${file}');
      await store.put('key', 'outcome', 60); console.log(await store.get('key')); process.exit();`;
    const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', ask], { env, encoding: 'utf8' });
    redis.kill();
    await once(redis, 'close');
    assert.equal(stdout.trim(), 'outcome');
  });
});

/** Opens a page with these elements, whose requests go where `leads` says, and holds it to what it must show. */
async function showsData(elements, leads, code) {
  files['/page.html'] = `<!doctype html><html lang="en"><title>A shop</title>${script}${elements}</html>`;
  await visit('about:blank', {}, async (page) => {
    for (const [address, origin] of Object.entries(leads)) {
      const from = new URL(address, site.origin).href;
      await page.route(`${from}**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        const url = `${origin}${pathname}${search}`;
        return route.fulfill({ response: await route.fetch({ url }) });
      });
    }
    await page.goto(`${site.origin}/page.html`);
    if (code) await page.evaluate(code);
    await page.getByText('Wardrobe builder').first().waitFor();
    await page.getByRole('article', { name: '15% off knitwear' }).waitFor();
  });
}

/** Runs a server as it is written, on a port that is free. */
async function runServer(name, code, settings) {
  const port = await freePort();
  const file = new URL(written(name, code.replace('8787', port)));
  const child = spawn(process.execPath, [file.pathname], { env: { ...process.env, ...settings }, stdio: 'inherit' });
  children.add(child);
  await listening(port);
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** The address of a module with this code, in a folder from which the package finds itself. */
function written(name, code) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file).href;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Resolves when somebody listens on a port. */
async function listening(port) {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(Number(port), '127.0.0.1');
    const there = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`Nobody listens on ${port}.`);
}
