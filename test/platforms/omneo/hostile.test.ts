import { expect } from '@open-wc/testing';
import { decode, type Reader } from '../../../src/api/fields.js';
import { html } from '../../../src/api/html.js';
import { achievements as achievementsWith } from '../../../src/platforms/omneo/decode/achievements.js';
import { benefits } from '../../../src/platforms/omneo/decode/benefits.js';
import { claimable } from '../../../src/platforms/omneo/decode/definitions.js';
import { profile } from '../../../src/platforms/omneo/decode/profile.js';
import { redeemed } from '../../../src/platforms/omneo/decode/redeemed.js';
import { tier } from '../../../src/platforms/omneo/decode/tier.js';
import { redact } from '../../../src/rules/index.js';
import { loadPayloads, rows, type PayloadName } from './payloads.js';

const achievements = achievementsWith(html);
const now = '2026-11-22T10:00:00Z';

const readers: readonly (readonly [PayloadName, Reader<unknown>])[] = [
  ['achievements', achievements],
  ['benefits-page-1', benefits(now)],
  ['benefits-page-2', benefits(now)],
  ['claimable', claimable],
  ['profile', profile],
  ['tiers', tier],
  ['redemption', redeemed({ now, count: 1 })],
  ['benefit', redeemed({ now, count: 1 })],
];

const absent = Symbol('absent');
const hostile = [
  absent,
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'CANARY',
  '\u202eCANARY',
  '2026-99-99 99:99:99',
  [],
  ['CANARY'],
  {},
  { CANARY: 1 },
];

type Path = readonly (string | number)[];

/** Every place in a JSON value, the root included. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as any)[key], [...path, key]))];
}

/** The same value, changed in one place. */
function changed(value: any, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to === absent ? undefined : to;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && to === absent) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(value[key], rest, to);
  return copy;
}

describe('Omneo payloads, changed in every place', () => {
  before(loadPayloads);

  for (const [name, reader] of readers) {
    it(`reads ${name} without throwing, and reports by path and type only`, () => {
      const data = rows(name);
      for (const place of places(data)) {
        for (const value of hostile) {
          const { issues } = decode(changed(data, place, value), reader, name);
          for (const issue of issues) {
            expect(issue.path.startsWith(name), issue.path).to.equal(true);
            expect(Object.keys(issue)).to.deep.equal(['path', 'expected', 'received']);
            expect(JSON.stringify(issue)).not.to.contain('CANARY');
          }
        }
      }
    });
  }

  it('keeps the other rows when one is broken', () => {
    for (const name of ['achievements', 'benefits-page-1', 'claimable'] as const) {
      const reader = readers.find(([found]) => found === name)![1];
      const data = rows(name);
      const whole = decode(data, reader).data as unknown[];
      for (const row of [null, 'CANARY', 7, [], { id: [], name: 3 }]) {
        const { data: rest, issues } = decode([row, ...data.slice(1)], reader, name);
        expect(rest).to.deep.equal(whole.slice(1));
        expect(issues[0]!.path).to.match(new RegExp(`^${name}\\[0\\]`));
      }
    }
  });

  it('never makes a secret visible by breaking a field beside it', () => {
    const data = rows('achievements');
    const secrets = data.filter((row: { name: string }) => row.name.startsWith('SECRET'));
    for (const place of places(secrets)) {
      // Another number may mean that it is earned by now.
      for (const value of hostile.filter((value) => typeof value !== 'number')) {
        const found = decode(changed(secrets, place, value), achievements).data ?? [];
        const shown = found.flatMap((achievement) => redact(achievement, 'customer') ?? []);
        expect(JSON.stringify(shown), place.join('.')).not.to.contain('SECRET');
      }
    }
  });

  it('still shows nine of ten where a tenth of the rows is broken', () => {
    const [row] = rows('achievements');
    const many = Array.from({ length: 200 }, (_, index) =>
      index % 10 === 3
        ? { ...row, id: index, handle: `a${index}`, name: null }
        : { ...row, id: index, handle: `a${index}` },
    );
    const { data, issues } = decode(many, achievements, 'achievements');
    expect(data).to.have.length(180);
    expect(issues).to.have.length(20);
    expect(issues[1]!.path).to.equal('achievements[13].name');
  });
});
