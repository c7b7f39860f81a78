import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing } from 'lit';
import {
  buildBenefitDefinition,
  buildClaimOffer,
  buildSnapshot,
  buildTier,
  createBackend,
  createScenario,
  restHandlers,
  sampleState,
} from '../../mocks/index.js';
import '../../src/define/loyalty-provider.js';
import '../../src/define/loyalty-tier.js';
import type { BenefitDefinition, ClaimOffer, Scale, Tier } from '../../src/index.js';
import { answerWith, now } from '../mocks/network.js';
import { connect, failing, gate, mount, refreshed } from './mount.js';
import { byRole, elementsIn, nameOf, press, serialized, shows, textOf, the } from './page.js';

const review = '2027-03-31T12:00:00Z';

interface Look {
  readonly scale?: Scale;
  readonly claimable?: readonly BenefitDefinition[];
}

/** A tier at a time when its review is ahead. */
async function show(tier: Tier, { scale, claimable }: Look = {}): Promise<Element> {
  const snapshot = buildSnapshot({ tier, claimable: claimable ?? [], serverTime: now });
  const provider = await fixture(html`
    <loyalty-provider .snapshot=${snapshot}><loyalty-tier scale=${scale ?? nothing}></loyalty-tier></loyalty-provider>
  `);
  await nextFrame();
  const element = provider.querySelector('loyalty-tier')!;
  await element.updateComplete;
  return element;
}

/** What assistive technology is told by a bar. */
function told(bar: Element) {
  const number = (name: string) => Number(bar.getAttribute(`aria-value${name}`));
  return { now: number('now'), max: number('max'), text: bar.getAttribute('aria-valuetext')! };
}

/** What is drawn, as a fraction of the whole. */
const drawn = (bar: Element) => parseFloat(bar.querySelector('rect')!.getAttribute('width')!) / 100;

const gold: Tier = buildTier({
  handle: 'gold',
  name: 'Gold',
  count: 200,
  floor: 500,
  next: { handle: 'platinum', name: 'Platinum', threshold: 1000 },
  reviewedAt: review,
  keep: { threshold: 500 },
});

describe('tier: the way to the next', () => {
  it('is read with the tier’s name, what is to go and the next tier’s name', async () => {
    const element = await show(buildTier({ count: 380 }));
    expect(textOf(element)).to.include('Your tier Sapling').and.to.include('A$120 to Canopy');
    expect(nameOf(the(element, 'group'))).to.equal('Your tier Sapling');
  });

  for (const [scale, now, max, text] of [
    ['level', 130, 250, 'A$130 of A$250'],
    ['total', 380, 500, 'A$380 of A$500'],
  ] as const) {
    it(`is drawn, spoken and told as one number (${scale})`, async () => {
      const element = await show(buildTier({ count: 380 }), { scale });
      const bar = the(element, 'progressbar', 'Canopy');
      expect(told(bar)).to.deep.equal({ now, max, text });
      expect(drawn(bar)).to.be.closeTo(now / max, 1e-6);
      expect(textOf(element)).to.include(text);
    });
  }

  it('is empty where the count fell below the tier’s floor, and tells all that is to go', async () => {
    const element = await show(gold);
    expect(drawn(the(element, 'progressbar'))).to.equal(0);
    expect(textOf(element)).to.include('A$800 to Platinum');
  });

  it('says so where the customer has all that the next one takes', async () => {
    const element = await show(buildTier({ count: 700 }));
    expect(textOf(element)).to.include('You have all it takes for Canopy.').and.not.to.include(' to Canopy');
  });

  it('has no bar at the top', async () => {
    const { next: _next, ...top } = buildTier();
    const element = await show(top);
    expect(textOf(element)).to.include('This is the top tier.');
    expect(byRole(element, 'progressbar')).to.deep.equal([]);
  });

  it('claims neither a top nor a number where nothing is told but a name', async () => {
    const element = await show({ handle: 'x', name: 'Evergreen' });
    expect(textOf(element)).to.equal('Your tier Evergreen');
  });

  it('has a small bar for each of several things that are asked for', async () => {
    const point = { kind: 'thing', name: 'point' } as const;
    const element = await show({
      handle: 'silver',
      name: 'Silver',
      next: { handle: 'gold', name: 'Gold' },
      requirements: [
        { handle: 'activeUnits', count: 900, target: 1000, unit: point },
        { handle: 'constructor', count: 7, target: 5 },
        { handle: 'nothing', count: 0, target: 0 },
      ],
    });
    expect(textOf(element)).to.include('Next: Gold').and.to.include('Points held 900 of 1,000 points');
    const bars = byRole(element, 'progressbar');
    expect(bars.map(drawn)).to.deep.equal([0.9, 1]);
    expect(bars.map(nameOf)).to.deep.equal(['Points held', 'Gold']);
  });
});

describe('tier: what it unlocks', () => {
  const offer = (claim: ClaimOffer) => buildBenefitDefinition({ name: 'Private view', claim });
  const asks = (tier: string) => offer(buildClaimOffer({ condition: { '===': [{ var: 'tier.handle' }, tier] } }));

  it('names what asks for the next tier', async () => {
    const element = await show(buildTier(), { claimable: [asks('canopy')] });
    expect(textOf(element)).to.include('For Canopy members: Private view');
  });

  it('names nothing that asks for another tier, or for none', async () => {
    const element = await show(buildTier(), { claimable: [asks('sapling'), offer(buildClaimOffer())] });
    expect(textOf(element)).not.to.include('Private view');
  });
});

describe('tier: what happens if nothing is bought', () => {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(Date.parse(review));

  it('tells until when the tier lasts, and what keeps it', async () => {
    expect(textOf(await show(gold))).to.include(`Gold until ${date}; A$300 more to keep it.`);
  });

  it('tells that there is enough to keep it', async () => {
    const text = textOf(await show({ ...gold, count: 640 }));
    expect(text).to.include(`You have enough to keep Gold at the review on ${date}.`);
  });

  it('tells what keeps it where nobody knows until when', async () => {
    const { reviewedAt: _reviewedAt, ...undated } = gold;
    expect(textOf(await show(undated))).to.include('A$300 more to keep Gold.');
  });

  it('tells that it may go down where nothing more is known', async () => {
    const text = textOf(await show(buildTier({ reviewedAt: review })));
    expect(text).to.include(`Reviewed on ${date}. A tier can go down as well as up.`);
  });

  it('promises nothing once the review is due', async () => {
    const text = textOf(await show({ ...gold, reviewedAt: '2026-11-01T00:00:00Z' }));
    expect(text).to.include('Your tier is being reviewed.').and.not.to.include('to keep');
  });

  it('does not ask for all of it where the count is not told', async () => {
    const { count: _count, ...uncounted } = gold;
    expect(textOf(await show(uncounted)))
      .to.include('Reviewed on')
      .and.not.to.include('more to keep');
  });
});

describe('tier: with a provider', () => {
  const page = html`<loyalty-tier></loyalty-tier>`;

  it('shows where the customer stands', async () => {
    const { provider } = await mount(page);
    await shows(provider, 'A$120 to Canopy');
    expect(textOf(provider)).to.include('Private view of the new collection');
    await expect(provider).to.be.accessible();
  });

  it('follows the customer up', async () => {
    const { provider } = await mount(page);
    await shows(provider, 'Sapling');
    await answerWith(atTier(buildTier({ handle: 'canopy', name: 'Canopy', next: { handle: 'x', name: 'Emergent' } })));
    await refreshed(provider);
    await shows(provider, 'Next: Emergent');
  });

  it('keeps its place while it is awaited', async () => {
    const { handler, open } = gate('get');
    const { provider } = await connect(page, { first: [handler] });
    await nextFrame();
    const { height } = provider.querySelector('loyalty-tier')!.getBoundingClientRect();
    expect(textOf(provider)).to.equal('Loading…');
    await expect(provider).to.be.accessible();
    open();
    await shows(provider, 'Sapling');
    const after = provider.querySelector('loyalty-tier')!.getBoundingClientRect();
    expect(after.height).to.be.within(height, height + 60);
  });

  it('says that there is none', async () => {
    const { provider } = await mount(page, { scenario: 'empty' });
    await shows(provider, 'No tier yet');
    await expect(provider).to.be.accessible();
  });

  it('is not called missing where it could not be loaded, and can be asked for again', async () => {
    const { provider } = await connect(page, { first: [failing('get', 404)] });
    await shows(provider, "We couldn't load this");
    expect(textOf(provider)).not.to.include('No tier');
    await answerWith(createScenario('rich', { now: () => now }).handlers);
    await press(provider, 'Try again');
    await shows(provider, 'Sapling');
  });

  it('stays, and is called stale, where it could not be refreshed', async () => {
    const { provider } = await mount(page);
    await shows(provider, 'Sapling');
    await answerWith([failing('get', 404)]);
    await refreshed(provider);
    await shows(provider, "We couldn't refresh this.");
    expect(textOf(provider)).to.include('Sapling');
  });

  it('asks a customer to sign in', async () => {
    const { provider } = await connect(page, { scenario: 'logged-out' });
    await shows(provider, 'Sign in to see this');
  });
});

describe('tier: numbers that are none', () => {
  const odd = [0, -1, 7, NaN, Infinity, 1e12, Number.MAX_VALUE, null, undefined];

  it('never reach the page', async () => {
    for (const count of odd) {
      for (const threshold of odd) {
        const tier = buildTier({
          count: count!,
          floor: threshold!,
          next: { handle: 'gold', name: 'Gold', threshold: threshold! },
          keep: { threshold: 5 },
          reviewedAt: 'soon',
        });
        const element = await show(tier);
        expect(serialized(element)).not.to.match(/NaN|Infinity|undefined|null|∞/, JSON.stringify({ count, threshold }));
        for (const bar of byRole(element, 'progressbar')) {
          const { now, max } = told(bar);
          expect(drawn(bar)).to.be.closeTo(now / max, 1e-6);
        }
      }
    }
  }).timeout(30_000);
});

describe('tier: on every page', () => {
  it('fits 240 px, and 1600', async () => {
    const element = (await show(gold)) as HTMLElement;
    for (const width of [240, 320, 768, 1600]) {
      element.parentElement!.style.cssText = `display: block; width: ${width}px`;
      await nextFrame();
      const right = element.getBoundingClientRect().right;
      const parts = elementsIn(element).filter((part) => part.getBoundingClientRect().width > 1);
      expect(Math.max(...parts.map((part) => part.getBoundingClientRect().right))).to.be.at.most(right + 1);
    }
  });

  it('has enough contrast in the dark, and reads right to left', async () => {
    const dark = await fixture(html`
      <div dir="rtl" style="color-scheme: dark; background: #1b1822"><loyalty-tier .tier=${gold}></loyalty-tier></div>
    `);
    await dark.querySelector('loyalty-tier')!.updateComplete;
    await expect(dark).to.be.accessible();
  });
});

/** The sample programme, with the customer in another tier. */
function atTier(tier: Tier) {
  const state = { ...sampleState({ now }), tier };
  return restHandlers(createBackend({ state, now: () => now }));
}
