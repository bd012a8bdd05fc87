import {bundledSize, embedSizes} from '../build/sizes.mjs';
import {cell, elementsOfTheBuild, updateParts} from './markdown-parts.mjs';

const elementTable = () => {
  const elements = elementsOfTheBuild();
  const everywhere = ['lang', 'language-picker', 'src', 'at'];
  const describe = ({name, type, description}) =>
    `\`${name}\` (${cell(type.text.replaceAll("'", ''))}) – ${cell(description)}`;
  const rows = elements.map(({tagName, summary, attributes}) => [
    `\`<${tagName}>\``,
    summary,
    attributes
      .filter(({name}) => !everywhere.includes(name))
      .map(describe)
      .join('<br>'),
  ]);
  const shared = elements[0].attributes.filter(({name}) => everywhere.includes(name));
  return [
    '| element | what it shows | its own attributes |',
    '|---|---|---|',
    ...rows.map(row => `| ${row.join(' | ')} |`),
    '',
    `Every element also takes ${shared.map(describe).join('; ').replaceAll('.;', ';')}`,
  ].join('\n');
};

const SCRIPTS = {
  'registration-widgets.js': 'the one script',
  'calendar.js': 'beside it; loaded to add dates to a calendar',
  'contact.js': 'beside it; loaded to save a contact',
  'qr-code.js': 'beside it; loaded to print a plan',
  'json-ld.js': 'beside it; loaded for `json-ld`',
  'check-directory.js': 'beside it; loaded for `src`',
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
  return [
    '| file | what | brotli |',
    '|---|---|---|',
    ...Object.entries(SCRIPTS).map(
      ([file, what]) => `| \`dist/embed/${file}\` | ${what} | ${inKilobytes(sizeOf(file))} |`,
    ),
    `| \`dist/embed/languages/<tag>.js\` | beside it; each of ${languages.length} languages, loaded where it is spoken | up to ${inKilobytes(largest)} |`,
    `| \`<open-now-badge>\` from npm | bundled alone, with Lit | ${inKilobytes(code.brotli)} |`,
    `| | and the built-in directory's facts | ${inKilobytes(badge.brotli - code.brotli)} |`,
  ].join('\n');
};

// Sizes are told, not checked: they differ by some bytes from one brotli to the next.
const sizes = process.argv.includes('--check') ? {} : {sizes: await sizeTable()};
await updateParts('README.md', {elements: elementTable(), ...sizes}, 'npm run readme');
