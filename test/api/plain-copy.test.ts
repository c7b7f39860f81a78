import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../src/api/fields.js';
import { html } from '../../src/api/html.js';
import { plainCopy } from '../../src/api/plain-copy.js';

/** What is read without the code for HTML, or that it takes that code. */
function readPlain(value: unknown) {
  const copy = { isRich: false };
  const reading = decode(
    value,
    plainCopy(() => (copy.isRich = true)),
  );
  return copy.isRich ? 'rich' : reading;
}

describe('copy without markup', () => {
  for (const copy of [
    'Buy five coffees.',
    'One\ntwo',
    '<p>Buy five coffees.</p>',
    '<p> a</p>',
    '<p></p>',
    '',
    '5 > 3',
  ]) {
    it(`is read without the code for HTML: ${JSON.stringify(copy)}`, () => {
      expect(readPlain(copy)).to.deep.equal(decode(copy, html));
    });
  }

  for (const copy of ['<p>a</p><p>b</p>', '<b>a</b>', 'a &amp; b', '<p>a\nb</p>', '<p>a  b</p>', '5 < 6']) {
    it(`is left to that code where there is markup or space to fold: ${JSON.stringify(copy)}`, () => {
      expect(readPlain(copy)).to.equal('rich');
    });
  }

  it('is rejected where it is no text', () => {
    expect(readPlain(7)).to.deep.equal(decode(7, html));
  });

  it('is never read as anything else than that code would answer', () => {
    const pieces = fc.constantFrom('<p>', '</p>', '<', '&amp;', ' ', '\n', '\u00A0', '\u202E', 'a', 'b>', '<br>');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const read = readPlain(parts.join(''));
        if (read !== 'rich') expect(read).to.deep.equal(decode(parts.join(''), html));
      }),
    );
  });
});
