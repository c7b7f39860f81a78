import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { OnDemand } from '../../src/controllers/on-demand.js';

const code = {
  word: 'later',
  styles: [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ],
};

/** A host that says a word that is loaded, once it is asked to. */
class Speaker extends LitElement {
  loads = 0;
  asks = false;
  readonly spoken = new OnDemand<typeof code>(this, () => {
    this.loads += 1;
    return Promise.resolve(code);
  });

  protected override render() {
    return html`<p>${this.asks ? (this.spoken.code?.word ?? 'not yet') : 'nothing'}</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const shown = (host: Element) => host.shadowRoot!.querySelector('p')!;

async function speaker() {
  const host = await fixture<Speaker>(html`<test-speaker></test-speaker>`);
  const ask = () => {
    host.asks = true;
    host.requestUpdate();
    return host.updateComplete;
  };
  return { host, ask };
}

describe('code that an element loads on demand', () => {
  it('is not loaded before it is asked for', async () => {
    const { host } = await speaker();
    expect(host.loads).to.equal(0);
    expect(shown(host).textContent).to.equal('nothing');
  });

  it('is used and styled as soon as it is there', async () => {
    const { host, ask } = await speaker();
    await ask();
    await host.spoken.loaded;
    await host.updateComplete;
    expect(shown(host).textContent).to.equal('later');
    expect(getComputedStyle(shown(host)).color).to.equal('rgb(1, 2, 3)');
  });

  it('is loaded once, however often it is asked for', async () => {
    const { host, ask } = await speaker();
    await ask();
    await host.spoken.loaded;
    await ask();
    expect(host.loads).to.equal(1);
  });
});
