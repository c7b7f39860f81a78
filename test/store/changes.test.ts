import { expect } from '@open-wc/testing';
import { buildAchievement, buildSecret, buildSnapshot } from '../../mocks/index.js';
import { levelChanges, redactSnapshot } from '../../src/index.js';
import type { Achievement } from '../../src/model/index.js';

const ladder = { levels: [{ threshold: 1, name: 'Bronze' }, { threshold: 5, name: 'Silver' }, { threshold: 9 }] };

const at = (count: number, overrides: Partial<Achievement> = {}) =>
  buildSnapshot({ achievements: [buildAchievement({ handle: 'coffee', ladder, count, ...overrides })] });

describe('levels reached between two snapshots', () => {
  it('are no news on first sight', () => {
    expect(levelChanges(undefined, at(5))).to.deep.equal([]);
  });

  it('are told with their number and name', () => {
    const [change] = levelChanges(at(4), at(5));
    expect(change).to.include({ level: 2, name: 'Silver', completed: false });
    expect(change?.achievement.handle).to.equal('coffee');
  });

  it('are one change where several were reached at once', () => {
    expect(levelChanges(at(0), at(6)).map(({ level }) => level)).to.deep.equal([2]);
  });

  it('complete the achievement at the top of a ladder that ends', () => {
    expect(levelChanges(at(8), at(9))[0]).to.include({ level: 3, completed: true });
  });

  it('are told for each repeat of a ladder without end, which is never completed', () => {
    const endless = { ladder: { levels: [{ threshold: 10 }], every: 10 } };
    expect(levelChanges(at(19, endless), at(20, endless))[0]).to.include({ level: 2, completed: false });
  });

  it('are none where only the count moved, or fell', () => {
    expect(levelChanges(at(5), at(6))).to.deep.equal([]);
    expect(levelChanges(at(5), at(4, { level: 2 }))).to.deep.equal([]);
  });

  it('are told for a mystery when it is uncovered, and never before', () => {
    const secret = buildSecret('mystery');
    const withCount = (count: number) =>
      redactSnapshot(buildSnapshot({ achievements: [{ ...secret, count }] }), 'customer');
    expect(levelChanges(withCount(0), withCount(4))).to.deep.equal([]);
    expect(levelChanges(withCount(4), withCount(5))[0]).to.include({ level: 1, completed: true });
  });
});
