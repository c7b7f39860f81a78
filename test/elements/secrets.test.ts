import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { buildSecret, buildSnapshot, secretWord } from '../../mocks/index.js';
import '../../src/define.js';
import type { LoyaltyEvents } from '../../src/index.js';
import { mount, refreshed } from './mount.js';
import { byRole, serialized, the, textOf } from './page.js';

const page = html`
  <loyalty-achievements secrets="count"></loyalty-achievements>
  <loyalty-badge achievement="${secretWord}-blend"></loyalty-badge>
  <loyalty-badge achievement="${secretWord}-full-house"></loyalty-badge>
  <loyalty-level-progress achievement="${secretWord}-blend"></loyalty-level-progress>
  <loyalty-wallet></loyalty-wallet>
`;

/** The page names the two handles it asks for itself; they are not what is looked for. */
function leaksIn(text: string): readonly string[] {
  const own = new RegExp(`achievement="${secretWord}-(blend|full-house)"`, 'g');
  return (
    text
      .toLowerCase()
      .replace(own, '')
      .match(new RegExp(`.{0,60}${secretWord}.{0,60}`, 'g')) ?? []
  );
}

const eventNames = [
  'loyalty-ready',
  'loyalty-error',
  'loyalty-level-reached',
  'loyalty-achievement-completed',
  'loyalty-benefit-claim',
  'loyalty-benefit-claimed',
  'loyalty-benefit-redeem',
  'loyalty-benefit-redeemed',
  'loyalty-benefit-failed',
] as const satisfies readonly (keyof LoyaltyEvents)[];

/** What the page hears and what the console is told, from here to the end of the test. */
function listen(): { readonly said: string[]; stop(): void } {
  const said: string[] = [];
  const note = (...values: unknown[]) => said.push(values.map((value) => JSON.stringify(value)).join(' '));
  const hear = (event: Event) => note((event as CustomEvent).detail);
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const original = methods.map((method) => console[method]);
  for (const name of eventNames) document.addEventListener(name, hear);
  for (const method of methods) console[method] = note;
  return {
    said,
    stop() {
      for (const name of eventNames) document.removeEventListener(name, hear);
      methods.forEach((method, index) => (console[method] = original[index]!));
    },
  };
}

describe('secrets', () => {
  let heard: ReturnType<typeof listen>;
  beforeEach(() => (heard = listen()));
  afterEach(() => heard.stop());

  for (const platform of ['rest', 'omneo'] as const) {
    it(`are nowhere in the page, shadow roots included (${platform})`, async () => {
      await mount(page, { platform });
      expect(leaksIn(serialized())).to.deep.equal([]);
      expect(serialized()).to.include('Every 10 coffees');
    });

    it(`are in no event, no log and no storage (${platform})`, async () => {
      const { backend, provider } = await mount(page, { platform });
      backend.addCount('friend-bringer');
      backend.addCount(`${secretWord}-blend`);
      backend.addCount(`${secretWord}-lapse-watch`, 2);
      the(provider, 'button', 'Claim').click();
      await refreshed(provider);
      const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)));
      expect(leaksIn([...heard.said, ...stored].join('\n'))).to.deep.equal([]);
      expect(heard.said.join()).to.include('friend-bringer');
    });

    it(`of a mystery give way to its hint and a name that says nothing (${platform})`, async () => {
      const { provider } = await mount(html`<loyalty-badge achievement="${secretWord}-blend"></loyalty-badge>`, {
        platform,
      });
      expect(textOf(provider)).to.equal('Mystery badge Locked Ask the bar what is not on the board.');
      expect(byRole(provider, 'progressbar')).to.deep.equal([]);
    });

    it(`of a hidden achievement stay away until its first count (${platform})`, async () => {
      const { provider, backend } = await mount(page, { platform });
      expect(textOf(provider)).not.to.include('Nightjar full house');
      backend.addCount(`${secretWord}-full-house`);
      await refreshed(provider);
      expect(textOf(provider)).to.include('Nightjar full house');
    });

    it(`of a mystery show in full once it is earned (${platform})`, async () => {
      const { provider, backend } = await mount(page, { platform });
      backend.addCount(`${secretWord}-blend`, 3);
      await refreshed(provider);
      expect(textOf(provider)).to.include('The Nightjar blend').and.to.include('Friend of the nightjar');
      expect(textOf(provider)).not.to.include('secret left');
    });

    it(`of a system achievement never show, however far it is (${platform})`, async () => {
      const { provider, backend } = await mount(page, { platform });
      backend.addCount(`${secretWord}-lapse-watch`, 9);
      await refreshed(provider);
      expect(leaksIn(serialized())).to.deep.equal([]);
    });
  }

  it('are counted where the brand wants it, and no more than that', async () => {
    const { provider } = await mount(html`<loyalty-achievements secrets="count"></loyalty-achievements>`);
    expect(textOf(provider)).to.include('1 secret left to find');
  });

  for (const visibility of ['hidden', 'mystery', 'system'] as const) {
    const secret = buildSecret(visibility);

    it(`of a ${visibility} achievement that the page hands over itself are withheld all the same`, async () => {
      await fixture(html`
        <div>
          <loyalty-badge .achievement=${secret}></loyalty-badge>
          <loyalty-achievements .achievements=${[secret]} secrets="count"></loyalty-achievements>
          <loyalty-level-progress .achievement=${secret}></loyalty-level-progress>
          <loyalty-level-progress .achievement=${secret} variant="steps"></loyalty-level-progress>
          <loyalty-provider .snapshot=${buildSnapshot({ achievements: [secret] })}>
            <loyalty-achievements></loyalty-achievements>
            <loyalty-badge achievement="first-purchase"></loyalty-badge>
          </loyalty-provider>
        </div>
      `);
      await nextFrame();
      expect(leaksIn(serialized() + heard.said.join())).to.deep.equal([]);
    });
  }

  it('show to staff, for whom the platform sends them', async () => {
    const staff = await fixture(html`
      <loyalty-provider audience="staff" .snapshot=${buildSnapshot({ achievements: [buildSecret('system')] })}>
        <loyalty-achievements></loyalty-achievements>
      </loyalty-provider>
    `);
    await nextFrame();
    expect(textOf(staff)).to.include(`The ${secretWord} (system)`);
  });
});
