import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { createScenario } from '../../mocks/index.js';
import '../../src/define.js';
import { answerWith, now } from '../mocks/network.js';
import { connect, endpoints, failing, gate, mount, refreshed } from './mount.js';
import { byRole, press, shows, textOf, the, until } from './page.js';

const page = html`
  <loyalty-achievements></loyalty-achievements>
  <loyalty-wallet></loyalty-wallet>
`;

const achievements = (root: Element) => textOf(root.querySelector('loyalty-achievements')!);
const wallet = (root: Element) => textOf(root.querySelector('loyalty-wallet')!);

describe('while the first answer is awaited', () => {
  it('says that it is loading, once for each list, and nothing else', async () => {
    const { handler, open } = gate('get');
    const ready = oneEvent(document, 'loyalty-ready');
    const { provider } = await connect(page, { first: [handler] });
    await nextFrame();
    expect(achievements(provider)).to.equal('Loading…');
    expect(wallet(provider)).to.equal('Loading…');
    open();
    await ready;
    await nextFrame();
    expect(textOf(provider)).not.to.include('Loading…');
  });

  it('shows no buttons', async () => {
    const { handler, open } = gate('get');
    const ready = oneEvent(document, 'loyalty-ready');
    const { provider } = await connect(page, { first: [handler] });
    await nextFrame();
    expect(byRole(provider, 'button')).to.deep.equal([]);
    open();
    await ready;
  });

  it('keeps the place of a single badge, and of a single benefit', async () => {
    const { handler, open } = gate('get');
    const ready = oneEvent(document, 'loyalty-ready');
    const { provider } = await connect(
      html`<loyalty-badge achievement="coffee-regular"></loyalty-badge
        ><loyalty-benefit benefit="1010"></loyalty-benefit>`,
      { first: [handler] },
    );
    await nextFrame();
    const badge = provider.querySelector('loyalty-badge')!;
    const { height } = badge.getBoundingClientRect();
    expect(height).to.be.above(50);
    expect(provider.querySelector('loyalty-benefit')!.getBoundingClientRect().height).to.be.above(50);
    open();
    await ready;
  });
});

describe('a customer who has nothing', () => {
  it('is told that the lists are empty, without a way to try again', async () => {
    const { provider } = await mount(page, { scenario: 'empty' });
    await shows(provider, 'No achievements yet');
    expect(wallet(provider)).to.include('No benefits yet');
    expect(byRole(provider, 'button', 'Try again')).to.deep.equal([]);
  });

  it('reads what the brand wrote, where it did', async () => {
    const { provider } = await mount(html`<loyalty-wallet><p slot="empty">Come by for a coffee.</p></loyalty-wallet>`, {
      scenario: 'empty',
    });
    expect(wallet(provider)).to.equal('Come by for a coffee.');
  });
});

describe('a load that failed', () => {
  it('is never shown as empty, and offers to try again', async () => {
    const { provider } = await connect(page, { scenario: 'failing' });
    await shows(provider, "We couldn't load this");
    expect(textOf(provider)).not.to.match(/No (achievements|benefits) yet/);
    expect(byRole(provider, 'button', 'Try again')).to.have.length(2);
  });

  it('works after the customer tries again', async () => {
    const { provider, backend } = await connect(page, { scenario: 'failing' });
    await shows(provider, "We couldn't load this");
    await answerWith(createScenario('rich', { now: () => now }).handlers);
    await press(provider, 'Try again');
    await shows(provider, 'Every 10 coffees');
    expect(backend.now()).to.equal(now);
  });

  it('tells the page why, without a word of the platform', async () => {
    const secretive = http.get(`${endpoints.rest}/*`, () =>
      HttpResponse.json({ title: 'SQLSTATE 42', code: 'oops' }, { status: 403 }),
    );
    const failed = oneEvent(document, 'loyalty-error');
    await connect(page, { first: [secretive] });
    expect((await failed).detail).to.deep.equal({ error: { kind: 'forbidden', status: 403, code: 'oops' } });
  });

  it('shows the rest where only the offers failed', async () => {
    const { provider } = await mount(page, {
      platform: 'omneo',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/benefits/claimable`)],
    });
    expect(wallet(provider)).to.include('Ready to use').and.to.include('A coffee on us');
    expect(achievements(provider)).to.include('Every 10 coffees');
  });

  it('shows the rest where only the achievements failed', async () => {
    const { provider } = await mount(page, {
      platform: 'omneo',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/achievements`)],
    });
    await shows(provider, "We couldn't load this");
    expect(wallet(provider)).to.include('A coffee on us');
  });

  it('does not call stale what was just loaded', async () => {
    const { provider } = await mount(page, {
      platform: 'omneo',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/benefits/claimable`)],
    });
    expect(achievements(provider)).not.to.include('refresh this');
  });

  it('names the parts that failed to the page', async () => {
    const ready = oneEvent(document, 'loyalty-ready');
    await connect(page, {
      platform: 'omneo',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/achievements`)],
    });
    expect((await ready).detail).to.deep.equal({ failed: ['achievements'] });
  });

  it('does not call a wallet empty whose offers failed', async () => {
    const { provider } = await mount(page, {
      platform: 'omneo',
      scenario: 'newcomer',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/benefits/claimable`)],
    });
    expect(wallet(provider)).to.include("We couldn't load this").and.not.to.include('No benefits yet');
  });

  it('shows what loaded when a part that failed is there at last', async () => {
    const { provider, backend } = await mount(page, {
      platform: 'omneo',
      first: [failing('get', 404, `${endpoints.omneo}/profiles/me/achievements`)],
    });
    await shows(provider, 'Try again');
    await answerWith(createScenario('rich', { platform: 'omneo', now: backend.now }).handlers);
    await press(provider, 'Try again');
    await shows(provider, 'Every 10 coffees');
  });
});

describe('a refresh that failed', () => {
  it('keeps what is known, and says that it is not fresh', async () => {
    const { provider } = await mount(page);
    await answerWith([failing('get', 404)]);
    await refreshed(provider);
    expect(textOf(provider)).to.include("We couldn't refresh this.");
    expect(achievements(provider)).to.include('Every 10 coffees');
    expect(wallet(provider)).to.include('A coffee on us');
  });

  it('stops saying so once it works again', async () => {
    const { provider, backend } = await mount(page);
    await answerWith([failing('get', 404)]);
    await refreshed(provider);
    await answerWith(createScenario('rich', { now: backend.now }).handlers);
    await refreshed(provider);
    expect(textOf(provider)).not.to.include("We couldn't refresh this.");
  });
});

describe('a customer who is not signed in', () => {
  it('is asked to sign in, and sees neither an empty list nor an error', async () => {
    const { provider } = await connect(page, { scenario: 'logged-out' });
    await shows(provider, 'Sign in to see this');
    expect(textOf(provider)).not.to.match(/couldn't load|yet/);
    expect(byRole(provider, 'button')).to.deep.equal([]);
  });

  it('finds the brand’s own way to sign in', async () => {
    const { provider } = await connect(
      html`<loyalty-wallet><a slot="logged-out" href="#sign-in">Sign in</a></loyalty-wallet>`,
      { scenario: 'logged-out' },
    );
    await until(() => wallet(provider) === 'Sign in', 'it never shows');
    expect(provider.querySelector('a')!.checkVisibility()).to.be.true;
  });
});

describe('a session', () => {
  it('goes on with a fresh token when the first one is refused, which is fetched once', async () => {
    const { provider, log } = await mount(page, { scenario: 'expired-token' });
    expect(achievements(provider)).to.include('Every 10 coffees');
    expect(log.requests.map(({ path }) => path)).to.deep.equal([
      '/loyalty-token',
      '/api/loyalty/v1/me/snapshot',
      '/loyalty-token',
      '/api/loyalty/v1/me/snapshot',
    ]);
  });

  it('fetches one fresh token for many requests that are refused at once', async () => {
    const { log } = await mount(page, { scenario: 'expired-token', platform: 'omneo' });
    expect(log.requests.filter(({ path }) => path === '/loyalty-token')).to.have.length(2);
  });

  it('that ends takes what was shown off the page and tells the page', async () => {
    const { provider } = await mount(page);
    const expired = oneEvent(document, 'loyalty-token-expired');
    await answerWith(createScenario('logged-out').handlers);
    await refreshed(provider);
    await expired;
    expect(textOf(provider)).to.include('Sign in to see this').and.not.to.include('coffee');
  });

  it('that ends while redeeming asks to sign in again', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1010"></loyalty-benefit>`);
    await answerWith(createScenario('logged-out').handlers);
    const failed = oneEvent(document, 'loyalty-benefit-failed');
    await press(provider, 'Redeem');
    await press(provider, 'Redeem now');
    expect((await failed).detail.error.kind).to.equal('unauthorized');
    expect(the(document.body, 'status')).to.exist;
  });
});
