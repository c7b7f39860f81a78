import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing } from 'lit';
import {
  buildAchievement,
  buildBenefitDefinition,
  buildCampaign,
  buildSecret,
  buildSnapshot,
  createScenario,
  secretWord,
} from '../../mocks/index.js';
import '../../src/define/loyalty-campaigns.js';
import '../../src/define/loyalty-provider.js';
import type { Campaign, CampaignLimit, Snapshot } from '../../src/index.js';
import { answerWith, now } from '../mocks/network.js';
import { connect, failing, gate, mount, refreshed } from './mount.js';
import { all, byRole, nameOf, press, rootsIn, serialized, shows, textOf, the } from './page.js';

interface Look {
  readonly show?: string;
  readonly limit?: number;
  readonly rest?: Partial<Snapshot>;
}

/** Campaigns at a known time. */
async function show(campaigns: readonly Campaign[], { show, limit, rest }: Look = {}): Promise<Element> {
  const snapshot = buildSnapshot({ campaigns, serverTime: now, ...rest });
  const provider = await fixture(html`
    <loyalty-provider .snapshot=${snapshot}>
      <loyalty-campaigns show=${show ?? nothing} limit=${limit ?? nothing}></loyalty-campaigns>
    </loyalty-provider>
  `);
  await nextFrame();
  await settled(provider);
  return provider.querySelector('loyalty-campaigns')!;
}

async function settled(root: ParentNode): Promise<void> {
  for (const element of all(root, 'loyalty-campaigns')) await element.updateComplete;
  for (const element of all(root, 'loyalty-level-progress')) await element.updateComplete;
}

const cards = (element: Element) => byRole(element, 'article').map(nameOf);
const limited = (...limits: readonly CampaignLimit[]) => show([buildCampaign({ limits })]);

describe('ways to earn: in groups', () => {
  const later = buildCampaign({ handle: 'later', name: 'Later', startsAt: '2026-12-01T12:00:00Z' });
  const over = buildCampaign({ handle: 'over', name: 'Over', endsAt: '2026-11-01T12:00:00Z' });
  const first = buildCampaign({ handle: 'first', name: 'First', order: 1, endsAt: '2026-12-24T12:00:00Z' });
  const campaigns = [later, buildCampaign({ name: 'Last' }), over, first];

  it('shows what is open now, in the brand’s order', async () => {
    expect(cards(await show(campaigns))).to.deep.equal(['First', 'Last']);
  });

  it('shows what is coming and what is over where it is asked to, under headings', async () => {
    const element = await show(campaigns, { show: 'ended upcoming running' });
    expect(cards(element)).to.deep.equal(['First', 'Last', 'Later', 'Over']);
    expect(byRole(element, 'heading').map(textOf)).to.deep.equal(['Open now', 'Coming up', 'Over']);
    expect(textOf(element)).to.include('Starts on Dec 1, 2026').and.to.include('Ended on Nov 1, 2026');
  });

  it('has no heading over one group alone, and says when it ends', async () => {
    const element = await show(campaigns);
    expect(byRole(element, 'heading')).to.deep.equal([]);
    expect(textOf(element)).to.include('Until Dec 24, 2026');
  });

  it('hurries in the last three days', async () => {
    const element = await show([buildCampaign({ endsAt: '2026-11-24T12:00:00Z' })]);
    expect(textOf(element)).to.include('Until Nov 24, 2026 (in 2 days)');
  });

  it('shows so many at most in each', async () => {
    const element = await show(campaigns, { show: 'running upcoming', limit: 1 });
    expect(cards(element)).to.deep.equal(['First', 'Later']);
  });
});

describe('ways to earn: what they give', () => {
  it('is told with units and names', async () => {
    const campaign = buildCampaign({
      effects: [
        { kind: 'points', amount: 1250 },
        { kind: 'points', amount: 10, unit: { kind: 'money', currency: 'AUD' } },
        { kind: 'coupon', name: 'Spring' },
        { kind: 'badge', achievement: 'first-purchase' },
        { kind: 'benefit', definition: 'knitwear-15' },
        { kind: 'progress', achievement: 'first-purchase', count: 1 },
      ],
    });
    const rest = { achievements: [buildAchievement()], claimable: [buildBenefitDefinition()] };
    const list = the(await show([campaign], { rest }), 'list', 'What you get');
    expect(byRole(list, 'listitem').map(textOf)).to.deep.equal([
      '1,250 points',
      'A$10',
      'Coupon: Spring',
      'Badge: First purchase',
      '15% off knitwear',
      '1 towards First purchase',
    ]);
  });

  it('is told without names where they are not known', async () => {
    const campaign = buildCampaign({
      effects: [
        { kind: 'badge', achievement: 'x' },
        { kind: 'benefit', definition: 'y' },
        { kind: 'points', amount: NaN },
      ],
    });
    const list = the(await show([campaign]), 'list', 'What you get');
    expect(byRole(list, 'listitem').map(textOf)).to.deep.equal(['A badge', 'A benefit']);
  });

  it('has the progress towards the achievement that sets it off', async () => {
    const ladder = { levels: [{ threshold: 5 }] };
    const achievements = [buildAchievement({ handle: 'visits', name: 'Five visits', ladder, count: 2 })];
    const element = await show([buildCampaign({ achievement: 'visits' })], { rest: { achievements } });
    expect(the(element, 'progressbar', 'Five visits').getAttribute('aria-valuetext')).to.equal('2 of 5');
  });
});

describe('ways to earn: limits', () => {
  const told: readonly (readonly [CampaignLimit, string])[] = [
    [{ kind: 'per-member', value: 1, left: 1, interval: { unit: 'month' } }, 'Once a month; 1 left'],
    [{ kind: 'per-member', value: 3, left: 2 }, '3 times in all; 2 left'],
    [{ kind: 'per-member', value: 2, interval: { unit: 'week', value: 2 } }, '2 times every 2 weeks'],
    [{ kind: 'units-per-member', value: 500, left: 120 }, 'Up to 500 points for you; 120 points left'],
    [
      { kind: 'units-per-member', value: 500, interval: { unit: 'hour', value: 1 } },
      'Up to 500 points an hour for you',
    ],
    [{ kind: 'units', value: 200_000, left: 24_000 }, 'Ends when 200,000 points are given; 12% left'],
    [{ kind: 'units', value: 200_000, left: 3 }, 'Ends when 200,000 points are given; 1% left'],
    [{ kind: 'units', value: 900, interval: { unit: 'day' } }, '900 points a day for everyone'],
  ];
  for (const [limit, text] of told) {
    it(`says “${text}”`, async () => {
      expect(textOf(await limited(limit))).to.include(text);
    });
  }

  it('says that nothing more can be earned right now', async () => {
    const element = await limited({ kind: 'per-member', value: 3, left: 0 });
    expect(textOf(element)).to.include('Nothing more to earn here right now.').and.to.include('0 left');
  });

  it('never has a number that is none in it', async () => {
    const odd = [0, -1, 7, NaN, Infinity, 1e12, null, undefined] as number[];
    const campaigns = odd.flatMap((value) =>
      odd.map((left) =>
        buildCampaign({
          effects: [{ kind: 'points', amount: left }],
          limits: (['units', 'per-member', 'units-per-member'] as const).map((kind) => ({ kind, value, left })),
          startsAt: 'soon',
          order: value,
        }),
      ),
    );
    expect(serialized(await show(campaigns))).not.to.match(/NaN|Infinity|undefined|null|∞/);
  });
});

describe('ways to earn: secrets', () => {
  const mystery = buildSecret('mystery');
  const hidden = buildSecret('hidden');
  const secretive = buildCampaign({
    name: 'Something is brewing',
    achievement: mystery.handle,
    effects: [
      { kind: 'points', amount: 5 },
      { kind: 'badge', achievement: mystery.handle },
      { kind: 'progress', achievement: hidden.handle, count: 1 },
    ],
  });

  it('are given away neither by what sets a campaign off nor by what it gives', async () => {
    const element = await show([secretive], { rest: { achievements: [mystery, hidden] } });
    expect(serialized(element).toLowerCase()).not.to.include(secretWord);
    expect(textOf(element)).to.include('5 points').and.not.to.include('Badge');
    expect(byRole(element, 'progressbar')).to.deep.equal([]);
  });

  it('are withheld also where the page hands them over itself', async () => {
    const page = await fixture(html`
      <div>
        <loyalty-campaigns .campaigns=${[secretive]} .achievements=${[mystery, hidden]}></loyalty-campaigns>
      </div>
    `);
    await settled(page);
    expect(serialized(page).toLowerCase()).not.to.include(secretWord);
    expect(textOf(page)).to.include('Something is brewing');
  });

  it('show to staff', async () => {
    const snapshot = buildSnapshot({ campaigns: [secretive], achievements: [mystery] });
    const page = await fixture(html`
      <loyalty-provider audience="staff" .snapshot=${snapshot}
        ><loyalty-campaigns></loyalty-campaigns
      ></loyalty-provider>
    `);
    await nextFrame();
    await settled(page);
    expect(textOf(page)).to.include(`Badge: The ${secretWord} (mystery)`);
  });
});

describe('ways to earn: with a provider', () => {
  const page = html`<loyalty-campaigns show="running upcoming ended"></loyalty-campaigns>`;

  it('are those of the programme, with progress of the customer', async () => {
    const { provider, backend } = await mount(page);
    await shows(provider, 'Warm up with us');
    await settled(provider);
    expect(textOf(provider)).to.include('A coffee on us').and.to.include('250 points').and.to.include('2 of 5 visits');
    await expect(provider).to.be.accessible();
    backend.addCount('winter-warmers');
    await refreshed(provider);
    await shows(provider, '3 of 5 visits');
  }).timeout(30_000);

  it('obey a strict content policy', async () => {
    const { provider } = await mount(page);
    await shows(provider, 'Warm up with us');
    await settled(provider);
    const found = rootsIn(provider).flatMap((root) => [...root.querySelectorAll('[style], style, script')]);
    expect(found.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('keep their place while they are awaited', async () => {
    const { handler, open } = gate('get');
    const { provider } = await connect(page, { first: [handler] });
    await nextFrame();
    expect(textOf(provider)).to.equal('Loading…');
    expect(provider.querySelector('loyalty-campaigns')!.getBoundingClientRect().height).to.be.above(100);
    await expect(provider).to.be.accessible();
    open();
    await shows(provider, 'Warm up with us');
  });

  it('are called missing only where there are none', async () => {
    const { provider } = await mount(page, { scenario: 'empty' });
    await shows(provider, 'Nothing to earn right now');
    await expect(provider).to.be.accessible();
  });

  it('can be asked for again where they could not be loaded', async () => {
    const { provider } = await connect(page, { first: [failing('get', 404)] });
    await shows(provider, "We couldn't load this");
    expect(textOf(provider)).not.to.include('Nothing to earn');
    await answerWith(createScenario('rich', { now: () => now }).handlers);
    await press(provider, 'Try again');
    await shows(provider, 'Warm up with us');
  });

  it('stay, and are called stale, where they could not be refreshed', async () => {
    const { provider } = await mount(page);
    await answerWith([failing('get', 404)]);
    await refreshed(provider);
    await shows(provider, "We couldn't refresh this.");
    expect(textOf(provider)).to.include('Warm up with us');
  });

  it('ask a customer to sign in', async () => {
    const { provider } = await connect(page, { scenario: 'logged-out' });
    await shows(provider, 'Sign in to see this');
  });

  it('render nothing where nothing changed', async () => {
    const { provider } = await mount(page);
    await shows(provider, 'Warm up with us');
    await settled(provider);
    let renders = 0;
    provider.querySelector('loyalty-campaigns')!.addController({ hostUpdated: () => renders++ });
    await refreshed(provider);
    expect(renders).to.equal(0);
  });
});

describe('ways to earn: in the dark, right to left', () => {
  it('have enough contrast, also where a limit is reached or time is over', async () => {
    const campaigns = [
      buildCampaign({ handle: 'a', endsAt: new Date(Date.now() + 9e7).toISOString() }),
      buildCampaign({ handle: 'b', limitReached: true }),
      buildCampaign({ handle: 'c', endsAt: '2020-01-01T00:00:00Z' }),
    ];
    const page = await fixture(html`
      <div dir="rtl" style="color-scheme: dark; background: #1b1822">
        <loyalty-campaigns show="running ended" .campaigns=${campaigns}></loyalty-campaigns>
      </div>
    `);
    await settled(page);
    expect(cards(page)).to.have.length(3);
    await expect(page).to.be.accessible();
  });
});
