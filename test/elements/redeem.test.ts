import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { endpoints, gate, mount, refreshed, writes } from './mount.js';
import { all, byRole, focused, nameOf, press, redeem, referenced, shows, textOf, the, until } from './page.js';

const coffee = html`<loyalty-benefit benefit="1010"></loyalty-benefit>`;

describe('redeeming a benefit', () => {
  it('asks first, and sends nothing before the answer', async () => {
    const { provider, log } = await mount(coffee);
    await press(provider, 'Redeem');
    await refreshed(provider);
    expect(writes(log)).to.deep.equal([]);
    expect(the(provider, 'alertdialog')).to.exist;
  });

  it('asks in a dialog with a name, a description and the focus on the answer that changes nothing', async () => {
    const { provider } = await mount(coffee);
    await press(provider, 'Redeem');
    const dialog = the(provider, 'alertdialog');
    expect(nameOf(dialog)).to.match(/^Redeem .?A coffee on us/);
    expect(referenced(dialog, 'aria-describedby')).to.include('cannot be undone');
    expect(focused()).to.equal(the(dialog, 'button', 'Not now'));
  });

  it('tells how many uses will be left', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1006"></loyalty-benefit>`);
    await press(provider, 'Redeem');
    await shows(provider, 'This uses 1 of the 2 you have left, and cannot be undone.');
  });

  it('is called off with Escape, and the focus is back on the button', async () => {
    const { provider, log } = await mount(coffee);
    the(provider, 'button', 'Redeem').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => byRole(provider, 'alertdialog').length, 'it never asks');
    await sendKeys({ press: 'Escape' });
    await until(() => !byRole(provider, 'alertdialog').length, 'it never closes');
    expect(focused()).to.equal(the(provider, 'button', 'Redeem'));
    expect(writes(log)).to.deep.equal([]);
  });

  it('is called off with "Not now", and can be asked for again', async () => {
    const { provider } = await mount(coffee);
    await press(provider, 'Redeem');
    await press(provider, 'Not now');
    await until(() => !byRole(provider, 'alertdialog').length, 'it never closes');
    await press(provider, 'Redeem');
    await until(() => byRole(provider, 'alertdialog').length, 'it never asks');
  });

  it('works with the keyboard alone, and the result gets the focus', async () => {
    const { provider } = await mount(coffee);
    the(provider, 'button', 'Redeem').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.trim() === 'Not now', 'the focus goes elsewhere');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(provider, 'CUP-1010');
    expect(nameOf(focused()!)).to.equal('Redeemed');
  });

  it('shows the code, the time and how to use it', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1007"></loyalty-benefit>`);
    await redeem(provider);
    await shows(provider, 'KNIT15-1007');
    const ticket = textOf(the(provider, 'group', 'Redeemed'));
    expect(ticket).to.match(/Redeemed .*2026/);
    expect(ticket).to.include('Put the code into your bag before you pay.');
  });

  it('shows what the till reads where the customer is in the shop', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1010" channel="store"></loyalty-benefit>`);
    await redeem(provider);
    await shows(provider, '931001010');
  });

  it('sends one request for two fast clicks', async () => {
    const { provider, log } = await mount(coffee);
    await press(provider, 'Redeem');
    const yes = the(provider, 'button', 'Redeem now');
    yes.click();
    yes.click();
    await shows(provider, 'CUP-1010');
    expect(writes(log)).to.have.length(1);
  });

  it('sends one request for clicks in two places that show the same benefit', async () => {
    const { provider, log } = await mount(html`${coffee}${coffee}`);
    for (const benefit of all(provider, 'loyalty-benefit')) await press(benefit, 'Redeem');
    for (const yes of byRole(provider, 'button', 'Redeem now')) yes.click();
    await until(() => byRole(provider, 'group', 'Redeemed').length === 2, 'not all are redeemed');
    expect(writes(log)).to.have.length(1);
  });

  it('carries a key of its own for each intent', async () => {
    const { provider, log } = await mount(html`<loyalty-wallet show="ready"></loyalty-wallet>`);
    for (const benefit of all(provider, 'loyalty-benefit')) {
      if (byRole(benefit, 'button', 'Redeem').length) await redeem(benefit);
    }
    await until(() => byRole(provider, 'group', 'Redeemed').length === 4, 'not all are redeemed');
    const keys = writes(log).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).to.equal(4);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
  });

  it('leaves the button in place while the answer is awaited: as wide, focused, and out of use', async () => {
    const { handler, open } = gate('post');
    const { provider } = await mount(coffee, { first: [handler] });
    const button = the(provider, 'button', 'Redeem');
    const { width, height } = button.getBoundingClientRect();
    button.focus();
    await redeem(provider);
    await shows(provider, 'Redeeming…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(focused()).to.equal(button);
    expect(button.getBoundingClientRect()).to.include({ width, height });
    open();
    await shows(provider, 'CUP-1010');
  });

  it('asks nothing more while the answer is awaited', async () => {
    const { handler, open } = gate('post');
    const { provider, log } = await mount(coffee, { first: [handler] });
    await redeem(provider);
    await shows(provider, 'Redeeming…');
    await press(provider, 'Redeeming…');
    expect(byRole(provider, 'alertdialog')).to.deep.equal([]);
    open();
    await shows(provider, 'CUP-1010');
    expect(writes(log)).to.have.length(1);
  });

  it('tells the page the code and which discount it is', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    const told = oneEvent(document, 'loyalty-benefit-redeemed');
    await redeem(provider);
    const { detail, target } = await told;
    expect(detail).to.include({ code: 'CUP-1010', definition: 'coffee-on-us', channel: 'online' });
    expect(detail.benefit).to.include({ id: '1010', redemptionsLeft: 0 });
    expect(target).to.equal(all(provider, 'loyalty-wallet')[0]);
  });

  it('keeps the result on screen, where it was, until the customer is done', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    await redeem(provider);
    await shows(provider, 'CUP-1010');
    await refreshed(provider);
    expect(textOf(the(provider, 'region', 'Ready to use 6'))).to.include('CUP-1010');
  });

  it('moves to what is used when the customer is done, and the focus stays in the wallet', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`);
    await redeem(provider);
    await shows(provider, 'CUP-1010');
    the(provider, 'button', 'Done').focus();
    await sendKeys({ press: 'Enter' });
    await shows(the(provider, 'region', 'Used 2'), 'A coffee on us');
    await until(() => all(provider, 'loyalty-wallet')[0]!.matches(':focus-within'), 'the focus is lost');
    expect(focused()).to.equal(byRole(provider, 'heading')[0]);
  });

  it('leaves a benefit with more uses ready, with one use less', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1006"></loyalty-benefit>`);
    await redeem(provider);
    await shows(provider, 'LOUNGE-1006');
    await press(provider, 'Done');
    await shows(provider, '1 of 3 left');
    expect(the(provider, 'button', 'Redeem')).to.exist;
  });

  it('works on a platform without idempotency keys', async () => {
    const { provider, log } = await mount(coffee, { platform: 'omneo' });
    await redeem(provider);
    await shows(provider, 'CUP-1010');
    expect(writes(log).map(({ path }) => path)).to.deep.equal([`${endpoints.omneo}/profiles/me/benefits/1010/redeem`]);
  });
});

describe('a redemption that the page takes over', () => {
  const takeOver = (event: Event) => event.preventDefault();
  afterEach(() => document.removeEventListener('loyalty-benefit-redeem', takeOver));

  it('is not sent when a listener on the document prevents it', async () => {
    document.addEventListener('loyalty-benefit-redeem', takeOver);
    const { provider, log } = await mount(coffee);
    await redeem(provider);
    await refreshed(provider);
    expect(writes(log)).to.deep.equal([]);
    expect(the(provider, 'button', 'Redeem')).to.exist;
  });

  it('is not sent when a listener on the wallet prevents it', async () => {
    const { provider, log } = await mount(html`
      <loyalty-wallet @loyalty-benefit-redeem=${takeOver}></loyalty-wallet>
    `);
    await redeem(provider);
    await refreshed(provider);
    expect(writes(log)).to.deep.equal([]);
  });

  it('asks the page for the benefit and the channel', async () => {
    document.addEventListener('loyalty-benefit-redeem', takeOver);
    const { provider } = await mount(html`<loyalty-benefit benefit="1010" channel="store"></loyalty-benefit>`);
    const asked = oneEvent(document, 'loyalty-benefit-redeem');
    await redeem(provider);
    const { detail, cancelable } = await asked;
    expect(cancelable).to.be.true;
    expect(detail).to.have.nested.include({ channel: 'store', 'benefit.id': '1010' });
  });

  it('shows what the page says became of it', async () => {
    document.addEventListener('loyalty-benefit-redeem', takeOver);
    const { provider, backend } = await mount(coffee);
    const [benefit] = backend.snapshot().benefits;
    all(provider, 'loyalty-benefit')[0]!.action = { status: 'done', benefit: benefit! };
    await shows(provider, 'CUP-1010');
  });
});
