/*
 * What the demo's two pages owe everybody, as they are built, on each platform: nothing jumps, nothing is cut off, axe
 * finds nothing, and nothing secret is on them.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { loadMocks, openSite } from './demo-site.mjs';
import { openBrowser, settled } from './demo-visit.mjs';

const site = await openSite('demo');
const { visit, close } = await openBrowser();
const { mockPlatforms, secretWord } = await loadMocks();

const pages = { storefront: 'index.html', portal: 'portal.html' };
const widths = [1280, 320];
const looks = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((direction) => ({ theme, direction })));

const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

after(async () => {
  await close();
  site.close();
});

for (const platform of mockPlatforms) {
  for (const [name, path] of Object.entries(pages)) {
    const at = (scenario) => `${site.origin}/${path}?platform=${platform}&scenario=${scenario}`;

    describe(`the ${name} on ${platform}`, { concurrency: 3 }, () => {
      for (const scenario of ['rich', 'slow']) {
        for (const width of widths) {
          test(`does not jump while it loads (${scenario}, ${width} px)`, (t) =>
            visit(at(scenario), { width }, async (page) => {
              await settled(page);
              const shift = await page.evaluate(() => globalThis.layoutShift);
              t.diagnostic(`layout shift ${shift.toFixed(4)}`);
              assert.ok(shift < 0.01, `shifted by ${shift}`);
            }));
        }
      }

      for (const width of widths) {
        test(`is accessible (${width} px)`, () =>
          visit(at('rich'), { width, axe: true }, async (page) => {
            await settled(page);
            await checkLooks(page, width, 'html');
            if (path !== pages.storefront) return;
            await page.evaluate(() => document.querySelector('#open-bag').click());
            await checkLooks(page, width, '#bag');
          }));
      }

      test('needs no sideways scrolling at 320 px, nor with text of twice the size', () =>
        visit(at('rich'), { width: 320 }, async (page) => {
          await settled(page);
          assert.deepEqual(await page.evaluate(tooWide), []);
          await page.setViewportSize({ width: 1280, height: 800 });
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
          assert.deepEqual(await page.evaluate(tooWide), []);
        }));

      test('tells no secret', () =>
        visit(at('rich'), {}, async (page) => {
          const sent = [];
          page.on('response', async (response) => response.url().includes('/achievements') && sent.push(response));
          await page.reload();
          await settled(page);
          const text = await page.evaluate(readPage);
          // Open Loyalty has no mysteries: nothing is there.
          if (platform !== 'open-loyalty') assert.match(text, /Mystery badge|Nearly yours/);
          assert.doesNotMatch(text, new RegExp(secretWord, 'i'));
          const bodies = await Promise.all(sent.map((response) => response.text()));
          if (platform === 'omneo') assert.match(bodies.join(), new RegExp(secretWord), 'the platform sent some');
        }));
    });
  }
}

/** Holds a part of the page to axe's rules, in each look. */
async function checkLooks(page, width, part) {
  await showAll(page, width);
  for (const look of looks) {
    const violations = await page.evaluate(findViolations, [part, look, rules]);
    assert.deepEqual(violations, [], `${look.theme}, ${look.direction}:\n  ${violations.join('\n  ')}\n`);
  }
}

/** What is out of sight is not laid out (`content-visibility`), and axe would measure it where it is not. */
async function showAll(page, width) {
  for (let height = 0, needed = 800; needed > height;) {
    height = needed;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => globalThis.painted());
    needed = await page.evaluate(() => document.documentElement.scrollHeight);
  }
}

async function findViolations([part, { theme, direction }, options]) {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = direction;
  await globalThis.painted();
  const { violations } = await globalThis.axe.run(part, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')}\n    ${any.map(({ message }) => message)}`),
  );
}

/** What makes the page scroll sideways, for the message; empty where nothing does. */
async function tooWide() {
  await globalThis.painted();
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = globalThis.everything().filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} px`, ...wide.map(({ localName, className }) => `${localName}.${className}`)];
}

/** The whole page as text, with what is in shadow roots and attributes. */
function readPage() {
  return globalThis
    .everything()
    .flatMap((element) => [
      element.localName,
      ...[...element.attributes].map(({ name, value }) => `${name}="${value}"`),
      ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ data }) => data),
      ...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.data ?? ''),
    ])
    .join(' ');
}
