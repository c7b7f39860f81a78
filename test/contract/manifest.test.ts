import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  buildAchievement,
  buildBalance,
  buildBenefit,
  buildBenefitDefinition,
  buildCampaign,
  buildRedemption,
} from '../../mocks/index.js';
import '../../src/define.js';
import { answerWith } from '../mocks/network.js';
import { connect, failing, mount, refreshed } from '../elements/mount.js';
import { press, rootsIn, shows, the } from '../elements/page.js';

interface Named {
  readonly name: string;
  readonly fieldName?: string;
  readonly default?: string;
}

interface ManifestElement {
  readonly tagName: string;
  readonly members?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** What was seen in the shadow roots of an element, over all the states it was in. */
interface Seen {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
}

const elements = await documented();
const seen = new Map<string, Seen>(elements.map(({ tagName }) => [tagName, { parts: new Set(), slots: new Set() }]));

/** The elements as the built manifest tells of them. */
async function documented(): Promise<readonly ManifestElement[]> {
  const response = await fetch('/dist/custom-elements.json');
  if (!response.ok) throw new Error('There is no manifest. Make it with: npm run build');
  const { modules } = await response.json();
  return modules
    .flatMap(({ declarations }: { declarations: ManifestElement[] }) => declarations)
    .filter(({ tagName }: Partial<ManifestElement>) => tagName);
}

/** Notes the parts and slots that are on the page now. */
function look(): void {
  for (const root of rootsIn(document)) {
    const found = root instanceof ShadowRoot && seen.get(root.host.localName);
    if (!found) continue;
    for (const element of root.querySelectorAll('[part]')) for (const part of element.part) found.parts.add(part);
    for (const slot of root.querySelectorAll('slot')) found.slots.add(slot.name);
  }
}

const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

const lists = html`
  <loyalty-achievements secrets="count"></loyalty-achievements>
  <loyalty-wallet></loyalty-wallet>
  <loyalty-badge achievement="coffee-regular"></loyalty-badge>
  <loyalty-level-progress achievement="coffee-regular"></loyalty-level-progress>
  <loyalty-benefit benefit="1010"></loyalty-benefit>
  <loyalty-tier></loyalty-tier>
  <loyalty-balances></loyalty-balances>
  <loyalty-campaigns show="running upcoming ended"></loyalty-campaigns>
`;

async function lookAtLists(): Promise<void> {
  const { provider } = await mount(lists);
  look();
  await press(provider, 'Redeem');
  look();
  await answerWith([failing('get', 404)]);
  await refreshed(provider);
  look();
}

async function lookAtNotices(): Promise<void> {
  await mount(lists, { scenario: 'empty' });
  look();
  const failed = await connect(lists, { first: [failing('get', 404)] });
  await shows(failed.provider, 'Try again');
  look();
  const loggedOut = await connect(lists, { scenario: 'logged-out' });
  await shows(loggedOut.provider, 'Sign in');
  look();
}

async function lookAtSingles(): Promise<void> {
  const picture = new URL('/node_modules/msw/LICENSE.md?picture', location.href).href;
  const passes = { apple: 'https://shop.example/apple', google: 'https://shop.example/google' };
  const benefit = buildBenefit({ passes, definition: buildBenefitDefinition({ picture, terms: 'Once.' }) });
  const done = { status: 'done', benefit, redemption: buildRedemption() };
  const lost = { status: 'failed', error: { kind: 'network' }, settled: false };
  const achievement = buildAchievement({ ladder: { levels: [{ threshold: 1 }, { threshold: 5 }] }, count: 2 });
  const gold = { handle: 'gold', name: 'Gold' };
  const requirement = { handle: 'visits', count: 1, target: 3 };
  const limit = { kind: 'per-member', value: 1, left: 0 } as const;
  const page = await fixture(html`
    <div>
      ${[done, lost].map((action) => html`<loyalty-benefit .benefit=${benefit} .action=${action}></loyalty-benefit>`)}
      ${['bar', 'ring', 'steps'].map(
        (variant) =>
          html`<loyalty-level-progress variant=${variant} .achievement=${achievement}></loyalty-level-progress>`,
      )}
      <loyalty-tier
        .tier=${{ handle: 'silver', name: 'Silver', next: gold, requirements: [requirement] }}
      ></loyalty-tier>
      <loyalty-balances .balances=${[buildBalance({ pending: 1, expiring: { amount: 1 } })]}></loyalty-balances>
      <loyalty-campaigns .campaigns=${[buildCampaign({ picture, limits: [limit] })]}></loyalty-campaigns>
      <loyalty-badge .achievement=${buildAchievement({ instructions: 'Buy anything.', count: 0 })}></loyalty-badge>
    </div>
  `);
  look();
  await nextFrame();
  await shows(page, 'Nothing more to earn');
  await shows(page, '1 of 3');
  look();
  the(page, 'button', 'Show to staff').click();
  await shows(page, 'Add to Google Wallet');
  look();
}

describe('the manifest and the page', () => {
  before(async function () {
    this.timeout(30_000);
    await lookAtLists();
    await lookAtNotices();
    await lookAtSingles();
  });

  for (const { tagName, cssParts, slots, attributes = [], members = [], cssProperties = [] } of elements) {
    describe(tagName, () => {
      const create = () => document.createElement(tagName) as HTMLElement & Record<string, unknown>;

      it('has the parts that are documented, and no other', () => {
        expect([...seen.get(tagName)!.parts].sort()).to.deep.equal(names(cssParts));
      });

      it('has the slots that are documented, and no other', () => {
        expect([...seen.get(tagName)!.slots].sort()).to.deep.equal(names(slots));
      });

      it('takes each attribute as its property', () => {
        for (const { name, fieldName = name } of attributes) {
          const element = create();
          element.setAttribute(name, '7');
          expect(String(element[fieldName]), name).to.equal('7');
        }
      });

      it('begins with the defaults that are documented', () => {
        const element = create();
        const literals = members.filter(({ default: text }) => text && /^('[^']*'|\d+|true|false)$/.test(text));
        for (const { name, default: text } of literals) {
          expect(element[name], name).to.equal(JSON.parse(text!.replaceAll("'", '"')));
        }
      });

      it('may be made by a script, without attributes of its own', () => {
        expect(create().getAttributeNames()).to.deep.equal([]);
      });

      it('reads each style property that is documented', async () => {
        const element = await fixture<HTMLElement>(create());
        const rules = element
          .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText)
          .join('\n');
        expect(cssProperties.filter(({ name }) => !rules.includes(`var(${name}`)).map(({ name }) => name)).to.be.empty;
      });
    });
  }
});
