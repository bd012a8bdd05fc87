import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {DOMParser} from '@xmldom/xmldom';

const config = readConfigFileAndWriteSchema(resolve('lit-localize.json'));
const {targetLocales, interchange, output} = config;

/** Placeholders are known by their number: the name in the source code may change. */
const placeholder = number => `<x id="${number}"/>`;

const placeholdersOf = text => text.match(/<x id="\d+"\/>/g) ?? [];

const textOfMessage = ({contents}) =>
  contents.map(part => (typeof part === 'string' ? part : placeholder(part.index))).join('');

/** The text of a unit's `<source>` or `<target>`; undefined when there is none. */
const textOf = (unit, tag) => {
  const [element] = Array.from(unit.getElementsByTagName(tag));
  return (
    element &&
    Array.from(element.childNodes, child =>
      child.nodeName === 'x' ? placeholder(child.getAttribute('id')) : child.nodeValue,
    ).join('')
  );
};

const readUnits = async file => {
  const document = new DOMParser().parseFromString(await readFile(file, 'utf8'), 'text/xml');
  return new Map(
    Array.from(document.getElementsByTagName('trans-unit'), unit => [
      unit.getAttribute('id'),
      {source: textOf(unit, 'source'), target: textOf(unit, 'target')},
    ]),
  );
};

/** The items of one list that the other does not have as often. */
const without = (some, others) => {
  const rest = [...others];
  return some.filter(item => {
    const place = rest.indexOf(item);
    if (place < 0) return true;
    rest.splice(place, 1);
    return false;
  });
};

const problemsOfUnit = (expected, {source, target}) => {
  if (expected === undefined) return ['is in no source file any more'];
  if (source !== expected) return [`translates "${source}", but the sources say "${expected}"`];
  if (target === undefined) return ['has no target'];
  if (!target.trim()) return ['has an empty target'];
  const wanted = placeholdersOf(expected);
  const used = placeholdersOf(target);
  return [
    ...without(wanted, used).map(lost => `lost the placeholder ${lost}`),
    ...without(used, wanted).map(added => `has a placeholder too many: ${added}`),
  ];
};

const problemsOfLanguage = async (language, messages) => {
  const units = await readUnits(join(interchange.xliffDir, `${language}.xlf`));
  const sources = new Map(messages.map(message => [message.name, textOfMessage(message)]));
  return [
    ...[...sources.keys()].filter(id => !units.has(id)).map(id => [id, 'is missing']),
    ...[...units].flatMap(([id, unit]) =>
      problemsOfUnit(sources.get(id), unit).map(problem => [id, problem]),
    ),
  ].map(([id, problem]) => `${language}: unit "${id}" ${problem}`);
};

/** Whether the committed modules are those that the translations give. */
const staleModules = async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'translations-'));
  try {
    const localeCodesModule = join(fresh, 'locale-codes.ts');
    await new RuntimeLitLocalizer({
      ...config,
      output: {...output, outputDir: fresh, localeCodesModule},
    }).build();
    const names = new Set([...(await readdir(fresh)), ...(await readdir(output.outputDir))]);
    const read = (folder, name) => readFile(join(folder, name), 'utf8').catch(() => undefined);
    const stale = [];
    for (const name of names) {
      if ((await read(fresh, name)) !== (await read(output.outputDir, name))) {
        stale.push(`${join(output.outputDir, name)} is not what the translations give`);
      }
    }
    return stale;
  } finally {
    await rm(fresh, {recursive: true});
  }
};

const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
const problems = [
  ...errors.map(({messageText}) => String(messageText)),
  ...(
    await Promise.all(targetLocales.map(language => problemsOfLanguage(language, messages)))
  ).flat(),
];
if (!problems.length) problems.push(...(await staleModules()));

for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error('Translate in data/translations/, then run `npm run localize`.');
  process.exitCode = 1;
} else {
  console.log(`${messages.length} messages in ${targetLocales.join(', ')}: complete.`);
}
