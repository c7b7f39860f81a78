import preview from '../../.storybook/preview.js';
import { conditionMessages } from '../../src/messages/en-conditions.js';
import { formatFor } from '../../src/messages/index.js';
import { omneoVocabulary } from '../../src/platforms/omneo/index.js';
import { expressionToRule } from '../../src/platforms/open-loyalty/index.js';
import { compile, describe, type Description, evaluate, explain, type Explanation } from '../../src/rules/index.js';
import type { Facts, Instant, Rule } from '../../src/model/index.js';
import { desk } from './desk.js';

interface Question {
  readonly rule: Rule;
  readonly facts: Facts;
}

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Conditions',
  parameters: { controls: { disable: true } },
});

const vocabulary = omneoVocabulary({ currency: 'EUR', tiers: { gold: 'Gold', silver: 'Silver' } });
const messages = conditionMessages(formatFor('en'), vocabulary, 'UTC');

/** Gold members who spent 500 within a year. */
const lounge: Rule = {
  and: [{ '===': [{ var: 'tier_handle' }, 'gold'] }, { '>=': [{ var: 'aggregations.spend_12m' }, 500] }],
};
const spent = (amount: number): Facts => ({ tier_handle: 'gold', aggregations: { spend_12m: amount } });

export const Evaluate = meta.story({
  name: 'evaluate',
  ...desk({
    call: 'evaluate(rule, facts)',
    answers:
      'The value of a JSON Logic rule, with all the operators of jsonlogic.com. It is interpreted, never run as code, and an operator that does not exist is an error that names its place.',
    examples: [
      { title: 'Gold, and 500 spent', input: { rule: lounge, facts: spent(520) } },
      { title: 'Not yet', input: { rule: lounge, facts: spent(380) } },
      {
        title: 'An amount',
        input: { rule: { '*': [{ var: 'transaction.grossValue' }, 2] }, facts: { transaction: { grossValue: 49.9 } } },
      },
      {
        title: 'Some item is knitwear',
        input: {
          rule: { some: [{ var: 'items' }, { '==': [{ var: 'category' }, 'knitwear'] }] },
          facts: { items: [{ category: 'shoes' }, { category: 'knitwear' }] },
        },
      },
      { title: 'No such operator', input: { rule: { and: [true, { runs: ['code'] }] }, facts: {} } },
    ],
    run: ({ rule, facts }: Question) => evaluate(rule, facts),
  }),
});

export const Compile = meta.story({
  name: 'compile',
  ...desk({
    call: 'compile(rule)',
    answers:
      'The same rule made ready for many profiles: a function from facts to the value, about twice as fast as asking anew. Here it answers for three customers.',
    examples: [
      {
        title: 'Three customers',
        input: { rule: lounge, profiles: [spent(520), spent(380), { ...spent(900), tier_handle: 'silver' }] },
      },
    ],
    run: ({ rule, profiles }: { readonly rule: Rule; readonly profiles: readonly Facts[] }) =>
      profiles.map(compile(rule)),
    says: (values) => `${values.filter((value) => value === true).length} of ${values.length} may come in.`,
  }),
});

export const Explain = meta.story({
  name: 'explain',
  ...desk({
    call: 'explain(rule, facts)',
    answers:
      'How facts stand to a rule: met, not met, or unknown where the page does not have the fact; how far along; and the shortest list of what is missing.',
    examples: [
      { title: '€120 short', input: { rule: lounge, facts: spent(380) } },
      { title: 'Met', input: { rule: lounge, facts: spent(520) } },
      { title: 'The spend is not known', input: { rule: lounge, facts: { tier_handle: 'gold' } } },
      {
        title: 'Two ways',
        input: {
          rule: {
            or: [{ '===': [{ var: 'tier_handle' }, 'gold'] }, { '>=': [{ var: 'aggregations.spend_12m' }, 500] }],
          },
          facts: { ...spent(380), tier_handle: 'silver' },
        },
      },
    ],
    run: ({ rule, facts }: Question) => explain(rule, facts),
    says: standingOf,
  }),
});

function standingOf({ met, fraction, missing, unknown = [] }: Explanation): string {
  if (met === undefined) return `Unknown: it depends on ${unknown.join(' and ')}.`;
  if (met) return 'Met.';
  return `Not met: ${Math.round(100 * fraction)}% of the way, ${missing.length} missing.`;
}

interface Said extends Question {
  readonly by?: Instant;
}

const saidOf = (by: Instant | undefined): { readonly by?: Instant } => (by === undefined ? {} : { by });

export const Describe = meta.story({
  name: 'describe',
  ...desk({
    call: 'describe(explain(rule, facts), messages, by)',
    answers:
      'An explanation in a customer’s words. Only facts that the vocabulary names are spelled out; here it is that of Omneo, with the brand’s tiers and its currency.',
    examples: [
      {
        title: 'Spend €120 more',
        input: { rule: lounge, facts: spent(380), ...saidOf('2026-12-31T00:00:00Z') },
      },
      { title: 'Met', input: { rule: lounge, facts: spent(520) } },
      {
        title: 'Two ways',
        input: {
          rule: {
            or: [{ in: [{ var: 'tier_handle' }, ['silver', 'gold']] }, { '>=': [{ var: 'point_balance' }, 200] }],
          },
          facts: { tier_handle: 'bronze', point_balance: 140 },
        },
      },
      {
        title: 'A fact without a name',
        input: {
          rule: { and: [{ '===': [{ var: 'birth_month' }, 12] }, { '<': [{ var: 'internal.risk' }, 0.5] }] },
          facts: { birth_month: 12 },
        },
      },
    ],
    run: ({ rule, facts, by }: Said) => describe(explain(rule, facts), messages, by),
    says: ({ text }: Description) => text,
  }),
});

export const ExpressionToRule = meta.story({
  name: 'expressionToRule',
  ...desk({
    call: 'expressionToRule(expression)',
    from: 'loyalty-elements/platforms/open-loyalty',
    answers:
      'An expression of Open Loyalty as JSON Logic, so that it can be evaluated and explained like any other condition. What is not documented is not guessed: it says where it stopped understanding, and why.',
    examples: [
      { title: 'Units for a purchase', input: 'transaction.grossValue * 2' },
      { title: 'Enough points', input: "customer.getWallet('points').activeUnits >= 100" },
      { title: 'Two of one item', input: "transaction.sku('A1').qty >= 2" },
      { title: 'Not understood', input: "transaction.documentNumber matches '/A.*/'" },
    ],
    run: (expression: string) => expressionToRule(expression),
  }),
});
