import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyEffects, applySession } from '../../../src/platforms/talon-one/index.js';
import { redactSnapshot, selectAchievements, walletGroups } from '../../../src/rules/index.js';
import { paths, snapshotOf, talonOne } from './deployment.js';
import { fixture, loadFixtures, type FixtureName } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const absent = Symbol('absent');

/** Values that a payload may hold where another is expected. */
const hostile: readonly unknown[] = [
  absent,
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  'CANARY',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,CANARY',
  'https://pictures.example/a.svg',
  '\u202eCANARY\u2066',
  '2024-01-01T15:04:05Z07:00',
  '2026-99-99T99:99:99Z',
  'x'.repeat(100_000),
  [],
  [null, 7, {}],
  ['CANARY'],
  {},
  { CANARY: 1 },
  JSON.parse('{ "__proto__": { "name": "CANARY" }, "constructor": 1 }'),
];

type Path = readonly (string | number)[];

/** Every place in a JSON value, the root included. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as any)[key], [...path, key]))];
}

/** The same value, changed in one place. */
function changed(value: any, [key, ...rest]: Path, to: unknown): any {
  if (key === undefined) return to === absent ? undefined : to;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && to === absent) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(value[key], rest, to);
  return copy;
}

/** Every text in a value that could be opened as an address. */
function addresses(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, text: unknown) => {
    if (key === 'picture' && typeof text === 'string') found.push(text);
    return text;
  });
  return found;
}

/** Reads answers that were changed, as a page would: decoded, redacted, sorted. */
async function survive(answers: Readonly<Partial<Record<FixtureName, unknown>>>) {
  const body = (name: FixtureName) => () =>
    name in answers ? new Response(JSON.stringify(answers[name])) : fixture(name);
  const deployment = talonOne({
    [paths.inventory]: body('inventory'),
    [paths.achievements]: body('achievements'),
    [paths.campaigns]: body('campaigns'),
    [paths.points]: body('points'),
  });
  const loaded = await snapshotOf(deployment, { expiring: true, retries: 0 });
  const shown = redactSnapshot(loaded.snapshot, 'customer');
  walletGroups(shown, { now });
  selectAchievements(shown.achievements, { now });
  for (const address of addresses(shown)) expect(address).to.match(/^https?:\/\//);
  for (const issue of loaded.issues) {
    expect(Object.keys(issue)).to.deep.equal(['path', 'expected', 'received']);
    expect(JSON.stringify(issue)).not.to.contain('CANARY');
    expect(issue.path.length).to.be.below(100);
  }
  return { ...loaded, shown };
}

describe('Talon.One payloads, changed in every place', function () {
  this.timeout(60_000);
  before(loadFixtures);

  for (const name of ['inventory', 'achievements', 'campaigns', 'points'] as const) {
    it(`reads ${name} without throwing, and reports by path and type only`, async () => {
      const body = fixture(name);
      for (const place of places(body)) {
        await Promise.all(hostile.map((value) => survive({ [name]: changed(body, place, value) })));
      }
    });
  }

  it('keeps the other rows when one is broken', async () => {
    const whole = await survive({});
    for (const [section, part] of [
      ['coupons', 'benefits'],
      ['achievements', 'achievements'],
    ] as const) {
      const inventory = fixture('inventory');
      inventory[section] = [null, 7, 'CANARY', [], {}, ...inventory[section]];
      const { shown, issues } = await survive({ inventory });
      expect(shown[part]).to.deep.equal(whole.shown[part]);
      expect(issues.length).to.be.at.least(5);
    }
  });

  it('leaves out what comes twice', async () => {
    const inventory = fixture('inventory');
    inventory.coupons.push(...fixture('inventory').coupons);
    inventory.cards = [];
    const achievements = fixture('achievements');
    achievements.data.push(...fixture('achievements').data);
    const { snapshot, issues } = await survive({ inventory, achievements });
    expect(snapshot.benefits).to.have.length(7);
    expect(snapshot.achievements).to.have.length(6);
    expect(issues.filter(({ received }) => received === 'duplicate')).to.have.length(11);
  });

  it('shows what pretends to be markup as text, and clips what is endless', async () => {
    const achievements = fixture('achievements');
    achievements.data[0].title = '<img src=x onerror=alert(1)>';
    achievements.data[1].title = 'x'.repeat(100_000);
    achievements.data[2].title = '\u202egnp.exe';
    const { snapshot } = await survive({ achievements });
    const [markup, endless, reversed] = snapshot.achievements.map(({ name }) => name);
    expect(markup).to.equal('<img src=x onerror=alert(1)>');
    expect(endless).to.have.length(10_000);
    expect(reversed).to.equal('gnp.exe');
  });
});

describe('Talon.One payloads, at random', function () {
  this.timeout(60_000);
  before(loadFixtures);

  const value = fc.oneof(fc.constantFrom(...hostile), fc.jsonValue(), fc.string(), fc.double());

  it('answers a snapshot and issues for whatever comes', async () => {
    const bodies = {
      inventory: fixture('inventory'),
      achievements: fixture('achievements'),
      campaigns: fixture('campaigns'),
      points: fixture('points'),
    };
    const mutation = fc
      .constantFrom(...Object.entries(bodies).flatMap(([name, body]) => places(body).map((place) => ({ name, place }))))
      .chain((spot) => value.map((to) => ({ ...spot, to })));
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 12 }), async (mutations) => {
        const answers: Record<string, unknown> = { ...bodies };
        for (const { name, place, to } of mutations) answers[name] = changed(answers[name], place, to);
        const { snapshot, failed } = await survive(answers);
        expect(snapshot.profile.id).to.be.a('string').and.not.equal('');
        for (const error of Object.values(failed)) expect(error).to.deep.equal({ kind: 'decode' });
      }),
      { numRuns: 1000 },
    );
  });

  it('applies whatever comes as effects or as a session', async () => {
    const { snapshot } = await snapshotOf();
    const session = fixture('session');
    const mutation = fc.constantFrom(...places(session)).chain((place) => value.map((to) => ({ place, to })));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const answer = mutations.reduce((body, { place, to }) => changed(body, place, to), session);
        const applied = applySession(snapshot, answer).snapshot;
        expect(applied.achievements.map(({ handle }) => handle)).to.deep.equal(
          snapshot.achievements.map(({ handle }) => handle),
        );
        expect(applyEffects(snapshot, answer?.effects).snapshot.achievements).to.have.length(6);
      }),
      { numRuns: 1000 },
    );
  });
});
