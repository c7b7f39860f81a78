import { expect } from '@open-wc/testing';
import { convert, decode, list, object, reject, required, withDefault } from '../../src/api/fields.js';
import { html } from '../../src/api/html.js';
import * as read from '../../src/api/readers.js';
import type { Reader } from '../../src/api/fields.js';

const level = object({ trigger: required(read.numeric(read.number)), name: read.text });

describe('object', () => {
  it('reads what the shape names and leaves out what is absent', () => {
    const { data, issues } = decode({ trigger: 3, name: null, other: 1 }, level);
    expect(data).to.deep.equal({ trigger: 3 });
    expect(issues).to.deep.equal([]);
  });

  it('reports an optional property of the wrong type and keeps the rest', () => {
    const { data, issues } = decode({ trigger: 3, name: 7 }, level, 'levels[0]');
    expect(data).to.deep.equal({ trigger: 3 });
    expect(issues).to.deep.equal([{ path: 'levels[0].name', expected: 'text', received: 'number' }]);
  });

  for (const [value, received] of [
    [{}, 'missing'],
    [{ trigger: null }, 'null'],
    [{ trigger: [] }, 'array'],
  ] as const) {
    it(`can't be used where a required property is ${received}`, () => {
      const { data, issues } = decode(value, level);
      expect(data).to.equal(undefined);
      expect(issues).to.deep.equal([{ path: 'trigger', expected: 'number', received }]);
    });
  }

  it('reports a required text that is blank', () => {
    const { data, issues } = decode({ name: ' ' }, object({ name: required(read.text) }));
    expect(data).to.equal(undefined);
    expect(issues).to.deep.equal([{ path: 'name', expected: 'value', received: 'blank' }]);
  });

  it('never sees inherited properties', () => {
    const { data } = decode(Object.create({ trigger: 3 }), level);
    expect(data).to.equal(undefined);
  });

  it('uses the default in silence where absent, and reports a wrong type', () => {
    const shape = object({ tags: withDefault(list(read.text), ['none']) });
    expect(decode({}, shape)).to.deep.equal({ data: { tags: ['none'] }, issues: [] });
    const { data, issues } = decode({ tags: 'a' }, shape);
    expect(data).to.deep.equal({ tags: ['none'] });
    expect(issues).to.deep.equal([{ path: 'tags', expected: 'array', received: 'string' }]);
  });

  for (const value of [undefined, null, 'x', 1, [], true]) {
    it(`can't be ${JSON.stringify(value)}`, () => expect(decode(value, level).data).to.equal(undefined));
  }
});

describe('list', () => {
  const levels = object({ levels: required(list(level, { key: (row) => row.trigger })) });

  it('leaves out broken and repeated rows, each reported by its index', () => {
    const { data, issues } = decode({ levels: [{ trigger: '1' }, {}, null, { trigger: 1 }, { trigger: 2 }] }, levels);
    expect(data).to.deep.equal({ levels: [{ trigger: 1 }, { trigger: 2 }] });
    expect(issues).to.deep.equal([
      { path: 'levels[1].trigger', expected: 'number', received: 'missing' },
      { path: 'levels[2]', expected: 'object', received: 'null' },
      { path: 'levels[3]', expected: 'unique', received: 'duplicate' },
    ]);
  });

  it('takes an object keyed by id only where asked', () => {
    const keyed = { a: { trigger: 1 }, b: { trigger: 2 } };
    expect(decode(keyed, list(level, { keyed: true })).data).to.deep.equal([{ trigger: 1 }, { trigger: 2 }]);
    expect(decode(keyed, list(level)).data).to.equal(undefined);
  });
});

describe('convert', () => {
  it('lets what was read be refused', () => {
    const even = convert(read.integer, (value, field) => (value % 2 ? reject(field, 'even number') : value));
    expect(decode(4, even)).to.deep.equal({ data: 4, issues: [] });
    expect(decode(3, even, 'n').issues).to.deep.equal([{ path: 'n', expected: 'even number', received: 'number' }]);
  });
});

const scalars: readonly (readonly [
  name: string,
  Reader<unknown>,
  good: readonly (readonly [unknown, unknown])[],
  bad: readonly unknown[],
])[] = [
  [
    'text',
    read.text,
    [
      [' a\u202Eb\u0000\n\tc ', 'ab\n c'],
      ['  ', undefined],
      ['\uD800x', 'x'],
      ['\u{1F600}', '\u{1F600}'],
    ],
    [1, null, {}, []],
  ],
  [
    'html',
    html,
    [
      ['<p>a</p>b', 'a\nb'],
      ['<p></p>', undefined],
    ],
    [1, null],
  ],
  [
    'id',
    read.id,
    [
      ['a', 'a'],
      [7, '7'],
    ],
    [1.5, null, NaN, {}],
  ],
  [
    'number',
    read.number,
    [
      [1.5, 1.5],
      [0, 0],
    ],
    ['1', NaN, Infinity, null],
  ],
  ['integer', read.integer, [[3, 3]], [1.5, '3', 2 ** 53, null]],
  [
    'boolean',
    read.boolean,
    [
      [true, true],
      [0, false],
      [1, true],
    ],
    ['true', 2, null],
  ],
  [
    'numeric number',
    read.numeric(read.number),
    [
      ['3.50', 3.5],
      [' -2 ', -2],
      [4, 4],
    ],
    ['', ' ', 'x', '1,5', 'Infinity', true],
  ],
  [
    'numeric boolean',
    read.numeric(read.boolean),
    [
      ['1', true],
      ['0', false],
    ],
    ['yes', '2'],
  ],
  ['one of', read.oneOf(['a', 'b']), [['a', 'a']], ['c', 'A', null, ['a']]],
  [
    'instant',
    read.instant,
    [
      ['2026-11-22T09:30:00Z', '2026-11-22T09:30:00Z'],
      ['2026-11-22t09:30:00z', '2026-11-22T09:30:00Z'],
      ['2026-11-22T09:30:00.000000Z', '2026-11-22T09:30:00Z'],
      ['2026-11-22T20:30:00.5+11:00', '2026-11-22T09:30:00.500Z'],
      ['2026-11-22T20:30:00+1100', '2026-11-22T09:30:00Z'],
    ],
    [
      '2026-11-22',
      '2026-11-22T09:30:00',
      '2026-02-30T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-11-22T25:00:00Z',
      'soon',
      '',
      0,
      null,
    ],
  ],
  [
    'utcInstant',
    read.utcInstant,
    [
      ['2021-04-24 23:59:59', '2021-04-24T23:59:59Z'],
      ['2021-04-24T23:59:59+10:00', '2021-04-24T13:59:59Z'],
    ],
    ['2021-04-24', '0000-00-00 00:00:00', null],
  ],
  [
    'url',
    read.url(),
    [
      ['https://cdn.test/a b.png', 'https://cdn.test/a%20b.png'],
      [' http://x.test ', 'http://x.test/'],
    ],
    ['javascript:alert(1)', 'data:image/png;base64,x', '/relative.png', 'java\nscript:x', 5, null],
  ],
  [
    'url with a base',
    read.url('https://shop.test/a/'),
    [
      ['b.png', 'https://shop.test/a/b.png'],
      ['//cdn.test/c', 'https://cdn.test/c'],
    ],
    ['javascript:x'],
  ],
];

describe('readers', () => {
  for (const [name, reader, good, bad] of scalars) {
    for (const [value, meaning] of good) {
      it(`${name} reads ${JSON.stringify(value)}`, () => {
        expect(decode(value, reader)).to.deep.equal({ data: meaning, issues: [] });
      });
    }
    for (const value of bad) {
      it(`${name} refuses ${JSON.stringify(value)}`, () => {
        const { data, issues } = decode(value, reader, 'here');
        expect(data).to.equal(undefined);
        expect(issues.map(({ path }) => path)).to.deep.equal(['here']);
        if (typeof value === 'string' && value.length > 3) expect(JSON.stringify(issues)).not.to.contain(value);
      });
    }
  }

  it('clips a text that would freeze the page', () => {
    expect(decode('x'.repeat(100_000), read.text).data).to.have.lengthOf(10_000);
  });
});
