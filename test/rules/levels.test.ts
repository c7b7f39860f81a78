import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Achievement, Ladder } from '../../src/model/index.js';
import {
  achievementProgress,
  achievementState,
  keptLevel,
  levelProgress,
  progressScale,
  scales,
  thresholdAt,
} from '../../src/rules/index.js';
import { itAnswers, vectors } from './vectors.js';

await itAnswers('threshold-at', thresholdAt);
await itAnswers('kept-level', keptLevel);
await itAnswers('achievement-progress', achievementProgress);
await itAnswers('progress-scale', progressScale);
await itAnswers('achievement-state', achievementState);

for (const { name, args, result } of await vectors('level-progress')) {
  it(`level-progress: ${name}`, () => {
    const progress = levelProgress(...(args as [Ladder, number]));
    // A case may be about the level alone.
    const isPartial = Object.keys(result as object).length === 1;
    if (isPartial) expect(progress).to.include(result);
    else expect(progress).to.deep.equal(result);
  });
}

const amount = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(Infinity, NaN, -1, 1e12));
const ladder: fc.Arbitrary<Ladder> = fc.record(
  { levels: fc.array(fc.record({ threshold: amount })), every: amount },
  { requiredKeys: ['levels'] },
);

it('levelProgress: is sane for every ladder and count', () => {
  fc.assert(
    fc.property(ladder, amount, (someLadder, count) => {
      const { level, fraction, remaining, floor, next } = levelProgress(someLadder, count);
      expect(fraction).to.be.within(0, 1);
      expect(remaining).to.be.within(0, Number.MAX_VALUE);
      expect(level).to.be.at.least(0);
      if (next) expect(next.threshold).to.be.at.least(floor);
    }),
  );
});

it('levelProgress: never falls as the count rises', () => {
  fc.assert(
    fc.property(ladder, fc.nat(), fc.nat(), (someLadder, count, more) => {
      expect(levelProgress(someLadder, count + more).level).to.be.at.least(levelProgress(someLadder, count).level);
    }),
  );
});

it('levelProgress: counts without end, in one step', () => {
  const { level, remaining } = levelProgress({ levels: [{ threshold: 1 }], every: 1 }, 10 ** 12);
  expect({ level, remaining }).to.deep.equal({ level: 10 ** 12, remaining: 1 });
});

it('levelProgress: takes no number for nothing, and infinity for the largest count', () => {
  const every: Ladder = { levels: [], every: 10 };
  expect(levelProgress(every, NaN).level).to.equal(0);
  expect(levelProgress(every, undefined).remaining).to.equal(10);
  expect(levelProgress(every, Infinity)).to.deep.equal(levelProgress(every, Number.MAX_SAFE_INTEGER));
  expect(levelProgress({ levels: [{ threshold: 5 }] }, Infinity)).to.include({ level: 1, fraction: 1 });
});

it('thresholdAt: is where levelProgress reaches the level', () => {
  const whole = fc.integer({ min: 1, max: 1000 });
  const steps = fc.record({ levels: fc.array(fc.record({ threshold: whole }), { maxLength: 6 }), every: whole });
  fc.assert(
    fc.property(steps, fc.nat(1000), (someLadder, level) => {
      expect(levelProgress(someLadder, thresholdAt(someLadder, level) ?? 0).level).to.equal(level);
    }),
  );
});

it('progressScale: is one number, whatever the count and the kept level', () => {
  fc.assert(
    fc.property(ladder, amount, fc.nat(20), fc.constantFrom(...scales), (someLadder, count, level, scale) => {
      const achievement: Achievement = {
        ...{ handle: 'a', name: 'A', visibility: 'standard', tags: [] },
        ...{ ladder: someLadder, count, level },
      };
      const { value, max, fraction } = progressScale(achievementProgress(achievement), scale);
      expect(max).to.be.above(0);
      expect(value).to.be.within(0, max);
      expect(fraction).to.be.closeTo(value / max, 1e-9);
    }),
  );
});
