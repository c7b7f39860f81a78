import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { campaigns } from '../../../src/platforms/open-loyalty/decode/campaigns.js';
import { loadPayloads, rows, type PayloadName } from './payloads.js';

const read = (name: PayloadName, locale?: string) => decode(rows(name), campaigns(locale), 'campaigns');
const first = (change: object) => decode([{ ...rows('campaigns')[0], ...change }], campaigns(undefined));

describe('Open Loyalty campaigns', () => {
  before(loadPayloads);

  it('reads the full form, with what it gives as far as that is known beforehand', () => {
    const [double] = read('campaigns').data!;
    expect(double).to.deep.include({
      name: 'Double days',
      description: 'Twice the points.',
      order: 2,
      startsAt: '2026-09-16T22:00:00Z',
      limitReached: false,
    });
    expect(double!.effects).to.deep.equal([
      { kind: 'points', amount: 100 },
      { kind: 'benefit', definition: '24eb05d1-8318-ac2d-b8b2-b959315d10f2' },
      { kind: 'badge', achievement: 'early-bird' },
    ]);
    expect(double).not.to.have.property('endsAt');
  });

  it('reads limits with what is left of them, and those without', () => {
    expect(read('campaigns').data![0]!.limits).to.deep.equal([
      { kind: 'per-member', value: 3, interval: { unit: 'week', value: 1 } },
      { kind: 'units', value: 5000, left: 3799.5 },
    ]);
  });

  it('reads the lean form, whose limits may be overdrawn', () => {
    const [double] = read('campaigns-lean').data!;
    expect(double!.limits).to.deep.equal([
      { kind: 'per-member', value: 3, left: 0, interval: { unit: 'week', value: 2 } },
      { kind: 'units-per-member', value: 100, left: 60, interval: { unit: 'month', value: 1 } },
    ]);
    expect(double!.achievement).to.equal('81c406da-bcf9-482c-502d-30bd29665ea8');
    expect(double!.effects).to.deep.equal([]);
  });

  it('takes -1 for no limit', () => {
    const { data } = first({ limits: {}, limitUsages: { points: { limitValue: -1, currentValue: 3 } } });
    expect(data![0]).not.to.have.property('limits');
  });

  it('reads translations as rows and as a map, nearest language first', () => {
    expect(read('campaigns', 'pl').data![0]!.name).to.equal('Podwójne dni');
    expect(read('campaigns', 'pl').data![0]!.description).to.equal('Twice the points.');
    expect(read('campaigns-visible', 'de-AT').data![0]!.name).to.equal('Double days (AT)');
    expect(read('campaigns-visible', 'pl').data![0]!.name).to.equal('Double days');
  });

  it('has a name from any language before it has none', () => {
    const named = { name: undefined, translations: { pl: { name: 'Podwójne dni' } } };
    expect(first(named).data![0]!.name).to.equal('Podwójne dni');
    const { data, issues } = first({ name: null, translations: [] });
    expect(data).to.deep.equal([]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['[0].name']);
  });

  it('links a challenge to its own progress', () => {
    const [, summer] = read('campaigns').data!;
    expect([summer!.achievement, summer!.limitReached]).to.deep.equal([summer!.handle, true]);
  });

  it('leaves out what is switched off', () => {
    expect(first({ active: false }).data).to.deep.equal([]);
  });

  it('never reads who a campaign is for, or what it asks of them', () => {
    const [double] = read('campaigns').data!;
    expect(JSON.stringify(double)).not.to.contain('SECRET');
  });
});
