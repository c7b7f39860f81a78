/*
 * The one file for a script tag, on pages that have nothing else: as the README has it, and with far too much in it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { answerFromHere, loadMocks, openSite } from './demo-site.mjs';
import { openBrowser } from './demo-visit.mjs';

const { bigState, createBackend, createScenario } = await loadMocks();

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const block = (pattern) => readme.match(pattern)?.[0] ?? assert.fail(`The README has no ${pattern}.`);
const script = block(/<script type="module".*<\/script>/).replace('/assets/', '/');
const elements = block(/<loyalty-provider platform="omneo"[^]*?<\/loyalty-provider>/);
const policy = block(/^default-src 'none';.*$/m);
const platform = 'https://api.acme.getomneo.com';

const page = (head, body) => `<!doctype html>
<html lang="en-AU">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"
      content="${policy.replace("connect-src 'self'", `connect-src 'self' ${platform}`)}">
    <title>A shop</title>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

const versioned = (version) => script.replace('.js"', `.js?v=${version}"`);

const pages = {
  'in the head': page(script, elements),
  'after the elements': page('', elements + script),
  'with async': page(script.replace('<script', '<script async'), elements),
  'twice, from two addresses': page(versioned(1) + versioned(2), elements),
};

const lists = '<loyalty-achievements></loyalty-achievements><loyalty-wallet></loyalty-wallet>';
const site = await openSite('cdn', {
  ...Object.fromEntries(Object.values(pages).map((html, index) => [`/${index}.html`, html])),
  '/big.html': page(
    `${script}<script type="module" src="/big.js"></script>`,
    `<loyalty-provider>${lists}</loyalty-provider>`,
  ),
  '/big.js': `(${runBig})()`,
  '/big.json': JSON.stringify(createBackend({ state: bigState() }).snapshot()),
});
const { visit, close } = await openBrowser();

after(async () => {
  await close();
  site.close();
});

describe('the script tag', () => {
  for (const [index, place] of Object.keys(pages).entries()) {
    test(`works ${place}`, () =>
      visit('about:blank', { loud: place.startsWith('twice') }, async (page) => {
        const endpoint = `${platform}/id/api/v1`;
        const tokenUrl = `${site.origin}/apps/cx`;
        await answerFromHere(page, createScenario('rich', { platform: 'omneo', endpoint, tokenUrl }).handlers);
        await page.goto(`${site.origin}/${index}.html`);
        await page.getByText('Wardrobe builder').waitFor();
        const coffee = page.getByRole('article', { name: 'A coffee on us' });
        await coffee.getByRole('button', { name: 'Redeem' }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Redeem now' }).click();
        await coffee.getByText(/CUP-\d+/).waitFor();
      }));
  }
});

describe('200 achievements and 100 benefits', () => {
  test('scroll without a long task', (t) =>
    visitBig(async (page) => {
      await page.evaluate(watch);
      await page.mouse.move(640, 400);
      while (!(await page.evaluate(isAtEnd))) {
        await page.mouse.wheel(0, 400);
        await page.evaluate(() => globalThis.painted());
      }
      const { tasks, frames } = await page.evaluate(() => globalThis.watched);
      const longest = Math.max(0, ...tasks);
      const usual = frames.sort((a, b) => a - b).at(Math.floor(frames.length * 0.95));
      t.diagnostic(`${frames.length} frames, 95 % within ${usual} ms; the longest task over 50 ms: ${longest} ms`);
      assert.ok(longest <= 100, `a task of ${longest} ms`);
    }));

  test('change one badge where one achievement changed', (t) =>
    visitBig(async (page) => {
      const { changed, milliseconds } = await page.evaluate(changeOne);
      t.diagnostic(`${milliseconds.toFixed(1)} ms from the refresh to the change`);
      assert.deepEqual(changed, ['Every 10 coffees']);
    }));
});

function visitBig(task) {
  return visit(`${site.origin}/big.html`, {}, async (page) => {
    await page.waitForFunction(() => globalThis.everything().some(({ localName }) => localName === 'article'));
    await page.evaluate(() => globalThis.painted());
    await task(page);
  });
}

/** The page's own script: a client whose every answer is new, as a platform's is, and how one achievement changes. */
async function runBig() {
  const provider = document.querySelector('loyalty-provider');
  let snapshot = await (await fetch('/big.json')).json();
  const answer = () => ({ ok: true, data: { snapshot: structuredClone(snapshot), issues: [], failed: {} } });
  provider.client = { snapshot: async () => answer() };
  globalThis.count = (handle) => {
    const counted = (achievement) =>
      achievement.handle === handle ? { ...achievement, count: achievement.count + 1 } : achievement;
    snapshot = { ...snapshot, achievements: snapshot.achievements.map(counted) };
    return provider.refresh();
  };
}

/** Notes tasks that hold the page up for 50 ms and more, and how long each frame takes. */
function watch() {
  globalThis.watched = { tasks: [], frames: [] };
  const { tasks, frames } = globalThis.watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const look = (now) => {
    frames.push(Math.round(now - last));
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isAtEnd() {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
}

/** Counts one up and answers the names of the badges in which anything changed, and how soon the first did. */
async function changeOne() {
  const badges = globalThis.everything().filter(({ localName }) => localName === 'loyalty-badge');
  if (badges.length < 150) throw new Error(`There are only ${badges.length} badges.`);
  const changes = new Map();
  for (const { shadowRoot } of badges) {
    const note = () => changes.set(shadowRoot.querySelector('.name').textContent, performance.now());
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(note).observe(shadowRoot, everything);
  }
  const start = performance.now();
  await globalThis.count('coffee-regular');
  await globalThis.painted();
  return { changed: [...changes.keys()], milliseconds: Math.min(...changes.values()) - start };
}
