import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { buildAchievement, buildSnapshot } from '../../mocks/index.js';
import '../../src/define.js';
import { define } from '../../src/registration.js';
import { textOf } from '../elements/page.js';

const tags = [
  'loyalty-provider',
  'loyalty-achievements',
  'loyalty-badge',
  'loyalty-benefit',
  'loyalty-level-progress',
  'loyalty-wallet',
] as const;

/** Another copy of a module, as a second version of the library on the page would bring it. */
const copyOf = async (path: string): Promise<any> => import(`/src/${path}.ts?copy`);

describe('the library loaded twice', () => {
  it('registers its elements', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.exist;
  });

  it('does not throw, and leaves the first elements in place', async () => {
    const first = tags.map((tag) => customElements.get(tag));
    for (const tag of tags) await copyOf(`define/${tag}`);
    await copyOf('define');
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(first);
  });

  it('keeps the first of two different classes', async () => {
    const { BadgeElement } = await copyOf('elements/badge/badge');
    expect(BadgeElement).not.to.equal(customElements.get('loyalty-badge'));
    define('loyalty-badge', BadgeElement);
    expect(customElements.get('loyalty-badge')).not.to.equal(BadgeElement);
  });

  it('lets the elements of one copy find the provider of the other', async () => {
    const { BadgeElement } = await copyOf('elements/badge/badge');
    const { scopeContext } = await copyOf('context');
    expect(scopeContext).to.equal((await import('../../src/context.js')).scopeContext);
    define('other-badge', class extends BadgeElement {});
    const snapshot = buildSnapshot({ achievements: [buildAchievement()] });
    const page = await fixture(html`
      <loyalty-provider .snapshot=${snapshot}
        ><other-badge achievement="first-purchase"></other-badge
      ></loyalty-provider>
    `);
    await nextFrame();
    expect(textOf(page)).to.include('First purchase');
  });
});
