import { expect } from '@open-wc/testing';
import { buildAchievement, buildSnapshot } from '../../../mocks/index.js';
import type { Achievement, Attempt } from '../../../src/model/index.js';
import { applyEffects, applySession } from '../../../src/platforms/talon-one/index.js';
import { fixture, loadFixtures } from './fixtures.js';

/** Seven of ten coffees, with the copy that a catalogue gave it. */
function coffees(change: Partial<Achievement> = {}): Achievement {
  return buildAchievement({
    handle: 'TenCoffees',
    name: 'Zehn Kaffees',
    ladder: { levels: [{ threshold: 10, name: 'Stammgast' }] },
    count: 7,
    attempt: { status: 'in-progress', startedAt: '2026-11-02T07:30:00Z', endsAt: '2026-12-02T07:30:00Z' },
    ...change,
  });
}

const done: Attempt = { status: 'completed', startedAt: '2026-11-02T07:30:00Z', completedAt: '2026-11-20T10:00:00Z' };

const effect = (effectType: string, props: object) => ({
  effectType,
  props: { achievementId: 3, achievementName: 'TenCoffees', progressTrackerId: 42, target: 10, ...props },
});
const start = (props: object) => effect('startAchievementProgress', props);
const increase = (props: object) => effect('increaseAchievementProgress', { isJustCompleted: false, ...props });
const rollback = (props: object) => effect('rollbackIncreasedAchievementProgress', props);

/** What effects make of one achievement. */
function after(before: Achievement, ...effects: readonly unknown[]): Achievement {
  return applyEffects(buildSnapshot({ achievements: [before] }), effects).snapshot.achievements[0]!;
}

describe('Talon.One effects', () => {
  before(loadFixtures);

  it('moves the count on, and keeps copy and dates', () => {
    expect(after(coffees(), increase({ delta: 1, value: 8 }))).to.deep.equal(coffees({ count: 8 }));
  });

  it('completes', () => {
    const { count, level, attempt } = after(coffees(), increase({ delta: 3, value: 10, isJustCompleted: true }));
    expect([count, level, attempt!.status]).to.deep.equal([10, 1, 'completed']);
    expect(attempt!.startedAt).to.equal('2026-11-02T07:30:00Z');
  });

  it('stays completed where progress goes on above the target', () => {
    const before = coffees({ count: 10, level: 1, attempt: done });
    const { count, level, attempt } = after(before, increase({ delta: 2, value: 12 }));
    expect([count, level, attempt]).to.deep.equal([12, 1, done]);
  });

  it('begins with its own dates', () => {
    const startDate = '2026-11-22T10:00:00Z';
    const endDate = '2026-12-22T10:00:00.123456Z';
    const before = coffees({ count: 10, level: 1, attempt: done, achievedAt: '2026-11-20T10:00:00Z' });
    const found = after(before, start({ startDate, endDate }), increase({ delta: 1, value: 1 }));
    expect(found.attempt).to.deep.equal({
      status: 'in-progress',
      startedAt: startDate,
      endsAt: '2026-12-22T10:00:00.123Z',
    });
    expect(found.count).to.equal(1);
    expect(found).not.to.have.any.keys('level', 'achievedAt');
  });

  it('overflows into the next iteration', () => {
    const { effects } = fixture('session');
    const found = after(coffees({ completions: 4 }), ...effects);
    expect([found.count, found.completions]).to.deep.equal([2, 5]);
    expect(found.attempt).to.deep.equal({ status: 'in-progress', startedAt: '2026-11-22T10:00:00Z' });
    expect(found).not.to.have.property('level');
  });

  it('overflows more than once, and without a start effect, by the numbers of the iterations', () => {
    const found = after(
      coffees(),
      increase({ progressTrackerId: 1, delta: 3, value: 10, isJustCompleted: true }),
      increase({ progressTrackerId: 2, delta: 10, value: 10, isJustCompleted: true }),
      increase({ progressTrackerId: 3, delta: 4, value: 4 }),
    );
    expect([found.count, found.attempt]).to.deep.equal([4, { status: 'in-progress' }]);
    expect(found).not.to.have.property('level');
  });

  it('ends completed where the last iteration is', () => {
    const found = after(
      coffees(),
      increase({ progressTrackerId: 1, delta: 3, value: 10, isJustCompleted: true }),
      increase({ progressTrackerId: 2, delta: 10, value: 10, isJustCompleted: true }),
    );
    expect([found.count, found.level, found.attempt]).to.deep.equal([10, 1, { status: 'completed' }]);
  });

  it('begins anew after a completion that resets, though the snapshot missed the start', () => {
    const before = coffees({ count: 10, level: 1, attempt: done, recurrence: 'on-completion' });
    const found = after(before, increase({ delta: 1, value: 4 }));
    expect([found.count, found.attempt]).to.deep.equal([4, { status: 'in-progress' }]);
    expect(found).not.to.have.property('level');
  });

  it('takes progress back', () => {
    const found = after(coffees(), rollback({ decreaseProgressBy: 1, currentProgress: 6 }));
    expect(found).to.deep.equal(coffees({ count: 6 }));
  });

  it('is under way again where a completed one falls below its target', () => {
    const before = coffees({ count: 11, level: 1, attempt: done, achievedAt: '2026-11-20T10:00:00Z' });
    const found = after(before, rollback({ decreaseProgressBy: 3, currentProgress: 8 }));
    expect([found.count, found.attempt]).to.deep.equal([
      8,
      { status: 'in-progress', startedAt: '2026-11-02T07:30:00Z' },
    ]);
    expect(found).not.to.have.any.keys('level', 'achievedAt');
    const still = after(before, rollback({ decreaseProgressBy: 1, currentProgress: 10 }));
    expect([still.level, still.attempt]).to.deep.equal([1, done]);
  });

  it('follows a target that was changed, with the name of its level', () => {
    const { ladder } = after(coffees(), increase({ delta: 1, value: 8, target: 12 }));
    expect(ladder).to.deep.equal({ levels: [{ threshold: 12, name: 'Stammgast' }] });
  });

  it('does not bring in what the snapshot does not hold: it may be secret', () => {
    const snapshot = buildSnapshot({ achievements: [coffees()] });
    const other = increase({ achievementName: 'Secret', delta: 1, value: 1 });
    expect(applyEffects(snapshot, [other])).to.deep.equal({ snapshot, issues: [] });
  });

  it('passes over other effects, and reports those that it cannot read', () => {
    const snapshot = buildSnapshot({ achievements: [coffees()] });
    const odd = [
      effect('setDiscount', {}),
      null,
      increase({ value: '8', delta: 1 }),
      increase({ achievementName: null, value: 8 }),
      { effectType: 'rollbackIncreasedAchievementProgress' },
      {},
    ];
    const applied = applyEffects(snapshot, odd);
    expect(applied.snapshot).to.deep.equal(snapshot);
    expect(applied.issues.map(({ path }) => path)).to.deep.equal([
      'effects[1]',
      'effects[2].props.value',
      'effects[3].props.achievementName',
      'effects[4].props',
    ]);
  });

  it('reports what is no list of effects', () => {
    for (const effects of [null, undefined, {}, 'x', 7]) {
      const snapshot = buildSnapshot();
      const applied = applyEffects(snapshot, effects);
      expect(applied.snapshot).to.deep.equal(snapshot);
      expect(applied.issues.map(({ path }) => path)).to.deep.equal(['effects']);
    }
  });
});

describe('Talon.One session answers', () => {
  before(loadFixtures);

  it('takes the word of the achievements where they are told, and keeps the copy', () => {
    const snapshot = buildSnapshot({ achievements: [coffees()] });
    const { snapshot: found, issues } = applySession(snapshot, fixture('session'));
    expect(found.achievements[0]).to.deep.equal(
      coffees({ count: 2, attempt: { status: 'in-progress', startedAt: '2026-11-22T10:00:00Z' } }),
    );
    expect(issues).to.deep.equal([]);
  });

  it('goes by the effects where they are not', () => {
    const { achievements: _, ...answer } = fixture('session');
    const { snapshot } = applySession(buildSnapshot({ achievements: [coffees()] }), answer);
    expect(snapshot.achievements[0]!.count).to.equal(2);
  });

  it('changes nothing where nothing is told', () => {
    const snapshot = buildSnapshot({ achievements: [coffees()] });
    expect(applySession(snapshot, {})).to.deep.equal({ snapshot, issues: [] });
    expect(applySession(snapshot, null).snapshot).to.deep.equal(snapshot);
    const row = { ...fixture('session').achievements[0], currentProgress: null };
    expect(applySession(snapshot, { achievements: [row] }).snapshot).to.deep.equal(snapshot);
  });
});
