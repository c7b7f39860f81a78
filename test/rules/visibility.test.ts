import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Achievement,
  type Audience,
  type BenefitDefinition,
  type Rule,
  type Snapshot,
  visibilities,
} from '../../src/model/index.js';
import { redact, redactSnapshot } from '../../src/rules/index.js';
import { vectors } from './vectors.js';

for (const { name, args, result } of await vectors('redact')) {
  it(`redact: ${name}`, () => {
    const [achievement, audience] = args as [Achievement, Audience];
    const seen = redact(achievement, audience);
    // The key of a mystery is not for reading; what it must be is tested below.
    expect(seen?.redacted ? { ...seen, handle: 'OPAQUE' } : seen).to.deep.equal(result);
  });
}

function mystery(handle: string): Achievement {
  return { handle, name: 'Secret', visibility: 'mystery', ladder: { levels: [{ threshold: 3 }] }, tags: [] };
}

const keyOf = (handle: string) => redact(mystery(handle), 'customer')?.handle;

it('redact: gives a mystery the same key each time, and each its own', () => {
  const handles = Array.from({ length: 5000 }, (_, index) => `achievement-${String(index)}`);
  expect(keyOf('coffee')).to.equal(keyOf('coffee'));
  expect(new Set(handles.map(keyOf)).size).to.equal(handles.length);
});

it('redact: gives a key that does not tell the handle', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), (handle) => {
      expect(keyOf(handle)).to.match(/^mystery-[0-9a-z]{1,13}$/);
      expect(keyOf(handle)).not.to.contain(handle);
    }),
  );
});

it('redact: leaves what was redacted before as it is', () => {
  const once = redact(mystery('coffee'), 'customer')!;
  expect(redact(once, 'customer')).to.deep.equal(once);
});

const text = fc.uuid().map((id) => `secret-${id}`);
const secretive: fc.Arbitrary<Achievement> = fc.record({
  handle: text,
  name: text,
  visibility: fc.constantFrom(...visibilities.filter((visibility) => visibility !== 'standard')),
  ladder: fc.record({ levels: fc.tuple(fc.record({ threshold: fc.constant(5), name: text })) }),
  count: fc.constantFrom(0, 0.5),
  ...{ description: text, instructions: text, terms: text, picture: text, hint: fc.constant('A hint') },
  ...{ tags: fc.array(text), unit: fc.record({ kind: fc.constant('thing' as const), name: text }) },
});

it('redact: lets no secret text through', () => {
  fc.assert(
    fc.property(secretive, (achievement) => {
      expect(JSON.stringify(redact(achievement, 'customer') ?? {})).not.to.contain('secret-');
    }),
  );
});

/** A snapshot that names a system achievement, a mystery and a hidden one wherever it can. */
const telltale: Snapshot = {
  profile: {
    id: 'p1',
    facts: { tags: ['vip', 'secret-a'], achievements: { 'secret-b': 3, shown: 1 }, latest: 'secret-c', spend: 5 },
  },
  achievements: [
    { ...mystery('secret-a'), visibility: 'system', count: 9 },
    mystery('secret-b'),
    { ...mystery('secret-c'), visibility: 'hidden' },
    {
      ...mystery('shown'),
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1, unlocks: ['gift', 'secret-a'] }], every: 2 },
    },
  ],
  benefits: [
    { id: 'b1', redemptions: [], definition: offer({ in: ['secret-b', { var: 'earned' }] }) },
    { id: 'b2', redemptions: [], definition: offer({ '>=': [{ var: 'spend' }, 1] }) },
  ],
  claimable: [offer({ var: 'achievements.secret-c' })],
  balances: [],
  campaigns: [
    {
      handle: 'c1',
      name: 'Campaign',
      achievement: 'secret-b',
      effects: [
        { kind: 'badge', achievement: 'secret-a' },
        { kind: 'progress', achievement: 'secret-c', count: 1 },
        { kind: 'badge', achievement: 'shown' },
        { kind: 'points', amount: 5 },
      ],
    },
    { handle: 'c2', name: 'Campaign', achievement: 'shown', effects: [] },
  ],
};

function offer(condition: Rule): BenefitDefinition {
  return {
    ...{ handle: 'gift', name: 'Gift', category: 'free-product', tags: [] },
    claim: { repeatable: false, left: 3, condition },
  };
}

it('redactSnapshot: lets no withheld handle survive anywhere', () => {
  expect(JSON.stringify(redactSnapshot(telltale, 'customer'))).not.to.contain('secret-');
});

it('redactSnapshot: keeps everything else, but no fact that tells of a withheld one', () => {
  const { profile, achievements, benefits, claimable, campaigns } = redactSnapshot(telltale, 'customer');
  expect(profile.facts).to.deep.equal({ spend: 5 });
  expect(achievements.map(({ visibility }) => visibility)).to.deep.equal(['mystery', 'standard']);
  expect(achievements[1]?.ladder).to.deep.equal({ levels: [{ threshold: 1, unlocks: ['gift'] }], every: 2 });
  expect(benefits.map(({ definition }) => definition.claim?.condition)).to.deep.equal([
    undefined,
    { '>=': [{ var: 'spend' }, 1] },
  ]);
  expect(claimable[0]?.claim).to.deep.equal({ repeatable: false, left: 3 });
  expect(campaigns.map(({ achievement }) => achievement)).to.deep.equal([undefined, 'shown']);
  expect(campaigns[0]?.effects).to.deep.equal([
    { kind: 'badge', achievement: 'shown' },
    { kind: 'points', amount: 5 },
  ]);
});

it('redactSnapshot: shows staff everything, and changes nothing', () => {
  const before = JSON.stringify(telltale);
  redactSnapshot(telltale, 'customer');
  expect(redactSnapshot(telltale, 'staff')).to.equal(telltale);
  expect(JSON.stringify(telltale)).to.equal(before);
});

it('redactSnapshot: does the same again', () => {
  const once = redactSnapshot(telltale, 'customer');
  expect(redactSnapshot(once, 'customer')).to.deep.equal(once);
});
