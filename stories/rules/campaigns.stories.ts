import preview from '../../.storybook/preview.js';
import type { CampaignDefinition, Facts, LoyaltyEvent, Program, ProfileState, Rule } from '../../src/model/index.js';
import {
  type AppliedEffect,
  bracketed,
  checkProgram,
  evaluate,
  processEvent,
  type ProcessedEvent,
  simulate,
  type Skip,
} from '../../src/rules/index.js';
import { desk } from './desk.js';
import { momentOf } from './moments.js';
import * as sample from './program.js';

const { eventOf, morning, newcomer, programOf } = sample;

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Campaigns',
  parameters: { controls: { disable: true } },
});

interface History {
  readonly happened: readonly sample.Happening[];
  readonly program: Program;
}

const purchases = (...days: readonly (readonly [month: number, day: number])[]): readonly sample.Happening[] =>
  days.map(([month, day]) => ({ at: morning(month, day), total: 40 }));

/** What was given at each event, and why the rest was not. */
function play({ happened, program }: History): readonly ProcessedEvent[] {
  let state = { program, profile: newcomer };
  return happened.map((happening, index) => {
    const answer = processEvent(state.program, state.profile, eventOf(happening, index), momentOf(happening.at));
    state = answer;
    return answer;
  });
}

const given = ({ campaign, rule: _, cause: __, ...effect }: AppliedEffect) => ({ campaign, ...effect });
const whyNot = (skip: Skip) => `${skip.kind === 'rule' ? skip.campaign : skip.achievement}: ${skip.reason}`;

export const Process = meta.story({
  name: 'processEvent',
  ...desk({
    call: 'processEvent(program, profile, event, now)',
    answers:
      'One event through achievements and campaigns: the profile and the program afterwards, what was given, and for every rule that did not fire, why. Here several events come one after the other, each with what the one before left.',
    examples: [
      {
        title: 'First Purchase: 100 units',
        input: {
          happened: purchases([5, 1], [5, 2]),
          program: programOf({ achievements: [sample.firstPurchase], campaigns: [sample.milestoneBonus] }),
        },
      },
      {
        title: 'Summer Buyer: 200 points',
        input: {
          happened: purchases([5, 31], [6, 5], [6, 20], [7, 5], [7, 20], [8, 5]),
          program: programOf({ achievements: [sample.summerBuyer], campaigns: [sample.seasonal] }),
        },
      },
      {
        title: 'Multi-Stage Reward',
        input: {
          happened: [
            ...[1, 2, 3].map((day): sample.Happening => ({ at: morning(6, day), login: true })),
            ...purchases([6, 4]),
          ],
          program: programOf({ achievements: [sample.loginStreak, sample.twoSteps], campaigns: sample.stages }),
        },
      },
    ],
    run: (history: History) => {
      const answers = play(history);
      const last = answers.at(-1);
      return {
        steps: answers.map(({ effects, skipped }) => ({ effects: effects.map(given), skipped: skipped.map(whyNot) })),
        balances: last?.profile.balances ?? [],
      };
    },
    says: ({ balances }) => {
      const [points] = balances;
      return points ? `${points.amount} points in all.` : 'Nothing is given.';
    },
  }),
});

interface Trial {
  readonly program: Program;
  readonly profile: ProfileState;
  readonly event: LoyaltyEvent;
  readonly now: string;
}

const lounge: CampaignDefinition = {
  handle: 'big-basket',
  trigger: { kind: 'transaction' },
  rules: [
    {
      conditions: [{ '>=': [{ var: 'transaction.grossValue' }, 100] }],
      effects: [{ kind: 'benefit', definition: 'coffee' }],
    },
  ],
};

const trial = (grossValue: number): Trial => ({
  program: programOf({ campaigns: [lounge], benefits: [sample.coffee] }),
  profile: newcomer,
  event: { id: 'event-1', kind: 'transaction', at: '2026-06-01T08:00:00Z', body: { grossValue } },
  now: morning(6, 1),
});

export const Simulate = meta.story({
  name: 'simulate',
  ...desk({
    call: 'simulate(program, profile, event, now)',
    answers:
      'What processEvent would do, touching nothing, with an explanation beside each condition that is not met: for testing a campaign before its customers do.',
    examples: [
      { title: '€20 short', input: trial(80) },
      { title: 'Enough', input: trial(120) },
    ],
    run: ({ program, profile, event, now }: Trial) => {
      const { effects, skipped } = simulate(program, profile, event, momentOf(now));
      return { effects, skipped };
    },
    says: ({ effects, skipped }) =>
      effects.length > 0
        ? `Gives ${effects.map(({ kind }) => kind).join(', ')}.`
        : `${skipped.map(whyNot).join('; ')}.`,
  }),
});

export const Check = meta.story({
  name: 'checkProgram',
  ...desk({
    call: 'checkProgram(program)',
    answers:
      'What is wrong with the definitions of a program, each with its place and the reason. Campaigns that set each other off are a warning.',
    examples: [
      {
        title: 'Three faults',
        input: programOf({
          campaigns: [
            sample.seasonal,
            {
              handle: 'autumn',
              trigger: { kind: 'transaction' },
              startsAt: '2026-12-01T00:00:00Z',
              endsAt: '2026-09-01T00:00:00Z',
              rules: [{ conditions: [{ runs: ['code'] }], effects: [{ kind: 'points', amount: 10 }] }],
            },
          ],
        }),
      },
      {
        title: 'A circle',
        input: programOf({
          achievements: [sample.firstPurchase],
          campaigns: [
            {
              handle: 'again',
              trigger: { kind: 'achievement-progressed', achievement: 'first-purchase' },
              rules: [{ effects: [{ kind: 'progress', achievement: 'first-purchase' }] }],
            },
          ],
        }),
      },
      {
        title: 'Nothing wrong',
        input: programOf({ achievements: [sample.summerBuyer], campaigns: [sample.seasonal] }),
      },
    ],
    run: (program: Program) => checkProgram(program),
    says: ({ length }) => (length > 0 ? `${length} to look at.` : 'Nothing is wrong.'),
  }),
});

interface Brackets {
  readonly delta: Rule;
  readonly thresholds: readonly number[];
  readonly rates: readonly number[];
  readonly before: Rule;
  readonly facts: Facts;
}

const rates: Omit<Brackets, 'facts'> = {
  delta: { var: 'transaction.grossValue' },
  thresholds: [5000, 7500],
  rates: [0.01, 0.012, 0.015],
  before: { var: 'spent' },
};

export const Bracketed = meta.story({
  name: 'bracketed',
  ...desk({
    call: 'bracketed(delta, thresholds, rates, before)',
    answers:
      'A rule for an amount of which each part has its own rate: 1% of what is below 5,000, 1.2% of what is from there to 7,500, 1.5% above. It is JSON Logic, so a campaign can carry it.',
    examples: [
      { title: 'Over a threshold', input: { ...rates, facts: { transaction: { grossValue: 1000 }, spent: 4500 } } },
      { title: 'Below', input: { ...rates, facts: { transaction: { grossValue: 1000 }, spent: 0 } } },
    ],
    run: ({ delta, thresholds, rates: shares, before, facts }: Brackets) => {
      const rule = bracketed(delta, thresholds, shares, before);
      return { value: evaluate(rule, facts), rule };
    },
    says: ({ value }) => `${Number(value)} points.`,
  }),
});
