import { expect } from '@open-wc/testing';
import { formatFor } from '../../src/index.js';

const en = formatFor('en-AU');

describe('numbers', () => {
  it('are grouped, with two decimals at most', () => {
    expect(en.amount(12_400)).to.equal('12,400');
    expect(en.amount(0.1 + 0.2)).to.equal('0.3');
  });

  it('are written as money, with cents only where there are any', () => {
    const unit = { kind: 'money', currency: 'AUD' } as const;
    expect(en.amount(500, unit)).to.equal('$500');
    expect(en.amount(12.4, unit)).to.equal('$12.40');
  });

  it('keep the cents that a currency has', () => {
    expect(formatFor('ja').amount(500, { kind: 'money', currency: 'JPY' })).to.match(/500$/);
    expect(formatFor('en').amount(1.5, { kind: 'money', currency: 'KWD' })).to.match(/1\.500$/);
  });

  it('are bare where the platform names a currency that is none', () => {
    expect(en.amount(12.4, { kind: 'money', currency: 'dollars' })).to.equal('12.4');
  });

  it('are written as the language does', () => {
    expect(formatFor('de').amount(12_400.5)).to.equal('12.400,5');
  });
});

describe('plurals', () => {
  it('take the form of the language', () => {
    const forms = { one: 'visit', other: 'visits' };
    expect([0, 1, 2].map((count) => en.plural(count, forms))).to.deep.equal(['visits', 'visit', 'visits']);
  });

  it('take the other form where a language has more than were given', () => {
    expect(formatFor('pl').plural(3, { one: 'wizyta', other: 'wizyty' })).to.equal('wizyty');
  });
});

describe('dates', () => {
  it('are those of the zone they are meant in', () => {
    expect(en.date('2026-05-01T16:00:00Z', 'Australia/Sydney')).to.equal('2 May 2026');
    expect(en.date('2026-05-01T16:00:00Z', 'UTC')).to.equal('1 May 2026');
  });

  it('carry the time where it matters', () => {
    expect(en.dateTime('2026-05-01T16:05:00Z', 'UTC')).to.match(/^1 May 2026.*4:05/);
  });

  it('are those of the device where the zone is none', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(en.date('2026-05-01T12:00:00Z', 'Mars/Olympus')).to.equal(en.date('2026-05-01T12:00:00Z', zone));
  });

  it('are left away where there is no such date', () => {
    expect(en.date('soon')).to.equal(undefined);
    expect(en.dateTime('')).to.equal(undefined);
  });
});

describe('spans', () => {
  it('are told from now on', () => {
    expect(en.relative({ unit: 'day', amount: 3 })).to.equal('in 3 days');
    expect(en.relative({ unit: 'day', amount: 1 })).to.equal('tomorrow');
  });
});

it('formats of a language are made once', () => {
  expect(formatFor('fr')).to.equal(formatFor('fr'));
});
