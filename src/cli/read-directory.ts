import {readFileSync} from 'node:fs';
import {assertDirectory} from '../directory/check.js';
import {openDirectory} from '../directory/directory.js';
import type {Directory, DirectorySource} from '../directory/index.js';

/**
 * What a directory file has, checked.
 *
 * @throws RangeError that begins with the file's name: it cannot be read, is no JSON, or does not fit
 * the format, and then where. `other.json: offices[3].hours.visit.week.Mo[0]: …`
 */
export const readSource = (file: string): DirectorySource => {
  try {
    const source: unknown = JSON.parse(new TextDecoder().decode(readFileSync(file)));
    assertDirectory(source);
    return source;
  } catch (cause) {
    throw new RangeError(`${file}: ${(cause as Error).message}`, {cause});
  }
};

/** The directory in a file; it throws as `readSource` does. */
export const readDirectory = (file: string): Directory => openDirectory(readSource(file));
