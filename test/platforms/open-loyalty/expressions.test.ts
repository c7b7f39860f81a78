import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Facts, Json } from '../../../src/model/index.js';
import { conditionToRule } from '../../../src/platforms/open-loyalty/conditions.js';
import { evaluate } from '../../../src/rules/conditions/evaluate.js';
import {
  expressionToRule,
  type Translation,
} from '../../../src/platforms/open-loyalty/expressions/expression-to-rule.js';
import { itAnswers } from '../../rules/vectors.js';

/** The value of what is understood, and else why it is not. */
function valueOf(translation: Translation, facts: Facts): Json | Translation {
  return translation.kind === 'rule' ? evaluate(translation.rule, facts) : translation;
}

await itAnswers('expression-to-rule', (text: string, facts: Facts) => valueOf(expressionToRule(text), facts));
await itAnswers('condition-to-rule', (condition: unknown, facts: Facts) => valueOf(conditionToRule(condition), facts));

it('expressionToRule: answers every text, in plain data and a bounded time', () => {
  const words = [
    'customer',
    '.',
    'a',
    '(',
    ')',
    '[',
    ']',
    '??',
    '?',
    ':',
    '!',
    'not in',
    ' ',
    '1',
    "'x'",
    '**',
    '2',
    ',',
  ];
  const text = fc.oneof(
    fc.string({ maxLength: 500 }),
    fc.array(fc.constantFrom(...words)).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, (expression) => {
      const answer = expressionToRule(expression);
      expect(JSON.parse(JSON.stringify(answer))).to.deep.equal(answer);
      if (answer.kind === 'not-understood') expect(answer.at).to.be.within(0, 500);
    }),
    { numRuns: 500 },
  );
});

it('expressionToRule: does not let a short text become a huge rule', () => {
  const doubled = `${'('.repeat(60)}event${' ?? 1)'.repeat(60)}`;
  expect(expressionToRule(doubled)).to.include({ kind: 'not-understood', reason: 'too-complex' });
  const nested = `${'round_up('.repeat(45)}1.5${')'.repeat(45)}`;
  expect(expressionToRule(nested)).to.include({ kind: 'not-understood', reason: 'too-complex' });
});

it('expressionToRule: computes what JavaScript computes', () => {
  const { sum } = fc.letrec<{ number: string; sum: string }>((tie) => ({
    number: fc.nat(99).map(String),
    sum: fc.oneof(
      { maxDepth: 4 },
      tie('number'),
      fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map((parts) => parts.join(' ')),
      tie('sum').map((inner) => `(${inner})`),
    ),
  }));
  const comparison = fc.tuple(sum, fc.constantFrom('<', '>=', '==', '!='), sum).map((parts) => parts.join(' '));
  const choice = fc.tuple(comparison, comparison, sum, sum).map(([a, b, c, d]) => `${a} && !(${b}) ? ${c} : ${d}`);
  fc.assert(
    fc.property(choice, (expression) => {
      fc.pre(expression.length <= 500);
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- JavaScript itself is what it is compared with.
      const expected = new Function(`return (${expression})`)() as Json;
      expect(valueOf(expressionToRule(expression), {})).to.equal(expected);
    }),
  );
});
