import { expect } from '@open-wc/testing';
import { createHttp, type HttpOptions, type HttpRequest } from '../../src/api/http.js';
import type { TokenRequest, TokenSource } from '../../src/api/token.js';
import { fakeFetch, json, problem, type Reply } from './fake-fetch.js';

const read: HttpRequest = { method: 'GET', path: '/me' };
const write: HttpRequest = { method: 'POST', path: '/redeem', body: { count: 1 }, idempotencyKey: 'key-1' };

function setup(replies: readonly Reply[], options: Partial<HttpOptions> = {}) {
  const { fetch, sent } = fakeFetch(...replies);
  const pauses: number[] = [];
  const delay = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  return { http: createHttp({ baseUrl: 'https://api.test/x/', fetch, delay, ...options }), sent, pauses };
}

function tokens(...values: readonly string[]) {
  const requests: (TokenRequest | undefined)[] = [];
  const source: TokenSource = {
    get(request) {
      requests.push(request);
      const data = values[Math.min(requests.length, values.length) - 1]!;
      return Promise.resolve({ ok: true, data });
    },
  };
  return { source, requests };
}

describe('createHttp', () => {
  it('sends method, path, body and key', async () => {
    const { http, sent } = setup([json({})]);
    await http.request({ ...write, path: '/redeem?page=2' });
    expect(sent[0]!.url).to.equal('https://api.test/x/redeem?page=2');
    expect(sent[0]!.method).to.equal('POST');
    expect(sent[0]!.body).to.deep.equal({ count: 1 });
    expect(sent[0]!.headers.get('idempotency-key')).to.equal('key-1');
    expect(sent[0]!.headers.get('content-type')).to.equal('application/json');
  });

  it('answers status, body and the server clock', async () => {
    const { http } = setup([json({ a: 1 }, { status: 201, headers: { date: 'Sun, 22 Nov 2026 09:30:00 GMT' } })]);
    const result = await http.request(read);
    expect(result.ok && result.data.status).to.equal(201);
    expect(result.ok && result.data.body).to.deep.equal({ a: 1 });
    expect(result.ok && Date.parse(result.data.date!)).to.equal(Date.UTC(2026, 10, 22, 9, 30));
  });

  it('takes an empty answer for one without a body', async () => {
    const { http } = setup([new Response(null, { status: 204 })]);
    const result = await http.request(write);
    expect(result.ok && result.data.body).to.equal(undefined);
  });

  it('says decode where the answer is not JSON', async () => {
    const { http, sent } = setup([new Response('<html>login</html>')]);
    expect(await http.request(read)).to.deep.equal({ ok: false, error: { kind: 'decode', status: 200 } });
    expect(sent).to.have.lengthOf(1);
  });

  const statuses = [
    [400, 'rejected'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'rejected'],
    [418, 'rejected'],
    [422, 'rejected'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ] as const;
  for (const [status, kind] of statuses) {
    it(`maps ${status} to ${kind} with the code and without the text`, async () => {
      const { http } = setup([problem(status, 'some-code')]);
      const result = await http.request(write);
      expect(result).to.deep.equal({ ok: false, error: { kind, status, code: 'some-code' } });
    });
  }

  for (const code of ['has spaces', 'x'.repeat(65), '', '<b>', 7, null]) {
    it(`leaves out a code that is no slug: ${String(code).slice(0, 12)}`, async () => {
      const { http } = setup([json({ code }, { status: 422 })]);
      expect(await http.request(write)).to.deep.equal({ ok: false, error: { kind: 'rejected', status: 422 } });
    });
  }

  it('hands over the body of a status that the caller accepts', async () => {
    const { http } = setup([json({ state: 'used' }, { status: 409 })]);
    const result = await http.request({ ...write, accepts: [409] });
    expect(result.ok && result.data.status).to.equal(409);
    expect(result.ok && result.data.body).to.deep.equal({ state: 'used' });
  });

  it('uses the page cookies only without a token', async () => {
    const bare = setup([json({})]);
    await bare.http.request(read);
    expect(bare.sent[0]!.credentials).to.equal('same-origin');
    const { http, sent } = setup([json({})], { token: tokens('t').source });
    await http.request(read);
    expect(sent[0]!.credentials).to.equal('omit');
    expect(sent[0]!.headers.get('authorization')).to.equal('Bearer t');
  });
});

describe('createHttp: retries', () => {
  for (const [name, reply] of [
    ['network', new TypeError('secret-host')],
    ['server', problem(502)],
    ['rate-limited', problem(429)],
  ] as const) {
    it(`tries a read again after ${name}`, async () => {
      const { http, sent, pauses } = setup([reply, reply, json({})]);
      expect((await http.request(read)).ok).to.equal(true);
      expect(sent).to.have.lengthOf(3);
      expect(pauses[0]).to.be.within(250, 500);
      expect(pauses[1]).to.be.within(500, 1000);
    });

    it(`does not send a write again after ${name}`, async () => {
      const { http, sent } = setup([reply, json({})]);
      const result = await http.request(write);
      expect(!result.ok && result.error.kind).to.equal(name);
      expect(sent).to.have.lengthOf(1);
    });
  }

  it('gives up after the last try', async () => {
    const { http, sent } = setup([problem(500)], { retries: 1 });
    expect(await http.request(read)).to.deep.equal({ ok: false, error: { kind: 'server', status: 500 } });
    expect(sent).to.have.lengthOf(2);
  });

  it('does not repeat what will not pass', async () => {
    const { http, sent } = setup([problem(404)]);
    await http.request(read);
    expect(sent).to.have.lengthOf(1);
  });

  it('waits as long as Retry-After says, in seconds', async () => {
    const { http, pauses } = setup([problem(429, 'slow-down', { 'retry-after': '7' }), json({})]);
    expect((await http.request(read)).ok).to.equal(true);
    expect(pauses).to.deep.equal([7000]);
  });

  it('waits until Retry-After says, as a date', async () => {
    const date = new Date(Date.now() + 5000).toUTCString();
    const { http, pauses } = setup([problem(503, undefined, { 'retry-after': date }), json({})]);
    await http.request(read);
    expect(pauses[0]).to.be.within(3000, 5000);
  });

  it('answers at once where it would have to wait longer than half a minute', async () => {
    const { http, sent } = setup([problem(429, 'later', { 'retry-after': '3600' })]);
    const result = await http.request(read);
    expect(!result.ok && result.error.retryAfter).to.equal(3600);
    expect(sent).to.have.lengthOf(1);
  });

  it('ignores a Retry-After that says nothing', async () => {
    const { http } = setup([problem(429, undefined, { 'retry-after': 'soon' })], { retries: 0 });
    expect(await http.request(read)).to.deep.equal({ ok: false, error: { kind: 'rate-limited', status: 429 } });
  });
});

describe('createHttp: stopping', () => {
  it('says timeout where no answer comes, and stops the request', async () => {
    const { http, sent } = setup(['never'], { timeout: 5, retries: 0 });
    expect(await http.request(read)).to.deep.equal({ ok: false, error: { kind: 'timeout' } });
    expect(sent[0]!.signal.aborted).to.equal(true);
  });

  it('says timeout where the body never ends', async () => {
    const endless = new Response(new ReadableStream());
    const { http } = setup([() => endless], { timeout: 5 });
    expect(await http.request(write)).to.deep.equal({ ok: false, error: { kind: 'timeout' } });
  });

  it('tries a read again after a timeout', async () => {
    const { http, sent } = setup(['never', json({})], { timeout: 250 });
    expect((await http.request(read)).ok).to.equal(true);
    expect(sent).to.have.lengthOf(2);
  });

  it('says aborted once the caller gives up', async () => {
    const { http, sent } = setup(['never']);
    const controller = new AbortController();
    const pending = http.request({ ...read, signal: controller.signal });
    controller.abort();
    expect(await pending).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
    expect(sent).to.have.lengthOf(1);
    expect(sent[0]!.signal.aborted).to.equal(true);
  });

  it('sends nothing for a caller that has given up before', async () => {
    const { http, sent } = setup([json({})]);
    const result = await http.request({ ...read, signal: AbortSignal.abort() });
    expect(result).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
    expect(sent).to.have.lengthOf(0);
  });

  it('stops waiting once the caller gives up between two attempts', async () => {
    const controller = new AbortController();
    const delay = () => {
      controller.abort();
      return new Promise<void>(() => {});
    };
    const { http, sent } = setup([problem(500)], { delay });
    const result = await http.request({ ...read, signal: controller.signal });
    expect(result).to.deep.equal({ ok: false, error: { kind: 'aborted' } });
    expect(sent).to.have.lengthOf(1);
  });

  it('waits by timer of its own accord', async () => {
    const { fetch } = fakeFetch(problem(500), json({}));
    const result = await createHttp({ baseUrl: '', fetch }).request(read);
    expect(result.ok).to.equal(true);
  });
});

describe('createHttp: tokens', () => {
  for (const request of [read, write]) {
    it(`replaces a refused token once and sends the ${request.method} again`, async () => {
      const { source, requests } = tokens('old', 'new');
      const { http, sent } = setup([problem(401), json({})], { token: source });
      expect((await http.request(request)).ok).to.equal(true);
      expect(sent.map(({ headers }) => headers.get('authorization'))).to.deep.equal(['Bearer old', 'Bearer new']);
      expect(sent[1]!.headers.get('idempotency-key')).to.equal(request.idempotencyKey ?? null);
      expect(requests[1]!.refused).to.equal('old');
    });
  }

  it('says unauthorized where the new token is refused too', async () => {
    const { http, sent } = setup([problem(401, 'token-expired')], { token: tokens('a', 'b').source });
    const result = await http.request(read);
    expect(result).to.deep.equal({ ok: false, error: { kind: 'unauthorized', status: 401, code: 'token-expired' } });
    expect(sent).to.have.lengthOf(2);
  });

  it('replaces the token once, even over several attempts', async () => {
    const { http, sent } = setup([problem(401), problem(500), problem(401)], { token: tokens('a', 'b').source });
    await http.request(read);
    expect(sent).to.have.lengthOf(3);
  });

  it('sends nothing without a token', async () => {
    const source: TokenSource = { get: () => Promise.resolve({ ok: false, error: { kind: 'unauthorized' } }) };
    const { http, sent } = setup([json({})], { token: source });
    expect(await http.request(write)).to.deep.equal({ ok: false, error: { kind: 'unauthorized' } });
    expect(sent).to.have.lengthOf(0);
  });

  it('does not ask for another token where there is no source', async () => {
    const { http, sent } = setup([problem(401)]);
    await http.request(read);
    expect(sent).to.have.lengthOf(1);
  });

  for (const reply of [problem(401), problem(422), problem(500), new Error('secret-token'), new Response('secret-x')]) {
    it(`lets no secret into an error (${reply instanceof Error ? 'thrown' : reply.status})`, async () => {
      const { http } = setup([reply], { token: tokens('secret-token').source });
      const result = await http.request({ ...write, body: { note: 'secret-body' } });
      expect(result.ok).to.equal(false);
      expect(JSON.stringify(result)).not.to.contain('secret');
    });
  }
});
