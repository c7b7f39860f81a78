import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { failing, mount, refreshed } from './mount.js';
import { press, the, until } from './page.js';

const page = html`
  <loyalty-benefit definition="welcome-tote"></loyalty-benefit>
  <loyalty-achievements></loyalty-achievements>
`;

const region = () => document.querySelector('[role="status"]');
const says = (text: string) => until(() => region()?.textContent.includes(text), `"${text}" is never said`);

describe('what is said to people who listen to the page', () => {
  it('comes from one polite live region, that is there before it speaks', async () => {
    await mount(html`${page}<loyalty-provider></loyalty-provider>`);
    await until(region, 'it is never there');
    const regions = document.querySelectorAll('[aria-live], [role="status"], [role="alert"]');
    expect(regions).to.have.length(1);
    expect(regions[0]).to.have.attribute('aria-live', 'polite');
    expect(regions[0]!.textContent).to.equal('');
  });

  it('is not seen, and takes no place', async () => {
    await mount(page);
    await until(region, 'it is never there');
    const { width, height } = region()!.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    expect(region()).not.to.have.attribute('style');
  });

  it('tells of a claim', async () => {
    const { provider } = await mount(page);
    await press(provider, 'Claim');
    await says('Claimed');
  });

  it('tells of a redemption by its name', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1010"></loyalty-benefit>`);
    await press(provider, 'Redeem');
    await press(provider, 'Redeem now');
    await says('A coffee on us');
  });

  it('tells why something failed', async () => {
    const { provider } = await mount(page, { first: [failing('post', 429)] });
    await press(provider, 'Claim');
    await says('Please wait a moment and try again.');
  });

  it('tells the same thing again when it happens again', async () => {
    const { provider } = await mount(page, { first: [failing('post', 429)] });
    await press(provider, 'Claim');
    await says('Please wait a moment');
    const texts: (string | null)[] = [];
    const observer = new MutationObserver(() => texts.push(region()!.textContent));
    observer.observe(region()!, { childList: true, characterData: true, subtree: true });
    await press(provider, 'Try again');
    await until(() => texts.length >= 2, 'it is said once');
    observer.disconnect();
    expect(texts[0]).to.equal('');
    expect(texts.at(-1)).to.include('Please wait a moment');
  });

  it('tells of a level that was reached while the customer is here', async () => {
    const { provider, backend } = await mount(page);
    backend.addCount('friend-bringer');
    await refreshed(provider);
    await says('Bring a friend');
  });

  it('is silent about what was reached before', async () => {
    await mount(page);
    await until(region, 'it is never there');
    await nextFrame();
    expect(region()!.textContent).to.equal('');
  });

  it('is said inside a modal dialog, where everything outside is silent', async () => {
    const { provider } = await mount(html`
      <dialog aria-label="Account"><loyalty-benefit definition="welcome-tote"></loyalty-benefit></dialog>
    `);
    const dialog = provider.querySelector('dialog')!;
    dialog.showModal();
    await press(provider, 'Claim');
    await says('Claimed');
    expect(dialog.contains(region())).to.be.true;
    expect(the(dialog, 'status')).to.exist;
  });

  it('goes on after the page that held it is gone', async () => {
    const { provider } = await mount(html`
      <dialog aria-label="Account"><loyalty-benefit definition="welcome-tote"></loyalty-benefit></dialog>
      <loyalty-benefit benefit="1010"></loyalty-benefit>
    `);
    const dialog = provider.querySelector('dialog')!;
    dialog.showModal();
    await press(dialog, 'Claim');
    await says('Claimed');
    dialog.close();
    dialog.remove();
    await press(provider, 'Redeem');
    await press(provider, 'Redeem now');
    await says('A coffee on us');
  });
});
