import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing } from 'lit';
import { buildBalance, buildSnapshot, createScenario } from '../../mocks/index.js';
import '../../src/define/loyalty-balances.js';
import '../../src/define/loyalty-provider.js';
import type { Balance } from '../../src/index.js';
import { answerWith, now } from '../mocks/network.js';
import { connect, failing, gate, mount, refreshed } from './mount.js';
import { byRole, press, serialized, shows, textOf } from './page.js';

const aud = { kind: 'money', currency: 'AUD' } as const;
const rewards = buildBalance({ handle: 'reward', name: 'Rewards', amount: 25, unit: aud });
const points = buildBalance({ handle: 'point', name: 'Points', amount: 1240 });

/** Balances at a known time. */
async function show(balances: readonly Balance[], wanted?: string): Promise<Element> {
  const snapshot = buildSnapshot({ balances, serverTime: now });
  const provider = await fixture(html`
    <loyalty-provider .snapshot=${snapshot}
      ><loyalty-balances show=${wanted ?? nothing}></loyalty-balances
    ></loyalty-provider>
  `);
  await nextFrame();
  const element = provider.querySelector('loyalty-balances')!;
  await element.updateComplete;
  return element;
}

const tiles = (element: Element) => byRole(element, 'listitem').map(textOf);

describe('balances: what a customer reads', () => {
  it('is money as money and points as points', async () => {
    expect(tiles(await show([rewards, points]))).to.deep.equal(['Rewards A$25', 'Points 1,240 points']);
  });

  it('is in the language of the page', async () => {
    const page = await fixture(html`
      <div lang="de"><loyalty-balances .balances=${[{ ...points, amount: 1240.5 }]}></loyalty-balances></div>
    `);
    await page.querySelector('loyalty-balances')!.updateComplete;
    expect(textOf(page)).to.include('1.240,5');
  });

  it('is only what the page wants, in its order', async () => {
    expect(tiles(await show([rewards, points], 'point  nobody reward'))).to.deep.equal([
      'Points 1,240 points',
      'Rewards A$25',
    ]);
  });

  it('has a name where the platform tells none', async () => {
    const nameless = ['reward', 'zorb', 'constructor'].map((handle): Balance => ({ handle, amount: 1 }));
    expect(tiles(await show(nameless))).to.deep.equal(['Rewards 1', 'Balance 1', 'Balance 1']);
  });

  it('tells what is pending', async () => {
    expect(tiles(await show([{ ...points, pending: 1 }]))[0]).to.include('1 point pending');
  });

  it('tells what is lost next, and how soon where it hurries', async () => {
    const soon = await show([{ ...points, expiring: { amount: 100, at: '2026-11-24T12:00:00Z' } }]);
    expect(textOf(soon)).to.match(/100 points expire on Nov 24, 2026 \(in 2 days\)/);
    const later = await show([{ ...rewards, expiring: { amount: 10, at: '2027-03-01T12:00:00Z' } }]);
    expect(textOf(later)).to.match(/A\$10 expires on Mar 1, 2027$/);
  });

  it('tells what is lost next where nobody knows when', async () => {
    expect(textOf(await show([{ ...points, expiring: { amount: 1 } }]))).to.include('1 point expires next');
  });

  it('does not threaten with what is lost already', async () => {
    const past = { ...points, expiring: { amount: 100, at: '2026-11-01T00:00:00Z' } };
    expect(textOf(await show([past]))).not.to.include('expire');
  });

  it('is honest about less than nothing, and about what is not known', async () => {
    const odd = [-40, 0, 1e12, NaN, null].map((amount, index) =>
      buildBalance({ handle: `b${index}`, name: 'B', amount: amount!, pending: NaN }),
    );
    expect(tiles(await show(odd))).to.deep.equal([
      'B -40 points',
      'B 0 points',
      'B 1,000,000,000,000 points',
      'B Not known',
      'B Not known',
    ]);
  });

  it('never has a number that is none in it', async () => {
    const odd = [NaN, Infinity, -1, null, undefined].map((amount, index) => ({
      ...points,
      handle: `b${index}`,
      amount: amount!,
      pending: amount!,
      expiring: { amount: amount!, at: 'soon' },
    }));
    expect(serialized(await show(odd))).not.to.match(/NaN|Infinity|undefined|null|∞/);
  });
});

describe('balances: with a provider', () => {
  const page = html`<loyalty-balances></loyalty-balances>`;

  it('are those of the customer, and no benefit is among them', async () => {
    const { provider } = await mount(page);
    await shows(provider, '1,240 points');
    expect(tiles(provider)).to.have.length(2);
    await expect(provider).to.be.accessible();
  });

  it('keep their place while they are awaited', async () => {
    const { handler, open } = gate('get');
    const { provider } = await connect(page, { first: [handler] });
    await nextFrame();
    const { height } = provider.querySelector('loyalty-balances')!.getBoundingClientRect();
    expect(textOf(provider)).to.equal('Loading…');
    await expect(provider).to.be.accessible();
    open();
    await shows(provider, '1,240 points');
    expect(provider.querySelector('loyalty-balances')!.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('are called missing only where there are none', async () => {
    const { provider } = await mount(page, { scenario: 'empty' });
    await shows(provider, 'No balance yet');
    expect(byRole(provider, 'button')).to.deep.equal([]);
  });

  it('can be asked for again where they could not be loaded', async () => {
    const { provider } = await connect(page, { first: [failing('get', 404)] });
    await shows(provider, "We couldn't load this");
    expect(textOf(provider)).not.to.include('No balance');
    await answerWith(createScenario('rich', { now: () => now }).handlers);
    await press(provider, 'Try again');
    await shows(provider, '1,240 points');
  });

  it('stay, and are called stale, where they could not be refreshed', async () => {
    const { provider } = await mount(page);
    await answerWith([failing('get', 404)]);
    await refreshed(provider);
    await shows(provider, "We couldn't refresh this.");
    expect(textOf(provider)).to.include('1,240 points');
  });

  it('ask a customer to sign in', async () => {
    const { provider } = await connect(page, { scenario: 'logged-out' });
    await shows(provider, 'Sign in to see this');
  });

  it('are said in the brand’s own way where it has one', async () => {
    const own = html`<loyalty-balances><p slot="empty">Shop with us.</p></loyalty-balances>`;
    const { provider } = await mount(own, { scenario: 'empty' });
    await shows(provider, 'Shop with us.');
    expect(textOf(provider)).to.equal('Shop with us.');
  });
});

describe('balances: in the dark, right to left', () => {
  it('have enough contrast', async () => {
    const urgent = { ...points, expiring: { amount: 1, at: new Date(Date.now() + 9e7).toISOString() } };
    const page = await fixture(html`
      <div dir="rtl" style="color-scheme: dark; background: #1b1822">
        <loyalty-balances .balances=${[urgent, rewards]}></loyalty-balances>
      </div>
    `);
    await page.querySelector('loyalty-balances')!.updateComplete;
    expect(textOf(page)).to.include('expires');
    await expect(page).to.be.accessible();
  });
});
