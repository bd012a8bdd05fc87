import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What hosts write into `integrity`, for every script of `dist`. */
const hashes = readdirSync('dist', {recursive: true})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.js'))
  .sort()
  .map(file => {
    const hash = createHash('sha384').update(readFileSync(join('dist', file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
