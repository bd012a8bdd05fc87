import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isObject} from '../validation/own-properties.js';
import {isExtending} from '../directory/extending-files.js';
import {readExtended} from './extended-files.js';
import type {Extending} from './extended-files.js';
import {readJsonFile, statOf} from './json-file.js';
import type {JsonFile} from './json-file.js';

/** The part of a directory that one file holds. */
export interface Part {
  readonly json: JsonFile;
  /** Where it stands in the directory, as `offices[3]`; empty: it is all of it. */
  readonly path: string;
}

/** A directory, in one file or in those of a folder. */
export interface DirectoryFiles {
  /** The file or folder. */
  readonly name: string;
  readonly parts: readonly Part[];
  /** All parts together; undefined where one is not JSON, or cannot be extended as another says. */
  readonly source: unknown;
  /** Of a file that extends others. */
  readonly extending?: Extending;
}

const inOneFile = (json: JsonFile): DirectoryFiles => {
  const alone = {name: json.file, parts: [{json, path: ''}], source: json.value};
  if (!isExtending(json.value)) return alone;
  const {jsons, ...extending} = readExtended(json);
  const parts = jsons.map(json => ({json, path: ''}));
  return {name: json.file, parts, source: extending.whole?.source, extending};
};

/** @throws RangeError that begins with the file's name: there is none, it is a folder, or it cannot be read. */
export const directoryInFile = (name: string): DirectoryFiles => inOneFile(readJsonFile(name));

const jsonFilesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => join(folder, name))
    : [];

const partsIn = (folder: string, path: string): Part[] =>
  jsonFilesIn(folder).map((file, index) => ({
    json: readJsonFile(file),
    path: `${path}[${index}]`,
  }));

/** The files of a folder that hold one part each, and where it stands. */
const SINGLE_PARTS = {
  'sources.json': 'sources',
  'route/introduction.json': 'registration.introduction',
  'route/questions.json': 'registration.questions',
  'route/notes.json': 'registration.notes',
} as const;

const valuesOf = (parts: readonly Part[], path: string): unknown[] =>
  parts.filter(part => part.path.startsWith(path)).map(({json}) => json.value);

/** A directory that is laid out as `sources.json`, `offices/<id>.json` and, if it has a route, `route/`. */
const inManyFiles = (folder: string): DirectoryFiles => {
  const parts = [
    ...Object.entries(SINGLE_PARTS).flatMap(([name, path]): Part[] => {
      const file = join(folder, name);
      return existsSync(file) ? [{json: readJsonFile(file), path}] : [];
    }),
    ...partsIn(join(folder, 'offices'), 'offices'),
    ...partsIn(join(folder, 'route/steps'), 'registration.steps'),
  ];
  const one = (path: string): unknown => valuesOf(parts, path)[0];
  const introduction = one('registration.introduction');
  const registration = {
    ...(introduction !== undefined && {introduction}),
    questions: one('registration.questions'),
    steps: valuesOf(parts, 'registration.steps'),
    notes: one('registration.notes'),
  };
  const source = {
    sources: one('sources'),
    offices: valuesOf(parts, 'offices'),
    ...(existsSync(join(folder, 'route')) && {registration}),
  };
  const isJson = parts.every(({json}) => json.value !== undefined);
  return {name: folder, parts, source: isJson ? source : undefined};
};

/** Other JSON may lie beside directories. */
const mayBeDirectory = ({value}: JsonFile): boolean =>
  value === undefined || (isObject(value) && ('sources' in value || 'offices' in value));

/** A list, or what has a source: an office or step that names others. */
const isPart = ({value}: JsonFile): boolean =>
  Array.isArray(value) || (isObject(value) && 'provenance' in value);

/**
 * The directories in a file, in standard input (`-`), or in a folder: laid out in many files as `data` is,
 * or in one file each.
 *
 * @throws RangeError that begins with the name: there is no such file or folder, or no directory in it.
 */
export const directoriesIn = (name: string): DirectoryFiles[] => {
  if (!statOf(name)?.isDirectory()) {
    const json = readJsonFile(name);
    if (!isPart(json)) return [inOneFile(json)];
    const remedy = 'name the folder of the whole, such as data';
    throw new RangeError(`${name}: holds a part of a directory; ${remedy}`);
  }
  const isLaidOut = existsSync(join(name, 'offices'));
  const whole = jsonFilesIn(name)
    .filter(file => !isLaidOut || file !== join(name, 'sources.json'))
    .map(readJsonFile)
    .filter(mayBeDirectory);
  const found = [...(isLaidOut ? [inManyFiles(name)] : []), ...whole.map(inOneFile)];
  if (!found.length) {
    throw new RangeError(
      `${name}: holds no directory; expected offices/ and sources.json, or a .json file with offices`,
    );
  }
  return found;
};
