import {expect} from 'chai';
import {problemsOfWriting, readability} from '../../scripts/translations/writing.js';

type Language = 'en' | 'da';

const problemsOf = (text: string, language: Language = 'en'): string[] =>
  problemsOfWriting({path: 'place', language, text});

const words = (count: number): string => Array.from({length: count}, () => 'word').join(' ');

describe('How texts are written', () => {
  it('allows sentences of twenty words, as many as there are', () => {
    expect(problemsOf(`${words(20)}. W${words(19)}! (W${words(19)}?)`)).to.deep.equal([]);
    expect(problemsOf(`Short. W${words(20)} is.`)).to.have.length(1);
    expect(problemsOf(words(21))[0]).to.match(/^place \(en\): has a sentence of 21 words/);
  });

  it('takes no abbreviation, date or number for the end of a sentence', () => {
    expect(
      problemsOf(`${words(10)} den 1. april ca. kl. 10 nr. 7 ${words(9)}`, 'da'),
    ).to.have.length(1);
  });

  it('counts a placeholder as a word, and a dash as none', () => {
    expect(problemsOf(`${words(18)} – {0} {1}`)).to.deep.equal([]);
    expect(problemsOf(`${words(19)} – {0} {1}`)).to.have.length(1);
  });

  for (const [what, text, language] of [
    ['a semicolon', 'Come; bring it.'],
    ['an abbreviation', 'Bring a paper, e.g. a contract.'],
    ['a Danish abbreviation', 'Medbring f.eks. en kontrakt.', 'da'],
    ['a slash between words', 'Bring a passport/ID.'],
    ['a slash with blanks', 'Bring a passport / ID.'],
    ['“let” of a home', 'If you let your home, report it.'],
    ['“letting” of a home', 'Before letting a room, ask.'],
    ['a host name alone', 'nyidanmark.dk'],
    ['an address alone', 'https://www.skat.dk/en-us'],
  ] as const) {
    it(`finds ${what}`, () => {
      expect(problemsOf(text, language)).to.have.length(1);
    });
  }

  for (const text of [
    'Apply for a tax card (skat.dk).',
    'See nyidanmark.dk/en-GB/page for more.',
    'Phone 24/7, form 04.063.',
    'This browser does not let us print.',
    'Study, ph.d., establishment card',
  ]) {
    it(`takes “${text}” as it is`, () => {
      expect(problemsOf(text)).to.deep.equal([]);
    });
  }

  it('takes Danish words that look like “let”', () => {
    expect(problemsOf('Det er let at finde.', 'da')).to.deep.equal([]);
  });
});

describe('How hard texts are to read', () => {
  const of = (language: Language, ...texts: readonly string[]): number =>
    readability(
      texts.map(text => ({path: '', language, text})),
      language,
    );

  it('is Flesch–Kincaid of English: 0.39 × words a sentence + 11.8 × syllables a word − 15.59', () => {
    expect(of('en', 'The cat sat on the mat.')).to.be.closeTo(0.39 * 6 + 11.8 - 15.59, 0.001);
    expect(of('en', 'Come today.', 'Go.')).to.be.closeTo(
      0.39 * 1.5 + (11.8 * 4) / 3 - 15.59,
      0.001,
    );
  });

  it('is LIX of Danish: words a sentence + the per cent of words longer than six letters', () => {
    expect(of('da', 'Hunden løber hurtigere.')).to.be.closeTo(3 + 100 / 3, 0.001);
  });

  it('looks at texts of that language alone, and may have none', () => {
    const danish = {path: '', language: 'da', text: 'Uddannelsesinstitutionernes.'} as const;
    expect(readability([danish], 'en')).to.equal(readability([], 'en'));
  });
});
