import {readFileSync} from 'node:fs';
import {missingFacts} from '../../src/directory/missing-facts.js';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource} from '../../src/directory/index.js';

type Content = Readonly<Record<string, unknown>>;

/** The part of a directory that one file holds, mounted where the directory has it. */
interface Part {
  readonly file: string;
  readonly content: Content;
  /** Where the file's content is mounted; empty: at the root. */
  readonly mount: string;
}

const read = (file: string, mount = ''): Part => {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as Content;
    return {file, content: mount ? {[mount]: content} : content, mount};
  } catch (error) {
    throw new RangeError(`${file}: ${(error as Error).message}`, {cause: error});
  }
};

/** `registration.steps[0].why: …` → `data/registration.json: steps[0].why: …` */
const inItsFile = (complaint: string, parts: readonly Part[]): string => {
  const head = /^\w*/.exec(complaint)![0];
  const part = parts.find(({content}) => head in content) ?? parts[0]!;
  const local = part.mount ? complaint.replace(`${part.mount}.`, '') : complaint;
  return `${part.file}: ${local}`;
};

const problemsOf = (parts: readonly Part[]): string[] => {
  const source: unknown = Object.assign({}, ...parts.map(({content}) => content));
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

const directories = [
  () => [
    read('data/offices.json'),
    read('data/sources.json'),
    read('data/registration.json', 'registration'),
  ],
  () => [read('data/as-published.json')],
];

const problems = directories.flatMap(readParts => {
  try {
    return problemsOf(readParts());
  } catch (error) {
    return [(error as Error).message];
  }
});

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log('The data: every fact sourced, every text in English and Danish.');
