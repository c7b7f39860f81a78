import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { buildAchievement } from '../../mocks/index.js';
import '../../src/define.js';
import { mount } from './mount.js';
import { byRole, shows, textOf, the } from './page.js';

/** The names on the badges, in order. */
async function names(content: TemplateResult): Promise<readonly string[]> {
  const { provider, backend } = await mount(content);
  await provider.querySelector('loyalty-achievements')!.updateComplete;
  const known = [...backend.snapshot().achievements.map(({ name }) => name), 'Mystery badge'];
  return byRole(provider, 'listitem').map((item) => known.find((name) => textOf(item).includes(name)) ?? textOf(item));
}

describe('the badge grid', () => {
  it('is a list with a name, one item for each achievement that the customer may see', async () => {
    const { provider, backend } = await mount(html`<loyalty-achievements></loyalty-achievements>`);
    const visible = backend.customerSnapshot().achievements.length;
    expect(byRole(the(provider, 'list', 'Achievements'), 'listitem')).to.have.length(visible);
  });

  it('keeps the platform’s order', async () => {
    const shown = await names(html`<loyalty-achievements limit="3"></loyalty-achievements>`);
    expect(shown).to.deep.equal(['First purchase', 'Every 10 coffees', 'Wardrobe builder']);
  });

  it('shows what is nearest to its next level first, and what has ended last', async () => {
    const shown = await names(html`<loyalty-achievements sort="nearest" limit="2"></loyalty-achievements>`);
    expect(shown).to.deep.equal(['Every 10 coffees', 'Wardrobe builder']);
  });

  it('shows what was earned last first', async () => {
    const shown = await names(html`<loyalty-achievements sort="recent" limit="2"></loyalty-achievements>`);
    expect(shown).to.deep.equal(['Any weather', 'Mend and keep']);
  });

  it('sorts by name, with the mysteries last', async () => {
    const shown = await names(html`<loyalty-achievements sort="name"></loyalty-achievements>`);
    expect(shown[0]).to.equal('Any weather');
    expect(shown.at(-1)).to.equal('Mystery badge');
  });

  it('shows what is earned, what is on the way, or what is locked', async () => {
    expect(await names(html`<loyalty-achievements filter="earned"></loyalty-achievements>`)).to.include('Night owl');
    const locked = await names(html`<loyalty-achievements filter="locked"></loyalty-achievements>`);
    expect(locked).to.deep.equal(['Say how it wears', 'First blossom', 'Mystery badge']);
    const going = await names(html`<loyalty-achievements filter="in-progress"></loyalty-achievements>`);
    expect(going).to.include('Winter warmers').and.not.to.include('First purchase');
  });

  it('shows one tag', async () => {
    const shown = await names(html`<loyalty-achievements tag="season"></loyalty-achievements>`);
    expect(shown).to.deep.equal(['Winter warmers', 'First blossom', 'The leaf trail']);
  });

  it('says that nothing matches, which is not the same as having nothing', async () => {
    const { provider } = await mount(html`<loyalty-achievements tag="sailing"></loyalty-achievements>`);
    await shows(provider, 'Nothing here yet');
    expect(textOf(provider)).not.to.include('No achievements yet');
  });

  it('shows what the page hands over, without a provider', async () => {
    const achievements = [buildAchievement(), buildAchievement({ handle: 'b', name: 'Second purchase' })];
    const grid = await fixture(html`<loyalty-achievements .achievements=${achievements}></loyalty-achievements>`);
    expect(byRole(grid, 'listitem').map(textOf)).to.have.length(2);
    expect(textOf(grid)).to.include('First purchase').and.to.include('Second purchase');
  });

  it('follows what the page hands over next', async () => {
    const grid = await fixture<HTMLElementTagNameMap['loyalty-achievements']>(
      html`<loyalty-achievements .achievements=${[buildAchievement()]}></loyalty-achievements>`,
    );
    grid.achievements = [buildAchievement({ count: 1 })];
    await grid.updateComplete;
    await grid.shadowRoot!.querySelector('loyalty-badge')!.updateComplete;
    expect(textOf(grid)).to.include('Earned');
  });
});
