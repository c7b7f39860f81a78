import { expect } from '@open-wc/testing';
import type { AchievementDefinition, AchievementRecord, GoalRecord } from '../../src/model/index.js';
import { addProgress } from '../../src/rules/achievements/add-progress.js';
import type { AchievementChange } from '../../src/rules/achievements/change.js';
import { rollBack } from '../../src/rules/achievements/roll-back.js';
import { RuleError } from '../../src/rules/conditions/rule-error.js';
import { play, type Step } from './scenario.js';
import { itAnswers } from './vectors.js';

await itAnswers('achievement-scenarios', (definition: AchievementDefinition, timeZone: string, steps: Step[]) => {
  const { changes, record } = play(definition, timeZone, steps);
  return { changes: changes.map(told), record: shown(record) };
});

/** A change without what is empty in it. */
function told({ delta, levels, completions, standstill }: AchievementChange) {
  return {
    delta,
    ...(levels.length > 0 && { levels }),
    ...(completions !== 0 && { completions }),
    ...(standstill && { standstill }),
  };
}

/** A record without its entries. */
function shown(record: AchievementRecord) {
  if (record.kind !== 'goals') {
    const { entries, ...rest } = record;
    return rest;
  }
  const bare = ({ entries, ...goal }: GoalRecord) => goal;
  const goals = Object.entries(record.goals).map(([handle, goal]) => [handle, bare(goal)] as const);
  return { ...record, goals: Object.fromEntries(goals) };
}

const purchase = { on: { kind: 'transaction' } } as const;
const buy: Step = { at: '2026-06-01T10:00:00Z', event: { kind: 'transaction', body: {} } };

it('begins anew where the record was made by a definition of another kind', () => {
  const ladder: AchievementDefinition = { kind: 'ladder', handle: 'a', counting: [purchase], ladder: { levels: [] } };
  const attempt: AchievementDefinition = { kind: 'attempt', handle: 'a', counting: [purchase], target: 3 };
  const { record } = play(ladder, 'UTC', [buy, buy]);
  const given = { amount: 1, eventId: 'x', now: buy.at };
  expect(addProgress(attempt, record, given).record).to.include({ kind: 'attempt', count: 1, completions: 0 });
  expect(rollBack(attempt, record, { event: 'e0', now: buy.at }).standstill).to.equal('not-counted');
});

it('begins anew where the goals were edited, and leaves the completions', () => {
  const goals: AchievementDefinition = {
    ...{ kind: 'goals', handle: 'a', limit: { value: 3 } },
    goals: [{ handle: 'g', counting: purchase, target: 2 }],
  };
  const { record } = play(goals, 'UTC', [buy, buy, buy]);
  const given = { amount: 1, eventId: 'x', now: buy.at };
  const change = addProgress({ ...goals, revision: 1 }, record, given);
  expect(change.completions).to.equal(0);
  expect(change.record).to.deep.include({ revision: 1, completions: 1 });
  expect(addProgress(goals, record, given).completions).to.equal(1);
});

it('remembers the last 100 events of a ladder, which can be taken back', () => {
  const ladder: AchievementDefinition = { kind: 'ladder', handle: 'a', counting: [purchase], ladder: { levels: [] } };
  const { record } = play(
    ladder,
    'UTC',
    Array.from({ length: 101 }, () => buy),
  );
  expect(rollBack(ladder, record, { event: 'e0', now: buy.at }).standstill).to.equal('not-counted');
  expect(rollBack(ladder, record, { event: 'e1', now: buy.at }).delta).to.equal(-1);
});

it('names the place in a condition that cannot be evaluated', () => {
  const counting = [{ ...purchase, condition: { and: [true, { whatever: 1 }] } }];
  const ladder: AchievementDefinition = { kind: 'ladder', handle: 'a', counting, ladder: { levels: [] } };
  expect(() => play(ladder, 'UTC', [buy])).to.throw(RuleError, 'unknown-operator');
});
