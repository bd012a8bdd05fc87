import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {herning} from '../../src/herning.js';

/** Writes the built-in directory in one file, as `src` takes it: `tsx write-directory.ts <file>`. */
const [file] = process.argv.slice(2);
if (!file) throw new Error('write-directory: name the file to write');
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, `${JSON.stringify(herning, null, 2)}\n`);
