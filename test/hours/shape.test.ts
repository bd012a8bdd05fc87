import {expect} from 'chai';
import {mapOf, matching, refuse} from '../../src/hours/shape.js';

describe('hours: shape', () => {
  it('matching wants a string with the pattern', () => {
    const check = matching(/^a/, 'a word with a');
    expect(() => {
      check('ab', 'x');
    }).to.not.throw();
    for (const value of ['ba', ['ab']]) {
      expect(() => {
        check(value, 'x.y');
      }).to.throw(RangeError, `x.y: ${JSON.stringify(value)} is not a word with a`);
    }
  });

  it('mapOf wants an object, and its check of every value', () => {
    const check = mapOf(matching(/^a/, 'a word with a'));
    expect(() => {
      check({one: 'a', two: 'ab'}, 'x');
    }).to.not.throw();
    expect(() => {
      check({one: 'a', two: 'b'}, 'x');
    }).to.throw(RangeError, 'x.two: "b" is not a word with a');
    for (const value of [['a'], null]) {
      expect(() => {
        check(value, 'x');
      }).to.throw(RangeError, `x: ${JSON.stringify(value)} is not an object`);
    }
  });

  it('refuse shows 80 characters at most', () => {
    expect(() => {
      refuse('x', 'a'.repeat(100), 'short');
    }).to.throw(RangeError, new RegExp(`^x: "a{79} is not short$`));
  });
});
