import { expect } from '@open-wc/testing';
import { snapshotOf } from './client.js';
import { answers, openLoyaltyServer } from './open-loyalty-server.js';
import { loadPayloads, memberId, rows } from './payloads.js';

const path = `/member/${memberId}/wallet`;

/** As many wallets. */
function wallets(count: number) {
  const [row] = rows('wallets');
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    walletType: { ...row.walletType, code: `w${index}` },
  }));
}

/** A tenant with as many wallets that answers in pages, with a total or without. */
function tenant(count: number, total?: (all: number) => object) {
  return openLoyaltyServer({
    [`GET ${path}`]: ({ query }) => {
      const size = Number(query.get('_itemsOnPage'));
      const start = (Number(query.get('_page')) - 1) * size;
      return { items: wallets(count).slice(start, start + size), ...(total && { total: total(count) }) };
    },
  });
}

describe('Open Loyalty paging', () => {
  before(loadPayloads);

  it('asks for fifty at a time, and follows to the end without a total', async () => {
    for (const [count, pages] of [
      [0, 1],
      [49, 1],
      [50, 2],
      [51, 2],
      [120, 3],
    ] as const) {
      const server = tenant(count);
      expect((await snapshotOf(server)).snapshot.balances).to.have.length(count);
      expect(server.count(path), String(count)).to.equal(pages);
    }
    expect(tenant(1).seen).to.deep.equal([]);
  });

  it('goes on where the pages are shorter than asked for, but the total is not reached', async () => {
    const server = openLoyaltyServer({
      [`GET ${path}`]: ({ query }) => {
        const start = (Number(query.get('_page')) - 1) * 10;
        return { items: wallets(25).slice(start, start + 10), total: { all: 25, filtered: 25, estimated: false } };
      },
    });
    expect((await snapshotOf(server)).snapshot.balances).to.have.length(25);
    expect(server.count(path)).to.equal(3);
  });

  it('stops at the end whatever the total says', async () => {
    const server = tenant(60, () => ({ all: 9e9, filtered: 9e9, estimated: true }));
    expect((await snapshotOf(server)).snapshot.balances).to.have.length(60);
    expect(server.count(path)).to.equal(3);
  });

  it('ends a list without end', async () => {
    const server = tenant(1e4);
    expect((await snapshotOf(server)).snapshot.balances).to.have.length(1000);
    expect(server.count(path)).to.equal(20);
  });

  it('reads a list that is not paged once', async () => {
    const server = openLoyaltyServer({ [`GET ${path}`]: () => ({ items: wallets(50) }) });
    const { snapshot, issues } = await snapshotOf(server);
    expect(snapshot.balances).to.have.length(50);
    expect(issues).to.deep.equal([]);
  });

  it('shows no list that lacks a page', async () => {
    const server = openLoyaltyServer({
      [`GET ${path}`]: ({ query }) => (query.get('_page') === '2' ? answers.status(500) : { items: wallets(50) }),
    });
    const { snapshot, failed } = await snapshotOf(server);
    expect(snapshot.balances).to.deep.equal([]);
    expect(failed).to.deep.equal({ balances: { kind: 'server', status: 500 } });
  });

  it('says that a list is none', async () => {
    for (const body of [{ items: 'none' }, { total: {} }, [], null, 'text', 7]) {
      const server = openLoyaltyServer({ [`GET ${path}`]: () => Response.json(body) });
      const { failed } = await snapshotOf(server);
      expect(failed, JSON.stringify(body)).to.deep.equal({ balances: { kind: 'decode' } });
    }
  });
});
