import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';

const README = 'README.md';

const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const elementTable = () => {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement);
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
    'on-demand.js': 'beside it; loaded only for `src` and for saving a contact',
    'registration-widgets.all.js': 'all of it in one file',
  };
  const size = file => {
    const bytes = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    return `${(bytes / 1000).toFixed(1)} kB`;
  };
  return [
    '| file | what | brotli |',
    '|---|---|---|',
    ...Object.entries(files).map(
      ([file, what]) => `| \`dist/${file}\` | ${what} | ${size(file)} |`,
    ),
  ].join('\n');
};

const replacePart = (text, name, content) =>
  text.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, start, end) => `${start}\n\n${content}\n\n${end}`,
  );

const written = readFileSync(README, 'utf8');
const isCheck = process.argv.includes('--check');
const withElements = replacePart(written, 'elements', elementTable());
const current = await format(
  // Sizes are told, not checked: they differ by some bytes from one brotli to the next.
  isCheck ? withElements : replacePart(withElements, 'sizes', sizeTable()),
  {...(await resolveConfig(README)), filepath: README},
);
if (isCheck) {
  if (written !== current) {
    console.error('README.md: its table of elements is not that of the build. Run: npm run readme');
    process.exitCode = 1;
  }
} else {
  writeFileSync(README, current);
}
