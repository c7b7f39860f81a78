import { expect } from '@open-wc/testing';
import type { Facts, Json, Rule } from '../../src/model/index.js';
import { evaluate, RuleError } from '../../src/rules/index.js';
import { type Vector, vectors } from './vectors.js';

interface RuleVector extends Vector {
  readonly args: readonly [Rule, Facts];
  readonly error?: { readonly reason: string; readonly path: string };
}

function errorOf(rule: Rule, facts: Facts = {}): RuleError {
  try {
    evaluate(rule, facts);
  } catch (error) {
    if (error instanceof RuleError) return error;
  }
  throw new Error('Expected a RuleError.');
}

/** A rule of so many operators inside each other. */
function nested(depth: number): Rule {
  let rule: Rule = true;
  for (let level = 0; level < depth; level++) rule = { '!!': [rule] };
  return rule;
}

for (const { name, args, result, error } of await vectors<RuleVector>('evaluate')) {
  it(`evaluate: ${name}`, () => {
    if (error) expect(errorOf(...args)).to.include({ name: 'RuleError', ...error });
    else expect(evaluate(...args)).to.deep.equal(result);
  });
}

it('evaluate: follows 100 operators and no more', () => {
  expect(evaluate(nested(100), {})).to.equal(true);
  expect(errorOf(nested(101)).reason).to.equal('too-deep');
  expect(errorOf(nested(100_000)).reason).to.equal('too-deep');
});

it('evaluate: follows lists within lists no deeper', () => {
  const list = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as Json;
  expect(errorOf({ '!!': [list] }).reason).to.equal('too-deep');
});

it('evaluate: takes own keys with the names of inherited ones as any other', () => {
  const facts = JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 2 }') as Facts;
  expect(evaluate({ var: '__proto__.a' }, facts)).to.equal(1);
  expect(evaluate({ var: 'constructor' }, facts)).to.equal(2);
  const rule = JSON.parse('{ "__proto__": [] }') as Rule;
  expect(errorOf(rule)).to.include({ reason: 'unknown-operator', path: '__proto__' });
});

it('evaluate: names no fact in an error', () => {
  const error = errorOf({ '+': [{ var: 'secret' }, 1] }, { secret: { toString: 'hush', valueOf: 1 } });
  expect(JSON.stringify([error.message, error.path, error.cause])).not.to.contain('hush');
});

it('evaluate: changes neither rule nor facts', () => {
  const rule = Object.freeze({ merge: Object.freeze([{ var: 'list' }, [3]]) }) as Rule;
  const facts = Object.freeze({ list: Object.freeze([1, 2]) });
  expect(evaluate(rule, facts)).to.deep.equal([1, 2, 3]);
});
