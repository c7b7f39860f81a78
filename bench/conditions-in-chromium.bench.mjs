import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser.js';
import { rows, table } from './conditions.js';

/** The page's script: the same comparison, with its times where the page can be asked for them. */
const script = `
  import { LogicEngine } from 'json-logic-engine';
  import jsonLogic from 'json-logic-js';
  import { compile } from '../src/rules/conditions/compile.js';
  import { evaluate } from '../src/rules/conditions/evaluate.js';
  import { explain } from '../src/rules/conditions/explain.js';
  import { measured } from './conditions.js';
  window.times = measured({ evaluate, compile, explain, LogicEngine, jsonLogic });
`;

/** One condition over 1,024 profiles, in a page. */
export default async function () {
  const stdin = { contents: script, resolveDir: import.meta.dirname, loader: 'ts' };
  const bundle = { bundle: true, minify: true, format: 'iife', target: 'es2022', write: false };
  const { outputFiles } = await build({ stdin, ...bundle });
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    return table(await page.evaluate('window.times'), rows({ evaluate: 4, compile: 6 }));
  } finally {
    await browser.close();
  }
}
