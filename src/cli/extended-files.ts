import {dirname, join, normalize} from 'node:path';
import {ExtendsError, baseOf, putTogether} from '../directory/extending-files.js';
import type {DirectoryFile, Whole} from '../directory/extending-files.js';
import {herning} from '../herning/index.js';
import type {Problem} from '../validation/problem.js';
import {ownProperties} from '../validation/own-properties.js';
import {STANDARD_INPUT, readJsonFile} from './json-file.js';
import type {JsonFile} from './json-file.js';

/** A file that extends others, put together with them. */
export interface Extending {
  /** From the file itself on, each of which extends the next. */
  readonly chain: readonly DirectoryFile[];
  /** Whether the last is a built-in directory, of whose texts there are translations. */
  readonly isBuiltIn: boolean;
  /** Undefined where a file cannot be extended, or is not JSON. */
  readonly whole?: Whole;
  /** Why one cannot be extended, in the last file of the chain. */
  readonly fault?: Problem;
}

const builtIns: Readonly<Record<string, unknown>> = {herning};

const ADDRESS = /^[a-z][a-z\d+.-]+:/i;

const naming = {
  builtIns: Object.keys(builtIns),
  resolve: (base: string, from: string): string => {
    if (ADDRESS.test(base)) throw new Error('commands read files: name its path from this one');
    return from === STANDARD_INPUT ? normalize(base) : join(dirname(from), base);
  },
};

/** Reads the files that a file extends. */
export const readExtended = (json: JsonFile): Extending & {readonly jsons: readonly JsonFile[]} => {
  const jsons = [json];
  const chain: DirectoryFile[] = [{name: normalize(json.file), content: ownProperties(json.value)}];
  let isBuiltIn = false;
  try {
    for (let base = baseOf(chain, naming); base; base = baseOf(chain, naming)) {
      const {name} = base;
      isBuiltIn = base.isBuiltIn;
      if (isBuiltIn) chain.push({name, content: ownProperties(builtIns[name])});
      else {
        const next = readJsonFile(name);
        jsons.push(next);
        if (next.problems.length) return {jsons, chain, isBuiltIn};
        chain.push({name, content: ownProperties(next.value)});
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault =
      error instanceof ExtendsError ? error.problem : {path: 'extends', message: error.message};
    return {jsons, chain, isBuiltIn, fault};
  }
  return {jsons, chain, isBuiltIn, whole: putTogether(chain, isBuiltIn)};
};
