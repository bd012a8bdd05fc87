import {checkedCopy} from '../directory/check.js';
import {ExtendsError, baseOf, isExtending, putTogether} from '../directory/extending-files.js';
import type {DirectoryFile} from '../directory/extending-files.js';
import type {DirectorySource} from '../directory/types.js';
import {ownProperties} from '../validation/own-properties.js';
import {inOneLine} from '../validation/problem.js';

/** Built-in directories by the name that a file extends them by, each loaded when one does. */
export type BuiltIns = Readonly<Record<string, () => Promise<DirectorySource>>>;

/** A directory without problems: a copy of one's own, whose objects inherit nothing. */
export interface ReadDirectory {
  readonly source: DirectorySource;
  /** Whether it has texts of a built-in directory, of which there are translations. */
  readonly isTranslated: boolean;
}

const resolve = (base: string, from: string): string => new URL(base, from).href;

/**
 * Checks a directory file, and reads those that it extends.
 *
 * @throws Error for one that cannot be loaded; RangeError for what is wrong in one
 */
export const readDirectory = async (
  url: string,
  content: unknown,
  builtIns: BuiltIns,
  fetchSource: (url: string) => Promise<unknown>,
): Promise<ReadDirectory> => {
  if (!isExtending(content)) return {source: checkedCopy(content), isTranslated: false};
  const files: DirectoryFile[] = [{name: url, content: ownProperties(content)}];
  const naming = {builtIns: Object.keys(builtIns), resolve};
  let isTranslated = false;
  for (let base = baseOf(files, naming); base; base = baseOf(files, naming)) {
    const {name, isBuiltIn} = base;
    isTranslated = isBuiltIn;
    try {
      const content = isBuiltIn ? await builtIns[name]!() : await fetchSource(name);
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
  return {source: ownProperties(source) as DirectorySource, isTranslated};
};
