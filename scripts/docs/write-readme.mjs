import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
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

const sizeTable = () => {
  const files = {
    'registration-widgets.js': 'the one script',
    'registration-steps.js': 'beside it; loaded where `<registration-steps>` stands',
    'carry.js': 'beside it; loaded only to print, share or save dates',
    'on-demand.js': 'beside it; loaded only for `src`, `json-ld` and saving a contact',
    'registration-widgets.all.js': 'the script, the steps and all languages in one file',
  };
  const size = file => {
    const bytes = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    return `${(bytes / 1000).toFixed(1)} kB`;
  };
  const languages = readdirSync('dist/languages').filter(file => file.endsWith('.js'));
  const largest = Math.max(
    ...languages.map(file => brotliCompressSync(readFileSync(`dist/languages/${file}`)).length),
  );
  return [
    '| file | what | brotli |',
    '|---|---|---|',
    ...Object.entries(files).map(
      ([file, what]) => `| \`dist/${file}\` | ${what} | ${size(file)} |`,
    ),
    `| \`dist/languages/<tag>.js\` | beside it; each of ${languages.length} languages, loaded where it is spoken | up to ${(largest / 1000).toFixed(1)} kB |`,
  ].join('\n');
};

// Sizes are told, not checked: they differ by some bytes from one brotli to the next.
const sizes = process.argv.includes('--check') ? {} : {sizes: sizeTable()};
await updateParts('README.md', {elements: elementTable(), ...sizes}, 'npm run readme');
