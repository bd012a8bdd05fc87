import {checkedCopy} from './check.js';
import {openCopy} from './directory.js';
import type {Directory} from './directory.js';

/**
 * Reads a directory file's parsed JSON.
 *
 * @throws RangeError for anything that does not fit the format, an id that leads nowhere, hours the
 * engine refuses. The message begins with the path of the fault:
 * `offices[3].hours.visit.week.Mo[0]: …`
 */
export const parseDirectory = (source: unknown): Directory => openCopy(checkedCopy(source));
