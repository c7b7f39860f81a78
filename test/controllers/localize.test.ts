import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Localize } from '../../src/controllers/localize.js';
import { registerMessages } from '../../src/index.js';
import { en } from '../../src/messages/en.js';

/** A host that says one word and one number. */
class Word extends LitElement {
  @property() locale: string | undefined;
  readonly #localize = new Localize(this, en, () => this.locale);

  protected override render() {
    return `${this.#localize.messages.redeem} ${this.#localize.format.amount(1234.5)}`;
  }
}
customElements.define('test-word', Word);
registerMessages('pt', { ...en, redeem: 'Resgatar' });

const said = (element: Element | null) => element!.shadowRoot!.textContent.trim();

describe('the language of an element', () => {
  it('is English on a page that states none', async () => {
    expect(said(await fixture(html`<test-word></test-word>`))).to.equal('Redeem 1,234.5');
  });

  it('is that of the nearest lang, on the element itself too', async () => {
    const page = await fixture(html`<div lang="de"><test-word lang="pt"></test-word></div>`);
    expect(said(page.querySelector('test-word'))).to.match(/^Resgatar 1\.?234,5$/);
  });

  it('is that of a region, with its numbers and the words of its language', async () => {
    const page = await fixture(html`<div lang="pt-BR"><test-word></test-word></div>`);
    expect(said(page.querySelector('test-word'))).to.equal('Resgatar 1.234,5');
  });

  it('is that of the host which the shadow root it stands in belongs to', async () => {
    const outer = await fixture(html`<div lang="pt"></div>`);
    const inside = outer.attachShadow({ mode: 'open' });
    inside.innerHTML = '<test-word></test-word>';
    await nextFrame();
    expect(said(inside.querySelector('test-word'))).to.match(/^Resgatar/);
  });

  it('is the one that is asked for before any lang', async () => {
    const page = await fixture(html`<div lang="de"><test-word locale="pt"></test-word></div>`);
    expect(said(page.querySelector('test-word'))).to.match(/^Resgatar/);
  });

  it('is that of the page where what is asked for is no language', async () => {
    const page = await fixture(html`<div lang="pt"><test-word locale="no language at all"></test-word></div>`);
    expect(said(page.querySelector('test-word'))).to.match(/^Resgatar/);
  });

  it('is English in a place whose lang is empty, which means unknown', async () => {
    const page = await fixture(html`<div lang=""><test-word></test-word></div>`);
    expect(said(page.querySelector('test-word'))).to.equal('Redeem 1,234.5');
  });
});
