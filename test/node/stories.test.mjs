/*
 * Holds every story: it renders, quietly; axe finds nothing in both schemes and both directions; it fits 320 px.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.js';
import { openStorybook } from '../storybook.js';

/** The word that every secret of the sample programme contains. */
const secret = /nightjar/i;

/** What a number that went wrong looks like in a page. */
const broken = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\bnull\b/;

const looks = ['light', 'dark'].flatMap((scheme) => ['ltr', 'rtl'].map((direction) => ({ scheme, direction })));

const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const storybook = await openStorybook();
const browser = await chromium.launch(await findBrowser());
const pages = await Promise.all([openPage(), openPage()]);

after(async () => {
  await browser.close();
  storybook.close();
});

describe('stories', { concurrency: pages.length }, () => {
  for (const story of storybook.entries.filter(({ type }) => type === 'story')) {
    test(`${story.title}: ${story.name}`, () => onPage((page) => checkStory(page, story)));
  }
});

describe('pages', { concurrency: pages.length }, () => {
  for (const entry of storybook.entries.filter(({ type }) => type === 'docs')) {
    test(`${entry.title}: ${entry.name}`, () => onPage((page) => checkDocs(page, entry)));
  }
});

async function checkStory({ page, complaints }, story) {
  await open(page, story, 'story');
  await page.waitForFunction(isFinished).catch(explain(complaints));
  await page.waitForFunction(isSettled, story.tags.includes('loading'));
  const { text, height, undefinedTags } = await page.evaluate(readStory);
  assert.deepEqual(undefinedTags, [], 'elements that are not registered');
  assert.equal(height > 0, !story.tags.includes('empty'), `renders something (${height} px high)`);
  assert.doesNotMatch(text, broken);
  assert.doesNotMatch(text, secret);
  await showAll(page);
  for (const look of looks) await checkLook(page, story, look);
  await checkWidth(page);
  assert.deepEqual(complaints.filter(isUnexpected(story)), [], 'the console');
}

async function checkDocs({ page, complaints }, entry) {
  await open(page, entry, 'docs');
  await page
    .waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.channel?.last('docsRendered'))
    .catch(explain(complaints));
  assert.notEqual(await page.locator('#storybook-docs h1').first().textContent(), '');
  assert.equal(await page.locator('.sb-errordisplay').isVisible(), false, 'an error is shown');
  assert.deepEqual(complaints.filter(isUnexpected({ tags: ['refused', 'warns'] })), [], 'the console');
}

async function checkLook(page, { title, name }, { scheme, direction }) {
  const violations = await page.evaluate(
    async ([look, options]) => {
      document.documentElement.style.colorScheme = look.scheme;
      document.documentElement.dir = look.direction;
      const found = await globalThis.axe.run('#storybook-root', options);
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ html, any }) => `${id} (${help}): ${html}\n    ${any.map(({ message }) => message).join('\n    ')}`,
        ),
      );
    },
    [{ scheme, direction }, rules],
  );
  assert.deepEqual(violations, [], `${title}: ${name}, ${scheme}, ${direction}:\n  ${violations.join('\n  ')}\n`);
}

/** What is out of sight is not laid out (`content-visibility`), and axe would measure it where it is not. */
async function showAll(page) {
  for (let height = 0, needed = 800; needed > height;) {
    height = needed;
    await page.setViewportSize({ width: 1280, height });
    needed = await page.evaluate(laidOutHeight);
  }
}

/** WCAG 1.4.10: nothing to scroll sideways on the narrowest phone. */
async function checkWidth(page) {
  await page.setViewportSize({ width: 320, height: 800 });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(needed <= 320, `needs ${needed} px where there are 320`);
}

async function openPage() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** There are as many pages as tests at a time, so one is always free. */
async function onPage(check) {
  const free = pages.pop();
  free.complaints.length = 0;
  try {
    await check(free);
  } finally {
    await leave(free.page);
    pages.push(free);
  }
}

async function open(page, { id }, viewMode) {
  await page.setViewportSize({ width: 1280, height: 800 });
  // The addon checks a story whenever it is shown; axe runs once at a time.
  await page.goto(`${storybook.origin}/iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true`);
}

/** A story that never came is explained by what the console says. */
function explain(complaints) {
  return (error) => assert.fail([error.message, ...complaints].join('\n'));
}

/** What a story still has to say is not the next one's. Storybook writes its address anew as it loads, which may cut in. */
async function leave(page) {
  await page.goto('about:blank').catch(() => page.goto('about:blank'));
}

/** The browser itself reports each refused request; stories of refusals are tagged. */
function isUnexpected({ tags }) {
  return (text) => {
    if (text.startsWith('Failed to load resource')) return !tags.includes('refused');
    return !(text.startsWith('loyalty-elements:') && tags.includes('warns'));
  };
}

function isFinished() {
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  if (phase === 'errored')
    throw new Error(document.querySelector('#error-message')?.textContent ?? 'The story failed.');
  return phase === 'finished';
}

/** Whether everything awaited is there. */
function isSettled(isLoading) {
  const inside = (node) =>
    [...node.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...inside(element.shadowRoot)] : element,
    );
  const skeletons = inside(document.querySelector('#storybook-root')).filter((element) => element.matches('.skeleton'));
  return isLoading ? skeletons.length > 0 : skeletons.length === 0;
}

/** The height of the page once what came into sight is laid out. */
function laidOutHeight() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollHeight)));
  });
}

/** What a story put on the page, shadow roots included. */
function readStory() {
  const serialize = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.data;
        if (child.nodeType !== Node.ELEMENT_NODE || child.localName === 'style') return '';
        const attributes = [...child.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
        return `<${child.localName} ${attributes}>${child.shadowRoot ? serialize(child.shadowRoot) : ''}${serialize(child)}`;
      })
      .join('');
  const story = document.querySelector('#storybook-root');
  const ours = [...story.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('loyalty-'));
  return {
    text: serialize(story),
    height: Math.max(...(ours.length ? ours : [story]).map(({ offsetHeight }) => offsetHeight)),
    undefinedTags: [...story.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
  };
}
