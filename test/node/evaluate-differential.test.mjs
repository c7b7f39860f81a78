import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { evaluate } from '../../dist/rules/index.js';

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

test('evaluate answers as json-logic-js does', () => {
  fc.assert(
    fc.property(rule, (someRule) => {
      assert.deepStrictEqual(evaluate(someRule, facts), jsonLogic.apply(someRule, facts));
    }),
    { numRuns: 5000 },
  );
});
