import {differenceFrom} from '../../../src/directory/difference.js';
import {extendCopy} from '../../../src/directory/extend.js';
import type {Fields} from '../../../src/directory/extend.js';
import type {DirectorySource} from '../../../src/directory/index.js';
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

/** A file that extends a directory, and that directory, as both were opened. */
export interface Extension {
  readonly base: Fields;
  readonly own: Fields;
}

/**
 * A file with the directory that it extends, which may itself be made of several.
 *
 * @throws Error that says why it cannot be put together
 */
export const extensionOf = async (
  own: Fields,
  {address, builtIns, fetchJson}: Reach,
): Promise<Extension> => {
  const files: DirectoryFile[] = [{name: address, content: own}];
  const naming = {
    builtIns: Object.keys(builtIns),
    resolve: (base: string, from: string) => new URL(base, from).href,
  };
  for (let base = baseOf(files, naming); base; base = baseOf(files, naming)) {
    const content = await fetchJson(base.isBuiltIn ? builtIns[base.name]! : base.name);
    files.push({name: base.name, content: ownProperties(content)});
  }
  const [, ...bases] = files.map(({content}) => content as Fields);
  return {base: bases.reduceRight((base, each) => extendCopy(base, each, throwProblem)), own};
};

/** What a file and the directory that it extends make together, as it would be written in one file. */
export const wholeOf = ({base, own}: Extension): Fields => extendCopy(base, own, throwProblem);

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: unknown;
  /** Whether it has all of a directory of which only what differs was to be saved. */
  readonly isWhole: boolean;
}

/** A directory as it is saved: of one that extends another, what differs where that can be written. */
export const fileOf = (
  name: string,
  directory: DirectorySource,
  extension: Extension | undefined,
): SavedFile => {
  if (!extension) return {name, content: directory, isWhole: false};
  const {base, own} = extension;
  const content = differenceFrom(base, own, directory as unknown as Fields);
  if (content) return {name, content, isWhole: false};
  // Under its own name it would take the place of what somebody keeps short.
  return {name: name.replace(/(\.json)?$/, '-whole.json'), content: directory, isWhole: true};
};
