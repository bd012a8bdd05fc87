import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {directoryWithAllLanguages} from '../translations/all-languages.js';

/** Writes the built-in directory in one file, in all languages, as `src` takes it: `tsx write-directory.ts <file>`. */
const [file] = process.argv.slice(2);
if (!file) throw new Error('write-directory: name the file to write');
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, `${JSON.stringify(directoryWithAllLanguages(), null, 2)}\n`);
