import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { bigState } from '../../mocks/index.js';
import '../../src/define.js';
import { now } from '../mocks/network.js';
import { mount, refreshed } from './mount.js';
import { all, press, textOf, until } from './page.js';

const state = bigState({ now });

/** The elements that render from here on, each as often as it does. */
function rendersOf(elements: readonly LitElement[]): readonly LitElement[] {
  const rendered: LitElement[] = [];
  for (const element of elements) element.addController({ hostUpdated: () => rendered.push(element) });
  return rendered;
}

describe('one change on a page with 200 achievements and 100 benefits', () => {
  it('renders the one badge it is about, once', async () => {
    const { provider, backend } = await mount(html`<loyalty-achievements></loyalty-achievements>`, { state });
    const badges = all(provider, 'loyalty-badge');
    expect(badges).to.have.length.above(150);
    const rendered = rendersOf([...badges, ...all(provider, 'loyalty-achievements')]);
    backend.addCount('winter-warmers-3');
    await refreshed(provider);
    expect(rendered.map(textOf)).to.have.length(1);
    expect(textOf(rendered[0]!)).to.include('Winter warmers 3');
  });

  it('touches the page in that badge alone', async () => {
    const { provider, backend } = await mount(html`<loyalty-achievements></loyalty-achievements>`, { state });
    const touched = new Set<Element>();
    const observers = all(provider, 'loyalty-badge').map((badge) => {
      const observer = new MutationObserver(() => touched.add(badge));
      observer.observe(badge.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
      return observer;
    });
    backend.addCount('winter-warmers-3');
    await refreshed(provider);
    for (const observer of observers) observer.disconnect();
    expect([...touched].map(textOf)).to.have.length(1);
  });

  it('renders nothing where nothing changed', async () => {
    const { provider } = await mount(
      html`<loyalty-achievements secrets="count"></loyalty-achievements><loyalty-wallet></loyalty-wallet>`,
      { state },
    );
    await until(() => textOf(provider).includes("You don't qualify for this yet."), 'no condition is read');
    const tags = ['loyalty-badge', 'loyalty-benefit', 'loyalty-achievements', 'loyalty-wallet'] as const;
    const rendered = rendersOf(tags.flatMap((tag): readonly LitElement[] => all(provider, tag)));
    await refreshed(provider);
    expect(rendered.map(textOf)).to.deep.equal([]);
  });

  it('renders the one benefit that is used elsewhere, where it stays in its group', async () => {
    const { provider, backend } = await mount(html`<loyalty-wallet></loyalty-wallet>`, { state });
    const several = backend.snapshot().benefits.find(({ redemptionsLeft = 0 }) => redemptionsLeft > 1)!;
    const rendered = rendersOf([...all(provider, 'loyalty-benefit'), ...all(provider, 'loyalty-wallet')]);
    backend.useElsewhere(several.id);
    await refreshed(provider);
    expect(rendered.map(textOf)).to.have.length(1);
  });

  it('renders the one benefit whose button is pressed', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`, { state });
    const rendered = rendersOf([...all(provider, 'loyalty-benefit'), ...all(provider, 'loyalty-wallet')]);
    await press(provider, 'Redeem');
    expect(new Set(rendered).size).to.equal(1);
  });
});
