import { expect } from '@open-wc/testing';
import { clientOf } from './client.js';
import { answers, openLoyaltyServer } from './open-loyalty-server.js';
import { loadPayloads, memberId } from './payloads.js';

const wallet = `GET /member/${memberId}/wallet`;

/** What becomes of a read that is answered so. */
async function errorOf(status: number, body: unknown, headers: Record<string, string> = {}) {
  const server = openLoyaltyServer({ [wallet]: () => Response.json(body, { status, headers }) });
  const result = await clientOf(server).snapshot({ parts: ['balances'] });
  return result.ok ? undefined : result.error;
}

const text = 'PLATFORM TEXT about robin@alder.example';
const violation = { message: text, parameters: { '{{ value }}': text }, plural: null, code: 'c1051bb4', path: 'email' };

/** Every form that Open Loyalty has been seen to refuse in. */
const forms: Readonly<Record<string, unknown>> = {
  'a list of what is not valid': { code: 400, message: text, errors: [violation] },
  'a code with a message': { code: 403, message: text },
  'a code as text': { code: '401', message: text },
  'a message': { message: text },
  'a Symfony form': { form: { children: { email: { errors: [text] }, address: { children: {} } } }, errors: [text] },
  'a list for maintenance': [{ status: 'Problem', error: text, message: text, retryAfter: 3600 }],
  'an error': { error: text },
  'an error with a code': { error: { code: 400, message: text } },
  nothing: null,
  'a text': text,
};

describe('Open Loyalty refusals', () => {
  before(loadPayloads);

  for (const [name, body] of Object.entries(forms)) {
    it(`are told apart by status, and nothing of the platform's text passes, in ${name}`, async () => {
      const kinds = { 400: 'rejected', 401: 'unauthorized', 403: 'forbidden', 404: 'not-found', 409: 'conflict' };
      for (const [status, kind] of Object.entries(kinds)) {
        expect(await errorOf(Number(status), body)).to.deep.include({ kind, status: Number(status) });
      }
      for (const status of [400, 401, 403, 404, 409, 418, 429, 500, 503]) {
        expect(JSON.stringify(await errorOf(status, body))).not.to.match(/PLATFORM|robin|c1051bb4/);
      }
    });
  }

  it('find the sentence that they know in every form', async () => {
    const known = 'No coupons left';
    for (const body of [
      { code: 400, message: 'Validation failed', errors: [{ ...violation, message: known }] },
      { code: 400, message: known },
      { form: { children: { coupon: { children: { code: { errors: [known] } } } } }, errors: [] },
      { error: known },
      { error: { code: 400, message: known } },
    ]) {
      expect(await errorOf(400, body)).to.deep.equal({ kind: 'rejected', status: 400, code: 'no-allocation-left' });
    }
  });

  it('may be a page of a proxy in between', async () => {
    const page = () => new Response('<h1>PLATFORM TEXT</h1>', { status: 502 });
    const result = await clientOf(openLoyaltyServer({ [wallet]: page })).snapshot({ parts: ['balances'] });
    expect(result).to.deep.equal({ ok: false, error: { kind: 'server', status: 502 } });
  });

  it('tell how long to wait, from the header or the body', async () => {
    expect(await errorOf(429, { message: text }, { 'retry-after': '60' })).to.deep.equal({
      kind: 'rate-limited',
      status: 429,
      retryAfter: 60,
    });
    expect(await errorOf(503, forms['a list for maintenance'])).to.deep.equal({
      kind: 'server',
      status: 503,
      retryAfter: 3600,
    });
  });

  it('are asked again while they may pass', async () => {
    let asked = 0;
    const server = openLoyaltyServer({
      [wallet]: () => (++asked < 3 ? answers.status(503, [{ retryAfter: 2 }]) : { items: [] }),
    });
    expect((await clientOf(server).snapshot({ parts: ['balances'] })).ok).to.equal(true);
    expect(asked).to.equal(3);
  });

  it('are read to a bounded depth', async () => {
    for (const depth of [11, 100_000]) {
      const body = `${'['.repeat(depth)}"No coupons left"${']'.repeat(depth)}`;
      const server = openLoyaltyServer({ [wallet]: () => new Response(body, { status: 400 }) });
      const result = await clientOf(server).snapshot({ parts: ['balances'] });
      expect(!result.ok && result.error).to.deep.include({ kind: 'rejected', status: 400 });
      expect(!result.ok && result.error.code).to.equal(depth === 11 ? 'no-allocation-left' : undefined);
    }
  });
});
