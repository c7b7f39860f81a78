import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  buildAchievement,
  buildBalance,
  buildBenefit,
  buildBenefitDefinition,
  buildSnapshot,
  buildTier,
} from '../../mocks/index.js';
import type { Achievement, Snapshot } from '../../src/model/index.js';
import { applyCatalogue, type Catalogue } from '../../src/platforms/catalogue.js';
import { redactSnapshot } from '../../src/rules/index.js';

const coffees = buildAchievement({
  handle: 'TenCoffees',
  name: 'Ten coffees',
  description: 'From the platform.',
  ladder: { levels: [{ threshold: 10 }] },
  tags: [],
});
const snapshot = buildSnapshot({
  achievements: [coffees],
  benefits: [buildBenefit({ definition: buildBenefitDefinition({ handle: 'campaign-211' }) })],
  claimable: [buildBenefitDefinition({ handle: 'campaign-211' })],
  balances: [buildBalance({ handle: 'points' })],
});

/** What a catalogue makes of the sample. */
const apply = (catalogue: unknown, locale?: string) => applyCatalogue(snapshot, catalogue as Catalogue, locale);
const achievementOf = (catalogue: unknown, locale?: string): Achievement =>
  apply(catalogue, locale).snapshot.achievements[0]!;
const copied = (copy: unknown, locale?: string) => achievementOf({ achievements: { TenCoffees: copy } }, locale);

describe('a catalogue', () => {
  it('says everything that the platform does not', () => {
    const catalogue: Catalogue = {
      achievements: {
        TenCoffees: {
          name: { de: 'Zehn Kaffees', default: 'Ten coffees' },
          instructions: 'Say your name.',
          terms: 'Not refills.',
          hint: { de: 'Etwas Warmes.' },
          visibility: 'mystery',
          tags: ['coffee'],
          levels: [{ name: { de: 'Stammgast' }, unlocks: ['coffee-on-us'] }, { name: 'No such level' }],
        },
      },
      badges: { TenCoffees: 'https://pictures.example/coffee.svg' },
      units: { TenCoffees: { kind: 'thing', name: 'coffee' } },
    };
    expect(achievementOf(catalogue, 'de')).to.deep.equal({
      ...coffees,
      name: 'Zehn Kaffees',
      instructions: 'Say your name.',
      terms: 'Not refills.',
      hint: 'Etwas Warmes.',
      visibility: 'mystery',
      tags: ['coffee'],
      ladder: { levels: [{ threshold: 10, name: 'Stammgast', unlocks: ['coffee-on-us'] }] },
      picture: 'https://pictures.example/coffee.svg',
      unit: { kind: 'thing', name: 'coffee' },
    });
  });

  it('leaves alone what it says nothing of', () => {
    for (const catalogue of [{}, { achievements: {} }, { achievements: { Other: { name: 'Other' } } }]) {
      const { snapshot: found, issues } = apply(catalogue);
      expect(found).to.deep.equal(snapshot);
      expect(issues).to.deep.equal([]);
    }
  });

  it('speaks the nearest language', () => {
    const name = { de: 'Deutsch', 'de-AT': 'Österreichisch', 'pt-br': 'Brasil', default: 'English' };
    const spoken = (locale?: string) => copied({ name }, locale).name;
    expect(['de-AT', 'de-at', 'de-CH', 'de', 'de-Latn-CH'].map(spoken)).to.deep.equal([
      'Österreichisch',
      'Österreichisch',
      'Deutsch',
      'Deutsch',
      'Deutsch',
    ]);
    expect(['pt-BR', 'pt', 'fr', 'default', '__proto__', undefined].map(spoken)).to.deep.equal([
      'Brasil',
      'English',
      'English',
      'English',
      'English',
      'English',
    ]);
    expect(copied({ name: { de: 'Deutsch' } }, 'fr').name).to.equal('Ten coffees');
  });

  it('shares badges and units between achievements by name', () => {
    const catalogue = {
      achievements: { TenCoffees: { badge: 'cup', unit: 'cups' } },
      badges: { cup: { de: 'https://pictures.example/tasse.svg', default: 'https://pictures.example/cup.svg' } },
      units: { cups: { kind: 'thing', name: 'coffee' } },
    };
    const { picture, unit } = achievementOf(catalogue, 'en');
    expect([picture, unit]).to.deep.equal(['https://pictures.example/cup.svg', { kind: 'thing', name: 'coffee' }]);
    const own = {
      ...catalogue,
      achievements: { TenCoffees: { badge: 'cup', picture: 'https://pictures.example/own.svg' } },
    };
    expect(achievementOf(own).picture).to.equal('https://pictures.example/own.svg');
  });

  it('describes benefits that are held and those that are offered', () => {
    const benefits = {
      'campaign-211': { name: 'Warm', category: 'entitlement', instructions: { online: 'Enter it.' }, tags: ['warm'] },
    };
    const { benefits: held, claimable } = apply({ benefits }).snapshot;
    for (const definition of [held[0]!.definition, claimable[0]!]) {
      expect(definition).to.deep.include({ name: 'Warm', category: 'entitlement', tags: ['warm'] });
      expect(definition.instructions).to.deep.equal({
        ...snapshot.claimable[0]!.instructions,
        online: 'Enter it.',
      });
    }
  });

  it('names balances, tiers, the tier that follows, and facts', () => {
    const catalogue: Catalogue = {
      balances: { points: { name: 'Beans' } },
      tiers: { silver: { name: 'Silver', next: 'gold' }, gold: { name: { de: 'Gold!' } } },
      units: { points: { kind: 'thing', name: 'bean' }, spend: { kind: 'money', currency: 'EUR' } },
      facts: { totalSales: { name: { de: 'Umsatz' }, unit: 'spend' } },
    };
    const tier = buildTier({ handle: 'silver', name: 'silver', next: { handle: '', name: '', threshold: 500 } });
    const { snapshot: found, facts } = applyCatalogue({ ...snapshot, tier }, catalogue, 'de');
    expect(found.balances[0]).to.deep.include({ name: 'Beans', unit: { kind: 'thing', name: 'bean' } });
    expect(found.tier).to.deep.include({ name: 'Silver', next: { handle: 'gold', name: 'Gold!', threshold: 500 } });
    expect(facts.get('totalSales')).to.deep.equal({ name: 'Umsatz', unit: { kind: 'money', currency: 'EUR' } });
  });

  it('invents no next tier, and keeps the one that the platform names', () => {
    const catalogue: Catalogue = { tiers: { silver: { next: 'gold' } } };
    const at = (tier: Snapshot['tier']) => applyCatalogue({ ...snapshot, tier: tier! }, catalogue).snapshot.tier!;
    expect(at({ handle: 'silver', name: 'Silver' })).not.to.have.property('next');
    const next = { handle: 'platinum', name: 'Platinum' };
    expect(at({ handle: 'silver', name: 'Silver', next }).next).to.deep.equal(next);
    expect(at({ handle: 'silver', name: 'Silver', next: { handle: '', name: '' } }).next).to.deep.equal({
      handle: 'gold',
      name: 'gold',
    });
    expect(at({ handle: 'iron', name: 'Iron', next: { handle: '', name: '' } }).next).to.deep.equal({
      handle: '',
      name: '',
    });
  });

  it('keeps a secret of the brand from customers', () => {
    const catalogue: Catalogue = { achievements: { TenCoffees: { visibility: 'system' } } };
    const { snapshot: found } = applyCatalogue(snapshot, catalogue);
    expect(redactSnapshot(found, 'customer').achievements).to.deep.equal([]);
  });

  it('takes a visibility that cannot be read for the strictest one', () => {
    for (const visibility of ['hiden', 7, [], 'STANDARD']) {
      expect(copied({ visibility }).visibility, String(visibility)).to.equal('system');
    }
    expect(copied({ visibility: null }).visibility).to.equal('standard');
  });

  it('reports what is wrong by its place, never by what it says, and uses the rest', () => {
    const { snapshot: found, issues } = apply({
      achievements: {
        Other: null,
        TenCoffees: {
          name: { de: 7, default: 'Fine' },
          picture: 'javascript:alert("CANARY")',
          badge: 'CANARY',
          unit: 'CANARY',
          levels: 'CANARY',
        },
      },
      benefits: ['CANARY'],
      units: { CANARY: { kind: 'CANARY' } },
      facts: { CANARY: {} },
    });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'catalogue.units[0].kind',
      'catalogue.achievements[0]',
      'catalogue.achievements[1].name.de',
      'catalogue.achievements[1].picture',
      'catalogue.achievements[1].badge',
      'catalogue.achievements[1].unit',
      'catalogue.achievements[1].levels',
      'catalogue.benefits',
      'catalogue.facts[0].name',
    ]);
    expect(found.achievements[0]!.name).to.equal('Fine');
    expect(JSON.stringify([found, issues])).not.to.contain('CANARY');
  });

  it('never throws, whatever it is', () => {
    const sections = fc.record(
      Object.fromEntries(
        ['achievements', 'benefits', 'balances', 'tiers', 'badges', 'units', 'facts'].map((name) => [
          name,
          fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('TenCoffees', 'points', '__proto__'), fc.jsonValue())),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), sections), fc.string(), (catalogue, locale) => {
        const { snapshot: found } = apply(catalogue, locale);
        expect(found.achievements).to.have.length(1);
        expect(found.achievements[0]!.name).to.be.a('string').and.not.equal('');
      }),
      { numRuns: 500 },
    );
  });
});
