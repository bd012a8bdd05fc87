import {checkedCopy} from '../directory/check.js';
import type {Directory} from '../directory/directory.js';
import {ExtendsError, baseOf, isExtending, putTogether} from '../directory/extending-files.js';
import type {DirectoryFile} from '../directory/extending-files.js';
import type {DirectorySource} from '../directory/types.js';
import type {Language} from '../localization/language.js';
import {ownProperties} from '../validation/own-properties.js';
import {inOneLine} from '../validation/problem.js';

/** A directory as elements ask for it: with the texts of their language, where it has a translation. */
export type DirectoryIn = (language: Language) => Directory;

/** Modules of built-in directories by the name of each, loaded when a file extends it. */
type BuiltIns = Readonly<Record<string, () => Promise<Readonly<Record<string, DirectorySource>>>>>;

const fetchJson = async (url: string, options: RequestInit): Promise<unknown> => {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as unknown;
};

const resolve = (base: string, from: string): string => new URL(base, from).href;

/**
 * Checks a directory file, and reads those that it extends.
 *
 * @param options to fetch those with
 * @param open makes a directory of a copy of its source
 * @param openBuiltIn translates what a built-in directory says
 * @throws Error for one that cannot be loaded; RangeError for what is wrong in one
 */
export const readDirectory = async (
  file: DirectoryFile,
  options: RequestInit,
  open: (copy: DirectorySource) => Directory,
  openBuiltIn: (source: DirectorySource, language: Language) => Directory,
  builtIns: BuiltIns,
): Promise<DirectoryIn> => {
  const own = file.content;
  if (!isExtending(own)) {
    const directory = open(checkedCopy(own));
    return () => directory;
  }
  const files: DirectoryFile[] = [{...file, content: ownProperties(own)}];
  const naming = {builtIns: Object.keys(builtIns), resolve};
  let isTranslated = false;
  for (let base = baseOf(files, naming); base; base = baseOf(files, naming)) {
    const {name, isBuiltIn} = base;
    isTranslated = isBuiltIn;
    try {
      const content = isBuiltIn ? (await builtIns[name]!())[name] : await fetchJson(name, options);
      files.push({name, content: ownProperties(content)});
    } catch (cause) {
      const remedy =
        'put it there; on another server it needs CORS, and embed.html takes none but its own';
      const message = `${name} could not be loaded (${String(cause)}); ${remedy}`;
      throw new ExtendsError({path: 'extends', value: name, message});
    }
  }
  const {source, problems} = putTogether(files, isTranslated);
  const [problem] = problems;
  if (problem) throw new RangeError(`${problem.file.name}: ${inOneLine(problem)}`);
  const whole = source as DirectorySource;
  if (isTranslated) return language => openBuiltIn(whole, language);
  const directory = open(ownProperties(whole));
  return () => directory;
};
