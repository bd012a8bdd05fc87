import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {copyPages} from './pages.mjs';

const read = name => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

copyPages();
cpSync('LICENSE', 'dist/embed/LICENSE');

// The built-in directory in one file, as `src` takes it.
const directory = {...read('offices'), ...read('sources'), registration: read('registration')};
mkdirSync('dist/npm/data', {recursive: true});
writeFileSync('dist/npm/data/herning.json', JSON.stringify(directory));
