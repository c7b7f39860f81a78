import { expect } from '@open-wc/testing';
import type { Facts, Json, Rule } from '../../src/model/index.js';
import { compile } from '../../src/rules/conditions/compile.js';
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

function compileErrorOf(rule: Rule, facts: Facts = {}): RuleError {
  try {
    compile(rule)(facts);
  } catch (error) {
    if (error instanceof RuleError) return error;
  }
  throw new Error('Expected a RuleError.');
}

const unreached = { reason: 'unknown-operator' };

/** A rule of so many operators inside each other. */
function nested(depth: number): Rule {
  let rule: Rule = true;
  for (let level = 0; level < depth; level++) rule = { '!!': [rule] };
  return rule;
}

for (const { name, args, result, error } of [
  ...(await vectors<RuleVector>('evaluate')),
  ...(await vectors<RuleVector>('evaluate-differences')),
]) {
  it(`evaluate: ${name}`, () => {
    if (error) expect(errorOf(...args)).to.include({ name: 'RuleError', ...error });
    else expect(evaluate(...args)).to.deep.equal(result);
  });

  // What is not looked at where it is not reached is an error already for those who compile.
  it(`compile: ${name}`, () => {
    const expected =
      error ?? (name.endsWith('leaves the other branch alone') || name.startsWith('and stops') ? unreached : undefined);
    if (expected) expect(compileErrorOf(...args)).to.include({ name: 'RuleError', ...expected });
    else expect(compile(args[0])(args[1])).to.deep.equal(result);
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

it('compile: refuses what is nested deeper than 100 operators, reached or not', () => {
  expect(compile(nested(100))({})).to.equal(true);
  expect(compileErrorOf(nested(101)).reason).to.equal('too-deep');
  expect(compileErrorOf({ and: [false, nested(100_000)] }).reason).to.equal('too-deep');
});

it('compile: refuses a rule of more than 10,000 operators', () => {
  const rule = { and: Array.from({ length: 10_000 }, () => ({ '!!': [true] })) };
  expect(compileErrorOf(rule).reason).to.equal('too-large');
});

/** Every item of the list with every other, and so on, so many levels deep. */
function everyPair(levels: number): Rule {
  return levels === 0 ? { var: '' } : { map: [thousand, everyPair(levels - 1)] };
}
const thousand = Array.from({ length: 1000 }, (_, index) => index);

for (const [name, evaluateIn] of [
  ['evaluate', evaluate],
  ['compile', (rule: Rule, facts: Facts) => compile(rule)(facts)],
] as const) {
  const errorIn = (rule: Rule) => (name === 'evaluate' ? errorOf(rule) : compileErrorOf(rule));

  it(`${name}: goes through long lists of facts`, () => {
    const facts = { list: Array.from({ length: 50_000 }, (_, index) => index) };
    const rule = { reduce: [{ var: 'list' }, { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 0] };
    expect(evaluateIn(rule, facts)).to.equal(1_249_975_000);
  });

  it(`${name}: stops lists within lists that would run away, and says where`, () => {
    expect(errorIn(everyPair(3))).to.include({ reason: 'too-large', path: 'map[1].map[1].map[1].var' });
  });

  it(`${name}: stops a list that doubles`, () => {
    const doubled = { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] };
    expect(errorIn({ reduce: [thousand, doubled, [1]] })).to.include({ reason: 'too-large', path: 'reduce[1].merge' });
  });

  it(`${name}: stops a text that doubles`, () => {
    const doubled = { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] };
    expect(errorIn({ reduce: [thousand, doubled, 'ha'] })).to.include({ reason: 'too-large', path: 'reduce[1].cat' });
  });

  it(`${name}: stops before a list whose parts are shared becomes a text`, () => {
    const shared = { reduce: [thousand.slice(0, 60), [{ var: 'accumulator' }, { var: 'accumulator' }], 'ha'] };
    expect(errorIn({ '==': [shared, 'ha'] })).to.include({ reason: 'too-large', path: '==[0].reduce[1]' });
  });

  it(`${name}: reads nothing that a page put on the prototype of all objects`, () => {
    const prototype = Object.prototype as { tier?: string };
    prototype.tier = 'gold';
    try {
      expect(evaluateIn({ in: [{ var: 'tier' }, ['gold']] }, {})).to.equal(false);
      expect(evaluateIn({}, {})).to.deep.equal({});
    } finally {
      delete prototype.tier;
    }
  });

  it(`${name}: prints nothing`, () => {
    const { log } = console;
    const printed: unknown[] = [];
    console.log = (...args) => printed.push(args);
    try {
      expect(evaluateIn({ log: 'apple' }, {})).to.equal('apple');
    } finally {
      console.log = log;
    }
    expect(printed).to.deep.equal([]);
  });
}

it('evaluate: follows a rule that was changed', () => {
  const rule: { var: string; also?: number } = { var: 'a' };
  expect(evaluate(rule, { a: 1, b: 2 })).to.equal(1);
  rule.var = 'b';
  expect(evaluate(rule, { a: 1, b: 2 })).to.equal(2);
  rule.also = 3;
  expect(evaluate(rule, { a: 1, b: 2 })).to.deep.equal({ var: 'b', also: 3 });
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
