import {normalize} from 'node:path';
import {checkDirectory} from '../directory/check.js';
import type {Problem} from '../directory/check.js';
import {placeOf} from '../directory/paths.js';
import type {DirectorySource} from '../directory/index.js';
import {placeInFiles, putTogether} from '../directory/extending-files.js';
import type {DirectoryFile} from '../directory/extending-files.js';
import type {DirectoryFiles, Part} from './directory-files.js';
import type {Extending} from './extended-files.js';

/** Something wrong in a file, or that may be. */
export interface Finding {
  readonly file: string;
  /** Counted from 1; absent where a whole file is missing. */
  readonly line?: number;
  readonly column?: number;
  readonly severity: 'error' | 'warning';
  /** Where in the file, as `offices[3].name`; empty: the whole. */
  readonly path: string;
  readonly value?: unknown;
  readonly message: string;
}

/** `data/offices/siri.json:12:5: error: hours.visit.week.Mo[0]: must be …` */
export const findingInOneLine = ({
  file,
  line,
  column,
  severity,
  path,
  message,
}: Finding): string => {
  const place = line === undefined || column === undefined ? file : `${file}:${line}:${column}`;
  return [place, severity, ...(path ? [path] : []), message].join(': ');
};

interface PlaceInPart {
  readonly part: Part;
  readonly below: string;
}

const partOfFile = ({parts}: DirectoryFiles, name: string): Part | undefined =>
  parts.find(({json}) => normalize(json.file) === name);

/** The file in which a path of the directory stands, and the path in it; undefined where there is none. */
export const partAt = (files: DirectoryFiles, path: string): PlaceInPart | undefined => {
  const {parts, extending, source} = files;
  if (extending) {
    const place = placeInFiles(extending.chain, source, path);
    const part = partOfFile(files, place.file.name);
    return part && {part, below: place.path};
  }
  const part = parts.find(part => path.startsWith(part.path));
  return part && {part, below: path.slice(part.path.length).replace(/^\./, '')};
};

const inPart = (
  problem: Problem,
  severity: Finding['severity'],
  {part: {json}, below}: PlaceInPart,
): Finding => {
  const position = json.positionOf(placeOf(json.value, below).segments);
  return {...problem, file: json.file, ...position, severity, path: below};
};

const located = (
  problem: Problem,
  severity: Finding['severity'],
  files: DirectoryFiles,
): Finding => {
  const found = partAt(files, problem.path);
  return found ? inPart(problem, severity, found) : {...problem, file: files.name, severity};
};

const errorsIn = (files: DirectoryFiles): Finding[] => {
  const {source, extending} = files;
  if (!extending) return checkDirectory(source).map(problem => located(problem, 'error', files));
  return extending.whole!.problems.map(({file, ...problem}): Finding => {
    const part = partOfFile(files, file.name);
    return part
      ? inPart(problem, 'error', {part, below: problem.path})
      : {...problem, file: `${file.name} (built in)`, severity: 'error'};
  });
};

const faultIn = (files: DirectoryFiles, {chain, fault}: Extending): Finding[] => {
  const part = partOfFile(files, chain.at(-1)!.name)!;
  return fault ? [inPart(fault, 'error', {part, below: fault.path})] : [];
};

type SlipsIn = (source: DirectorySource) => readonly Problem[];

/** The same slip in the same place of a file, whatever extends it. */
const keyOf = (
  chain: readonly DirectoryFile[],
  whole: unknown,
  {path, message}: Problem,
): string => {
  const place = placeInFiles(chain, whole, path);
  return JSON.stringify([place.file.name, place.path, message]);
};

const slipsOf = (files: DirectoryFiles, slipsIn: SlipsIn): Finding[] => {
  const {extending} = files;
  const source = files.source as DirectorySource;
  let slips = slipsIn(source);
  if (extending) {
    const {chain, isBuiltIn} = extending;
    // What a base has by itself is told where that is checked.
    const bases = chain.slice(1);
    const base = putTogether(bases, isBuiltIn).source as DirectorySource;
    const known = new Set(slipsIn(base).map(slip => keyOf(bases, base, slip)));
    slips = slips.filter(slip => !known.has(keyOf(chain, source, slip)));
  }
  return slips.map(problem => located(problem, 'warning', files));
};

/**
 * Everything wrong in a directory; of one in which nothing is, what may be a slip.
 *
 * @param slipsIn finds those
 */
export const findingsIn = (files: DirectoryFiles, slipsIn: SlipsIn): Finding[] => {
  const inJson = files.parts.flatMap(({json: {file, problems}}) =>
    problems.map((problem): Finding => ({file, severity: 'error', path: '', ...problem})),
  );
  const {source, extending} = files;
  if (source === undefined) return [...inJson, ...(extending ? faultIn(files, extending) : [])];
  const errors = errorsIn(files);
  return [...inJson, ...errors, ...(errors.length ? [] : slipsOf(files, slipsIn))];
};
