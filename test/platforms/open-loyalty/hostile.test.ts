import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode, type Reader } from '../../../src/api/fields.js';
import type { Snapshot } from '../../../src/model/index.js';
import { badges, badgeTypes } from '../../../src/platforms/open-loyalty/decode/badges.js';
import { campaigns } from '../../../src/platforms/open-loyalty/decode/campaigns.js';
import { issuedRewards } from '../../../src/platforms/open-loyalty/decode/issued-rewards.js';
import { member } from '../../../src/platforms/open-loyalty/decode/profile.js';
import { achievements, challenges } from '../../../src/platforms/open-loyalty/decode/progress.js';
import { rewards } from '../../../src/platforms/open-loyalty/decode/rewards.js';
import { tier, tierSets } from '../../../src/platforms/open-loyalty/decode/tier.js';
import { wallets } from '../../../src/platforms/open-loyalty/decode/wallets.js';
import { achievementProgress, achievementState, redactSnapshot, redeemability } from '../../../src/rules/index.js';
import { clientOf } from './client.js';
import { openLoyaltyServer } from './open-loyalty-server.js';
import { loadPayloads, memberId, payload, type PayloadName } from './payloads.js';

const now = '2026-11-22T10:00:00Z';

const readers: readonly (readonly [PayloadName, Reader<unknown>])[] = [
  ['achievements', achievements],
  ['challenges', challenges],
  ['badges', badges('de')],
  ['badge-types', badgeTypes('de')],
  ['campaigns', campaigns('pl')],
  ['campaigns-lean', campaigns('pl')],
  ['campaigns-visible', campaigns('pl')],
  ['rewards', rewards({ locale: 'pl' })],
  ['issued-rewards', issuedRewards({ member: memberId, now })],
  ['wallets', wallets],
  ['tier-sets', tierSets],
  ['member', member],
  ['tier-progress', tier('EUR')],
];

/** The rows of a list; anything else as it is. */
const rowsOf = (name: PayloadName) => payload(name).items ?? payload(name);

const absent = Symbol('absent');
const markup = '<img src=x onerror=alert(1)>CANARY';
const hostile = [
  absent,
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  markup,
  'javascript:alert("CANARY")',
  '\u202eCANARY',
  '2026-99-99T99:99:99+99:99',
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
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && to === absent) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(value[key], rest, to);
  return copy;
}

describe('Open Loyalty payloads, changed in every place', () => {
  before(loadPayloads);

  for (const [name, reader] of readers) {
    it(`reads ${name} without throwing, and reports by path and type only`, () => {
      const data = rowsOf(name);
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
    for (const [name, reader] of readers.filter(([found]) => Array.isArray(rowsOf(found)))) {
      const data = rowsOf(name);
      const whole = decode(data, reader).data as unknown[];
      const others = decode(data.slice(1), reader).data;
      for (const row of [null, 'CANARY', 7, [], { name: 3 }]) {
        const { data: rest, issues } = decode([row, ...data.slice(1)], reader, name);
        expect(rest, name).to.deep.equal(others);
        expect(whole.length).to.be.greaterThan(0);
        expect(issues[0]!.path).to.match(new RegExp(`^${name}\\[0\\]`));
      }
    }
  });
});

const lists = [
  'challenges',
  'achievements',
  'badges',
  'badge-types',
  'campaigns',
  'campaigns-visible',
  'rewards',
  'issued-rewards',
  'wallets',
  'tier-sets',
] as const satisfies readonly PayloadName[];

const me = `/member/${memberId}`;
const paths: Readonly<Record<(typeof lists)[number], string>> = {
  challenges: `${me}/challenge`,
  achievements: `${me}/achievement`,
  badges: `${me}/badge`,
  'badge-types': '/badge-type',
  campaigns: `${me}/campaign`,
  'campaigns-visible': `${me}/campaign/visible`,
  rewards: `${me}/reward`,
  'issued-rewards': '/redemption',
  wallets: `${me}/wallet`,
  'tier-sets': `${me}/tierSet`,
};

const vileText = fc.constantFrom(
  markup,
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '\u202egnp.exe',
  '\ud800',
  '\u0000\u0007',
  'x'.repeat(100_000),
  '__proto__',
  '2026-02-30T25:61:61Z',
);
const vileNumber = fc.constantFrom(-1, 0, -0, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER + 2, 0.1);
const vile = fc.oneof(
  { weight: 3, arbitrary: fc.constant<unknown>(absent) },
  { weight: 3, arbitrary: fc.constant<unknown>(null) },
  { weight: 4, arbitrary: vileText },
  { weight: 4, arbitrary: vileNumber },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Up to a few changes: where, as fractions of the places that there are, and what to; and how often a row is said twice. */
const mischief = fc.record({
  list: fc.constantFrom(...lists),
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), vile), {
    minLength: 1,
    maxLength: 12,
  }),
  twice: fc.boolean(),
});

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What elements and rules take for granted of a snapshot. */
function expectSound(snapshot: Snapshot): void {
  for (const achievement of snapshot.achievements) {
    expect(achievementProgress(achievement).fraction).to.be.within(0, 1);
    achievementState(achievement, now);
  }
  for (const benefit of snapshot.benefits) redeemability(benefit, now);
  redactSnapshot(snapshot, 'customer');
  for (const { picture } of [...snapshot.achievements, ...snapshot.claimable]) {
    expect(picture ?? 'https:').to.match(/^https?:/);
  }
  for (const text of textsIn(snapshot)) {
    expect(text.length).to.be.at.most(10_000);
    expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
  }
}

describe('Open Loyalty payloads, made up', () => {
  before(loadPayloads);

  it('become a snapshot and issues, whatever 1,000 tenants send', async () => {
    await fc.assert(
      fc.asyncProperty(mischief, async ({ list, changes, twice }) => {
        let data: any = payload(list);
        for (const [where, to] of changes) {
          const all = places(data);
          data = changed(data, all[Math.floor(where * all.length)]!, to);
        }
        if (twice && Array.isArray(data?.items)) data.items = [...data.items, ...data.items];
        const server = openLoyaltyServer({ [`GET ${paths[list]}`]: () => data ?? {} });
        const result = await clientOf(server, { locale: 'pl', retries: 0 }).snapshot();
        expect(result.ok).to.equal(true);
        if (result.ok) expectSound(result.data.snapshot);
      }),
      { numRuns: 1000 },
    );
  }).timeout(120_000);
});
