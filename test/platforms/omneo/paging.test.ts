import { expect } from '@open-wc/testing';
import { createOmneoClient } from '../../../src/platforms/omneo/index.js';
import { answers, endpoint, omneoServer, type Seen } from './omneo-server.js';
import { loadPayloads, rows } from './payloads.js';

const path = '/profiles/me/benefits';
const numberOf = ({ query }: Seen) => Number(query.get('page[number]') ?? 1);

/** A tenant whose list of benefits answers so. */
const serverOf = (benefits: (call: Seen) => unknown) => omneoServer({ [`GET ${path}`]: benefits });

async function load(server: ReturnType<typeof omneoServer>) {
  const getToken = () => Promise.resolve('token');
  const client = createOmneoClient({ endpoint, getToken, fetch: server.fetch, delay: () => Promise.resolve() });
  const result = await client.snapshot();
  if (!result.ok) throw new Error(result.error.kind);
  return result.data;
}

/** The fixture's first benefit under the page's number as its id. */
const row = (id: number) => ({ ...rows('benefits-page-1')[0], id });

describe('Omneo paging', () => {
  before(loadPayloads);

  it('asks for a hundred rows a page, and reads the pages that it is told of', async () => {
    const server = omneoServer();
    const { snapshot } = await load(server);
    expect(snapshot.benefits.map(({ id }) => id)).to.deep.equal(['101', '102', '103', '104', '105', '106']);
    expect(server.count(path)).to.equal(2);
    expect(server.seen.filter((call) => call.path === path)[1]!.query.get('page[size]')).to.equal('100');
  });

  it('reports a broken row by its place in the whole list', async () => {
    const server = serverOf((call) => ({ data: [row(numberOf(call)), null], meta: { last_page: 2 } }));
    const { issues } = await load(server);
    expect(issues.map(({ path }) => path)).to.include.members(['benefits[1]', 'benefits[3]']);
  });

  it('goes on while there is a next page, where it is not told how many there are', async () => {
    const server = serverOf((call) => {
      const next = numberOf(call) < 4 ? 'https://elsewhere.example/steal?page=2' : null;
      return { data: [row(numberOf(call))], links: { next } };
    });
    const { snapshot } = await load(server);
    expect(snapshot.benefits.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4']);
    expect(server.seen.filter((call) => call.path.includes('elsewhere'))).to.deep.equal([]);
  });

  it('ends after fifty pages', async () => {
    const endless = serverOf((call) => ({ data: [row(numberOf(call))], links: { next: 'more' } }));
    expect((await load(endless)).snapshot.benefits).to.have.length(50);

    const huge = serverOf((call) => ({ data: [row(numberOf(call))], meta: { last_page: 1e9 } }));
    expect((await load(huge)).snapshot.benefits).to.have.length(50);
  });

  it('keeps a row once that moved to the next page meanwhile', async () => {
    const server = serverOf(() => ({ data: [row(7)], meta: { last_page: 2 } }));
    const { snapshot, issues } = await load(server);
    expect(snapshot.benefits).to.have.length(1);
    expect(issues).to.deep.include({ path: 'benefits[1]', expected: 'unique', received: 'duplicate' });
  });

  it('fails the list where a page fails', async () => {
    const server = serverOf((call) =>
      numberOf(call) === 2 ? answers.status(500) : { data: [row(1)], meta: { last_page: 3 } },
    );
    const { snapshot, failed } = await load(server);
    expect(snapshot.benefits).to.deep.equal([]);
    expect(failed.benefits).to.deep.equal({ kind: 'server', status: 500 });
  });
});
