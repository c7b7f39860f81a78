import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { mount } from '../elements/mount.js';
import { press, rootsIn } from '../elements/page.js';

/** What a page under `style-src 'self'; script-src 'self'` would refuse. */
const refused = ['[style]', 'style', 'script', '[onclick]', '[onerror]', '[onload]'].join();

describe('a page with a strict content policy', () => {
  it('finds no inline style and no inline script in any element', async () => {
    const { provider } = await mount(html`
      <loyalty-achievements secrets="count"></loyalty-achievements>
      <loyalty-wallet></loyalty-wallet>
      <loyalty-level-progress achievement="wardrobe-builder" variant="steps"></loyalty-level-progress>
      <loyalty-level-progress achievement="wardrobe-builder" variant="ring"></loyalty-level-progress>
    `);
    await press(provider, 'Redeem');
    const found = rootsIn(provider).flatMap((root) => [...root.querySelectorAll(refused)]);
    expect(found.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('finds the live region without inline style too', async () => {
    await mount(html`<loyalty-wallet></loyalty-wallet>`);
    expect(document.querySelector('[role="status"]')).to.exist.and.not.have.attribute('style');
  });
});
