import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildBenefit, buildBenefitDefinition, buildRedemption } from '../../mocks/index.js';
import '../../src/define.js';
import type { Benefit, BenefitElement } from '../../src/index.js';
import { mount } from './mount.js';
import { byRole, focused, press, shows, textOf, the } from './page.js';

const show = (benefit: Benefit): Promise<BenefitElement> =>
  fixture(html`<loyalty-benefit .benefit=${benefit}></loyalty-benefit>`);

const redeemed = (benefit: Benefit = buildBenefit()): Promise<BenefitElement> =>
  fixture(html`
    <loyalty-benefit
      .benefit=${benefit}
      .action=${{ status: 'done', benefit, redemption: buildRedemption() }}
    ></loyalty-benefit>
  `);

describe('a benefit', () => {
  it('is an article with its name, its kind, what it is and a button', async () => {
    const element = await show(buildBenefit());
    expect(textOf(the(element, 'article', '15% off knitwear')))
      .to.include('Discount')
      .and.to.include('15% off one full-price knit.');
    expect(the(element, 'button', 'Redeem')).to.exist;
  });

  for (const [reason, id, sentence] of [
    ['staff have to apply it', '1005', 'Our staff will apply this for you in store.'],
    ['it has not started', '1009', /You can use this from .*2026/],
    ['it is used up', '1004', /Used on .*2026/],
    ['it has expired', '1003', /Expired on .*2026/],
    ['its window is over', '1002', 'This offer has ended.'],
    ['all of them are used', '1001', 'All of these have been used.'],
  ] as const) {
    it(`says why it can not be used where ${reason}`, async () => {
      const { provider } = await mount(html`<loyalty-benefit benefit=${id}></loyalty-benefit>`);
      expect(textOf(provider)).to.match(
        typeof sentence === 'string' ? new RegExp(sentence.replace('.', '\\.')) : sentence,
      );
      expect(byRole(provider, 'button', 'Redeem')).to.deep.equal([]);
    });
  }

  it('says why where the platform refuses without a reason', async () => {
    const element = await show(buildBenefit({ redeemable: false }));
    expect(textOf(element)).to.include("This can't be used right now.");
  });

  it('says until when, and hurries when it ends soon', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1010"></loyalty-benefit>`);
    expect(textOf(provider))
      .to.match(/Ends in \d+ hours/)
      .and.to.match(/Valid until .*2026/);
  });

  it('says a date in the benefit’s own zone', async () => {
    const element = await show(buildBenefit({ expiresAt: '2199-05-01T16:00:00Z', timeZone: 'Australia/Sydney' }));
    expect(textOf(element)).to.match(/(May 2, 2199|2 May 2199)/);
  });

  it('says how many uses are left', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1006"></loyalty-benefit>`);
    expect(textOf(provider)).to.include('2 of 3 left');
  });

  it('says when it was used', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="1004"></loyalty-benefit>`);
    expect(textOf(provider)).to.match(/Used on .*2026/);
  });

  it('opens its terms with the keyboard', async () => {
    const definition = buildBenefitDefinition({ terms: 'Not on sale pieces.' });
    const element = await show(buildBenefit({ definition }));
    expect(textOf(element)).not.to.include('Not on sale pieces.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Not on sale pieces.');
  });

  it('says everything in words where the platform sends markup', async () => {
    const definition = buildBenefitDefinition({ name: '<b>15%</b>', terms: '<script>x</script>' });
    const element = await show(buildBenefit({ definition }));
    expect(textOf(element)).to.include('<b>15%</b>');
    expect(element.shadowRoot!.querySelector('script, b')).to.equal(null);
  });

  it('shows nothing for an id that nobody has', async () => {
    const { provider } = await mount(html`<loyalty-benefit benefit="0"></loyalty-benefit>`);
    expect(textOf(provider)).to.equal('');
  });

  it('is found by its definition, where the customer holds one', async () => {
    const { provider } = await mount(html`<loyalty-benefit definition="lounge-visits"></loyalty-benefit>`);
    expect(textOf(provider)).to.include('Three visits to the Linden Lounge');
    expect(the(provider, 'button', 'Redeem')).to.exist;
  });

  it('takes the focus where its button is', async () => {
    const element = await show(buildBenefit());
    element.focus();
    expect(focused()).to.equal(the(element, 'button', 'Redeem'));
  });

  it('shows the brand’s own picture', async () => {
    const element = await fixture(html`
      <loyalty-benefit .benefit=${buildBenefit()}><b slot="picture">our own</b></loyalty-benefit>
    `);
    expect(textOf(element)).to.include('our own');
  });
});

describe('a code', () => {
  it('is read the same in every language', async () => {
    const element = await redeemed();
    const code = element.shadowRoot!.querySelector('[part~="code"]');
    expect(code).to.have.attribute('translate', 'no');
    expect(code).to.have.attribute('dir', 'ltr');
    expect(code).to.have.text('KNIT15-1001');
  });

  it('says that it is copied', async () => {
    let copied = '';
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => void (copied = text);
    const element = await redeemed();
    await press(element, 'Copy code');
    navigator.clipboard.writeText = original;
    expect(copied).to.equal('KNIT15-1001');
    expect(the(element, 'button', 'Copied')).to.exist;
  });

  it('is selected where the page may not copy it', async () => {
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const element = await redeemed();
    await press(element, 'Copy code');
    navigator.clipboard.writeText = original;
    expect(the(element, 'button', 'Copy code')).to.exist;
    expect(getSelection()?.type).to.equal('Range');
  });

  it('is left away, with the rest of the result, where there is none', async () => {
    const { codes: _, ...bare } = buildBenefit();
    const element = await redeemed(bare);
    expect(textOf(element)).to.include('Redeemed');
    expect(byRole(element, 'button', 'Copy code')).to.deep.equal([]);
  });

  it('goes when a page that does it itself is done', async () => {
    const element = await redeemed();
    await press(element, 'Done');
    expect(textOf(element)).not.to.include('KNIT15-1001');
  });
});
