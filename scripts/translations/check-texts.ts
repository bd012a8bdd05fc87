import {problemsOfWriting, readability} from './writing.js';
import {writtenTexts} from './written-texts.js';

const texts = writtenTexts();
const problems = texts.flatMap(problemsOfWriting);
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

const inWords = (value: number): string => value.toFixed(1);
console.log(
  `${texts.length} texts in English and Danish. English: Flesch–Kincaid grade ${inWords(readability(texts, 'en'))}. Danish: LIX ${inWords(readability(texts, 'da'))}.`,
);
