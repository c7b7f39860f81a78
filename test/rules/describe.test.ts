import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { conditionMessages } from '../../src/messages/en-conditions.js';
import { formatFor } from '../../src/messages/format.js';
import type { Facts, Instant, Rule } from '../../src/model/index.js';
import { omneoVocabulary } from '../../src/platforms/omneo/vocabulary.js';
import { openLoyaltyVocabulary } from '../../src/platforms/open-loyalty/vocabulary.js';
import { talonOneVocabulary } from '../../src/platforms/talon-one/vocabulary.js';
import { describe as describeCondition } from '../../src/rules/conditions/describe.js';
import type { Vocabulary } from '../../src/rules/conditions/vocabulary.js';
import { explain } from '../../src/rules/index.js';
import { type Vector, vectors } from './vectors.js';

interface DescribeVector extends Vector {
  readonly args: readonly [Rule, Facts, Instant?];
}

const format = formatFor('en-IE');
const vocabulary: Vocabulary = {
  ...omneoVocabulary({ currency: 'EUR', tiers: { gold: 'Gold', platinum: 'Platinum' }, tags: { vip: 'VIP' } }),
  stays: { kind: 'count', word: 'nights with us' },
  club: { kind: 'name', word: 'club', values: { a: 'Alpha', b: 'Beta' } },
};
const messages = conditionMessages(format, vocabulary, 'Australia/Sydney');

function described(rule: Rule, facts: Facts, by?: Instant) {
  return describeCondition(explain(rule, facts), messages, by);
}

for (const { name, args, result } of await vectors<DescribeVector>('describe')) {
  it(`describe: ${name}`, () => {
    const { text, lines } = described(...args);
    // JSON has no undefined: a `met` of null is unknown.
    expect({ text, lines: lines.map(({ met, ...line }) => ({ met: met ?? null, ...line })) }).to.deep.equal(result);
  });
}

it('describe: the facts of Talon.One have words', () => {
  const words = conditionMessages(format, talonOneVocabulary({ currency: 'EUR' }));
  const rule = { and: [{ '>=': [{ var: 'totalSales' }, 300] }, { '>=': [{ var: 'closedSessions' }, 4] }] };
  const { text } = describeCondition(explain(rule, { totalSales: 299.5, closedSessions: 3 }), words);
  expect(text).to.equal('Spend €0.50 more. Make 1 more purchase.');
});

it('describe: the facts of Open Loyalty have words, those of wallets by the name of what is collected', () => {
  const names = { tiers: { 'a-1': 'Ruby' }, wallets: { stars: 'Stars' } };
  const words = conditionMessages(format, openLoyaltyVocabulary(names));
  const rule = {
    and: [
      { '===': [{ var: 'customer.levelId' }, 'a-1'] },
      { '>=': [{ var: 'customer.wallets.stars.activeUnits' }, 50] },
    ],
  };
  const facts = { customer: { levelId: 'b-2', wallets: { stars: { activeUnits: 20 } } } };
  expect(describeCondition(explain(rule, facts), words).text).to.equal('For Ruby members. Stars: 30 more.');
});

it('describe: a word spelled like an inherited property is shown as it is', () => {
  const words = conditionMessages(format, { a: { kind: 'flag', word: 'constructor' } });
  expect(describeCondition(explain({ var: 'a' }, { a: 0 }), words).text).to.equal('Constructor.');
});

const secret = 'zq-secret';
const anything = fc.oneof(fc.jsonValue(), fc.constant(secret), fc.constant([secret]));
const path = fc.oneof(fc.constantFrom(...Object.keys(vocabulary), '__proto__', `${secret}.path`, 'constructor'));
const operator = fc.oneof(
  fc.constantFrom('==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in', 'some', 'all', 'none', '!', '!!', 'and', 'or'),
  fc.constantFrom('if', 'missing', 'cat', 'constructor', secret),
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    anything as fc.Arbitrary<Rule>,
    path.map((key) => ({ var: key })),
    fc.tuple(operator, path, anything).map(([name, key, value]) => ({ [name]: [{ var: key }, value] }) as Rule),
    fc.tuple(operator, fc.array(tie('rule'), { maxLength: 4 })).map(([name, args]): Rule => ({ [name]: args })),
  ),
}));

it('describe: never throws, and never tells a path, or a value without a name', () => {
  // A name as it is written is shown as it is.
  const { 'tier.name': _, ...unwritten } = vocabulary;
  const words = conditionMessages(format, unwritten);
  fc.assert(
    fc.property(rule, fc.dictionary(path, anything), (someRule, someFacts) => {
      const { text } = describeCondition(explain(someRule, someFacts as Facts), words, secret);
      expect(text).not.to.match(/zq-secret|undefined|NaN|object Object|_|aggregations|flattened|attributes/i);
    }),
    { numRuns: 1000 },
  );
});

it('describe: each line is met, or unknown, or says how far along it is', () => {
  fc.assert(
    fc.property(rule, fc.dictionary(path, anything), (someRule, someFacts) => {
      for (const { met, fraction, text } of described(someRule, someFacts as Facts).lines) {
        expect(fraction).to.be.within(0, met ? 1 : 0.999_999);
        expect(text).to.match(/^\S.*\.$/s);
      }
    }),
  );
});
