import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { benefit, benefits } from '../../../src/platforms/omneo/decode/benefits.js';
import { claimable } from '../../../src/platforms/omneo/decode/definitions.js';
import { redeemability } from '../../../src/rules/index.js';
import { loadPayloads, rows } from './payloads.js';

const now = '2026-11-22T10:00:00Z';

/** The fixture's benefits of both pages, as they are sent. */
const sent = () => [...rows('benefits-page-1'), ...rows('benefits-page-2')];
const all = () => decode(sent(), benefits(now), 'benefits').data!;
const one = (id: string) => all().find((found) => found.id === id)!;

/** What the fixture's first benefit becomes with other properties. */
function first(change: object, definition: object = {}) {
  const [row] = sent();
  return decode({ ...row, ...change, definition: { ...row.definition, ...definition } }, benefit(now));
}

describe('Omneo benefits', () => {
  before(loadPayloads);

  it('reads a benefit with its definition, its own code before the shared one', () => {
    expect(one('101')).to.deep.equal({
      id: '101',
      definition: {
        handle: 'knitwear-15',
        name: '15 % off knitwear',
        category: 'discount',
        summary: 'All knitwear, once.',
        description: 'Every knit.',
        terms: 'Not with other offers.',
        instructions: { online: 'Enter the code.', store: 'Say your name.' },
        picture: 'https://pictures.example/knitwear.svg',
        tags: ['knitwear'],
        redeemUntil: '2027-01-31T23:59:59Z',
        maxRedemptions: 1,
        globalRedemptionsLeft: 40,
        selfRedeem: true,
        extendable: true,
      },
      issuedAt: '2026-11-01T09:00:00Z',
      expiresAt: '2026-12-24T23:59:59Z',
      timeZone: 'Australia/Sydney',
      redemptionsLeft: 1,
      redeemable: true,
      codes: { online: 'KNIT15-7F3A', store: '998877' },
      redemptions: [],
    });
  });

  it('reads a date with an offset and one without a zone', () => {
    expect(one('102').claimedAt).to.equal('2026-11-01T23:00:00Z');
    expect(one('102').extendedAt).to.equal('2026-11-20T00:00:00Z');
  });

  it('takes no limit for unlimited', () => {
    expect(one('103')).not.to.have.property('redemptionsLeft');
    expect(one('103').definition).not.to.have.property('maxRedemptions');
  });

  it('ignores what is left over all profiles where there is no limit', () => {
    expect(one('106').definition).not.to.have.property('globalRedemptionsLeft');
  });

  it('says which benefits only staff may redeem', () => {
    expect(redeemability(one('103'), now).reasons).to.deep.equal(['staff-only']);
  });

  it('keeps the date of what expired', () => {
    expect(one('104').expiresAt).to.equal('2026-10-01T00:00:00Z');
    expect(redeemability(one('104'), now).reasons).to.deep.equal(['expired']);
  });

  it('lets is_expired outrank an expiry that is absent, still to come or unreadable', () => {
    for (const expires_at of [null, '2026-12-24 23:59:59', 'soon']) {
      const { data } = first({ is_expired: true, expires_at });
      expect(data!.expiresAt, String(expires_at)).to.equal(now);
      expect(redeemability(data!, now).reasons).to.contain('expired');
    }
  });

  it('never expires where Omneo gives no date', () => {
    expect(first({ expires_at: null }).data).not.to.have.property('expiresAt');
  });

  it('keeps the verdict of the platform', () => {
    expect(redeemability(one('106'), now).reasons).to.deep.equal(['used-up']);
    expect(redeemability(first({ is_redeemable: false }).data!, now).reasons).to.deep.equal(['unknown']);
  });

  it('sorts the kinds of benefit into three categories', () => {
    const categoryOf = (type: unknown) => first({}, { type }).data!.definition.category;
    expect(['discount', 'value', 'voucher'].map(categoryOf)).to.deep.equal(['discount', 'discount', 'discount']);
    expect(['gift', 'bonus'].map(categoryOf)).to.deep.equal(['free-product', 'free-product']);
    for (const type of ['event', 'competition', 'other', 'lottery', null, 3]) {
      expect(categoryOf(type), String(type)).to.equal('entitlement');
    }
  });

  it('leaves out a zone that the browser does not know', () => {
    const { data, issues } = first({ timezone: 'Mars/Olympus' });
    expect(data).not.to.have.property('timeZone');
    expect(issues).to.deep.equal([{ path: 'timezone', expected: 'time zone', received: 'string' }]);
  });

  it('never reads what is internal', () => {
    expect(JSON.stringify(all())).not.to.contain('INTERNAL');
  });
});

describe('Omneo claimable definitions', () => {
  before(loadPayloads);

  const read = (data: unknown) => decode(data, claimable, 'claimable');

  it('reads the claim window, the condition and what is left', () => {
    const [coffee] = read(rows('claimable')).data!;
    expect(coffee!.claim).to.deep.equal({
      from: '2026-01-01T00:00:00Z',
      until: '2026-12-31T23:59:59Z',
      condition: { '>=': [{ var: 'aggregations.spend_12m' }, 500] },
      repeatable: true,
      left: 12,
    });
  });

  it('reads a condition sent as text, and an empty one as none', () => {
    const [, evening, sticker] = read(rows('claimable')).data!;
    expect(evening!.claim!.condition).to.deep.equal({ '===': [{ var: 'tier.handle' }, 'gold'] });
    expect(sticker!.claim).to.deep.equal({ repeatable: false });
  });

  it('reports a condition that is no rule', () => {
    const [row] = rows('claimable');
    for (const claim_condition of ['{"broken', 'true', 7, [1]]) {
      const { data, issues } = read([{ ...row, claim_condition }]);
      expect(data![0]!.claim).not.to.have.property('condition');
      expect(issues.map(({ path }) => path)).to.deep.equal(['claimable[0].claim_condition']);
    }
  });

  it('leaves out drafts and what is archived', () => {
    expect(read(rows('claimable')).data!.map(({ handle }) => handle)).to.deep.equal([
      'coffee-on-us',
      'gold-evening',
      'sticker',
    ]);
  });
});
