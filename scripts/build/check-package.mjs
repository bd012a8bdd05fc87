import {existsSync, readFileSync} from 'node:fs';

const {exports, bin, customElements, ...manifest} = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** Every file that a value names, wherever in it; a pattern names its folder. */
const filesIn = value =>
  typeof value === 'string' ? [value.replace('*', '')] : Object.values(value).flatMap(filesIn);

const missing = filesIn([exports, bin, customElements, manifest['web-types']]).find(
  file => !existsSync(file),
);

if (missing) {
  console.error(`Nothing is packed: ${missing} is missing. Build first: npm run build`);
  process.exit(1);
}
