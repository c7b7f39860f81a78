import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import type { Achievement } from '../../../src/model/index.js';
import { badges, badgeTypes } from '../../../src/platforms/open-loyalty/decode/badges.js';
import { achievements, challenges } from '../../../src/platforms/open-loyalty/decode/progress.js';
import { earnedOf } from '../../../src/platforms/open-loyalty/earned.js';
import { achievementProgress, achievementState } from '../../../src/rules/index.js';
import { loadPayloads, rows } from './payloads.js';

const named = (found: readonly Achievement[], name: string) => found.find((achievement) => achievement.name === name)!;
const readAchievements = () => decode(rows('achievements'), achievements).data!;
const readChallenges = () => decode(rows('challenges'), challenges).data!;

/** What the first achievement's only rule becomes with other properties. */
function rule(change: object) {
  const [row] = rows('achievements');
  const [first] = row.memberProgress.rules;
  const reading = decode([{ ...row, memberProgress: { rules: [{ ...first, ...change }] } }], achievements);
  return { achievement: reading.data![0]!, goal: reading.data![0]!.goals![0]!, issues: reading.issues };
}

describe('Open Loyalty achievements and challenges', () => {
  before(loadPayloads);

  it('reads an achievement of one rule, measured in its own terms', () => {
    const found = named(readAchievements(), 'Five orders');
    expect(found).to.deep.include({
      name: 'Five orders',
      description: 'Five orders over $100.',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 5 }] },
      count: 3,
      completions: 0,
      limitReached: false,
      tags: [],
    });
    expect(found.goals).to.have.length(1);
  });

  it('counts how many goals are met where there are several, a goal sent as text among them', () => {
    const { ladder, count, goals } = named(readAchievements(), 'All-rounder');
    expect(ladder).to.deep.equal({ levels: [{ threshold: 3 }] });
    expect(count).to.equal(1);
    expect(goals!.map(({ target }) => target)).to.deep.equal([10, 4, 100]);
    expect(goals!.map(({ period }) => period?.kind)).to.deep.equal([undefined, 'month', 'year']);
  });

  it('does not count a goal as met by one full period where four in a row are asked for', () => {
    const goal = named(readAchievements(), 'All-rounder').goals![1]!;
    expect(goal).to.deep.include({ count: 4.5, target: 4, streak: { count: 2, target: 4 } });
  });

  it('reads a challenge as it reads an achievement', () => {
    const same = ({ goals, count, ladder }: Achievement) => ({ goals, count, ladder });
    expect(same(named(readChallenges(), 'Five orders'))).to.deep.equal(same(named(readAchievements(), 'Five orders')));
  });

  it('measures a lone streak by its periods in a row', () => {
    const { ladder, count, goals } = named(readChallenges(), 'Move with us');
    expect([ladder.levels, count]).to.deep.equal([[{ threshold: 5 }], 3]);
    expect(goals![0]).to.deep.include({ count: 10, target: 30, period: { kind: 'day' } });
  });

  it('reads the last seven days as a period of seven', () => {
    const [goal] = named(readAchievements(), 'Seven days in a row').goals!;
    expect(goal!.period).to.deep.equal({ kind: 'last-day', value: 7 });
  });

  it('keeps what was completed earned while it counts anew', () => {
    const summer = named(readChallenges(), 'Summer buyer');
    expect([summer.count, summer.completions, summer.limitReached]).to.deep.equal([0, 2, false]);
    expect(achievementProgress(summer)).to.include({ earned: true, times: 2, fraction: 0 });
    expect(achievementState(summer, '2026-11-22T10:00:00Z')).to.equal('repeatable');
  });

  it('shows no way to a target of 0, and none to one that is absent', () => {
    for (const periodGoal of [0, undefined, null]) {
      const { achievement, goal, issues } = rule({ periodGoal, currentPeriodValue: 3 });
      expect([goal.target, achievement.ladder.levels]).to.deep.equal([0, []]);
      expect(achievementProgress(achievement).earned).to.equal(false);
      expect(issues).to.deep.equal([]);
    }
  });

  it('reports a goal that is no number, or below zero', () => {
    for (const periodGoal of ['many', -5, {}, true]) {
      const { goal, issues } = rule({ periodGoal });
      expect(goal.target).to.equal(0);
      expect(issues.map(({ path }) => path)).to.deep.equal(['[0].memberProgress.rules[0].periodGoal']);
    }
  });

  it('takes one consecutive period for none', () => {
    for (const consecutivePeriods of [0, 1, null, undefined]) {
      expect(rule({ consecutivePeriods }).goal).not.to.have.property('streak');
    }
  });

  it('knows only periods that are documented', () => {
    for (const periodType of ['overall', 'fortnight', '__proto__', 'constructor', null]) {
      expect(rule({ periodType }).goal).not.to.have.property('period');
    }
  });

  it('shows an achievement of which no rule is told', () => {
    const [row] = rows('achievements');
    const [open, done] = [0, 2].map((completedCount) => {
      return decode([{ ...row, memberProgress: { completedCount } }], achievements).data![0]!;
    });
    expect([achievementProgress(open!).earned, achievementProgress(done!).earned]).to.deep.equal([false, true]);
    expect(open).not.to.have.property('goals');
  });
});

describe('Open Loyalty badges', () => {
  before(loadPayloads);

  const earned = (locale?: string) => decode(rows('badges'), badges(locale)).data!;
  const types = (locale?: string) => decode(rows('badge-types'), badgeTypes(locale)).data!;

  it('counts how often a badge was earned, and when first', () => {
    const [early] = earned();
    expect(early!.achievement).to.deep.equal({
      handle: 'early-bird',
      name: 'Early bird',
      description: 'Early bird, earned.',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1 }] },
      count: 3,
      completions: 3,
      achievedAt: '2026-05-03T09:00:00Z',
      tags: [],
    });
  });

  it('reads the badges of 2025, which have an id and a name', () => {
    const old = rows('badges').map(({ badgeType: _, ...row }) => row);
    const [early] = decode(old, badges(undefined)).data!;
    expect(early!.achievement).to.include({ handle: early!.type, name: 'Early bird', count: 3 });
  });

  it('speaks the language that is asked for', () => {
    expect(earned('de-AT')[0]!.achievement.name).to.equal('Early bird (de)');
    expect(earned('fr')[0]!.achievement.name).to.equal('Early bird');
  });

  it('takes a badge with count 0 for taken away', () => {
    const [row] = rows('badges');
    const [badge] = decode([{ ...row, completedCount: 0 }], badges(undefined)).data!;
    expect(achievementProgress(badge!.achievement).earned).to.equal(false);
  });

  it('makes locked badges of the types that the member has none of, without those that are switched off', () => {
    const all = earnedOf({ badges: earned(), badgeTypes: types() });
    expect(all.map(({ name, count }) => [name, count])).to.deep.equal([
      ['Early bird', 3],
      ['Summer buyer', 2],
      ['Night owl', 0],
    ]);
  });

  it('shows no badge as locked where it is not known which are earned', () => {
    expect(earnedOf({ badgeTypes: types() })).to.deep.equal([]);
  });

  it('shows what is both an achievement and a challenge once, as the challenge', () => {
    const all = earnedOf({ challenges: readChallenges(), achievements: readAchievements() });
    expect(all.map(({ name }) => name)).to.deep.equal([
      'Summer buyer',
      'Move with us',
      'Five orders',
      'All-rounder',
      'Seven days in a row',
    ]);
  });

  it('shows the badge of an achievement as that achievement, which takes its date from it', () => {
    const all = earnedOf({ challenges: readChallenges(), badges: earned() });
    expect(all.filter(({ name }) => name === 'Summer buyer')).to.have.length(1);
    expect(named(all, 'Summer buyer')).to.include({ achievedAt: '2026-05-03T09:00:00Z', completions: 2 });
    expect(named(all, 'Move with us')).not.to.have.property('achievedAt');
  });
});
