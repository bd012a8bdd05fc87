/** A text as somebody reads it. */
export interface WrittenText {
  /** Where it is: `offices.siri.alert`, or the id of a message. */
  readonly path: string;
  readonly language: 'en' | 'da';
  readonly text: string;
}

const MOST_WORDS = 20;

/** What ends a sentence, and no abbreviation or date: the next word is written large. */
const SENTENCE_END = /(?<=[.!?]["”’)]*)\s+(?=["“(]*[\p{Lu}{])/u;

const sentencesOf = (text: string): string[] => text.split(SENTENCE_END).filter(Boolean);

/** A number or placeholder is a word; a lone dash or sign is none. */
const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word));

const HOST = /(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/[\w/.-]*)?/giu;

const withoutAddresses = (text: string): string => text.replace(HOST, '');

const FAULTS: readonly (readonly [problem: string, isIn: (text: string) => boolean])[] = [
  ['has a semicolon: make it two sentences', text => text.includes(';')],
  [
    'has an abbreviation: write it out',
    text => /\b(e\.g|i\.e|etc|f\.eks|dvs|osv|bl\.a|evt|mv)\./iu.test(text),
  ],
  [
    'has a slash between words: write “or” or “and”',
    text => /\p{L}\s?\/\s?\p{L}/u.test(withoutAddresses(text)),
  ],
  [
    'is a host name alone: say what opens',
    text => text.trim() !== '' && withoutAddresses(text).trim() === '',
  ],
];

const ENGLISH_FAULTS: typeof FAULTS = [
  [
    'says “let” of a home: write “rent out” or “lend”',
    text => /\b(sub)?let(s|ting)?\b(?!\s+(us|you|me|him|her|it|them|people)\b)/iu.test(text),
  ],
];

/** What a text has that no text may have, each with the remedy. */
export const problemsOfWriting = ({path, language, text}: WrittenText): string[] =>
  [
    ...sentencesOf(text).flatMap(sentence => {
      const count = wordsOf(sentence).length;
      return count > MOST_WORDS
        ? [`has a sentence of ${count} words, ${MOST_WORDS} are the most: “${sentence}”`]
        : [];
    }),
    ...[...FAULTS, ...(language === 'en' ? ENGLISH_FAULTS : [])].flatMap(([problem, isIn]) =>
      isIn(text) ? [`${problem}: “${text}”`] : [],
    ),
  ].map(problem => `${path} (${language}): ${problem}`);

/** Groups of vowels; an e at the end of a word is silent. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?<=[a-z]{2})e\b/u, '')
      .match(/[aeiouy]+/gu)?.length ?? 1,
  );

const mean = (total: number, count: number): number => (count ? total / count : 0);

/**
 * How hard texts are to read: the Flesch–Kincaid school year for English, LIX for Danish (below 30 is
 * easy, above 40 difficult).
 */
export const readability = (texts: readonly WrittenText[], language: 'en' | 'da'): number => {
  const written = texts.filter(text => text.language === language).map(({text}) => text);
  const sentences = written.flatMap(sentencesOf).length;
  const words = written.flatMap(wordsOf);
  const length = mean(words.length, sentences);
  if (language === 'da') {
    const isLong = (word: string): boolean => word.replace(/[^\p{L}]/gu, '').length > 6;
    return length + 100 * mean(words.filter(isLong).length, words.length);
  }
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * length + 11.8 * mean(syllables, words.length) - 15.59;
};
