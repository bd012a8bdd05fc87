import {assertDirectory} from '../directory/check.js';
import {openDirectory} from '../directory/directory.js';
import type {Directory, DirectorySource} from '../directory/index.js';
import {readJsonFile} from './json-file.js';

/**
 * What a directory file has, checked; `-` is standard input.
 *
 * @throws RangeError that begins with the file's name: it cannot be read, is no JSON, or does not fit
 * the format, and then where. `other.json: offices[3].hours.visit.week.Mo[0]: …`
 */
export const readSource = (file: string): DirectorySource => {
  const {value, problems} = readJsonFile(file);
  const [problem] = problems;
  if (problem) {
    throw new RangeError(`${file}:${problem.line}:${problem.column}: ${problem.message}`);
  }
  try {
    assertDirectory(value);
    return value;
  } catch (cause) {
    throw new RangeError(`${file}: ${(cause as Error).message}`, {cause});
  }
};

/** The directory in a file; it throws as `readSource` does. */
export const readDirectory = (file: string): Directory => openDirectory(readSource(file));
