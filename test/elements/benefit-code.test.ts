import { expect } from '@open-wc/testing';
import { code128 } from '../../src/elements/benefit/code-128.js';
import { drawCode } from '../../src/elements/benefit/code-drawing.js';

/** The table of ISO/IEC 15417 has one pattern for each value; these are the ones that the samples need. */
const startB = '211214';
const startC = '211232';
const toB = '114131';
const toC = '113141';
const stop = '2331112';

const patterns = (text: string): readonly string[] =>
  code128(text)!
    .join('')
    .match(/2331112$|.{6}/g) ?? [];

describe('a Code 128 barcode', () => {
  it('writes text in code set B, with the check symbol before the stop', () => {
    // 104 + 48·1 + 42·2 + 42·3 + 17·4 + 18·5 + 19·6 + 35·7 = 879, and 879 mod 103 = 55 = "W".
    expect(patterns('PJJ123C')).to.deep.equal([
      startB,
      '313121',
      '112133',
      '112133',
      '123221',
      '223211',
      '221132',
      '131321',
      '311321',
      stop,
    ]);
  });

  it('writes pairs of digits in code set C', () => {
    // 105 + 12·1 + 34·2 + 56·3 = 353, and 353 mod 103 = 44.
    expect(patterns('123456')).to.deep.equal([startC, '112232', '131123', '331121', '132131', stop]);
  });

  it('leaves the odd digit at the end to code set B', () => {
    expect(patterns('12345').slice(0, 5)).to.deep.equal([startC, '112232', '131123', toB, '213212']);
  });

  it('changes to pairs for the digits at the end', () => {
    expect(patterns('A1234').slice(0, 5)).to.deep.equal([startB, '111323', toC, '112232', '131123']);
  });

  it('does not change for a few digits between letters', () => {
    expect(patterns('A1234B')).to.not.include(toC);
    expect(patterns('A123456B')).to.include(toC).and.to.include(toB);
  });

  it('is eleven modules for each symbol, and thirteen for the stop', () => {
    const every = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
    const sum = code128(every)!.reduce((total, width) => total + width, 0);
    expect((sum - 13) % 11).to.equal(0);
  });

  for (const text of ['', 'Käse', 'a\nb']) {
    it(`is not drawn for ${JSON.stringify(text)}`, () => {
      expect(code128(text)).to.equal(undefined);
    });
  }
});

describe('a drawn code', () => {
  it('keeps the quiet zone of a QR code: four modules on each side', () => {
    const { width, height, path } = drawCode('KNIT15-1001', 'qr')!;
    expect([width, height]).to.deep.equal([29, 29]);
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(Math.min(...starts.flat())).to.equal(4);
    expect(Math.max(...starts.flat())).to.be.at.most(24);
  });

  it('keeps the quiet zone of a barcode: ten modules on either side', () => {
    const { width, path } = drawCode('931001010', 'code128')!;
    expect(path).to.match(/^M10 /);
    // The last bar is two modules wide, and ends ten before the edge.
    expect(path).to.match(new RegExp(`M${width - 12} 4h2v40h-2z$`));
  });

  it('is left to its text where it can not be drawn', () => {
    expect(drawCode('Käse', 'code128')).to.equal(undefined);
    expect(drawCode('x'.repeat(5000), 'qr')).to.equal(undefined);
    expect(drawCode('KNIT15', 'none')).to.equal(undefined);
  });
});
