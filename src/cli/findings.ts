import {checkDirectory} from '../directory/check.js';
import type {Problem} from '../directory/check.js';
import {placeOf} from '../directory/paths.js';
import type {DirectorySource} from '../directory/index.js';
import type {DirectoryFiles, Part} from './directory-files.js';

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

/** The file in which a path of the directory stands, and the path in it; undefined where there is none. */
export const partAt = (
  {parts}: DirectoryFiles,
  path: string,
): {readonly part: Part; readonly below: string} | undefined => {
  const part = parts.find(part => path.startsWith(part.path));
  return part && {part, below: path.slice(part.path.length).replace(/^\./, '')};
};

const located = (
  problem: Problem,
  severity: Finding['severity'],
  files: DirectoryFiles,
): Finding => {
  const found = partAt(files, problem.path);
  if (!found) return {...problem, file: files.name, severity};
  const {
    part: {json},
    below,
  } = found;
  const position = json.positionOf(placeOf(json.value, below).segments);
  return {...problem, file: json.file, ...position, severity, path: below};
};

/**
 * Everything wrong in a directory; of one in which nothing is, what may be a slip.
 *
 * @param slipsIn finds those
 */
export const findingsIn = (
  files: DirectoryFiles,
  slipsIn: (source: DirectorySource) => readonly Problem[],
): Finding[] => {
  const inJson = files.parts.flatMap(({json: {file, problems}}) =>
    problems.map((problem): Finding => ({file, severity: 'error', path: '', ...problem})),
  );
  const {source} = files;
  if (source === undefined) return inJson;
  const errors = checkDirectory(source).map(problem => located(problem, 'error', files));
  const slips = errors.length ? [] : slipsIn(source as DirectorySource);
  return [...inJson, ...errors, ...slips.map(problem => located(problem, 'warning', files))];
};
