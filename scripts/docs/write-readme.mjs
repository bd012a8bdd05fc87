import {readdirSync} from 'node:fs';
import {bundledSize, embedSizes, factsSize} from '../build/sizes.mjs';
import {elementSections, eventTable, summaryTable} from './element-tables.mjs';
import {updateParts} from './markdown-parts.mjs';

const SCRIPTS = {
  'registration-widgets.js': 'the one script',
  'calendar.js': 'beside it; loaded to add dates to a calendar',
  'contact.js': 'beside it; loaded to save a contact',
  'qr-code.js': 'beside it; loaded to print a plan',
  'print-page.js': 'beside it; loaded to print a plan',
  'json-ld.js': 'beside it; loaded for `json-ld`',
  'read-directory.js': 'beside it; loaded for `src`',
  'additions.js': 'beside it; loaded on a page with `data-directory-additions`',
  'search-offices.js': 'beside it; loaded to search a directory of many offices',
  'registration-widgets.all.js': 'the script with all of these and all languages inside',
};

const sizeTable = async () => {
  const sizes = embedSizes();
  const sizeOf = file => sizes.find(size => size.file === file).brotli;
  const inKilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;
  const languages = sizes.filter(({file}) => file.startsWith('languages/'));
  const largest = Math.max(...languages.map(({brotli}) => brotli));
  const [code, badge] = await Promise.all(
    [false, true].map(isWithFacts =>
      bundledSize('elements/open-now-badge/define.js', {isWithFacts}),
    ),
  );
  const [script, ...others] = Object.entries(SCRIPTS).map(
    ([file, what]) => `| \`dist/embed/${file}\` | ${what} | ${inKilobytes(sizeOf(file))} |`,
  );
  return [
    '| file | what | brotli |',
    '|---|---|---|',
    script,
    `| | of which the built-in directory's facts, in two languages | ${inKilobytes(factsSize().brotli)} |`,
    ...others,
    `| \`dist/embed/languages/<tag>.js\` | beside it; each of ${languages.length} languages, loaded where it is spoken | up to ${inKilobytes(largest)} |`,
    `| \`<open-now-badge>\` from npm | bundled alone, with Lit and English | ${inKilobytes(code.brotli)} |`,
    `| | and the built-in directory's facts | ${inKilobytes(badge.brotli - code.brotli)} |`,
  ].join('\n');
};

const officeIds = () => {
  const ids = readdirSync('data/offices').map(file => `\`${file.replace('.json', '')}\``);
  return `Office ids: ${ids.sort().join(', ')}.`;
};

// Sizes are told, not checked: they differ by some bytes from one brotli to the next.
const sizes = process.argv.includes('--check') ? {} : {sizes: await sizeTable()};
const remedy = 'npm run build && npm run readme';
await updateParts('README.md', {elements: summaryTable(), offices: officeIds(), ...sizes}, remedy);
await updateParts('docs/elements.md', {elements: elementSections()}, remedy);
await updateParts('docs/api.md', {events: eventTable()}, remedy);
