import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import '../../src/define.js';
import { endpoints, failing, gate, mount, refreshed, writes } from './mount.js';
import { all, byRole, focused, press, shows, textOf, the, until } from './page.js';

const tote = html`<loyalty-benefit definition="welcome-tote"></loyalty-benefit>`;
const wallet = html`<loyalty-wallet></loyalty-wallet>`;

/** The place of a benefit, by its name. */
const named = (root: Element, name: string) =>
  all(root, 'loyalty-benefit').find((benefit) => textOf(benefit).includes(name))!;

describe('claiming a benefit', () => {
  it('turns the offer into a benefit that can be used, with a code of its own', async () => {
    const { provider } = await mount(tote);
    await press(provider, 'Claim');
    await until(() => byRole(provider, 'button', 'Redeem').length, 'it never becomes redeemable');
    await press(provider, 'Redeem');
    await press(provider, 'Redeem now');
    await shows(provider, 'TOTE-1011');
  });

  it('moves the offer to what is ready', async () => {
    const { provider } = await mount(wallet);
    the(named(provider, 'A tote for everything'), 'button', 'Claim').click();
    await until(() => byRole(provider, 'region', 'Ready to use 7').length, 'it never moves');
    expect(textOf(the(provider, 'region', 'Ready to use 7'))).to.include('A tote for everything');
    expect(textOf(the(provider, 'region', 'For you to claim 5'))).not.to.include('A tote for everything');
  });

  it('works with the keyboard, and the focus goes to the new benefit', async () => {
    const { provider } = await mount(wallet);
    the(named(provider, 'A tote for everything'), 'button', 'Claim').focus();
    await sendKeys({ press: 'Space' });
    await until(() => byRole(provider, 'region', 'Ready to use 7').length, 'it never moves');
    await until(() => all(provider, 'loyalty-wallet')[0]!.matches(':focus-within'), 'the focus is lost');
    await until(() => focused() === the(named(provider, 'A tote for everything'), 'button'), 'it goes elsewhere');
    expect(focused()).to.equal(the(named(provider, 'A tote for everything'), 'button', 'Redeem'));
  });

  it('sends one request for two fast clicks', async () => {
    const { provider, log } = await mount(tote);
    const button = the(provider, 'button', 'Claim');
    button.click();
    button.click();
    await until(() => byRole(provider, 'button', 'Redeem').length, 'it never becomes redeemable');
    expect(writes(log)).to.have.length(1);
  });

  it('leaves the button in place while the answer is awaited', async () => {
    const { handler, open } = gate('post');
    const { provider } = await mount(tote, { first: [handler] });
    const button = the(provider, 'button', 'Claim');
    const { width } = button.getBoundingClientRect();
    button.focus();
    await press(provider, 'Claim');
    await shows(provider, 'Claiming…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(focused()).to.equal(button);
    expect(button.getBoundingClientRect().width).to.equal(width);
    open();
    await until(() => byRole(provider, 'button', 'Redeem').length, 'it never becomes redeemable');
  });

  it('tells the page which benefit it is now', async () => {
    const { provider } = await mount(tote);
    const told = oneEvent(document, 'loyalty-benefit-claimed');
    await press(provider, 'Claim');
    const { detail } = await told;
    expect(detail).to.have.nested.include({ 'benefit.id': '1011', 'benefit.definition.handle': 'welcome-tote' });
  });

  it('tells the page once, however often the button was pressed meanwhile', async () => {
    const { provider } = await mount(tote);
    let told = 0;
    provider.addEventListener('loyalty-benefit-claimed', () => (told += 1));
    const button = the(provider, 'button', 'Claim');
    button.click();
    button.click();
    await shows(provider, 'Redeem');
    await refreshed(provider);
    expect(told).to.equal(1);
  });

  it('is left to the page where it prevents the request', async () => {
    const takeOver = (event: Event) => event.preventDefault();
    const { provider, log } = await mount(html`<div @loyalty-benefit-claim=${takeOver}>${tote}</div>`);
    const asked = oneEvent(document, 'loyalty-benefit-claim');
    await press(provider, 'Claim');
    expect((await asked).detail).to.have.nested.include({ 'definition.handle': 'welcome-tote' });
    await refreshed(provider);
    expect(writes(log)).to.deep.equal([]);
  });

  it('says why it did not go through, and offers to try again', async () => {
    const { provider } = await mount(tote, { first: [failing('post', 422)] });
    const told = oneEvent(document, 'loyalty-benefit-failed');
    await press(provider, 'Claim');
    await shows(provider, "This can't be done right now.");
    expect((await told).detail).to.have.nested.include({
      action: 'claim',
      id: 'welcome-tote',
      'error.kind': 'rejected',
    });
    expect(the(provider, 'button', 'Try again')).to.exist;
  });

  it('finds the benefit when only the answer was lost', async () => {
    let claim = (): unknown => undefined;
    const lost = http.post(`${endpoints.rest}/v1/me/benefits/claim`, () => {
      claim();
      return HttpResponse.error();
    });
    const { provider, backend, log } = await mount(tote, { first: [lost] });
    claim = () => backend.claim('welcome-tote');
    await press(provider, 'Claim');
    await until(() => byRole(provider, 'button', 'Redeem').length, 'it never becomes redeemable');
    expect(writes(log)).to.have.length(1);
  });
});

describe('an offer that cannot be claimed', () => {
  for (const [definition, reason] of [
    ['winter-beanie', "You don't qualify for this yet."],
    ['cupping-class', 'All of these are taken.'],
    ['repair-day', 'This can be claimed later.'],
  ]) {
    it(`says why in place of the button: ${definition}`, async () => {
      const { provider } = await mount(html`<loyalty-benefit definition=${definition!}></loyalty-benefit>`);
      expect(textOf(provider)).to.include(reason);
      expect(byRole(provider, 'button', 'Claim')).to.deep.equal([]);
    });
  }
});
