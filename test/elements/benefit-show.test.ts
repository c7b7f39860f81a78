import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { buildBenefit, buildBenefitDefinition, buildRedemption } from '../../mocks/index.js';
import '../../src/define.js';
import type { Benefit, BenefitElement } from '../../src/index.js';
import { connect, failing, mount } from './mount.js';
import { byRole, focused, press, redeem, shows, textOf, the, until } from './page.js';

const lounge = buildBenefitDefinition({
  maxRedemptions: 3,
  instructions: { online: 'Put the code into your bag.', store: 'Show the code at the bar.' },
});
const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

async function redeemed(benefit: Benefit = buildBenefit(), format = 'qr'): Promise<BenefitElement> {
  return fixture(html`
    <loyalty-benefit
      code-format=${format}
      .benefit=${benefit}
      .action=${{ status: 'done', channel: 'store', benefit, redemption: buildRedemption() }}
    ></loyalty-benefit>
  `);
}

async function shown(element: Element): Promise<HTMLElement> {
  the(element, 'button', 'Show to staff').focus();
  await press(element, 'Show to staff');
  await until(() => byRole(element, 'dialog').length, 'it never shows');
  return the(element, 'dialog');
}

const close = async (element: Element): Promise<void> => {
  await press(element, 'Close');
  await until(() => !byRole(element, 'dialog').length, 'it never closes');
};

afterEach(() => {
  sessionStorage.clear();
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('a code that is shown to staff', () => {
  it('is over the whole screen with the name of the benefit, as a picture and as text', async () => {
    const dialog = await shown(await redeemed());
    const { width, height } = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(textOf(the(dialog, 'heading'))).to.equal('15% off knitwear');
    expect(dialog.querySelector('svg')).to.have.attribute('aria-label', 'QR code');
    expect(textOf(dialog)).to.include('9310001001').and.to.include('Redeemed');
  });

  it('is a barcode, or text alone, where the page wants that', async () => {
    const barcode = await shown(await redeemed(buildBenefit(), 'code128'));
    expect(barcode.querySelector('svg')).to.have.attribute('aria-label', 'Barcode');
    const text = await shown(await redeemed(buildBenefit(), 'none'));
    expect(text.querySelector('svg')).to.equal(null);
    expect(textOf(text)).to.include('9310001001');
  });

  for (const [name, media] of [
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
  ] as const) {
    it(`stays black on white in ${name} colours`, async () => {
      await emulateMedia(media);
      const dialog = await shown(await redeemed());
      const svg = dialog.querySelector('svg')!;
      expect(getComputedStyle(svg.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(svg.parentElement!).backgroundColor).to.equal('rgb(255, 255, 255)');
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });
  }

  it('gives the focus back to the button when it is closed, by button or by Escape', async () => {
    const element = await redeemed();
    await shown(element);
    await close(element);
    expect(focused()).to.equal(the(element, 'button', 'Show to staff'));
    await shown(element);
    await sendKeys({ press: 'Escape' });
    await until(() => !byRole(element, 'dialog').length, 'it never closes');
    expect(focused()).to.equal(the(element, 'button', 'Show to staff'));
  });

  it('tells how to use it where the customer is, and how many uses are left', async () => {
    const dialog = await shown(await redeemed(buildBenefit({ definition: lounge, redemptionsLeft: 2 })));
    expect(textOf(dialog)).to.include('2 of 3 left').and.to.include('Show the code at the bar.');
    expect(textOf(dialog)).not.to.include('Put the code into your bag.');
  });

  it('counts down to its end', async () => {
    const dialog = await shown(await redeemed(buildBenefit({ expiresAt: soon(90_000) })));
    expect(textOf(the(dialog, 'timer'))).to.match(/^00:01:(30|29|28)$/);
    const before = textOf(the(dialog, 'timer'));
    await until(() => textOf(the(dialog, 'timer')) !== before, 'it stands still');
  });

  it('is said aloud only when the time runs out, not each second', async () => {
    const dialog = await shown(await redeemed(buildBenefit({ expiresAt: soon(61_500) })));
    expect(textOf(the(dialog, 'status'))).to.equal('');
    await until(() => textOf(the(dialog, 'status')) === '1 minute left', 'it is never said');
  });

  it('says when it has ended while it is shown', async () => {
    const dialog = await shown(await redeemed(buildBenefit({ expiresAt: soon(1500) })));
    await until(() => textOf(the(dialog, 'status')) === 'This has ended.', 'it never ends');
    expect(byRole(dialog, 'timer')).to.deep.equal([]);
  });

  it('stays when the network drops, and says so', async () => {
    const dialog = await shown(await redeemed());
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    expect(textOf(dialog)).to.include('You are offline.').and.to.include('9310001001');
  });

  it('stands still where motion is not wanted', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const dialog = await shown(await redeemed());
    expect(dialog.getAnimations({ subtree: true })).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(dialog.getAnimations({ subtree: true })).to.have.length(1);
  });

  it('can be put into a wallet app where the platform tells how, and nowhere else', async () => {
    const passes = { apple: 'https://shop.example/pass', google: 'javascript:alert(1)' };
    const dialog = await shown(await redeemed(buildBenefit({ passes })));
    const links = [...dialog.querySelectorAll('a')];
    expect(links.map((link) => [link.href, textOf(link)])).to.deep.equal([
      ['https://shop.example/pass', 'Add to Apple Wallet'],
    ]);
  });

  it('breaks no axe rule, and needs no inline style', async () => {
    const dialog = await shown(await redeemed(buildBenefit({ expiresAt: soon(90_000) })));
    await expect(dialog).to.be.accessible();
    expect(dialog.querySelectorAll('[style], style, script')).to.have.length(0);
  }).timeout(30_000);

  it('keeps the screen on until it is closed', async () => {
    let held = 0;
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = () => {
      held++;
      return Promise.resolve({ release: () => Promise.resolve(--held) } as unknown as WakeLockSentinel);
    };
    const element = await redeemed();
    await shown(element);
    expect(held).to.equal(1);
    await close(element);
    await until(() => held === 0, 'it is never let go');
    navigator.wakeLock.request = request;
  });
});

describe('a code that was shown', () => {
  const coffee = html`<loyalty-benefit benefit="1010" channel="store"></loyalty-benefit>`;
  const use = async (content: TemplateResult): Promise<void> => {
    const { provider } = await mount(content);
    await redeem(provider);
    await shows(provider, '931001010');
    provider.remove();
  };

  it('can be shown again after a reload', async () => {
    await use(coffee);
    const { provider } = await mount(coffee);
    await press(provider, 'Show the code again');
    await shows(provider, '931001010');
  });

  it('can be shown again after a reload without a network', async () => {
    await use(coffee);
    const { provider } = await connect(coffee, { first: [failing('get', 404)] });
    await shows(provider, 'Show the code again');
    await press(provider, 'Show the code again');
    await shows(provider, '931001010');
  });

  it('is forgotten when the customer leaves', async () => {
    await use(coffee);
    await connect(coffee, { scenario: 'logged-out' });
    await until(() => Object.keys(sessionStorage).every((key) => !key.includes('loyalty-shown')), 'it is kept');
  });

  it('is all that is kept', async () => {
    await use(coffee);
    const kept = Object.entries(sessionStorage).filter(([key]) => key.includes('loyalty-shown'));
    expect(kept).to.have.length(1);
    expect(Object.keys(JSON.parse(String(kept[0]![1])) as object)).to.have.members([
      'benefit',
      'name',
      'code',
      'at',
      'until',
      'left',
      'max',
      'instructions',
    ]);
  });
});
