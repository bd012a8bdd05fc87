import {expect} from 'chai';
import {msg} from '@lit/localize';
import {provideDanish} from '../../src/localization/danish.js';
import {withLocale} from '../../src/localization/localize.js';
import {
  directoryTexts,
  isAvailable,
  isUnreviewed,
  loadTranslation,
} from '../../src/localization/translation.js';
import type {Language} from '../../src/localization/language.js';

const wordIn = (language: Language): string =>
  withLocale(language, () => msg('Where', {id: 'where'}));

describe('English', () => {
  it('need not be loaded', () => {
    expect(isAvailable('en')).to.equal(true);
    expect(loadTranslation('en')).to.equal(undefined);
    expect(directoryTexts('en')).to.equal(undefined);
    expect(isUnreviewed('en')).to.equal(false);
  });
});

describe('Danish', () => {
  it('need not be loaded where it comes with the code', () => {
    provideDanish();
    expect(isAvailable('da')).to.equal(true);
    expect(loadTranslation('da')).to.equal(undefined);
    expect(wordIn('da')).to.equal('Hvor');
  });

  it('has its texts in the directory, and is written by ourselves', () => {
    expect(directoryTexts('da')).to.equal(undefined);
    expect(isUnreviewed('da')).to.equal(false);
  });
});

describe('Another language', () => {
  it('is English until it is loaded', async () => {
    const loading = loadTranslation('de');
    expect(isAvailable('de')).to.equal(false);
    expect(wordIn('de')).to.equal('Where');
    await loading;
    expect(isAvailable('de')).to.equal(true);
    expect(wordIn('de')).to.equal('Wo');
    expect(directoryTexts('de')).to.be.an('object').that.is.not.empty;
    expect(loadTranslation('de')).to.equal(undefined);
  });

  it('is loaded once for all who ask', async () => {
    let loads = 0;
    const load = () => {
      loads++;
      return import('../../src/localization/languages/pl.js');
    };
    await Promise.all([loadTranslation('pl', load), loadTranslation('pl', load)]);
    expect(loads).to.equal(1);
    expect(wordIn('pl')).to.equal('Gdzie');
  });

  it('says whether it is unreviewed', async () => {
    const romanian = await import('../../src/localization/languages/ro.js');
    const ukrainian = await import('../../src/localization/languages/uk.js');
    await loadTranslation('ro', () => Promise.resolve({...romanian, isReviewed: false}));
    await loadTranslation('uk', () => Promise.resolve({...ukrainian, isReviewed: true}));
    expect(isUnreviewed('ro')).to.equal(true);
    expect(isUnreviewed('uk')).to.equal(false);
  });
});

describe('A language that cannot be loaded', () => {
  const {warn} = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (words: string) => said.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is English, told once on the console, and loaded when asked for again', async () => {
    const fail = () => Promise.reject(new Error('no such file'));
    await loadTranslation('lt', fail);
    await loadTranslation('lt', fail);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/languages\/lt\.js .*English.*"languages".*no such file/);
    expect(wordIn('lt')).to.equal('Where');
    await loadTranslation('lt', () => import('../../src/localization/languages/lt.js'));
    expect(wordIn('lt')).to.equal('Kur');
  });
});
