import {expect} from 'chai';
import {matchLanguage} from '../../src/localization/language.js';

describe('The language for a tag', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['da', 'da'],
    ['da-DK', 'da'],
    ['da_DK', 'da'],
    [' de ', 'de'],
    ['DA-dk', 'da'],
    ['en-US', 'en'],
    ['nb', 'da'],
    ['nn-NO', 'da'],
    ['no', 'da'],
    ['fr', 'en'],
    ['de-AT', 'de'],
    ['pl', 'pl'],
    ['uk-UA', 'uk'],
    ['ar-SY', 'ar'],
    ['sv', 'da'],
    ['dak', 'en'],
    ['', 'en'],
    ['-', 'en'],
  ] as const) {
    it(`is ${language} for "${tag}"`, () => {
      expect(matchLanguage(tag)).to.equal(language);
    });
  }
});
