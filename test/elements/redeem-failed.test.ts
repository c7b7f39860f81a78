import { expect, html, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { type Backend, restHandlers } from '../../mocks/index.js';
import '../../src/define.js';
import { answerWith } from '../mocks/network.js';
import { endpoints, failing, gate, mount, writes } from './mount.js';
import { byRole, press, redeem, shows, textOf, the, until } from './page.js';

const coffee = html`<loyalty-benefit benefit="1010"></loyalty-benefit>`;
const redeemPath = `${endpoints.rest}/v1/me/benefits/:id/redeem`;

/** A platform that does what it is asked, and whose answer gets lost. */
const answerLost = (backend: Backend) =>
  http.post(redeemPath, ({ params }) => {
    backend.redeem(String(params['id']));
    return new HttpResponse(null, { status: 502 });
  });

describe('a redemption that does not go through', () => {
  it('says so, keeps the benefit, and tells the page', async () => {
    const { provider } = await mount(coffee, { first: [failing('post', 403)] });
    const told = oneEvent(document, 'loyalty-benefit-failed');
    await redeem(provider);
    await shows(provider, 'Your account cannot do this.');
    const { detail } = await told;
    expect(detail).to.deep.equal({ action: 'redeem', id: '1010', error: { kind: 'forbidden', status: 403 } });
    expect(the(provider, 'button', 'Try again')).to.exist;
  });

  it('shows the code when only the answer was lost', async () => {
    const { provider, backend, log } = await mount(coffee);
    await answerWith([answerLost(backend), ...restHandlers(backend)]);
    await redeem(provider);
    await shows(provider, 'CUP-1010');
    expect(writes(log)).to.have.length(1);
  });

  it('says that it is being looked into while the answer is lost', async () => {
    const { handler, open } = gate('get');
    const { provider, backend } = await mount(coffee);
    await answerWith([failing('post'), handler, ...restHandlers(backend)]);
    await redeem(provider);
    await shows(provider, 'Checking…');
    open();
    await shows(provider, 'Something went wrong on our side.');
  });

  it('is the same intent, under the same key, when the customer tries again after a lost request', async () => {
    const { provider, log, backend } = await mount(coffee, { first: [failing('post')] });
    await redeem(provider);
    await shows(provider, 'Try again');
    await answerWith(restHandlers(backend));
    await press(provider, 'Try again');
    await press(provider, 'Redeem now');
    await shows(provider, 'CUP-1010');
    const keys = writes(log).map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).to.deep.equal([keys[0], keys[0]]);
  });

  it('is told honestly when somebody used the benefit elsewhere, and moves to what is used once that is read', async () => {
    const { provider } = await mount(html`<loyalty-wallet></loyalty-wallet>`, { scenario: 'used-elsewhere' });
    await redeem(provider);
    await shows(provider, 'This was already used or claimed.');
    await shows(provider, 'Done');
    await press(provider, 'Done');
    await until(() => byRole(provider, 'region', 'Used 2').length, 'it never moves');
    expect(textOf(the(provider, 'region', 'Used 2')))
      .to.include('A coffee on us')
      .and.to.include('Used on ');
  });
});
