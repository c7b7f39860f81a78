import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Facts, Json, Rule } from '../../src/model/index.js';
import { evaluate, explain } from '../../src/rules/index.js';
import { type Vector, vectors } from './vectors.js';

interface ExplainVector extends Vector {
  readonly args: readonly [Rule, Facts];
  /** The fields that the case is about. JSON has no undefined: a `met` of null is unknown. */
  readonly result: { readonly met?: boolean | null };
}

for (const { name, args, result } of await vectors<ExplainVector>('explain')) {
  it(`explain: ${name}`, () => {
    const { met, ...explained } = explain(...args);
    expect({ ...explained, met: met ?? null }).to.deep.include(result);
  });
}

const fact: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd');
const facts = fc.record({ a: fc.nat(10), b: fc.nat(10), c: fc.nat(10), d: fc.nat(10) });
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '==='), fact, fc.nat(10)).map(([operator, path, value]) => ({
      [operator]: [{ var: path }, value],
    })),
    fc.boolean(),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('rule'), { maxLength: 3 }))
      .map(([operator, args]): Rule => ({ [operator]: args })),
    tie('rule').map((arg): Rule => ({ '!': [arg] })),
    fc.array(tie('rule'), { minLength: 2, maxLength: 4 }).map((args): Rule => ({ if: args })),
  ),
}));

it('explain: agrees with evaluate where every fact is known', () => {
  fc.assert(
    fc.property(rule, facts, (someRule, someFacts) => {
      expect(explain(someRule, someFacts).met).to.equal(Boolean(evaluate(someRule, someFacts)));
    }),
  );
});

it('explain: never contradicts evaluate where some facts are unknown', () => {
  fc.assert(
    fc.property(rule, facts, fact, (someRule, someFacts, absent) => {
      const { [absent]: _, ...known } = someFacts as Facts;
      const { met } = explain(someRule, known);
      expect(met ?? Boolean(evaluate(someRule, someFacts))).to.equal(Boolean(evaluate(someRule, someFacts)));
    }),
  );
});

it('explain: the fraction is between 0 and 1, and 1 only where it is met', () => {
  fc.assert(
    fc.property(rule, facts, fc.array(fact), (someRule, someFacts, absent) => {
      const known = Object.fromEntries(Object.entries(someFacts).filter(([path]) => !absent.includes(path)));
      const { fraction, met } = explain(someRule, known);
      expect(fraction).to.be.within(0, 1);
      expect(fraction === 1).to.equal(met === true);
    }),
  );
});

it('explain: never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (anything, anyFacts) => {
      expect(explain(anything as Rule, anyFacts as Facts).fraction).to.be.within(0, 1);
    }),
  );
});

it('explain: gives up on a rule without end, in time', () => {
  let deep: Json = { var: 'a' };
  for (let level = 0; level < 200; level++) deep = { if: [deep, true, false] };
  expect(explain(deep, { a: 1 }).met).to.equal(undefined);
  const bottomless = JSON.parse(`${'{"==":['.repeat(50_000)}1${']}'.repeat(50_000)}`) as Rule;
  expect(explain(bottomless, {}).met).to.equal(undefined);
});

it('explain: names an operator as the rule does, even like an inherited property', () => {
  const [part] = explain({ '!': { constructor: [1] } }, {}).parts;
  expect(part).to.deep.equal({ kind: 'requirement', met: undefined, fraction: 0, operator: '!constructor' });
});
