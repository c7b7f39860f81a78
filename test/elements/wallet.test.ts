import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { buildBenefit, buildBenefitDefinition, buildClaimOffer } from '../../mocks/index.js';
import '../../src/define.js';
import { mount, refreshed } from './mount.js';
import { byRole, nameOf, textOf, the } from './page.js';

/** The names of the benefits in a group, in order. */
const namesIn = (root: Node, group: string) => byRole(the(root, 'region', group), 'article').map(nameOf);

/** The groups, as they are headed. */
async function groups(content: TemplateResult): Promise<readonly string[]> {
  const { provider } = await mount(content);
  return byRole(provider, 'region').map(nameOf);
}

describe('the wallet', () => {
  it('has a group for what can be claimed, used, was used and expired, each with its number', async () => {
    const shown = await groups(html`<loyalty-wallet></loyalty-wallet>`);
    expect(shown).to.deep.equal(['For you to claim 6', 'Ready to use 6', 'Used 1', 'Expired 3']);
  });

  it('puts what ends soonest first', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    expect(namesIn(provider, 'Ready to use 6').slice(0, 2)).to.deep.equal([
      'A coffee on us',
      'Early access to the winter sale',
    ]);
  });

  it('puts what came last first where the brand wants it', async () => {
    const { provider } = await mount(html`<loyalty-wallet sort="recent"></loyalty-wallet>`);
    expect(namesIn(provider, 'Ready to use 6')[0]).to.equal('Early access to the winter sale');
  });

  it('shows the groups that the brand wants', async () => {
    expect(await groups(html`<loyalty-wallet show="ready expired"></loyalty-wallet>`)).to.deep.equal([
      'Ready to use 6',
      'Expired 3',
    ]);
  });

  it('shows so many in each group', async () => {
    const { provider } = await mount(html`<loyalty-wallet limit="2"></loyalty-wallet>`);
    for (const group of byRole(provider, 'region')) {
      expect(byRole(group, 'article').length, nameOf(group)).to.be.at.most(2);
    }
  });

  it('leaves out what is long over', async () => {
    const shown = await groups(html`<loyalty-wallet history-days="7"></loyalty-wallet>`);
    expect(shown).to.deep.equal(['For you to claim 6', 'Ready to use 6', 'Used 1', 'Expired 2']);
  });

  it('has headings at the level that fits the page', async () => {
    const { provider } = await mount(html`<loyalty-wallet heading-level="2"></loyalty-wallet>`);
    expect(the(provider, 'heading', 'Ready to use 6')).to.have.attribute('aria-level', '2');
  });

  it('tells only how to use it where the customer is', async () => {
    const { provider } = await mount(html`<loyalty-wallet channel="store"></loyalty-wallet>`);
    for (const details of byRole(provider, 'article').flatMap((card) => [...card.querySelectorAll('details')])) {
      expect(details.textContent).not.to.include('Use it online');
    }
  });

  it('says so when nothing is in the groups that are shown', async () => {
    const { provider } = await mount(html`<loyalty-wallet show="used"></loyalty-wallet>`, { scenario: 'newcomer' });
    expect(byRole(provider, 'region')).to.deep.equal([]);
    expect(textOf(provider)).to.match(/yet/);
  });

  it('shows what the brand issues meanwhile', async () => {
    const { provider, backend } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    backend.addCount('coffee-regular', 3);
    await refreshed(provider);
    expect(namesIn(provider, 'Ready to use 7').filter((name) => name === 'A coffee on us')).to.have.length(2);
  });

  it('moves a benefit that is used at the till meanwhile', async () => {
    const { provider, backend } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    backend.useElsewhere('1010');
    await refreshed(provider);
    expect(namesIn(provider, 'Used 2')).to.include('A coffee on us');
  });

  it('shows what the page hands over, without a provider, and asks the page', async () => {
    const offer = buildBenefitDefinition({ handle: 'tote', name: 'A tote', claim: buildClaimOffer() });
    const wallet = await fixture(html`
      <loyalty-wallet .benefits=${[buildBenefit()]} .claimable=${[offer]}></loyalty-wallet>
    `);
    expect(namesIn(wallet, 'Ready to use 1')).to.deep.equal(['15% off knitwear']);
    const asked = oneEvent(document, 'loyalty-benefit-claim');
    the(wallet, 'button', 'Claim').click();
    expect((await asked).detail.definition).to.equal(offer);
  });
});
