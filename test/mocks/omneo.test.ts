import { expect } from '@open-wc/testing';
import { bigState, createBackend, omneoHandlers, secretWord } from '../../mocks/index.js';
import { encodePage } from '../../mocks/handlers/omneo/page.js';
import { answerWith, now, play, post, send } from './network.js';

const me = '/omneo/id/api/v1/profiles/me';
const omneo = { platform: 'omneo' } as const;

interface Row {
  readonly id: number;
  readonly handle: string;
}

describe('Omneo handlers: reads', () => {
  beforeEach(() => play('rich', omneo));

  it('sends achievements whole: Omneo is not known to hold secrets back', async () => {
    const { body } = await send(`${me}/achievements`);
    const row = (handle: string) => body.data.find((candidate: Row) => candidate.handle === handle);
    expect(JSON.stringify(body)).to.include(secretWord);
    expect(row(`${secretWord}-lapse-watch`).display_option).to.equal('internal');
    expect(row('review-writer').progress).to.deep.equal([]);
    expect(row('winter-warmers').starts_at).to.equal('2026-11-02T09:30:00.000000Z');
    expect(row('wardrobe-builder').levels.at(-1)).to.include({ trigger: 50, repeats: true, repeat_interval: 50 });
    expect(row('wardrobe-builder').levels[2].meta.unlocks).to.deep.equal([
      { id: 'knitwear-15', type: 'benefit_definition', id_type: 'handle' },
    ]);
    expect(row('coffee-regular').progress).to.include({ current_score: 37, next_level_remain: 3 });
    expect(row('coffee-regular').progress.current_level).to.include({
      computed_display_number: 3,
      computed_trigger: 30,
    });
  });

  it('sends benefits with dates that name no zone, and what is left of them', async () => {
    const { body } = await send(`${me}/benefits`);
    expect(body.data[0]).to.include({
      id: 1010,
      issued_at: '2026-11-09 09:30:00',
      is_expired: false,
      is_redeemable: true,
      redemptions_remaining: 1,
      redeem_code_online: 'CUP-1010',
    });
    expect(body.data[0].definition).to.include({ handle: 'coffee-on-us', type: 'gift', max_redemptions: 1 });
    const { body: redeemable } = await send(`${me}/redeemable_benefits`);
    expect(redeemable.data.map(({ id }: Row) => id)).to.deep.equal([1010, 1008, 1007, 1006, 1005]);
  });

  it('sends offers with their conditions', async () => {
    const { body } = await send(`${me}/benefits/claimable`);
    const beanie = body.data.find(({ handle }: Row) => handle === 'winter-beanie');
    expect(beanie).to.deep.include({
      is_claimable: true,
      claim_condition: { '>=': [{ var: 'aggregations.spend_12m' }, 500] },
      total_global_redemptions_remaining: 64,
    });
    expect((await send(`${me}/benefits/viewable`)).body).to.deep.equal(body);
  });

  it('sends the profile, its balances, its aggregations and its tier', async () => {
    expect((await send(me)).body.data).to.include({ first_name: 'Robin', tier_handle: 'sapling', point_balance: 1240 });
    expect((await send(`${me}/balances`)).body.data).to.deep.equal({ reward_balance: 25, point_balance: 1240 });
    expect((await send(`${me}/aggregations`)).body.data.spend_12m).to.equal(380);
    const { body } = await send(`${me}/tiers`);
    expect(body.data).to.include({ current_credit: 380, next_remain: 120 });
  });

  it('lets nobody in without a token', async () => {
    const { status, body } = await send(me, { headers: { Authorization: 'Bearer' } });
    expect([status, body.message]).to.deep.equal([401, 'Unauthenticated.']);
  });
});

describe('Omneo handlers: paging', () => {
  const rows = Array.from({ length: 31 }, (_, index) => index);
  const page = (query = '') => encodePage(rows, new URL(`https://omneo.example/x${query}`));

  it('gives 15 rows, unless asked for more, and says where the rest is', () => {
    expect(page().data).to.have.length(15);
    expect(page().meta).to.include({ current_page: 1, last_page: 3, per_page: 15, from: 1, to: 15, total: 31 });
    expect(page().links).to.include({ prev: null, next: 'https://omneo.example/x?page%5Bnumber%5D=2' });
    expect(page('?page[number]=3').data).to.deep.equal([30]);
    expect(page('?page[number]=3').links?.next).to.equal(null);
    expect(page('?page[size]=100').meta?.last_page).to.equal(1);
  });

  it('does not fall over pages that are none', () => {
    expect(page('?page[number]=9').data).to.be.empty;
    expect(page('?page[number]=-1&page[size]=x').data).to.have.length(15);
    expect(encodePage([], new URL('https://omneo.example/x')).meta).to.include({ last_page: 1, from: null, total: 0 });
  });

  it('gives every row once over all pages', async () => {
    const backend = createBackend({ state: bigState({ now, benefits: 40 }), now: () => now });
    await answerWith(omneoHandlers(backend));
    const pages = await Promise.all([1, 2, 3].map((number) => send(`${me}/benefits?page[number]=${number}`)));
    const ids = pages.flatMap(({ body }) => body.data.map(({ id }: Row) => id));
    expect(new Set(ids).size).to.equal(40);
    expect(ids).to.have.length(40);
  });
});

describe('Omneo handlers: writes', () => {
  beforeEach(() => play('rich', omneo));

  it('claims, and refuses without a code', async () => {
    const request = { definition: 'welcome-tote', timezone: 'Australia/Sydney' };
    const first = await post(`${me}/benefits/claim`, request);
    expect(first.status).to.equal(200);
    expect(first.body.data).to.include({ id: 1011, claimed_at: '2026-11-22 09:30:00' });
    const second = await post(`${me}/benefits/claim`, request);
    expect(second.status).to.equal(422);
    expect(second.body).to.have.all.keys('message');
  });

  it('redeems once, with the benefit as it is now inside', async () => {
    const first = await post(`${me}/benefits/1010/redeem`, { count: 1 });
    expect(first.body.data).to.include({ id: 9003, type: 'redeem', redeem_at: '2026-11-22 09:30:00' });
    expect(first.body.data.items[0].type_attributes).to.include({ id: 1010, redemptions_remaining: 0 });
    expect((await post(`${me}/benefits/1010/redeem`, {})).status).to.equal(422);
    expect((await post(`${me}/benefits/0/redeem`, {})).status).to.equal(404);
  });

  it('claims and redeems at once', async () => {
    const { status, body } = await post(`${me}/benefits/claim-redeem`, {
      definition: 'tasting-evening',
      timezone: 'UTC',
    });
    expect(status).to.equal(200);
    expect(body.data.items[0].type_attributes).to.include({ id: 1011, redemptions_remaining: 0 });
  });
});
