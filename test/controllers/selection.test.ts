import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { buildAchievement, buildBalance, buildSnapshot } from '../../mocks/index.js';
import { Selection } from '../../src/controllers/selection.js';
import '../../src/define.js';
import { fakeClient, loaded } from '../store/fake-client.js';
import { until } from '../elements/page.js';

const coffee = buildAchievement({ handle: 'coffee', count: 0 });
const snapshot = buildSnapshot({ achievements: [coffee] });

/** A host that shows the handles of all achievements, and counts how often it renders. */
class Handles extends LitElement {
  renders = 0;
  readonly #handles = new Selection(
    this,
    ['achievements'],
    ({ snapshot: known }) => known?.achievements.map(({ handle }) => handle) ?? [],
  );

  protected override render() {
    this.renders += 1;
    return this.#handles.value?.join(' ') ?? 'nothing';
  }
}
customElements.define('test-handles', Handles);

const said = (element: Element) => element.shadowRoot!.textContent.trim();

async function show(client = fakeClient(snapshot)) {
  const provider = await fixture<HTMLElementTagNameMap['loyalty-provider']>(html`
    <loyalty-provider .client=${client}><test-handles></test-handles></loyalty-provider>
  `);
  const element = provider.querySelector<Handles>('test-handles')!;
  await until(() => said(element) === 'coffee', 'it never loads');
  return { provider, element, client };
}

describe('an element that shows a slice of the data', () => {
  it('does not render when another slice changes', async () => {
    const { provider, element, client } = await show();
    const { renders } = element;
    client.reads(loaded({ ...snapshot, balances: [buildBalance()] }));
    await provider.refresh();
    await nextFrame();
    expect(element.renders).to.equal(renders);
  });

  it('does not render when an item of its list changes that it shows the name of only', async () => {
    const { provider, element, client } = await show();
    const { renders } = element;
    client.reads(loaded({ ...snapshot, achievements: [{ ...coffee, count: 1 }] }));
    await provider.refresh();
    await nextFrame();
    expect(element.renders).to.equal(renders);
  });

  it('renders once when its slice changes', async () => {
    const { provider, element, client } = await show();
    const { renders } = element;
    client.reads(loaded({ ...snapshot, achievements: [coffee, { ...coffee, handle: 'tea' }] }));
    await provider.refresh();
    await nextFrame();
    expect(said(element)).to.equal('coffee tea');
    expect(element.renders).to.equal(renders + 1);
  });

  it('has no slice without a provider', async () => {
    const element = await fixture(html`<test-handles></test-handles>`);
    expect(said(element)).to.equal('nothing');
  });

  it('follows the provider that it is moved into, and no longer the one before', async () => {
    const first = await show();
    const second = await fixture(html`
      <loyalty-provider
        .snapshot=${buildSnapshot({ achievements: [buildAchievement({ handle: 'tea' })] })}
      ></loyalty-provider>
    `);
    second.append(first.element);
    await until(() => said(first.element) === 'tea', 'it never follows');
    first.client.reads(loaded(buildSnapshot()));
    await first.provider.refresh();
    await nextFrame();
    expect(said(first.element)).to.equal('tea');
  });

  it('renders no more while it is off the page', async () => {
    const { provider, element, client } = await show();
    element.remove();
    const { renders } = element;
    client.reads(loaded(buildSnapshot()));
    await provider.refresh();
    await nextFrame();
    expect(element.renders).to.equal(renders);
  });

  it('catches up when it comes back', async () => {
    const { provider, element, client } = await show();
    element.remove();
    client.reads(loaded(buildSnapshot()));
    await provider.refresh();
    provider.append(element);
    await until(() => said(element) === '', 'it never catches up');
  });
});
