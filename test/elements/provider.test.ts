import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { buildAchievement, buildSnapshot, restHandlers } from '../../mocks/index.js';
import '../../src/define.js';
import { registerMessages } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { answerWith } from '../mocks/network.js';
import { connect, endpoints, gate, mount, refreshed } from './mount.js';
import { all, byRole, shows, textOf, until } from './page.js';

const badge = html`<loyalty-badge achievement="coffee-regular"></loyalty-badge>`;
const snapshot = buildSnapshot({ achievements: [buildAchievement({ handle: 'coffee-regular', name: 'Coffee' })] });

registerMessages('nl', { ...en, locked: 'Op slot', redeem: 'Verzilveren', claim: 'Claimen' });

describe('the provider', () => {
  it('asks once, however many elements there are inside', async () => {
    const { log } = await mount(html`${badge}${badge}<loyalty-achievements></loyalty-achievements>`);
    expect(log.requests.filter(({ path }) => path.startsWith(endpoints.rest))).to.have.length(1);
  });

  it('takes no place in the page', async () => {
    const { provider } = await mount(badge);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('asks again without a skeleton when it is told to', async () => {
    const { provider, backend } = await mount(html`<loyalty-achievements></loyalty-achievements>`);
    const { handler, open } = gate('get');
    await answerWith([handler, ...restHandlers(backend)]);
    const refreshing = provider.refresh();
    await nextFrame();
    expect(textOf(provider)).to.include('Every 10 coffees').and.not.to.include('Loading');
    open();
    await refreshing;
  });

  it('shows a snapshot that the page has, at once and without a platform', async () => {
    const provider = await fixture(html`<loyalty-provider .snapshot=${snapshot}>${badge}</loyalty-provider>`);
    await nextFrame();
    expect(textOf(provider)).to.include('Coffee');
  });

  it('shows that snapshot until the platform has answered, and then the answer', async () => {
    const { handler, open } = gate('get');
    const { provider } = await connect(badge, { first: [handler] });
    provider.snapshot = snapshot;
    await provider.updateComplete;
    await nextFrame();
    expect(textOf(provider)).to.match(/^Coffee/);
    open();
    await shows(provider, 'Every 10 coffees');
  });

  it("puts the brand's catalogue over what the platform sends, and keeps what it makes secret", async () => {
    const { provider } = await connect(badge);
    provider.catalogue = {
      achievements: {
        'coffee-regular': { name: { default: 'Coffee club', de: 'Kaffeeklub' } },
        'first-purchase': { visibility: 'system' },
      },
    };
    provider.locale = 'de-AT';
    await shows(provider, 'Kaffeeklub');
    const other = document.createElement('loyalty-badge');
    other.achievement = 'first-purchase';
    provider.append(other);
    await provider.refresh();
    expect(document.documentElement.outerHTML).not.to.include('Hello, you');
  });

  it('takes a client of the page in place of a platform', async () => {
    const client = {
      snapshot: async () => ({ ok: true, data: { snapshot, issues: [], failed: {} } }) as const,
      claim: async () => ({ ok: false, error: { kind: 'rejected' } }) as const,
      redeem: async () => ({ ok: false, error: { kind: 'rejected' } }) as const,
    };
    const provider = await fixture(html`<loyalty-provider .client=${client}>${badge}</loyalty-provider>`);
    await shows(provider, 'Coffee');
  });

  it('takes a token of the page in place of an address', async () => {
    const { log, backend } = await mount(html``);
    await answerWith(restHandlers(backend));
    log.clear();
    const provider = await fixture(html`
      <loyalty-provider endpoint=${endpoints.rest} .getToken=${async () => 'page-token'}>${badge}</loyalty-provider>
    `);
    await shows(provider, 'Every 10 coffees');
    expect(log.requests.map(({ path }) => path)).not.to.include('/loyalty-token');
  });

  it('shows that it failed where its platform is not known', async () => {
    const provider = await fixture(html`
      <loyalty-provider platform="nowhere" endpoint="/x"><loyalty-wallet></loyalty-wallet></loyalty-provider>
    `);
    await shows(provider, "We couldn't load this");
  });

  it('starts over with another platform when its address changes', async () => {
    const { provider } = await mount(badge);
    const ready = oneEvent(document, 'loyalty-ready');
    provider.endpoint = `${endpoints.rest}/`;
    await ready;
    await nextFrame();
    expect(textOf(provider)).to.include('Every 10 coffees');
  });

  it('keeps its data when it is moved in the page, and asks nothing', async () => {
    const { provider, log } = await mount(html`${badge}<loyalty-wallet></loyalty-wallet>`);
    const place = await fixture(html`<section></section>`);
    const before = log.requests.length;
    place.append(provider);
    await nextFrame();
    expect(textOf(provider)).to.include('Every 10 coffees').and.to.include('A coffee on us');
    expect(log.requests).to.have.length(before);
  });

  it('goes on following the platform after it was moved', async () => {
    const { provider, backend } = await mount(badge);
    const place = await fixture(html`<section></section>`);
    place.append(provider);
    backend.addCount('coffee-regular');
    await refreshed(provider);
    expect(textOf(provider)).to.include('8 of 10');
  });

  it('asks anew when it comes back after it was away', async () => {
    const { provider, log } = await mount(badge);
    const parent = provider.parentElement!;
    provider.remove();
    await nextFrame();
    const before = log.requests.length;
    parent.append(provider);
    await until(() => log.requests.length > before, 'it never asks');
    await shows(provider, 'Every 10 coffees');
  });

  it('connects an element that is moved into it', async () => {
    const { provider } = await mount(html`<div></div>`);
    const late = await fixture(html`<loyalty-badge achievement="coffee-regular"></loyalty-badge>`);
    provider.append(late);
    await nextFrame();
    expect(textOf(provider)).to.include('Every 10 coffees');
  });

  it('connects a wallet that is made later', async () => {
    const { provider } = await mount(html`<div></div>`);
    provider.append(document.createElement('loyalty-wallet'));
    await shows(provider, 'A coffee on us');
  });

  it('serves what is inside it, and not what another provider serves', async () => {
    const other = html`<loyalty-provider .snapshot=${snapshot}>${badge}</loyalty-provider>`;
    const { provider } = await mount(
      html`<p>${badge}</p>
        ${other}`,
    );
    await shows(provider.querySelector('p')!, 'Every 10 coffees');
    expect(textOf(provider.querySelector('loyalty-provider')!)).to.match(/^Coffee/);
  });

  it('asks again by itself as often as it is told to', async () => {
    const { provider, backend } = await mount(badge);
    provider.setAttribute('refresh', '0.05');
    backend.addCount('coffee-regular');
    await shows(provider, '8 of 10');
  });

  it('lets the page hear its first answer only once', async () => {
    let heard = 0;
    const count = () => (heard += 1);
    document.addEventListener('loyalty-ready', count);
    const { provider } = await mount(badge);
    await refreshed(provider);
    document.removeEventListener('loyalty-ready', count);
    expect(heard).to.equal(1);
  });
});

describe('an element without a provider', () => {
  it('waits where it is to find its data, and does no harm', async () => {
    const page = await fixture(html`
      <div>${badge}<loyalty-wallet></loyalty-wallet><loyalty-benefit benefit="1"></loyalty-benefit></div>
    `);
    await nextFrame();
    expect(byRole(page, 'button')).to.deep.equal([]);
  });

  it('shows what it is given as a property', async () => {
    const page = await fixture(html`<loyalty-badge .achievement=${buildAchievement()}></loyalty-badge>`);
    expect(textOf(page)).to.include('First purchase');
  });
});

describe('the language', () => {
  const offer = html`<loyalty-benefit benefit="1010"></loyalty-benefit>`;
  const labels = (root: Element) => byRole(root, 'button').map(textOf);

  it('is that of the nearest lang', async () => {
    const { provider } = await mount(html`<div lang="nl">${offer}</div>`);
    expect(labels(provider)).to.deep.equal(['Verzilveren']);
  });

  it('is that of the provider where it states one', async () => {
    const { provider } = await mount(html`<div lang="fr">${offer}</div>`, { locale: 'nl-BE' });
    expect(labels(provider)).to.deep.equal(['Verzilveren']);
  });

  it('is English where nobody knows the words', async () => {
    const { provider } = await mount(html`<div lang="fi">${offer}</div>`);
    expect(labels(provider)).to.deep.equal(['Redeem']);
  });

  it('is English where the page states nonsense', async () => {
    const { provider } = await mount(html`<div lang="not a language!">${offer}</div>`);
    expect(labels(provider)).to.deep.equal(['Redeem']);
  });

  it('still counts and dates as the page’s language does where the words are English', async () => {
    const unit = { kind: 'money', currency: 'EUR' } as const;
    const achievement = buildAchievement({ ladder: { levels: [{ threshold: 12_400 }] }, count: 1, unit });
    const page = await fixture(html`<div lang="de"><loyalty-badge .achievement=${achievement}></loyalty-badge></div>`);
    expect(textOf(page)).to.match(/12\.400/);
  });

  it('changes with the provider’s', async () => {
    const { provider } = await mount(offer);
    provider.locale = 'nl';
    await provider.updateComplete;
    await nextFrame();
    expect(labels(provider)).to.deep.equal(['Verzilveren']);
  });

  it('reaches through shadow roots', async () => {
    const { provider } = await mount(html`<div lang="nl"><loyalty-wallet show="ready"></loyalty-wallet></div>`);
    expect(labels(provider)).to.include('Verzilveren');
    expect(all(provider, 'loyalty-benefit')).to.have.length.above(0);
  });
});
