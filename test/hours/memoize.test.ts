import {expect} from 'chai';
import {memoize} from '../../src/hours/memoize.js';

describe('hours: memoize', () => {
  const counting = () => {
    const made: number[] = [];
    const ask = memoize((key: number) => {
      made.push(key);
      return {key};
    });
    return {made, ask};
  };

  it('makes a value once', () => {
    const {made, ask} = counting();
    expect(ask(1)).to.equal(ask(1));
    expect(ask(2)).to.deep.equal({key: 2});
    expect(made).to.deep.equal([1, 2]);
  });

  it('keeps 4096 values, then begins anew', () => {
    const {made, ask} = counting();
    for (let key = 0; key < 4096; key++) ask(key);
    for (let key = 0; key < 4096; key++) ask(key);
    expect(made).to.have.length(4096);
    ask(4096);
    ask(4096);
    ask(0);
    expect(made.slice(4096)).to.deep.equal([4096, 0]);
  });
});
