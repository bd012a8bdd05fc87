import {extendCopy} from '../../../src/directory/extend.js';
import type {Fields} from '../../../src/directory/extend.js';
import {baseOf} from '../../../src/directory/extending-files.js';
import type {DirectoryFile} from '../../../src/directory/extending-files.js';
import {ownProperties} from '../../../src/validation/own-properties.js';
import {throwProblem} from '../../../src/validation/problem.js';

/** How the editor gets at what a file extends. */
export interface Reach {
  /** Address of the file; empty: it has none. */
  readonly address: string;
  /** Of the built-in directories, by name. */
  readonly builtIns: Readonly<Record<string, string>>;
  readonly fetchJson: (address: string) => Promise<unknown>;
}

/**
 * The directory that a file makes together with those it extends, as it would be written in one file.
 *
 * @throws Error that says why it cannot be put together
 */
export const wholeOf = async (
  own: Fields,
  {address, builtIns, fetchJson}: Reach,
): Promise<unknown> => {
  const files: DirectoryFile[] = [{name: address, content: own}];
  const naming = {
    builtIns: Object.keys(builtIns),
    resolve: (base: string, from: string) => new URL(base, from).href,
  };
  for (let base = baseOf(files, naming); base; base = baseOf(files, naming)) {
    const content = await fetchJson(base.isBuiltIn ? builtIns[base.name]! : base.name);
    files.push({name: base.name, content: ownProperties(content)});
  }
  const [whole, ...extending] = files.reverse().map(({content}) => content as Fields);
  return extending.reduce((base, own) => extendCopy(base, own, throwProblem), whole!);
};
