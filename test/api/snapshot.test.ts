import { expect } from '@open-wc/testing';
import { decodeSnapshot } from '../../src/api/decode/snapshot.js';
import { sample } from './sample.js';

type Path = readonly (string | number)[];

/** Every place in a value, from the outside in. */
function placesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...placesOf(child, path)];
  });
}

/** A copy in which the value at a place is another, or is missing. */
function mutated(path: Path, replacement: unknown): Record<string, unknown> {
  const copy = structuredClone(sample) as unknown as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((value, key) => value[key] as typeof copy, copy);
  const key = path.at(-1)!;
  if (replacement === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = replacement;
  return copy;
}

function valueAt(path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], sample);
}

const dotted = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Conditions and facts are any JSON. */
const opaque = /^(?:profile\.facts\.|claimable\[0\]\.claim\.condition)/;
const places = placesOf(sample).filter((path) => !opaque.test(dotted(path)));

describe('decodeSnapshot', () => {
  it('reads every property of the model', () => {
    const loaded = decodeSnapshot(JSON.parse(JSON.stringify(sample)));
    expect(loaded).to.deep.equal({ snapshot: sample, issues: [], failed: {} });
  });

  it('takes lists that are left out for empty', () => {
    const loaded = decodeSnapshot({ profile: { id: 7 } })!;
    expect(loaded.failed).to.deep.equal({});
    expect(loaded.issues).to.deep.equal([]);
    expect(loaded.snapshot).to.deep.equal({
      profile: { id: '7', facts: {} },
      achievements: [],
      benefits: [],
      claimable: [],
      balances: [],
      campaigns: [],
    });
  });

  for (const body of [undefined, null, 'x', [], {}, { profile: {} }, { profile: null }]) {
    it(`can't use ${JSON.stringify(body)}`, () => expect(decodeSnapshot(body)).to.equal(undefined));
  }

  for (const path of places.filter((place) => place[0] !== 'profile')) {
    for (const [name, wrong] of [
      ['an object', { secret: 'x' }],
      ['a list', ['secret']],
    ] as const) {
      const right = Array.isArray(wrong) === Array.isArray(valueAt(path));
      if (right) continue;
      it(`reports ${dotted(path)} as ${name} and keeps the rest`, () => {
        const loaded = decodeSnapshot(mutated(path, wrong))!;
        expect(loaded.issues.length).to.be.above(0);
        expect(loaded.issues[0]!.path.startsWith(dotted(path))).to.equal(true, loaded.issues[0]!.path);
        expect(JSON.stringify(loaded.issues)).not.to.contain('secret');
        for (const key of Object.keys(sample) as (keyof typeof sample)[]) {
          if (key !== path[0]) expect(loaded.snapshot[key]).to.deep.equal(sample[key]);
        }
      });
    }

    for (const absent of [null, undefined]) {
      it(`survives ${dotted(path)} being ${absent === null ? 'null' : 'missing'}`, () => {
        const loaded = decodeSnapshot(mutated(path, absent))!;
        for (const issue of loaded.issues) expect(issue.path.startsWith(dotted(path.slice(0, -1)))).to.equal(true);
      });
    }
  }

  it('leaves out one row in ten that is broken, and names it', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      ...sample.achievements[0]!,
      handle: index % 10 === 3 ? { nested: true } : `a-${index}`,
    }));
    const loaded = decodeSnapshot({ ...sample, achievements: rows })!;
    expect(loaded.snapshot.achievements).to.have.lengthOf(180);
    expect(loaded.issues).to.have.lengthOf(20);
    expect(loaded.issues[1]).to.deep.equal({ path: 'achievements[13].handle', expected: 'text', received: 'object' });
  });

  it('leaves out an achievement of an unknown visibility, as it may be secret', () => {
    const { snapshot, issues } = decodeSnapshot(mutated(['achievements', 0, 'visibility'], 'secret'))!;
    expect(snapshot.achievements.map(({ handle }) => handle)).to.deep.equal(['m-1']);
    expect(issues[0]!.path).to.equal('achievements[0].visibility');
  });

  it('orders the levels, and leaves out steps that lead nowhere', () => {
    const ladder = { levels: [{ threshold: 5 }, { threshold: 1 }, { threshold: 5 }, { threshold: -1 }], every: 0 };
    const { snapshot, issues } = decodeSnapshot(mutated(['achievements', 0, 'ladder'], ladder))!;
    expect(snapshot.achievements[0]!.ladder).to.deep.equal({ levels: [{ threshold: 1 }, { threshold: 5 }] });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'achievements[0].ladder.levels[2]',
      'achievements[0].ladder.levels[3].threshold',
      'achievements[0].ladder.every',
    ]);
  });

  it('says which parts can not be read at all', () => {
    const loaded = decodeSnapshot({ ...sample, benefits: 'none', tier: { handle: 'gold' } })!;
    expect(loaded.failed).to.deep.equal({ benefits: { kind: 'decode' }, tier: { kind: 'decode' } });
    expect(loaded.snapshot.benefits).to.deep.equal([]);
    expect(loaded.snapshot).not.to.have.property('tier');
  });

  it('passes on which parts the backend could not get, without its text', () => {
    const failed = { benefits: { kind: 'server', code: 'db-down', retryAfter: 5, detail: 'secret' }, tier: 'x' };
    const loaded = decodeSnapshot({ ...sample, benefits: undefined, failed })!;
    expect(loaded.failed).to.deep.equal({ benefits: { kind: 'server', code: 'db-down', retryAfter: 5 } });
  });
});
