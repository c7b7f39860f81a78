import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createBackend, restHandlers, sampleState } from '../../mocks/index.js';
import { answerWith, now } from '../mocks/network.js';
import { shows, textOf } from './page.js';

/** A page loads the files of the elements in any order; here the provider's comes last. */
describe('a page whose provider is defined after what is inside it', () => {
  it('shows everything as if it had been the first', async () => {
    await answerWith(restHandlers(createBackend({ state: sampleState({ now }), now: () => now })));
    const page = await fixture(html`
      <loyalty-provider endpoint="/api/loyalty" token-url="/loyalty-token">
        <loyalty-badge achievement="coffee-regular"></loyalty-badge>
        <loyalty-wallet></loyalty-wallet>
      </loyalty-provider>
    `);
    await import('../../src/define/loyalty-badge.js');
    await import('../../src/define/loyalty-wallet.js');
    await page.querySelector('loyalty-badge')!.updateComplete;
    expect(textOf(page)).not.to.include('Every 10 coffees');

    const ready = oneEvent(document, 'loyalty-ready');
    await import('../../src/define/loyalty-provider.js');
    await ready;
    await shows(page, 'Every 10 coffees');
    await shows(page, 'A coffee on us');
  });
});
