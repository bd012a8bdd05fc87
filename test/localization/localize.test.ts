import {expect} from 'chai';
import {msg, str} from '@lit/localize';
import {provideDanish} from '../../src/localization/danish.js';
import {withLocale} from '../../src/localization/localize.js';

describe('withLocale', () => {
  before(provideDanish);

  const word = () => msg('Where', {id: 'where'});
  const sentence = () => msg(str`opens ${'10:00'}`, {id: 'opens'});

  it('gives messages in a language', () => {
    expect(withLocale('en', word)).to.equal('Where');
    expect(withLocale('da', word)).to.equal('Hvor');
    expect(withLocale('en', sentence)).to.equal('opens 10:00');
    expect(withLocale('da', sentence)).to.equal('åbner 10:00');
  });

  it('gives a message in English where it has no translation', () => {
    const untranslated = () => msg(str`Only ${'English'}`, {id: 'not-translated'});
    expect(withLocale('da', untranslated)).to.equal('Only English');
  });

  it('returns to the language around when another is rendered inside', () => {
    expect(withLocale('da', () => [word(), withLocale('en', word), word()])).to.deep.equal([
      'Hvor',
      'Where',
      'Hvor',
    ]);
  });

  it('leaves the language when rendering throws', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => withLocale('da', fail)).to.throw('broken');
    expect(word()).to.equal('Where');
  });

  it('does not reach beyond an await', async () => {
    const twice = async () => {
      const before = word();
      await Promise.resolve();
      return [before, word()];
    };
    expect(await withLocale('da', twice)).to.deep.equal(['Hvor', 'Where']);
  });
});
