import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { bundled } from '../../bench/bundled.js';

const { compile, evaluate } = await bundled('conditions/evaluate.js', 'conditions/compile.js');
const engine = new LogicEngine();

const paths = ['', 'a', 'b.c', 'list', 'list.0', 'list.length', 'text', 'text.length', 'none', 'none.deeper', 'nil', 0];
const path = fc.constantFrom(...paths);
const facts = {
  ...{ a: 3, b: { c: '4' }, list: [1, 'two', null, [3], { a: 5 }], text: 'gold', nil: null, yes: true },
};
const value = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('', '0', '2', 'gold', 'a'),
  fc.boolean(),
  fc.constant(null),
);

const variadic = ['and', 'or', 'if', '?:', 'max', 'min', '+', '*', 'merge', 'cat'];
const binary = ['==', '===', '!=', '!==', '>', '>=', '-', '/', '%', 'in'];
const between = ['<', '<='];
const position = fc.integer({ min: -6, max: 6 });
const overLists = ['map', 'filter', 'all', 'some', 'none'];

const operation = (operators, ...args) =>
  fc.tuple(fc.constantFrom(...operators), fc.tuple(...args)).map(([operator, list]) => ({ [operator]: list }));

const { rule } = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    value,
    path.map((name) => ({ var: name })),
    fc.tuple(path, value).map((args) => ({ var: args })),
    fc.array(tie('rule'), { maxLength: 3 }),
    fc.array(path.filter(Boolean), { maxLength: 3 }).map((args) => ({ missing: args })),
    fc.tuple(fc.nat(3), fc.array(path.filter(Boolean), { maxLength: 3 })).map((args) => ({ missing_some: args })),
    // Empty `and`, `or` and `*` are left open by JSON Logic: undefined, undefined and an error there, null here.
    fc
      .tuple(fc.constantFrom(...variadic), fc.array(tie('rule'), { minLength: 1, maxLength: 4 }))
      .map(([operator, args]) => ({ [operator]: args })),
    operation(['!', '!!', '-', '+'], tie('rule')),
    operation(binary, tie('rule'), tie('rule')),
    operation(between, tie('rule'), tie('rule'), tie('rule')),
    // Positions are numbers: json-logic-js adds those given as text to the length as text.
    operation(['substr'], tie('rule'), position),
    operation(['substr'], tie('rule'), position, position),
    operation(overLists, tie('rule'), tie('rule')),
    operation(['reduce'], tie('rule'), tie('rule'), tie('rule')),
  ),
}));

/** What a call gives, or why it fails. Only our own errors say why. */
function outcome(call) {
  try {
    const result = call();
    return result === undefined ? {} : { result };
  } catch ({ reason, path }) {
    return { throws: true, ...(reason && { reason, path }) };
  }
}

test('evaluate answers as json-logic-js does', () => {
  fc.assert(
    fc.property(rule, (someRule) => {
      assert.deepStrictEqual(evaluate(someRule, facts), jsonLogic.apply(someRule, facts));
    }),
    { numRuns: 5000 },
  );
});

test('compile answers as evaluate does, and fails as it does', () => {
  fc.assert(
    fc.property(rule, fc.dictionary(path.map(String), value), (someRule, someFacts) => {
      const compiled = compile(someRule);
      for (const known of [facts, someFacts]) {
        assert.deepStrictEqual(
          outcome(() => compiled(known)),
          outcome(() => evaluate(someRule, known)),
        );
      }
    }),
    { numRuns: 5000 },
  );
});

test('compile refuses at once what evaluate refuses on the way', () => {
  const unknown = fc.constantFrom('foo', 'toString', 'constructor', '__proto__x').map((name) => ({ [name]: [1] }));
  const broken = fc
    .tuple(
      fc.constantFrom('and', 'or', 'if', '===', 'in', 'map', 'cat'),
      fc.array(fc.oneof(unknown, rule), { maxLength: 3 }),
    )
    .map(([operator, args]) => ({ [operator]: args }));
  fc.assert(
    fc.property(broken, (someRule) => {
      const evaluated = outcome(() => evaluate(someRule, facts));
      const compiled = outcome(() => compile(someRule)(facts));
      if (evaluated.throws) assert.equal(compiled.reason, evaluated.reason);
      else if (!compiled.throws) assert.deepStrictEqual(compiled, evaluated);
    }),
    { numRuns: 2000 },
  );
});

// json-logic-engine throws for operands of another type; where it differs else is in evaluate-differences.json.
const { yesNo } = fc.letrec((tie) => ({
  amount: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom({ var: 'a' }, { var: 'list.0' }, { var: ['absent', 7] }, { var: 'b.d' }),
    operation(['+', '-', '*', 'max', 'min'], tie('amount'), tie('amount')),
    operation(
      ['reduce'],
      tie('amounts'),
      fc.constant({ '+': [{ var: 'current' }, { var: 'accumulator' }] }),
      fc.nat(9),
    ),
  ),
  amounts: fc.oneof(
    { maxDepth: 3 },
    fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 4 }),
    operation(['map'], tie('amounts'), fc.constant({ '*': [{ var: '' }, 2] })),
    operation(['filter'], tie('amounts'), fc.constant({ '>': [{ var: '' }, 0] })),
    operation(['merge'], tie('amounts'), tie('amounts')),
  ),
  words: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('gold', 'go', 'x', { var: 'text' }, { var: ['absent', 'gold'] }),
    operation(['cat'], tie('words'), tie('words')),
    operation(['substr'], tie('words'), fc.nat(3)),
  ),
  yesNo: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.boolean(),
    operation(['==', '===', '!=', '!==', '<', '<=', '>', '>='], tie('amount'), tie('amount')),
    operation(['<', '<='], tie('amount'), tie('amount'), tie('amount')),
    operation(['==', '===', '!=', '!==', '<', '>=', 'in'], tie('words'), tie('words')),
    operation(['in'], tie('amount'), tie('amounts')),
    operation(['all', 'some', 'none'], tie('amounts'), fc.constant({ '>': [{ var: '' }, 1] })),
    operation(['!', '!!'], tie('yesNo')),
    operation(['and', 'or'], tie('yesNo'), tie('yesNo')),
    operation(['if', '?:'], tie('yesNo'), tie('yesNo'), tie('yesNo')),
  ),
}));

test('evaluate answers as json-logic-engine does where operands are what their operators are for', () => {
  const known = { ...facts, list: [4], b: { d: -2 } };
  fc.assert(
    fc.property(yesNo, (someRule) => {
      const answer = evaluate(someRule, known);
      assert.deepStrictEqual(answer, engine.run(someRule, known));
      assert.deepStrictEqual(answer, jsonLogic.apply(someRule, known));
    }),
    { numRuns: 5000 },
  );
});

const differences = JSON.parse(
  readFileSync(new URL('../rules/cases/evaluate-differences.json', import.meta.url), 'utf8'),
);
const others = {
  'json-logic-js': (someRule, known) => jsonLogic.apply(someRule, known),
  // A new one, as it answers differently once it has seen many rules.
  'json-logic-engine': (someRule, known) => new LogicEngine().run(someRule, known),
};

for (const { name, args, result, others: answers } of differences) {
  test(`a difference is as it is told: ${name}`, () => {
    assert.deepStrictEqual(evaluate(...args), result);
    for (const [other, apply] of Object.entries(others)) {
      assert.deepStrictEqual(
        outcome(() => apply(...args)),
        answers[other] ?? { result },
        other,
      );
    }
  });
}
