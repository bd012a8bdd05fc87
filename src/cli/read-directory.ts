import {readFileSync} from 'node:fs';
import {parseDirectory} from '../directory/index.js';
import type {Directory} from '../directory/index.js';

/**
 * The directory in a file.
 *
 * @throws RangeError that begins with the file's name: it cannot be read, is no JSON, or does not fit
 * the format, and then where. `other.json: offices[3].hours.visit.week.Mo[0]: …`
 */
export const readDirectory = (file: string): Directory => {
  try {
    return parseDirectory(JSON.parse(new TextDecoder().decode(readFileSync(file))));
  } catch (cause) {
    throw new RangeError(`${file}: ${(cause as Error).message}`, {cause});
  }
};
