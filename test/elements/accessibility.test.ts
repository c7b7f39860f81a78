import { expect, html, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { buildAchievement, buildBenefit, buildRedemption } from '../../mocks/index.js';
import '../../src/define.js';
import { connect, failing, gate, mount, type Setting } from './mount.js';
import { press, shows } from './page.js';

const lists = html`
  <loyalty-achievements secrets="count"></loyalty-achievements>
  <loyalty-wallet></loyalty-wallet>
`;

const steps = {
  levels: [
    { threshold: 1, name: 'One' },
    { threshold: 5, name: 'Two' },
    { threshold: 9, name: 'Three' },
  ],
};

describe('no axe rule is broken', () => {
  const pages: readonly (readonly [string, TemplateResult, Setting])[] = [
    ['the grid and the wallet', lists, {}],
    ['right to left', html`<div dir="rtl" lang="ar">${lists}</div>`, {}],
    ['a list of badges', html`<loyalty-achievements layout="list" filter="earned"></loyalty-achievements>`, {}],
    ['nothing to show', lists, { scenario: 'empty' }],
    ['a newcomer', lists, { scenario: 'newcomer' }],
    [
      'one badge of each size',
      html`${(['small', 'medium', 'large'] as const).map(
        (size) => html`<loyalty-badge size=${size} achievement="coffee-regular"></loyalty-badge>`,
      )}`,
      {},
    ],
  ];
  for (const [name, content, setting] of pages) {
    it(`by ${name}`, async () => {
      const { provider } = await mount(content, setting);
      await expect(provider).to.be.accessible();
    }).timeout(30_000);
  }

  it('while loading', async () => {
    const { handler, open } = gate('get');
    const { provider } = await connect(lists, { first: [handler] });
    await expect(provider).to.be.accessible();
    open();
  }).timeout(30_000);

  it('when it failed', async () => {
    const { provider } = await connect(lists, { first: [failing('get', 404)] });
    await shows(provider, 'Try again');
    await expect(provider).to.be.accessible();
  }).timeout(30_000);

  it('when the customer is not signed in', async () => {
    const { provider } = await connect(lists, { scenario: 'logged-out' });
    await shows(provider, 'Sign in');
    await expect(provider).to.be.accessible();
  }).timeout(30_000);

  it('by the question before a redemption', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1010"></loyalty-benefit>`);
    await press(provider, 'Redeem');
    await expect(provider).to.be.accessible();
  }).timeout(30_000);

  it('by a benefit that is pending, failed or redeemed', async () => {
    const benefit = buildBenefit();
    const done = { status: 'done', benefit, redemption: buildRedemption() };
    const lost = { status: 'failed', error: { kind: 'network' }, settled: false };
    const page = await fixture(html`
      <div>
        ${[{ status: 'pending' }, { status: 'checking' }, lost, done].map(
          (action) => html`<loyalty-benefit .benefit=${benefit} .action=${action}></loyalty-benefit>`,
        )}
      </div>
    `);
    await expect(page).to.be.accessible();
  }).timeout(30_000);

  it('by the way to the next level, however it is drawn', async () => {
    const achievement = buildAchievement({ ladder: steps, count: 3 });
    const page = await fixture(html`
      <div>
        ${(['bar', 'ring', 'steps'] as const).map(
          (variant) =>
            html`<loyalty-level-progress variant=${variant} .achievement=${achievement}></loyalty-level-progress>`,
        )}
      </div>
    `);
    await expect(page).to.be.accessible();
  }).timeout(30_000);
});

describe('a dark page', () => {
  it('has enough contrast too', async () => {
    const { provider } = await mount(html`
      <div style="color-scheme: dark; background: #1b1822">
        <loyalty-achievements></loyalty-achievements><loyalty-wallet></loyalty-wallet>
      </div>
    `);
    await expect(provider).to.be.accessible();
  }).timeout(30_000);
});
