import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { redeemed } from '../../../src/platforms/omneo/decode/redeemed.js';
import { loadPayloads, rows } from './payloads.js';

const now = '2026-11-22T10:00:06Z';
const read = (data: unknown) => decode(data, redeemed({ now, count: 1, channel: 'store' })).data;

describe('Omneo redeem replies', () => {
  before(loadPayloads);

  it('reads a redemption that holds the benefit', () => {
    const { redemption, benefit } = read(rows('redemption'))!;
    expect(redemption).to.deep.equal({ id: '5501', at: '2026-11-22T10:00:05Z', count: 1, channel: 'store' });
    expect(benefit).to.include({ id: '102', redemptionsLeft: 1 });
    expect(benefit!.redemptions).to.deep.equal([redemption]);
  });

  it('reads a benefit alone', () => {
    const { redemption, benefit } = read(rows('benefit'))!;
    expect(redemption).to.deep.equal({ id: `102@${now}`, at: now, count: 1, channel: 'store' });
    expect(benefit).to.include({ id: '102', redemptionsLeft: 1 });
  });

  it('is a redemption even where the benefit in it is missing or broken', () => {
    for (const items of [[], null, 'none', [{ type: 'benefit', type_attributes: { id: 102 } }], [{ type: 'point' }]]) {
      const reply = read({ ...rows('redemption'), items });
      expect(reply!.redemption.id).to.equal('5501');
      expect(reply).not.to.have.property('benefit');
    }
  });

  it('is nothing where the reply is something else', () => {
    for (const reply of [null, [], 'ok', { message: 'Queued' }, { definition: null }]) {
      expect(read(reply), JSON.stringify(reply)).to.equal(undefined);
    }
  });
});
