import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import type { Achievement } from '../../../src/model/index.js';
import {
  customerAchievement,
  progressWithDefinition,
  statusEntry,
} from '../../../src/platforms/talon-one/decode/achievement.js';
import { achievementProgress } from '../../../src/rules/index.js';
import { snapshotOf } from './deployment.js';
import { fixture, loadFixtures } from './fixtures.js';

const entry = (change: object = {}) => decode({ ...fixture('achievements').data[0], ...change }, statusEntry, 'row');
const listed = (index: number) => decode(fixture('achievements').data[index], statusEntry).data!.achievement;
const held = (index: number) =>
  decode(fixture('inventory').achievements[index], progressWithDefinition).data!.achievement;

/** What the list's first row becomes with another attempt. */
const attempt = (currentProgress: unknown) => entry({ currentProgress }).data!.achievement;

describe('Talon.One achievements', () => {
  before(loadFixtures);

  it('reads a row of the list', () => {
    expect(listed(0)).to.deep.equal({
      handle: 'TenCoffees',
      name: 'Ten coffees',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 10 }] },
      tags: [],
      count: 7,
      attempt: { status: 'in-progress', startedAt: '2026-11-02T07:30:00.123Z' },
      description: 'The tenth one is on us.',
      recurrence: 'on-completion',
    });
  });

  it('reads the same from a row of the inventory, and from one of a session', () => {
    expect(held(0)).to.deep.equal(listed(0));
    expect(decode(fixture('session').achievements[0], customerAchievement).data!.achievement).to.deep.equal({
      ...listed(0),
      count: 2,
      attempt: { status: 'in-progress', startedAt: '2026-11-22T10:00:00Z' },
    });
  });

  it('keeps the end of the achievement and the end of the attempt apart in both shapes', () => {
    const { startsAt, endsAt, attempt } = held(1);
    expect([startsAt, endsAt]).to.deep.equal(['2026-05-31T22:00:00Z', '2026-09-30T21:59:59Z']);
    expect(attempt).to.deep.equal({
      status: 'expired',
      startedAt: '2026-06-03T09:00:00Z',
      endsAt: '2026-08-31T21:59:59Z',
    });
    expect(held(2)).not.to.have.property('endsAt');
    expect(held(2).attempt!.endsAt).to.equal('2026-11-25T08:00:00Z');
    expect(listed(3).attempt!.endsAt).to.equal('2027-01-05T00:00:00Z');
    expect(listed(3)).not.to.have.property('endsAt');
  });

  it('starts a scheduled one on its date', () => {
    expect(listed(1).startsAt).to.equal('2026-11-30T23:00:00Z');
    expect(listed(1).attempt).to.deep.equal({ status: 'not-started' });
  });

  it('ignores a fixed start where the customer starts it', () => {
    const change = { activationPolicy: 'user_action', fixedStartDate: '2026-12-01T00:00:00Z' };
    expect(entry(change).data!.achievement).not.to.have.property('startsAt');
  });

  it('counts what is completed as earned, above the target and below it', () => {
    for (const index of [2, 3]) {
      const { level, achievedAt } = listed(index);
      expect([level, achievedAt]).to.deep.equal([1, listed(index).attempt!.completedAt]);
      expect(achievementProgress(listed(index)).earned).to.equal(true);
    }
    expect([listed(2).count, listed(3).count]).to.deep.equal([3, 10]);
  });

  it('takes a date in the layout of Go for none, and says so', () => {
    const { data, issues } = decode(fixture('achievements').data[3], statusEntry, 'row');
    expect(data!.achievement).not.to.have.property('startsAt');
    expect(issues).to.deep.equal([{ path: 'row.fixedStartDate', expected: 'instant', received: 'string' }]);
  });

  it('takes the zero date of Go for none, silently', () => {
    const { data, issues } = entry({ endDate: '0001-01-01T00:00:00Z' });
    expect(data!.achievement).not.to.have.property('endsAt');
    expect(issues).to.deep.equal([]);
  });

  it('has no level to reach where the target is missing, and is earned all the same', () => {
    expect(held(2).ladder).to.deep.equal({ levels: [] });
    expect(achievementProgress(held(2)).earned).to.equal(true);
    for (const target of [undefined, null, 0]) {
      expect(entry({ target }).data!.achievement.ladder.levels).to.deep.equal([]);
      expect(entry({ target }).issues).to.deep.equal([]);
    }
    for (const target of [-1, '10', Infinity]) {
      expect(entry({ target }).data!.achievement.ladder.levels).to.deep.equal([]);
      expect(entry({ target }).issues[0]!.path).to.equal('row.target');
    }
  });

  it('has not started where there is no attempt', () => {
    const expected = { count: 0, attempt: { status: 'not-started' } };
    for (const none of [undefined, null]) {
      const { count, attempt: found } = attempt(none);
      expect({ count, attempt: found }).to.deep.equal(expected);
    }
  });

  it('does not know a status that it does not know, and says so', () => {
    for (const status of ['opted_in', 'COMPLETED', '__proto__', 7, true]) {
      const { data, issues } = entry({ currentProgress: { status, progress: 4 } });
      expect(data!.achievement.attempt, String(status)).to.deep.equal({ status: 'unknown' });
      expect(data!.achievement.count).to.equal(4);
      expect(data!.achievement).not.to.have.property('level');
      expect(issues.map(({ path }) => path)).to.deep.equal(['row.currentProgress.status']);
    }
  });

  it('counts progress that is no number, or below zero, as none', () => {
    for (const progress of ['7', -3, NaN, {}]) expect(attempt({ status: 'inprogress', progress }).count).to.equal(0);
    expect(attempt({ status: 'inprogress', progress: 6.5 }).count).to.equal(6.5);
  });

  it('says nothing of a recurrence that it does not know', () => {
    const { data, issues } = entry({ recurrencePolicy: 'on_full_moon' });
    expect(data!.achievement).not.to.have.property('recurrence');
    expect(issues.map(({ path }) => path)).to.deep.equal(['row.recurrencePolicy']);
  });

  it('is called by its API name where it has no title, and left out where it has neither', () => {
    expect(entry({ title: null }).data!.achievement.name).to.equal('TenCoffees');
    expect(entry({ name: null }).data).to.equal(undefined);
  });
});

describe('Talon.One achievements, joined', () => {
  before(loadFixtures);

  const byHandle = (all: readonly Achievement[], handle: string) => all.find((found) => found.handle === handle)!;

  it('shows what is open first, and after it what only the inventory still holds', async () => {
    const { snapshot } = await snapshotOf();
    expect(snapshot.achievements.map(({ handle }) => handle)).to.deep.equal([
      'TenCoffees',
      'Advent400',
      'FirstReview',
      'FiftyOrders',
      'WeeklyVisit',
      'SummerSpend',
    ]);
  });

  it('takes the attempt from the inventory where the list has none', async () => {
    const { snapshot } = await snapshotOf();
    const weekly = byHandle(snapshot.achievements, 'WeeklyVisit');
    expect(weekly.description).to.equal('Come by once a week.');
    expect(weekly.attempt).to.deep.equal({
      status: 'completed',
      startedAt: '2026-11-18T08:00:00Z',
      endsAt: '2026-11-25T08:00:00Z',
      completedAt: '2026-11-18T08:00:00Z',
    });
    expect([weekly.count, weekly.level]).to.deep.equal([1, 1]);
  });
});
