import {misfit, throwProblem} from '../validation/problem.js';
import type {Problem, Report} from '../validation/problem.js';
import {directoryFormat} from './format.js';
import {isObject, ownProperties} from '../validation/own-properties.js';
import {checkLinks} from './links.js';
import {checkRecords} from './records.js';
import {removeProblems} from './sound-part.js';
import type {DirectorySource} from './types.js';

export type {Problem};

/** Shared by the very many values in which there is nothing to find. */
const NOWHERE: readonly string[] = [];

/** A decoder writes U+FFFD for bytes that it cannot read, and half a surrogate pair becomes one later. */
const UNREADABLE = /[\ufffd\p{Surrogate}]/u;

/** Whole pairs, too: most texts have neither, and this is found out in less than half the time. */
const MAY_BE_UNREADABLE = /[\ufffd\ud800-\udfff]/;

const isUnreadable = (text: string): boolean =>
  MAY_BE_UNREADABLE.test(text) && UNREADABLE.test(text);

/** The paths below a value to what nobody can read. */
const unreadableIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isUnreadable(value) ? [''] : NOWHERE;
  if (typeof value !== 'object' || value === null) return NOWHERE;
  let found = NOWHERE;
  for (const key of Object.keys(value)) {
    const below = unreadableIn(value[key as keyof typeof value]);
    if (!below.length) continue;
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    found = [...found, ...below.map(path => step + path)];
  }
  return found;
};

const checkCharacters = (directory: object, report: Report): void => {
  for (const path of unreadableIn(directory)) {
    report({path: path.slice(1), message: 'unreadable characters (save the file as UTF-8)'});
  }
};

/** A copy of a directory file's parsed JSON that inherits nothing, and everything that is wrong with it. */
const checkCopy = (source: unknown): {copy: object; problems: readonly Problem[]} => {
  if (!isObject(source)) return {copy: {}, problems: [misfit('directory', source, 'an object')]};
  const copy = ownProperties(source);
  const problems: Problem[] = [];
  const report: Report = problem => problems.push(problem);
  checkCharacters(copy, report);
  const unreadable = new Set(problems.map(({path}) => path));
  directoryFormat(copy, '', problem => {
    if (!unreadable.has(problem.path)) report(problem);
  });
  const sound = removeProblems<DirectorySource>(copy, problems);
  checkRecords(sound, report);
  checkLinks(sound, report);
  return {copy, problems};
};

/**
 * Checks a directory file's parsed JSON, and gives everything that the elements would refuse: what does not
 * fit the format or cannot be read, ids that lead nowhere or in a circle, hours that are wrong or
 * ambiguous. Empty when the directory is valid. Bad input throws nothing.
 */
export const checkDirectory = (source: unknown): Problem[] => [...checkCopy(source).problems];

/**
 * A copy of a directory without problems, which inherits nothing; of a large one it takes long to make
 * another.
 *
 * @throws RangeError for the first that {@link checkDirectory} finds. The message begins with its path:
 * `offices[3].contactPoints[0].telephone: must be an E.164 number such as +4596282828; got "96282828"`
 */
export const checkedCopy = (source: unknown): DirectorySource => {
  const {
    copy,
    problems: [first],
  } = checkCopy(source);
  if (first) throwProblem(first);
  return copy as DirectorySource;
};
