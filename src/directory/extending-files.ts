import {isObject} from '../validation/own-properties.js';
import {inOneLine, misfit} from '../validation/problem.js';
import type {Problem, Report} from '../validation/problem.js';
import {checkDirectory} from './check.js';
import {extendCopy, idOf, isRemoval} from './extend.js';
import type {Fields} from './extend.js';
import {placeOf} from './paths.js';

/** A directory file, or a built-in directory, by which another may be extended. */
export interface DirectoryFile {
  /** Its path or address; of a built-in directory its name. */
  readonly name: string;
  /** A copy of its parsed JSON, which inherits nothing. */
  readonly content: unknown;
}

/** What a file extends. */
export interface Base {
  readonly name: string;
  readonly isBuiltIn: boolean;
}

/** A file cannot be extended as its `extends` says. */
export class ExtendsError extends RangeError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(inOneLine(problem));
    this.problem = problem;
  }
}

/** More would be hard to follow for whoever keeps them. */
const MOST_FILES = 5;

const BARE_WORD = /^[\w-]+$/;

const fail = (value: unknown, message: string): never => {
  throw new ExtendsError({path: 'extends', value, message});
};

/** Whether a file has only what differs from another one. */
export const isExtending = (content: unknown): content is Fields & {readonly extends: unknown} =>
  isObject(content) && Object.keys(content).includes('extends');

/** Where files lead to each other, and what they may extend by name. */
export interface Naming {
  readonly builtIns: readonly string[];
  /** The full name of what a file names; it throws where that cannot be one. */
  readonly resolve: (base: string, from: string) => string;
}

const resolved = (base: string, from: string, {resolve}: Naming): string => {
  try {
    return resolve(base, from);
  } catch (error) {
    return fail(base, `"${base}" cannot be found from here (${(error as Error).message})`);
  }
};

/**
 * What the last of some files extends, each of which extends the next; undefined where it is a whole
 * directory.
 *
 * @throws ExtendsError where it cannot be extended so
 */
export const baseOf = (files: readonly DirectoryFile[], naming: Naming): Base | undefined => {
  const {name, content} = files.at(-1)!;
  if (!isExtending(content)) return undefined;
  const base = content.extends;
  const names = naming.builtIns.join(', ');
  const expected = `the name of a built-in directory (${names}) or the path of a file such as ./country.json`;
  if (typeof base !== 'string' || !base.trim()) {
    throw new ExtendsError(misfit('extends', base, expected));
  }
  if (naming.builtIns.includes(base)) return {name: base, isBuiltIn: true};
  if (BARE_WORD.test(base)) throw new ExtendsError(misfit('extends', base, expected));
  const next = resolved(base, name, naming);
  const trail = [...files.map(file => file.name), next].join(' → ');
  if (files.some(file => file.name === next)) {
    fail(base, `circular (${trail}); remove one of these links`);
  }
  if (files.length === MOST_FILES) {
    fail(base, `more than ${MOST_FILES} files deep (${trail}); put some of them together`);
  }
  return {name: next, isBuiltIn: false};
};

/** A problem of what files make together, by its path in the file in which it stands. */
export interface ProblemInFile extends Problem {
  readonly file: DirectoryFile;
}

interface PlaceInFile {
  readonly file: DirectoryFile;
  readonly path: string;
}

const ITEM = /^(sources|offices|registration\.(?:questions|steps|notes))\[(\d+)\]([^]*)/;

/** The field of an item that a path below it leads to; empty for the item itself. */
const fieldIn = (below: string): string => /[^.[]+/.exec(below)?.[0] ?? '';

const listAt = (content: unknown, list: string): readonly unknown[] => {
  let value = content;
  for (const key of list.split('.')) value = isObject(value) ? value[key] : undefined;
  return Array.isArray(value) ? (value as unknown[]) : [];
};

/** How an item of a file says what stands below it in the whole; undefined where another file does. */
const pathBelow = (item: Fields, below: string): string | undefined => {
  const provenance = item['provenance'];
  const key = /^\.provenance\.([^[]+)/.exec(below)?.[1];
  if (!key || !isObject(provenance)) return fieldIn(below) in item ? below : undefined;
  const named = Object.keys(provenance).some(each => key === each || key.startsWith(`${each}.`));
  if (named) return below;
  const spokenFor = key.split('.')[0]!;
  if (!('*' in provenance) || !(spokenFor in item)) return undefined;
  return `.provenance.*${key.slice(spokenFor.length)}`;
};

/** Where something of an item stands: in the first file that says it, else in the first that has the item. */
const placeOfItem = (
  files: readonly DirectoryFile[],
  list: string,
  item: unknown,
  below: string,
): PlaceInFile | undefined => {
  const id = idOf(item);
  const having = files.flatMap(file => {
    const items = listAt(file.content, list);
    const same = items.indexOf(item);
    const index = same < 0 ? items.findIndex(each => idOf(each) === id && !isRemoval(each)) : same;
    return index < 0 ? [] : [{file, own: items[index] as Fields, at: `${list}[${index}]`}];
  });
  // What the whole lacks was taken away, or never there.
  const isThere = isObject(item) && fieldIn(below) in item;
  for (const {file, own, at} of isThere ? having : []) {
    const said = pathBelow(own, below);
    if (said !== undefined) return {file, path: at + said};
  }
  const [first] = having;
  return first && {file: first.file, path: first.at + below};
};

/**
 * Where a path of what files make together stands.
 *
 * @param files from the one that extends the others on
 */
export const placeInFiles = (
  files: readonly DirectoryFile[],
  whole: unknown,
  path: string,
): PlaceInFile => {
  const [, list, index, below] = ITEM.exec(path) ?? [];
  if (list !== undefined) {
    const item = listAt(whole, list)[Number(index)];
    const place = placeOfItem(files, list, item, below!);
    if (place) return place;
  }
  const told = files.find(({content}) => !placeOf(content, path).missing);
  return {file: told ?? files[0]!, path};
};

/** A fact of another file that does not fit is given anew in the one that extends it. */
const remedyIn = (own: DirectoryFile, {file, path}: PlaceInFile): string => {
  if (file === own) return '';
  const [, list, index, below = ''] = ITEM.exec(path) ?? [];
  const field = fieldIn(below);
  const id = list && idOf(listAt(file.content, list)[Number(index)]);
  const what = id && field ? `give "${id}" its own ${field}` : `say it anew`;
  return `; ${own.name} takes this over: ${what} there, or leave what it needs`;
};

/** What files make together. */
export interface Whole {
  readonly source: unknown;
  readonly problems: readonly ProblemInFile[];
}

/**
 * Puts files together, each of which extends the next. What is wrong in a file is told before that is
 * extended.
 *
 * @param isBuiltIn whether the last one is, which has been checked
 */
export const putTogether = (files: readonly DirectoryFile[], isBuiltIn: boolean): Whole => {
  let source = files.at(-1)!.content as Fields;
  let problems: readonly ProblemInFile[] = [];
  if (!isBuiltIn) {
    const file = files.at(-1)!;
    problems = checkDirectory(source).map(problem => ({...problem, file}));
  }
  for (let index = files.length - 2; index >= 0 && !problems.length; index--) {
    const own = files[index]!;
    const found: ProblemInFile[] = [];
    const report: Report = problem => {
      found.push({...problem, file: own});
    };
    source = extendCopy(source, own.content as Fields, report);
    const told = new Set<string>();
    for (const problem of checkDirectory(source)) {
      const place = placeInFiles(files.slice(index), source, problem.path);
      const message = problem.message + remedyIn(own, place);
      const key = `${place.file.name} ${place.path} ${message}`;
      // Provenance that a file gives as `*` speaks for several fields of the whole.
      if (!told.has(key)) found.push({...problem, ...place, message});
      told.add(key);
    }
    problems = found;
  }
  return {source, problems};
};
