import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FOLDER = 'dist/embed';

/** What hosts write into `integrity`, for every script of the folder. */
const hashes = readdirSync(FOLDER, {recursive: true})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.js'))
  .sort()
  .map(file => {
    const hash = createHash('sha384').update(readFileSync(`${FOLDER}/${file}`));
    return [file, `sha384-${hash.digest('base64')}`];
  });
writeFileSync(
  `${FOLDER}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
