/*
 * One page on four platforms: two that it speaks to by itself, two behind the server handler. What customers see and do is
 * the same, but for what a platform has no word for; that is left out, and listed here.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openLoyaltyId, secretWord } from '../../dist/mocks/index.js';
import { backends, brandKey } from './backends.mjs';
import { openSite } from './demo-site.mjs';
import { openBrowser } from './demo-visit.mjs';

/** How much is missing to the next level of each badge; 0 where there is none ahead. */
const badges = {
  'First purchase': 0,
  'Every 10 coffees': 3,
  'Wardrobe builder': 7,
  'Made close by': 120,
  'Bring a friend': 1,
  'Mend and keep': 0,
  'Say how it wears': 3,
  'Winter warmers': 3,
  'Night owl': 0,
  'Any weather': 4,
};

const wallet = {
  'For you to claim': [
    'Autumn tasting evening',
    'Repair day',
    'A tote for everything',
    'A beanie with your coat',
    'Private view of the new collection',
    'Cupping class',
  ],
  'Ready to use': [
    'A coffee on us',
    'Early access to the winter sale',
    'Free alterations',
    '15% off knitwear',
    'An hour with a stylist',
    'Three visits to the Linden Lounge',
  ],
  Used: ['A birthday treat'],
  Expired: ['10% off denim', '20% off linen', '25% off for the first hundred'],
};

const everything = { ladders: true, seasons: true, secrets: true, claims: true, redeems: true, moved: {} };

/** What each platform can't say, or says otherwise. */
const platforms = {
  rest: { ...everything, handle: (handle) => handle },
  omneo: { ...everything, handle: (handle) => handle },
  'talon-one': {
    ...everything,
    handle: (handle) => handle.replaceAll('-', '_'),
    // One target, no ladder.
    ladders: false,
    // Rules give benefits, and the shop's session uses them up.
    claims: false,
    redeems: false,
    // Whether a giveaway was spent is not known; a limit that all customers used up looks like one's own use.
    moved: { 'A birthday treat': 'Ready to use', '25% off for the first hundred': 'Used' },
  },
  'open-loyalty': {
    ...everything,
    handle: openLoyaltyId,
    // Each level is a completion, without a name.
    ladders: false,
    // No dates of progress, and no mysteries.
    seasons: false,
    secrets: false,
    // A coupon is used once, and all customers' uses are not counted.
    moved: { 'Three visits to the Linden Lounge': 'Used', '25% off for the first hundred': 'Ready to use' },
  },
};

const files = {};
const site = { ...(await openSite('cdn', files)), files };
const { visit, close } = await openBrowser();

after(async () => {
  await close();
  site.close();
});

for (const [platform, can] of Object.entries(platforms)) {
  describe(`a page on ${platform}`, () => {
    let backend;
    before(async () => {
      backend = await backends[platform](site);
      files[`/${platform}.html`] = html(backend.provider, can.handle('wardrobe-builder'));
    });
    after(() => backend.close());
    const open = (options, task) =>
      visit(`${site.origin}/${platform}.html`, options, async (page) => {
        await card(page, 'A coffee on us').waitFor();
        await task(page);
      });

    test('shows the same badges, and how much is missing to the next level', () =>
      open({}, async (page) => {
        const list = page.getByRole('list', { name: 'Achievements' });
        for (const [name, missing] of Object.entries(badges)) {
          const badge = list.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
          const text = await badge.ariaSnapshot();
          if (missing === 0) assert.equal(await badge.getByRole('progressbar').count(), 0, name);
          else assert.equal(missingIn(text), missing, `${name}: ${text}`);
        }
        const names = await list.getByText('Mystery badge').count();
        assert.equal(names, can.secrets ? 1 : 0, 'mysteries');
        assert.equal(await page.getByText('1 secret left to find').count(), can.secrets ? 1 : 0, 'the hint of more');
        const seasons = ['Starts on', 'Ended'].map((text) => list.getByText(text).count());
        assert.deepEqual(await Promise.all(seasons), can.seasons ? [1, 1] : [0, 0], 'seasons');
      }));

    test('shows the way to the next level, and its name where there are names', () =>
      open({}, async (page) => {
        const level = page.locator('loyalty-level-progress');
        await level.getByText('Wardrobe builder').waitFor();
        assert.equal(missingIn(await level.ariaSnapshot()), badges['Wardrobe builder']);
        assert.equal(await level.getByText(/Collection/).count(), can.ladders ? 1 : 0);
      }));

    test('shows the same wallet', () =>
      open({}, async (page) => {
        const shown = Object.keys(wallet).map(async (name) => {
          const cards = page.getByRole('region', { name: new RegExp(`^${name}`) }).getByRole('article');
          const names = cards.evaluateAll((found) => found.map((one) => one.querySelector('.name').textContent));
          return [name, (await names).map((text) => text.trim()).sort()];
        });
        assert.deepEqual(Object.fromEntries(await Promise.all(shown)), walletOf(can));
      }));

    test('tells no secret, and sends no key to the page', () =>
      visit('about:blank', {}, async (page) => {
        const answers = [];
        page.on('response', (response) => answers.push(response));
        await page.goto(`${site.origin}/${platform}.html`);
        await card(page, 'A coffee on us').waitFor();
        assert.doesNotMatch(await page.locator('body').ariaSnapshot(), new RegExp(secretWord, 'i'));
        const direct = platform === 'omneo';
        for (const response of answers) {
          const text = JSON.stringify(await response.request().allHeaders()) + (await response.text());
          assert.ok(!text.includes(brandKey), response.url());
          // Omneo sends it all, and the page keeps it: see its client.
          if (!direct) assert.doesNotMatch(text.replace(/"pictures?[^,]*/g, ''), new RegExp(`${secretWord} `, 'i'));
        }
      }));

    test(can.claims ? 'claims a benefit, which is then ready' : 'offers nothing to claim', () =>
      open({}, async (page) => {
        if (!can.claims) return assert.equal(await button(page, 'Claim').count(), 0);
        const tote = card(page, 'A tote for everything');
        await button(tote, 'Claim').click();
        const ready = card(region(page, 'Ready to use'), 'A tote for everything');
        await button(ready, 'Redeem').waitFor();
        const held = backend.backend
          .snapshot()
          .benefits.filter(({ definition }) => definition.handle === 'welcome-tote');
        assert.equal(held.length, 1);
        await page.reload();
        await button(ready, 'Redeem').waitFor();
        assert.equal(await tote.count(), 1);
      }),
    );

    if (can.redeems) {
      test('redeems a benefit once, shows its code, and counts it as used from then on', () =>
        open({}, async (page) => {
          const coffee = card(page, 'A coffee on us');
          await button(coffee, 'Redeem').click();
          await button(page.getByRole('alertdialog'), 'Redeem now').click();
          const code = await coffee.getByRole('group', { name: 'Redeemed' }).textContent();
          assert.match(code, /CUP-1010|931001010/);
          const { redemptions, redemptionsLeft } = backend.backend.snapshot().benefits.find(({ id }) => id === '1010');
          assert.deepEqual([redemptions.length, redemptionsLeft], [1, 0]);
          await page.reload();
          await card(region(page, 'Used'), 'A coffee on us').waitFor();
          assert.equal(await button(coffee, 'Redeem').count(), 0);
        }));
    } else {
      test('says that it cannot redeem, sends nothing to the platform, and uses nothing up', () =>
        open({ refused: true }, async (page) => {
          const before = backend.backend.snapshot().benefits;
          const coffee = card(page, 'A coffee on us');
          await button(coffee, 'Redeem').click();
          await button(page.getByRole('alertdialog'), 'Redeem now').click();
          await coffee.getByText("This can't be done right now.").waitFor();
          assert.deepEqual(backend.backend.snapshot().benefits, before);
          assert.deepEqual(
            backend.log.filter((line) => !line.startsWith('GET')),
            [],
          );
        }));
    }
  });
}

function html({ platform, endpoint, tokenUrl }, wardrobe) {
  return `<!doctype html>
<html lang="en-AU">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
img-src 'self'; connect-src 'self' ${new URL(endpoint).origin}; require-trusted-types-for 'script'">
    <title>A shop</title>
    <script type="module" src="/loyalty-elements.js"></script>
  </head>
  <body>
    <loyalty-provider platform="${platform}" endpoint="${endpoint}" token-url="${tokenUrl}">
      <loyalty-level-progress achievement="${wardrobe}"></loyalty-level-progress>
      <loyalty-achievements secrets="count"></loyalty-achievements>
      <loyalty-wallet history-days="90"></loyalty-wallet>
    </loyalty-provider>
  </body>
</html>`;
}

const card = (place, name) => place.getByRole('article', { name });
const region = (place, name) => place.getByRole('region', { name: new RegExp(`^${name}`) });
const button = (place, name) => place.getByRole('button', { name, exact: true });

/** `8 of 15 purchases` is 7, as is `18 of 25`: platforms count from the last level, or from the beginning. */
function missingIn(text) {
  const [, count, total] = /\$?([\d,]+) of \$?([\d,]+)/.exec(text) ?? assert.fail(text);
  return number(total) - number(count);
}

function number(text) {
  return Number(text.replaceAll(',', ''));
}

function walletOf({ claims, moved }) {
  const groups = Object.entries(wallet).flatMap(([group, names]) => names.map((name) => [moved[name] ?? group, name]));
  return Object.fromEntries(
    Object.keys(wallet).map((group) => [
      group,
      group === 'For you to claim' && !claims
        ? []
        : groups.flatMap(([own, name]) => (own === group ? name : [])).sort(),
    ]),
  );
}
