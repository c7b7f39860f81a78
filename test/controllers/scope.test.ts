import { expect, fixture, html } from '@open-wc/testing';
import { buildAchievement, buildSnapshot } from '../../mocks/index.js';
import '../../src/define.js';
import { type Scope, scopeContext } from '../../src/index.js';

const snapshot = buildSnapshot({ achievements: [buildAchievement()] });

type Answer = (scope: Scope | undefined, leave?: () => void) => void;

/** Asks as any element of a page may, by the Context Protocol. */
function ask(from: Element, context: unknown, { subscribe, callback }: { subscribe: boolean; callback: Answer }) {
  const event = new Event('context-request', { bubbles: true, composed: true });
  from.dispatchEvent(Object.assign(event, { context, callback, subscribe, contextTarget: from }));
}

async function page() {
  const provider = await fixture<HTMLElementTagNameMap['loyalty-provider']>(html`
    <loyalty-provider .snapshot=${snapshot}><p></p></loyalty-provider>
  `);
  return { provider, inside: provider.querySelector('p')! };
}

describe('the scope, for elements of the page', () => {
  it('is told once to who asks once', async () => {
    const { provider, inside } = await page();
    const heard: (Scope | undefined)[] = [];
    ask(inside, scopeContext, { subscribe: false, callback: (scope) => heard.push(scope) });
    provider.locale = 'de';
    await provider.updateComplete;
    expect(heard.map((scope) => scope?.store.state.phase)).to.deep.equal(['ready']);
  });

  it('is told again when it changes, until who asked leaves', async () => {
    const { provider, inside } = await page();
    const locales: (string | undefined)[] = [];
    let leave = () => {};
    const callback: Answer = (scope, stop = leave) => {
      locales.push(scope?.locale);
      leave = stop;
    };
    ask(inside, scopeContext, { subscribe: true, callback });
    provider.locale = 'de';
    await provider.updateComplete;
    leave();
    provider.locale = 'fr';
    await provider.updateComplete;
    expect(locales).to.deep.equal([undefined, 'de']);
  });

  it('is not what is told to who asks for something else', async () => {
    const { inside } = await page();
    let heard = 0;
    ask(inside, 'another-context', { subscribe: false, callback: () => (heard += 1) });
    expect(heard).to.equal(0);
  });
});
