import { expect } from '@open-wc/testing';
import type { Achievement } from '../../src/model/index.js';
import { type AchievementSelection, countSecrets, selectAchievements } from '../../src/rules/index.js';
import { itAnswers } from './vectors.js';

await itAnswers('select-achievements', (achievements: readonly Achievement[], selection: AchievementSelection) =>
  selectAchievements(achievements, selection).map(({ handle }) => handle),
);

function named(name: string, more: Partial<Achievement> = {}): Achievement {
  return { handle: name, name, visibility: 'standard', ladder: { levels: [] }, tags: [], ...more };
}

it('selectAchievements: orders names as a language does where it is told how', () => {
  const achievements = [named('Zebra'), named('Äpfel')];
  const names = (selection: AchievementSelection) =>
    selectAchievements(achievements, selection).map(({ name }) => name);
  expect(names({ sort: 'name' })).to.deep.equal(['Zebra', 'Äpfel']);
  const { compare } = new Intl.Collator('de');
  expect(names({ sort: 'name', compare })).to.deep.equal(['Äpfel', 'Zebra']);
});

it('countSecrets: counts mysteries only', () => {
  expect(countSecrets([named('a'), named('', { redacted: true }), named('', { redacted: true })])).to.equal(2);
});

it('selectAchievements: takes a goal under way for an achievement in progress, before any goal is met', () => {
  const goals = (count: number) => ({
    ladder: { levels: [{ threshold: 1 }] },
    goals: [{ handle: 'g', count, target: 4 }],
  });
  const achievements = [named('begun', goals(1)), named('untouched', goals(0))];
  const names = (filter: AchievementSelection['filter'] & string) =>
    selectAchievements(achievements, { filter }).map(({ name }) => name);
  expect(names('in-progress')).to.deep.equal(['begun']);
  expect(names('locked')).to.deep.equal(['untouched']);
});
