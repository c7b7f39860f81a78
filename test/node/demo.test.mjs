/*
 * What customers do on the demo's two pages, as they are built, on each platform as far as it goes.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { answerFromHere, loadMocks, openSite } from './demo-site.mjs';
import { openBrowser, settled } from './demo-visit.mjs';

const site = await openSite('demo');
const { visit, close } = await openBrowser();
const { createScenario } = await loadMocks();

after(async () => {
  await close();
  site.close();
});

/** That a use came too late is told by our own contract; others refuse without a reason. It shows once it is read again. */
const vague = "This can't be done right now.";

/** What differs: where it is found, the codes of a coupon, and what can be done there at all. */
const platforms = {
  rest: {
    endpoint: '/api/loyalty',
    tote: /TOTE-\d+/,
    knitwear: 'KNIT15-1007',
    refusal: 'This was already used or claimed.',
    countsUses: true,
    records: true,
  },
  omneo: {
    endpoint: '/omneo/id/api/v1',
    tote: /TOTE-\d+/,
    knitwear: 'KNIT15-1007',
    refusal: vague,
    countsUses: true,
    records: true,
  },
  'talon-one': { endpoint: '/loyalty', countsUses: true, records: false },
  'open-loyalty': {
    endpoint: '/loyalty',
    tote: /93100\d+/,
    knitwear: '931001007',
    refusal: vague,
    countsUses: false,
    records: true,
  },
};

const card = (page, name) => page.getByRole('article', { name });
const group = (page, name) => page.getByRole('region', { name });
const shown = (page, text) => page.getByText(text).filter({ visible: true });
const button = (place, name) => place.getByRole('button', { name });
const said = (page, text) => page.locator('#loyalty-announcer', { hasText: text }).waitFor({ state: 'attached' });

for (const [platform, can] of Object.entries(platforms)) {
  const { records, countsUses } = can;
  const at = (path, scenario = 'rich') => `${site.origin}/${path}?platform=${platform}&scenario=${scenario}`;

  describe(`customers on ${platform}`, { concurrency: 3 }, () => {
    const recorded = records ? test : () => {};

    recorded('claim and redeem a benefit with the keyboard alone', () =>
      visit(at('portal.html'), {}, async (page) => {
        await settled(page);
        await page.evaluate(watchFocus);
        const tote = card(page, 'A tote for everything');
        await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
        await page.keyboard.press('Enter');

        await tabTo(page, button(tote, 'Claim'));
        await page.keyboard.press('Enter');
        await said(page, 'Claimed. It is ready to use.');
        await focused(button(tote, 'Redeem'));

        const question = page.getByRole('alertdialog', { name: 'Redeem “A tote for everything”?' });
        await page.keyboard.press('Enter');
        await focused(button(question, 'Not now'));
        await page.keyboard.press('Escape');
        await question.waitFor({ state: 'hidden' });
        await focused(button(tote, 'Redeem'));

        await page.keyboard.press('Enter');
        await tabTo(page, button(question, 'Redeem now'));
        await page.keyboard.press('Enter');
        await said(page, 'A tote for everything redeemed.');
        const ticket = tote.getByRole('group', { name: 'Redeemed' });
        await focused(ticket);
        assert.match(await ticket.textContent(), can.tote);

        await tabTo(page, button(tote, 'Done'));
        await page.keyboard.press('Enter');
        await card(group(page, /^Used/), 'A tote for everything').waitFor();
        assert.deepEqual(await page.evaluate(() => globalThis.lostFocus), []);
      }),
    );

    recorded('redeem a discount in the bag with the mouse', () =>
      visit(at('index.html'), {}, async (page) => {
        await settled(page);
        await page.evaluate(watchRequests);
        await button(page, /Harbour knit/).click();
        await button(page, /^Bag/).click();
        const bag = page.getByRole('dialog', { name: 'Your bag' });
        const total = bag.getByRole('status').and(bag.locator('output'));
        assert.equal(await total.textContent(), '$260');

        await button(card(bag, '15% off knitwear'), 'Redeem').click();
        await button(page.getByRole('alertdialog'), 'Redeem now').click();
        await said(bag, '15% off knitwear redeemed.');
        await card(bag, '15% off knitwear').getByText(can.knitwear).waitFor();
        await bag.getByRole('term').filter({ hasText: '15% off knitwear' }).waitFor();
        await bag.getByText('−$39', { exact: true }).waitFor();
        assert.equal(await total.textContent(), '$221');
        assert.deepEqual(await page.evaluate(() => globalThis.requests), ['loyalty-benefit-redeem, default kept']);
      }),
    );

    recorded('are not offered again what is used up', () =>
      visit(at('portal.html'), {}, async (page) => {
        await settled(page);
        await use(page, 'A coffee on us');
        const used = card(group(page, /^Used/), 'A coffee on us');
        await used.waitFor();
        assert.equal(await button(used, /Redeem/).count(), 0);

        await page.reload();
        await used.waitFor();
        assert.equal(await card(page, 'A coffee on us').count(), 1);
        assert.equal(await button(used, /Redeem/).count(), 0);
      }),
    );

    const counted = countsUses ? test : () => {};
    counted('see how many uses are left', () =>
      visit(at('portal.html'), {}, async (page) => {
        const lounge = card(page, 'Three visits to the Linden Lounge');
        await lounge.getByText('2 of 3 left').waitFor();
        if (!records) return;
        await use(page, 'Three visits to the Linden Lounge');
        await lounge.getByText('1 of 3 left').waitFor();
        await button(lounge, 'Redeem').waitFor();
      }),
    );

    test('see on their first day what is open to them', () =>
      visit(at('portal.html', 'newcomer'), {}, async (page) => {
        if (records) await button(card(group(page, /^For you to claim/), 'A tote for everything'), 'Claim').waitFor();
        else await page.getByText('No benefits yet').waitFor();
        assert.equal(await group(page, /^(Ready|Used|Expired)/).count(), 0);
        assert.equal(
          await page
            .getByText(/^Earned/)
            .and(page.locator('[part=status]'))
            .count(),
          0,
        );
      }));

    if (!records) {
      test('are offered nothing to claim, where rules give benefits', () =>
        visit(at('portal.html'), {}, async (page) => {
          await settled(page);
          await card(group(page, /^Ready/), 'A coffee on us').waitFor();
          assert.equal(await group(page, /^For you to claim/).count(), 0);
          assert.equal(await button(page, 'Claim').count(), 0);
        }));
    }

    test('see that a programme is empty', () =>
      visit(at('portal.html', 'empty'), {}, async (page) => {
        await page.getByText('No achievements yet').waitFor();
        await page.getByText('No benefits yet').waitFor();
      }));

    test('may try again once a platform that failed is back', () =>
      visit(at('portal.html', 'failing'), { refused: true }, async (page) => {
        const retry = button(page, 'Try again').filter({ visible: true });
        await retry.nth(1).waitFor();
        assert.equal(await shown(page, "We couldn't load this").count(), 2);

        const endpoint = new URL(can.endpoint, site.origin).href;
        const tokenUrl = `${site.origin}/loyalty-token`;
        const spoken = platform === 'omneo' ? 'omneo' : 'rest';
        await answerFromHere(page, createScenario('rich', { platform: spoken, endpoint, tokenUrl }).handlers);
        await retry.first().click();
        await settled(page);
        await button(card(page, 'A coffee on us'), 'Redeem').waitFor();
        assert.equal(await retry.count(), 0);
      }));

    test('are asked to sign in', () =>
      visit(at('portal.html', 'logged-out'), { refused: true }, async (page) => {
        await shown(page, 'Sign in to see this').nth(1).waitFor();
        assert.equal(await shown(page, 'Sign in to see this').count(), 2);
        assert.equal(await button(page, 'Try again').count(), 0);
        await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
      }));

    test('never notice a token that expired', () =>
      visit(at('portal.html', 'expired-token'), { refused: true }, async (page) => {
        await settled(page);
        await button(card(page, 'A coffee on us'), 'Redeem').waitFor();
        const asked = await page.evaluate(() => performance.getEntriesByName(`${origin}/loyalty-token`).length);
        assert.equal(asked, 2);
      }));

    recorded('are told that the till was faster', () =>
      visit(at('portal.html', 'used-elsewhere'), { refused: true }, async (page) => {
        await settled(page);
        const coffee = card(page, 'A coffee on us');
        await button(coffee, 'Redeem').click();
        await button(page.getByRole('alertdialog'), 'Redeem now').click();
        await said(page, can.refusal);
        await coffee.getByText(/^(Already used\.|Used on .*)$/).waitFor();
        assert.equal(await button(coffee, /Redeem/).count(), 0);
        assert.equal(await coffee.getByText('CUP-1010').count(), 0);
        await focused(button(coffee, 'Done'));
        await page.keyboard.press('Enter');
        await card(group(page, /^Used/), 'A coffee on us').waitFor();
      }),
    );

    test('see that a slow answer is awaited', () =>
      visit(at('portal.html', 'slow'), {}, async (page) => {
        await page.locator('.skeleton').first().waitFor();
        assert.equal(await page.getByRole('article').count(), 0);
        await settled(page);
        await button(card(page, 'A coffee on us'), 'Redeem').waitFor();
      }));
  });
}

async function use(page, name) {
  await button(card(page, name), 'Redeem').click();
  await button(page.getByRole('alertdialog'), 'Redeem now').click();
  await button(card(page, name), 'Done').click();
}

async function tabTo(page, target) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate(isFocused)) return;
  }
  assert.fail(`${target} cannot be reached.`);
}

/** Waits until the focus is on an element: it moves with what is rendered. */
async function focused(target) {
  const element = await target.elementHandle();
  await element.ownerFrame().then((frame) => frame.waitForFunction(isFocused, element));
}

function isFocused(element) {
  return element.getRootNode().activeElement === element;
}

/** Notes each frame in which nothing has the focus, from the first in which something had it. */
function watchFocus() {
  globalThis.lostFocus = [];
  let last;
  const look = () => {
    const { activeElement } = document;
    if (activeElement !== document.body) last = activeElement;
    else if (last) globalThis.lostFocus.push(`after ${last.localName}`);
    requestAnimationFrame(look);
  };
  look();
}

/** Notes what became of each request that the elements made of the page. */
function watchRequests() {
  globalThis.requests = [];
  for (const type of ['loyalty-benefit-claim', 'loyalty-benefit-redeem']) {
    addEventListener(type, (event) => {
      globalThis.requests.push(`${type}, default ${event.defaultPrevented ? 'prevented' : 'kept'}`);
    });
  }
}
