import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Facts, Json, Rule } from '../../src/model/index.js';
import { evaluate, explain, type ExplanationPart, type Requirement } from '../../src/rules/index.js';
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
const facts = fc.record({ a: fc.nat(10), b: fc.nat(10), c: fc.nat(10), d: fc.nat(10), list: fc.array(fc.nat(10)) });
const item: Rule = { var: '' };

/** A question about one fact. */
const comparison: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '==='), fact, fc.nat(10)).map(([operator, path, value]) => ({
    [operator]: [{ var: path }, value],
  })),
  fc.tuple(fact, fc.array(fc.nat(10), { minLength: 1 })).map(([path, values]) => ({ in: [{ var: path }, values] })),
);

/** Questions about the items of a list, and about a fact between two bounds. */
const other: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(fc.constantFrom('some', 'all', 'none'), fc.nat(10)).map(([operator, value]) => ({
    [operator]: [{ var: 'list' }, { '>=': [item, value] }],
  })),
  fc.tuple(fc.nat(10), fact, fc.nat(10)).map(([low, path, high]) => ({ '<': [low, { var: path }, high] })),
);

function nested(question: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> {
  return fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4 },
      question,
      fc.boolean(),
      fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(tie('rule'), { maxLength: 3 }))
        .map(([operator, args]): Rule => ({ [operator]: args })),
      tie('rule').map((arg): Rule => ({ '!': [arg] })),
      fc.array(tie('rule'), { minLength: 2, maxLength: 4 }).map((args): Rule => ({ if: args })),
    ),
  })).rule;
}

const rule = nested(fc.oneof(comparison, other));

/** A condition of questions each of which has a fact of its own. */
const independent = nested(comparison).map((someRule) => {
  let count = 0;
  const withOwnFacts = JSON.stringify(someRule).replace(/"var":"[a-d]"/g, () => `"var":"fact${count++}"`);
  return JSON.parse(withOwnFacts) as Rule;
});

/** A value that meets a requirement. */
function meeting({ operator, expected }: Requirement): Json {
  const bound = Number(expected);
  if (operator === 'in') return (expected as readonly Json[])[0] ?? null;
  if (operator === '!in') return -1;
  if (/^[=!]/.test(operator)) return operator.startsWith('!') ? bound + 1 : bound;
  return operator.startsWith('>') ? bound + 1 : bound - 1;
}

function requirementsIn(part: ExplanationPart): readonly Requirement[] {
  return part.kind === 'requirement' ? [part] : part.parts.flatMap(requirementsIn);
}

it('explain: agrees with evaluate where every fact is known', () => {
  fc.assert(
    fc.property(rule, facts, (someRule, someFacts) => {
      expect(explain(someRule, someFacts).met).to.equal(Boolean(evaluate(someRule, someFacts)));
    }),
  );
});

it('explain: never contradicts evaluate, whatever the unknown facts turn out to be', () => {
  fc.assert(
    fc.property(rule, facts, fc.array(fact), (someRule, someFacts, absent) => {
      const { met } = explain(someRule, without(absent, someFacts));
      expect(met ?? Boolean(evaluate(someRule, someFacts))).to.equal(Boolean(evaluate(someRule, someFacts)));
    }),
  );
});

it('explain: the fraction is between 0 and 1, and 1 only where it is met', () => {
  fc.assert(
    fc.property(rule, facts, fc.array(fact), (someRule, someFacts, absent) => {
      const { fraction, met } = explain(someRule, without(absent, someFacts));
      expect(fraction).to.be.within(0, 1);
      expect(fraction === 1).to.equal(met === true);
    }),
  );
});

it('explain: asks for the facts that decide it, and for none where it is decided', () => {
  fc.assert(
    fc.property(rule, facts, fc.array(fact), (someRule, someFacts, absent) => {
      const { met, unknown = [] } = explain(someRule, without(absent, someFacts));
      expect(unknown.length > 0).to.equal(met === undefined);
      expect(absent).to.include.members([...unknown]);
      const told = absent.filter((path) => !unknown.includes(path));
      expect(explain(someRule, without(told, someFacts)).met).not.to.equal(undefined);
    }),
  );
});

it('explain: nothing is missing of what is met, and only what nothing can meet has nothing missing', () => {
  fc.assert(
    fc.property(rule, facts, (someRule, someFacts) => {
      const { kind, met, missing, parts } = explain(someRule, someFacts);
      expect(missing.length > 0).to.equal(met === false && !(kind === 'any' && parts.length === 0));
    }),
  );
});

it('explain: whoever does all that is missing meets the condition', () => {
  fc.assert(
    fc.property(independent, fc.nat(10), (someRule, amount) => {
      const paths = [...JSON.stringify(someRule).matchAll(/fact\d+/g)].map(([path]) => [path, amount] as const);
      const before = Object.fromEntries(paths);
      const { met, missing } = explain(someRule, before);
      const done = missing.map((requirement) => [requirement.path, meeting(requirement)] as const);
      const after = { ...before, ...(Object.fromEntries(done) as Facts) };
      expect(Boolean(evaluate(someRule, after))).to.equal(met === true || missing.length > 0);
    }),
  );
});

it('explain: a larger count is never further away', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b, bound) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((spend) =>
        explain({ '>=': [{ var: 'spend' }, bound] }, { spend }),
      );
      expect(less!.fraction).to.be.at.most(more!.fraction);
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

it('explain: says nothing of a distance that is no number', () => {
  for (const spend of [NaN, Infinity, -Infinity]) {
    const [part] = explain({ '>=': [{ var: 'spend' }, 1e309] }, { spend }).parts;
    expect(part).not.to.have.property('remaining');
  }
});

it('explain: gives up on a rule without end, in time', () => {
  let deep: Json = { var: 'a' };
  for (let level = 0; level < 200; level++) deep = { if: [deep, true, false] };
  expect(explain(deep, { a: 1 }).met).to.equal(undefined);
  const bottomless = JSON.parse(`${'{"==":['.repeat(50_000)}1${']}'.repeat(50_000)}`) as Rule;
  expect(explain(bottomless, {}).met).to.equal(undefined);
});

it('explain: takes a rule of very many parts, and asks of the first thousand', () => {
  const many = Array.from({ length: 200_000 }, () => ({ '>=': [{ var: 'spend' }, 500] }));
  const { met, missing, parts } = explain({ and: [true, { and: many }] }, { spend: 380 });
  expect([met, parts.length]).to.deep.equal([false, many.length]);
  expect(missing.length).to.be.below(1000);
});

it('explain: names an operator as the rule does, even like an inherited property', () => {
  const [part] = explain({ '!': { constructor: [1] } }, {}).parts;
  expect(part).to.deep.equal({ kind: 'requirement', met: undefined, fraction: 0, operator: '!constructor' });
});

it('explain: has nothing to ask of the server where it is decided', () => {
  const met = explain({ or: [{ '>=': [{ var: 'spend' }, 500] }, { var: 'vip' }] }, { spend: 600 });
  expect(met).not.to.have.property('unknown');
  expect(requirementsIn(met).map(({ unknown }) => unknown)).to.deep.equal([undefined, ['vip']]);
});

function without(absent: readonly string[], someFacts: Facts): Facts {
  return Object.fromEntries(Object.entries(someFacts).filter(([path]) => !absent.includes(path)));
}
