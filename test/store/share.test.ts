import { expect } from '@open-wc/testing';
import { share } from '../../src/store/share.js';

describe('sharing what is equal', () => {
  it('answers the very value that was there before', () => {
    const before = { a: [{ id: '1', tags: ['x'] }], b: null };
    expect(share(before, structuredClone(before))).to.equal(before);
  });

  it('makes a new whole of old parts where one part changed', () => {
    const before = { a: { x: 1 }, b: { y: 2 } };
    const after = share(before, { a: { x: 1 }, b: { y: 3 } });
    expect(after).to.deep.equal({ a: { x: 1 }, b: { y: 3 } });
    expect(after.a).to.equal(before.a);
  });

  it('knows items by handle or id, wherever they moved', () => {
    const before = [
      { handle: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    const after = share(before, [
      { id: 'c', n: 0 },
      { id: 'b', n: 2 },
      { handle: 'a', n: 1 },
    ]);
    expect(after[1]).to.equal(before[1]);
    expect(after[2]).to.equal(before[0]);
  });

  it('knows items without a name by their place', () => {
    const before = [{ threshold: 1 }, { threshold: 5 }];
    const after = share(before, [{ threshold: 1 }, { threshold: 6 }]);
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).to.deep.equal({ threshold: 6 });
  });

  it('sees a property that went away, and a list that became shorter or longer', () => {
    expect(share({ a: 1, b: 2 }, { a: 1 })).to.deep.equal({ a: 1 });
    expect(share([1, 2], [1])).to.deep.equal([1]);
    expect(share([1], [1, 2])).to.deep.equal([1, 2]);
  });

  it('sees a property that is undefined in place of one that is not there', () => {
    expect(share({ a: 1 }, { b: undefined })).to.have.all.keys('b');
  });

  it('does not take one kind of value for another', () => {
    expect(share([], {})).to.deep.equal({});
    expect(share({}, [])).to.deep.equal([]);
    expect(share(null, { a: 1 })).to.deep.equal({ a: 1 });
    expect(share('1', 1)).to.equal(1);
  });
});
