import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type {
  Achievement,
  AchievementDefinition,
  AttemptDefinition,
  GoalsDefinition,
  Ladder,
} from '../../src/model/index.js';
import { achievementProgress, achievementState, achievementStates } from '../../src/rules/index.js';
import { addProgress } from '../../src/rules/achievements/add-progress.js';
import type { AchievementChange } from '../../src/rules/achievements/change.js';
import { recordedProgress } from '../../src/rules/achievements/recorded-progress.js';
import { play, type Step } from './scenario.js';

const start = Temporal.ZonedDateTime.from('2026-03-27T12:00:00+01:00[Europe/Berlin]');
const purchase = { on: { kind: 'transaction' } } as const;
const spent = { ...purchase, amount: { var: 'transaction.total' } };

/** Purchases, gifts and cancellations over three months or so. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      hours: fc.nat(72),
      kind: fc.constantFrom('buy', 'buy', 'buy', 'give', 'back'),
      amount: fc.oneof(
        fc.nat(30),
        fc.nat(3000).map((cents) => cents / 100),
      ),
      step: fc.nat(40),
    }),
    { maxLength: 40 },
  )
  .map((drawn) => {
    let now = start;
    return drawn.map(({ hours, kind, amount, step }): Step => {
      now = now.add({ hours });
      const at = now.toString();
      if (kind === 'back') return { at, back: step };
      if (kind === 'give') return { at, give: { amount } };
      return { at, event: { kind: 'transaction', body: { total: amount, store: String(step % 5) } } };
    });
  });

const ladder: fc.Arbitrary<Ladder> = fc.record(
  {
    levels: fc.array(fc.record({ threshold: fc.integer({ min: -5, max: 200 }) }), { maxLength: 6 }),
    every: fc.nat(50),
  },
  { requiredKeys: ['levels'] },
);

const attempt: fc.Arbitrary<AttemptDefinition> = fc.record(
  {
    kind: fc.constant('attempt' as const),
    handle: fc.constant('a'),
    counting: fc.constantFrom([spent], [purchase]),
    target: fc.integer({ min: 1, max: 60 }),
    period: fc.constantFrom('36h', '2D', '1W_U', '1M'),
    recurrence: fc.constantFrom('none', 'on-expiration', 'on-completion'),
    capped: fc.boolean(),
    rollbackAfterCompletion: fc.boolean(),
  },
  { requiredKeys: ['kind', 'handle', 'counting', 'target'] },
);

const frequency = fc.record(
  { value: fc.integer({ min: 1, max: 4 }), interval: fc.record({ unit: fc.constantFrom('day', 'week', 'month') }) },
  { requiredKeys: ['value'] },
);

const goals: fc.Arbitrary<GoalsDefinition> = fc.record(
  {
    kind: fc.constant('goals' as const),
    handle: fc.constant('a'),
    goals: fc
      .array(
        fc.record(
          {
            counting: fc.constantFrom(spent, purchase),
            target: fc.integer({ min: 1, max: 8 }),
            period: fc.record({ kind: fc.constantFrom('overall', 'month', 'week', 'day', 'last-day') }),
            consecutive: fc.integer({ min: 1, max: 3 }),
            uniqueBy: fc.constant('transaction.store'),
            limit: frequency,
          },
          { requiredKeys: ['counting', 'target'] },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((drawn) => drawn.map((goal, index) => ({ handle: `g${index}`, ...goal }))),
    limit: frequency,
  },
  { requiredKeys: ['kind', 'handle', 'goals'] },
);

const definition: fc.Arbitrary<AchievementDefinition> = fc.oneof(
  ladder.map((drawn) => ({ kind: 'ladder' as const, handle: 'a', counting: [spent], ladder: drawn })),
  attempt,
  goals,
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const sum = (changes: readonly AchievementChange[], of: (change: AchievementChange) => number) =>
  changes.reduce((total, change) => total + of(change), 0);

it('a level once reached is never lost, whatever is taken back', () => {
  fc.assert(
    fc.property(ladder, steps, (drawn, happened) => {
      const { changes } = play({ kind: 'ladder', handle: 'a', counting: [spent], ladder: drawn }, 'UTC', happened);
      let level = 0;
      for (const { record, levels } of changes) {
        if (record.kind !== 'ladder') throw new Error(record.kind);
        expect(record.level).to.be.at.least(level);
        expect(levels).to.deep.equal(Array.from({ length: record.level - level }, (_, index) => level + 1 + index));
        expect(record.count).to.be.at.least(0);
        level = record.level;
      }
    }),
  );
});

it('the completions of on-completion are the whole targets counted, whatever the events are', () => {
  const cents = fc.integer({ min: 1, max: 500_000 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 60 }), fc.integer({ min: 1, max: 90_000 }), (amounts, target) => {
      const coffee: AttemptDefinition = {
        ...{ kind: 'attempt', handle: 'a', counting: [] },
        target: target / 100,
        recurrence: 'on-completion',
      };
      const at = (amount: number): Step => ({ at: '2026-06-01T10:00:00Z', give: { amount: amount / 100 } });
      const { changes, record } = play(coffee, 'UTC', amounts.map(at));
      const total = amounts.reduce((all, amount) => all + amount, 0);
      expect(record).to.deep.include({ kind: 'attempt' });
      expect(sum(changes, ({ completions }) => completions)).to.equal(Math.floor(total / target));
      if (record.kind === 'attempt') expect(record.count).to.be.closeTo((total % target) / 100, 1e-6);
    }),
  );
});

it('a capped attempt never counts above its target', () => {
  fc.assert(
    fc.property(attempt, steps, (drawn, happened) => {
      const capped: AttemptDefinition = { ...drawn, capped: true };
      for (const { record } of play(capped, 'Europe/Berlin', happened).changes) {
        if (record.kind === 'attempt') expect(record.count).to.be.within(0, drawn.target);
      }
    }),
  );
});

it('goals never count more often than their limit allows in a calendar interval', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 3 }), steps, (drawn, value, happened) => {
      const limit = { value, interval: { unit: drawn } };
      const limited: GoalsDefinition = {
        ...{ kind: 'goals', handle: 'a', limit: { value: 1000 } },
        goals: [{ handle: 'g', counting: purchase, target: 2, limit }],
      };
      const kept = happened.filter(({ back }) => back === undefined);
      const counted = new Map<string, number>();
      play(limited, 'Europe/Berlin', kept).changes.forEach(({ delta }, index) => {
        if (delta === 0) return;
        const day = Temporal.ZonedDateTime.from(kept[index]!.at).toPlainDate();
        const week = `${day.yearOfWeek ?? 0}-${day.weekOfYear ?? 0}`;
        const interval = { day: day.toString(), week, month: day.toPlainYearMonth().toString() }[drawn];
        counted.set(interval, (counted.get(interval) ?? 0) + 1);
      });
      for (const times of counted.values()) expect(times).to.be.at.most(value);
    }),
  );
});

it('an achievement is never completed more often than its limit allows', () => {
  fc.assert(
    fc.property(goals, steps, (drawn, happened) => {
      const { changes } = play({ ...drawn, limit: { value: 2 } }, 'Europe/Berlin', happened);
      expect(sum(changes, ({ completions }) => completions)).to.be.at.most(2);
    }),
  );
});

it('counts nothing where it says why, and something where it does not', () => {
  fc.assert(
    fc.property(definition, steps, (drawn, happened) => {
      for (const { delta, levels, completions, standstill } of play(drawn, 'Europe/Berlin', happened).changes) {
        if (standstill) expect({ delta, levels, completions }).to.deep.equal({ delta: 0, levels: [], completions: 0 });
        else expect(delta).not.to.equal(0);
        expect(completions).to.be.at.least(0);
      }
    }),
  );
});

it('what a ladder counted is taken back to nothing, event by event', () => {
  fc.assert(
    fc.property(steps, (happened) => {
      const kept = happened.filter(({ back }) => back === undefined);
      const all = kept.map((_, index): Step => ({ at: '2026-12-01T00:00:00Z', back: index }));
      const { record } = play({ kind: 'ladder', handle: 'a', counting: [spent], ladder: { levels: [] } }, 'UTC', [
        ...kept,
        ...all,
      ]);
      expect(record).to.include({ count: 0 });
    }),
  );
});

it('touches neither definition nor record', () => {
  fc.assert(
    fc.property(definition, steps, (drawn, happened) => {
      const { record } = play(frozen(drawn), 'Europe/Berlin', happened);
      const now = start.add({ days: 200 });
      const given = { amount: 5, eventId: 'x', now, timeZone: 'Europe/Berlin' };
      expect(() => addProgress(drawn, frozen(record), given)).not.to.throw();
      expect(() => recordedProgress(drawn, frozen(record), now)).not.to.throw();
    }),
  );
});

it('whatever is recorded can be shown: a fraction from 0 to 1, and one of the states', () => {
  const look = { handle: 'a', name: 'A', visibility: 'standard', tags: [] } as const;
  fc.assert(
    fc.property(definition, steps, fc.nat(200), (drawn, happened, days) => {
      const now = start.add({ days });
      const { record, changes } = play(drawn, 'Europe/Berlin', happened);
      const achievement: Achievement = { ...look, ...recordedProgress(drawn, record, now) };
      const { fraction, earned, times } = achievementProgress(achievement);
      expect(fraction).to.be.within(0, 1);
      expect(achievementStates).to.include(achievementState(achievement, now.toInstant().toString()));
      if (record.kind !== 'ladder') expect(times).to.equal(record.completions);
      if (sum(changes, ({ levels }) => levels.length) > 0) expect(earned).to.equal(true);
    }),
  );
});
