import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { loyalty } from '../../../src/platforms/talon-one/decode/loyalty.js';
import { paths, refused, snapshotOf, talonOne } from './deployment.js';
import { fixture, loadFixtures } from './fixtures.js';

describe('Talon.One loyalty', () => {
  before(loadFixtures);

  it('reads a balance for each program, each part of it and each card that is active', async () => {
    const { snapshot } = await snapshotOf();
    expect(snapshot.balances).to.deep.equal([
      { handle: 'points', name: 'Roastery points', amount: 340, pending: 25 },
      { handle: 'points/travel', amount: 12.5 },
      { handle: 'stamps/card-6', name: 'Stamp card', amount: 4 },
    ]);
  });

  it('reads the tier, and counts from the balance to a next one that it cannot name', async () => {
    const { snapshot } = await snapshotOf();
    expect(snapshot.tier).to.deep.equal({
      handle: 'silver',
      name: 'silver',
      count: 340,
      next: { handle: '', name: '', threshold: 500 },
      reviewedAt: '2026-12-31T23:00:00Z',
    });
  });

  it('has no next tier at the top', () => {
    for (const pointsToNextTier of [undefined, null, 0]) {
      const data = fixture('inventory').loyalty;
      data.programs['5'].ledger.pointsToNextTier = pointsToNextTier;
      expect(decode(data, loyalty).data!.tier).to.have.all.keys('handle', 'name', 'reviewedAt');
    }
  });

  it('takes the tier of a part or a card where no program has one', () => {
    const data = fixture('inventory').loyalty;
    data.cards[0].ledger.currentTier = { id: 1, name: 'regular' };
    delete data.programs['5'].ledger.currentTier;
    expect(decode(data, loyalty).data!.tier!.name).to.equal('regular');
  });

  it('asks what is lost next only where that is wanted', async () => {
    const silent = talonOne();
    await snapshotOf(silent);
    expect(silent.count(paths.points)).to.equal(0);

    const { snapshot } = await snapshotOf(talonOne(), { expiring: true });
    const [main, travel, card] = snapshot.balances;
    expect(main!.expiring).to.deep.equal({ amount: 80, at: '2026-12-31T23:59:59Z' });
    expect(travel!.expiring).to.deep.equal({ amount: 12.5, at: '2028-01-01T00:00:00Z' });
    expect(card).not.to.have.property('expiring');
  });

  it('shows balances without it where that fails, or makes no sense', async () => {
    for (const answer of [() => refused(400), () => ({ data: 7 }), () => ({ data: [{ amount: 'x' }, null] })]) {
      const { snapshot, failed } = await snapshotOf(talonOne({ [paths.points]: answer }), { expiring: true });
      expect(snapshot.balances[0]).to.deep.equal({
        handle: 'points',
        name: 'Roastery points',
        amount: 340,
        pending: 25,
      });
      expect(failed).to.deep.equal({});
    }
  });
});
