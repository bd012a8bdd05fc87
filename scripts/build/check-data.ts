import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {missingFacts} from '../../src/directory/missing-facts.js';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource} from '../../src/directory/index.js';

/** The part of a directory that one file holds. */
interface Part {
  readonly file: string;
  readonly content: unknown;
  /** Where it stands in the directory, as `offices[3]`; empty: it is all of it. */
  readonly path: string;
}

const read = (file: string, path = ''): Part => {
  try {
    return {file, content: JSON.parse(readFileSync(file, 'utf8')), path};
  } catch (error) {
    throw new RangeError(`${file}: ${(error as Error).message}`, {cause: error});
  }
};

const readFolder = (folder: string, path: string): Part[] =>
  readdirSync(folder).map((name, index) => read(join(folder, name), `${path}[${index}]`));

/** `offices[3].hours.visit: …` → `data/offices/siri.json: hours.visit: …` */
const inItsFile = (complaint: string, parts: readonly Part[]): string => {
  const {file, path} = parts.find(({path}) => complaint.startsWith(path))!;
  return `${file}: ${complaint.slice(path.length).replace(/^\.|^: /, '')}`;
};

const problemsOf = (source: unknown, parts: readonly Part[]): string[] => {
  const complaints: string[] = [];
  try {
    parseDirectory(source);
    complaints.push(
      ...missingFacts(source as DirectorySource).map(({path, problem}) => `${path}: ${problem}`),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complaints.push(error.message);
  }
  return complaints.map(complaint => inItsFile(complaint, parts));
};

const contentsOf = (parts: readonly Part[]): unknown[] => parts.map(({content}) => content);

const problemsOfFolder = (): string[] => {
  const sources = read('data/sources.json', 'sources');
  const offices = readFolder('data/offices', 'offices');
  const introduction = read('data/route/introduction.json', 'registration.introduction');
  const questions = read('data/route/questions.json', 'registration.questions');
  const steps = readFolder('data/route/steps', 'registration.steps');
  const notes = read('data/route/notes.json', 'registration.notes');
  const source = {
    sources: sources.content,
    offices: contentsOf(offices),
    registration: {
      introduction: introduction.content,
      questions: questions.content,
      steps: contentsOf(steps),
      notes: notes.content,
    },
  };
  return problemsOf(source, [sources, ...offices, introduction, questions, ...steps, notes]);
};

const problemsOfPublished = (): string[] => {
  const published = read('data/as-published.json');
  return problemsOf(published.content, [published]);
};

const problems = [problemsOfFolder, problemsOfPublished].flatMap(find => {
  try {
    return find();
  } catch (error) {
    // A file that is no JSON.
    return [(error as Error).message];
  }
});

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log('The data: every fact sourced, every text in English and Danish.');
