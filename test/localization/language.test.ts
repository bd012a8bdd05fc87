import {expect} from 'chai';
import {str} from '@lit/localize';
import {matchLanguage} from '../../src/localization/language.js';
import {msg, speak} from '../../src/localization/speak.js';

describe('The language for a tag', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['da', 'da'],
    ['da-DK', 'da'],
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

describe('A message', () => {
  const word = () => msg('Address', {id: 'address'});
  const sentence = () => msg(str`Closed · opens ${'10:00'}`, {id: 'closed-opens'});

  it('is in the language spoken', () => {
    expect(speak('en', word)).to.equal('Address');
    expect(speak('da', word)).to.equal('Adresse');
    expect(speak('en', sentence)).to.equal('Closed · opens 10:00');
    expect(speak('da', sentence)).to.equal('Lukket · åbner 10:00');
  });

  it('is in English where there is no translation', () => {
    expect(speak('da', () => msg('Only English', {id: 'not-translated'}))).to.equal('Only English');
  });

  it('does not change its language for another that is drawn inside', () => {
    expect(speak('da', () => [word(), speak('en', word), word()].join())).to.equal(
      'Adresse,Address,Adresse',
    );
  });

  it('does not stay in a language whose drawing failed', () => {
    expect(() =>
      speak('da', () => {
        throw new Error('broken');
      }),
    ).to.throw('broken');
    expect(word()).to.equal('Address');
  });
});
