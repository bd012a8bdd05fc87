// Parses the directory file of its standard input, as a process does that has just begun, and prints how long it took.
import {readFileSync} from 'node:fs';
import {parseDirectory} from '../../dist/npm/directory/index.js';
import {milliseconds} from '../processor-time.js';

const source: unknown = JSON.parse(readFileSync(0, 'utf8'));
console.log(milliseconds(() => parseDirectory(source)));
