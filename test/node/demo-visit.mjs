import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens one browser for a file's tests. `visit` is a customer's: it has its own storage, and ends with its task. */
export async function openBrowser() {
  const browser = await chromium.launch(await findBrowser());
  return { visit: (url, options, task) => visit(browser, { url, ...options }, task), close: () => browser.close() };
}

/**
 * Opens a page for a task, and holds it to a quiet console and to its content policy. `refused`: the platform refuses
 * requests, which the browser itself reports. `loud`: warnings are fine. `axe`: axe is there, for which the policy makes
 * an exception.
 */
async function visit(browser, { url, width = 1280, refused, loud, axe: withAxe, ...options }, task) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    ...(withAxe && { bypassCSP: true, reducedMotion: 'reduce' }),
    ...options,
  });
  try {
    await context.addInitScript(prepare);
    if (withAxe) await context.addInitScript(axe);
    const page = await context.newPage();
    const complaints = listen(page, loud ? ['error'] : ['error', 'warning']);
    await page.goto(url);
    await task(page);
    const unexpected = complaints.filter((text) => !(refused && text.startsWith('Failed to load resource')));
    assert.deepEqual(unexpected, [], 'the console');
  } finally {
    await context.close();
  }
}

function listen(page, kinds) {
  const complaints = [];
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => kinds.includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Waits until nothing on the page is awaited any more, and what is in sight is on the screen. */
export async function settled(page) {
  await page.waitForFunction(() => 'known' in document.documentElement.dataset);
  await page.waitForFunction(() => !globalThis.everything().some((element) => element.matches('.skeleton')));
  await page.waitForFunction(() => globalThis.everything().every((element) => !globalThis.isPictureAwaited(element)));
  await page.evaluate(() => globalThis.painted());
}

/** Runs in each page before its own scripts: what the tests ask it, and what has to be watched from the beginning. */
function prepare() {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...inside(element.shadowRoot)] : element,
    );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Every element, those in shadow roots too. */
  globalThis.everything = () => inside(document);

  /** Whether an element is a picture in sight that is not there yet. */
  globalThis.isPictureAwaited = (element) => {
    if (element.localName !== 'img' || element.complete || !element.checkVisibility()) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  /** Resolves when what is in the page is on the screen, and measured. */
  globalThis.painted = async () => {
    for (let i = 0; i < 3; i++) await frame();
  };

  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`The policy (${violatedDirective}) forbids ${blockedURI}.`);
  });
}
