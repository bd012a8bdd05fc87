import {expect} from 'chai';
import {formatLanguages} from '../../src/localization/format.js';
import {languageTag, mapOf, matching, oneOf, shape, text} from '../../src/validation/checks.js';
import {misfit, throwProblem} from '../../src/validation/problem.js';
import type {Check} from '../../src/validation/checks.js';

const complaint = (check: Check, value: unknown, path = 'x'): string => {
  try {
    check(value, path, throwProblem);
  } catch (error) {
    expect(error).to.be.instanceOf(RangeError);
    return (error as RangeError).message;
  }
  return 'accepted';
};

const word = matching(/^a/, 'a word with a');

describe('Checks', () => {
  it('matching wants a string with the pattern', () => {
    expect(complaint(word, 'ab')).to.equal('accepted');
    expect(complaint(word, 'ba', 'x.y')).to.equal('x.y: must be a word with a; got "ba"');
    expect(complaint(word, ['ab'], 'x.y')).to.equal('x.y: must be a word with a; got ["ab"]');
  });

  it('oneOf wants one of its values', () => {
    expect(complaint(oneOf('a', null), null)).to.equal('accepted');
    expect(complaint(oneOf('a', null), 'b')).to.equal('x: must be one of a, null; got "b"');
    expect(complaint(oneOf('a'), 'b')).to.equal('x: must be a; got "b"');
  });

  it('mapOf wants an object, and its check of every value', () => {
    const check = mapOf(word);
    expect(complaint(check, {one: 'a', two: 'ab'})).to.equal('accepted');
    expect(complaint(check, {one: 'a', two: 'b'})).to.equal(
      'x.two: must be a word with a; got "b"',
    );
    expect(complaint(check, ['a'])).to.equal('x: must be an object; got ["a"]');
    expect(complaint(check, null)).to.equal('x: must be an object; got null');
  });

  it('shape wants its keys and no others, those with ? where there are any', () => {
    const check = shape({one: word, 'two?': word});
    expect(complaint(check, {one: 'a'})).to.equal('accepted');
    expect(complaint(check, {one: 'a', two: undefined})).to.equal('accepted');
    expect(complaint(check, {two: 'a'})).to.equal('x.one: missing (expected a word with a)');
    expect(complaint(check, {one: 'a', two: 'b'})).to.equal(
      'x.two: must be a word with a; got "b"',
    );
    expect(complaint(check, {one: 'a', three: 'a'}, '')).to.equal(
      'three: unknown key; must be one of one, two',
    );
    expect(complaint(check, {one: 'a', constructor: 'a'})).to.equal(
      'x.constructor: unknown key; must be one of one, two',
    );
  });

  it('languageTag wants a well-formed tag of BCP 47', () => {
    for (const tag of ['da', 'pt-BR', 'zh-Hant-TW']) {
      expect(complaint(languageTag, tag), tag).to.equal('accepted');
    }
    for (const tag of ['', 'en_GB', 'Danish (da)', ['da'], 7, null]) {
      expect(complaint(languageTag, tag)).to.match(/^x: must be a BCP 47 language tag .*; got /);
    }
  });

  it('languageTag takes no tag whose language could not be named', () => {
    for (const tag of [
      'da',
      'pt-BR',
      'zh-Hant-TW',
      'ca-valencia',
      'es-419',
      'de-1901',
      'sr-Latn',
    ]) {
      expect(complaint(languageTag, tag), tag).to.equal('accepted');
      expect(formatLanguages('en', [tag]), tag).to.match(/^[A-Z]/);
    }
    const unnamed = ['x-private', 'en-u-nu-latn', 'en-x-foo', 'i-klingon', 'de-1901-1901', 'root'];
    for (const tag of [...unnamed, 'da-DK-a', 'EN', 'dansk', 'da--DK', 'da-', ' da', 'da\n']) {
      expect(complaint(languageTag, tag), tag).to.match(/^x: must be a BCP 47 language tag/);
    }
  });

  it('text wants words by language tag, and some', () => {
    expect(complaint(text, {en: 'Moving', 'pt-BR': 'Mudança'})).to.equal('accepted');
    expect(complaint(text, {en: ' '})).to.equal('x.en: must be a text; got " "');
    expect(complaint(text, {en_GB: 'Moving'})).to.match(/^x\.en_GB: must be a BCP 47 language tag/);
    expect(complaint(text, {})).to.equal('x: must be a text in any language; got {}');
  });

  it('misfit shows 80 characters at most, and what JSON cannot write by its type', () => {
    const check: Check = (value, path, report) => {
      report(misfit(path, value, 'short'));
    };
    expect(complaint(check, 'a'.repeat(100))).to.match(/^x: must be short; got "a{79}$/);
    expect(complaint(check, () => 1)).to.equal('x: must be short; got function');
    expect(complaint(check, undefined)).to.equal('x: missing (expected short)');
  });
});
