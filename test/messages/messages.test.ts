import { expect } from '@open-wc/testing';
import { errorKinds, formatFor, messagesFor, registerMessages } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { redeemReasons } from '../../src/rules/index.js';

const coffee = { kind: 'thing', name: 'coffee' } as const;
const dollars = { kind: 'money', currency: 'USD' } as const;
const f = formatFor('en');

describe('the words of a language', () => {
  it('are those of the nearest one that is registered', () => {
    const de = { ...en, redeem: 'Einlösen' };
    const austrian = { ...en, redeem: 'Einlesen' };
    registerMessages('de', de);
    registerMessages('de-AT', austrian);
    expect(messagesFor('de-AT', en)).to.equal(austrian);
    expect(messagesFor('de-CH-1996', en)).to.equal(de);
    expect(messagesFor('DE', en)).to.equal(de);
  });

  it('are English where none is', () => {
    expect(messagesFor('fi', en)).to.equal(en);
    expect(messagesFor('', en)).to.equal(en);
    expect(messagesFor('d', en)).to.equal(en);
  });

  it('can be replaced, English too', () => {
    const short = { ...en, redeem: 'Use' };
    registerMessages('en', short);
    expect(messagesFor('en-AU', en).redeem).to.equal('Use');
    registerMessages('en', en);
  });
});

describe('the English words', () => {
  it('have a sentence for every way to fail, and every reason', () => {
    for (const kind of errorKinds) expect(en.errors[kind], kind).to.match(/\.$/);
    for (const reason of redeemReasons) expect(en.reasons[reason], reason).to.match(/\.$/);
  });

  it('name what is counted, in the right number', () => {
    expect(en.progress(f, { value: 1, max: 10, unit: coffee })).to.equal('1 of 10 coffees');
    expect(en.remaining(f, { left: 1, unit: coffee })).to.equal('1 coffee to go');
    expect(en.remaining(f, { left: 120, unit: dollars, next: 'Canopy' })).to.equal('$120 to Canopy');
  });

  it('give the bare number of a thing that they do not know', () => {
    expect(en.progress(f, { value: 2, max: 5, unit: { kind: 'thing', name: 'zorb' } })).to.equal('2 of 5');
    expect(en.progress(f, { value: 2, max: 5, unit: { kind: 'thing', name: 'constructor' } })).to.equal('2 of 5');
  });

  it('tell one new level by name, and several by number', () => {
    expect(en.levelReached(f, { count: 1, achievement: 'Bring a friend', level: 'Level 2' })).to.include(
      'Bring a friend',
    );
    expect(en.levelReached(f, { count: 3, achievement: 'Bring a friend', level: 'Level 2' }))
      .to.include('3')
      .and.not.to.include('friend');
  });
});
