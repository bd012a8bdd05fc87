import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {answersInWords, renderRoute, english} from '../../src/cli/route-charts.js';
import {openDirectory} from '../../src/directory/directory.js';
import type {Condition} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {persons} from '../../test/route/persons.js';
import {PlanWriter} from './plan-in-words.js';

const DOC = 'docs/route.md';

const directory = openDirectory(herning);
const registration = directory.registration!;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const conditionInWords = (condition: Condition | undefined): string => {
  if (!condition) return 'always';
  if (Array.isArray(condition)) return condition.map(conditionInWords).join(', or ');
  return Object.entries(condition as Record<string, string | readonly string[]>)
    .map(([id, values]) => {
      const question = registration.questions.find(question => question.id === id)!;
      return `${english(question.text)} ${answersInWords(question, [values].flat())}`;
    })
    .join(' · ');
};

const questionTable = (): string =>
  table(
    ['question', 'key', 'answers', 'why it is asked'],
    registration.questions.map(({id, text, variants = [], options, why}) => [
      cell([text, ...variants.map(variant => variant.text)].map(english).join(' / ')),
      `\`${id}\``,
      options?.map(({value, text}) => `\`${value}\` ${cell(english(text))}`).join(' · ') ?? 'a day',
      why ? cell(english(why)) : '',
    ]),
  );

const noteList = (): string =>
  registration.notes
    .map(
      ({text, step, appliesWhen}) =>
        `- ${english(text)} *(${step ? `in \`${step}\`` : 'first'}: ${conditionInWords(appliesWhen)})*`,
    )
    .join('\n');

const writers = {en: new PlanWriter(directory, 'en'), da: new PlanWriter(directory, 'da')};

const plans = persons
  .map(({name, situation}) =>
    [
      `### ${name}`,
      writers.en.write(situation, 4),
      '#### På dansk',
      writers.da.write(situation, 5),
    ].join('\n\n'),
  )
  .join('\n\n');

const parts: Readonly<Record<string, string>> = {
  questions: questionTable(),
  plans,
  charts: [renderRoute(registration, 3), '### The notes', noteList()].join('\n\n'),
};

const written = readFileSync(DOC, 'utf8');
const current = await format(
  Object.entries(parts).reduce(
    (doc, [name, content]) =>
      doc.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`,
      ),
    written,
  ),
  {...(await resolveConfig(DOC)), filepath: DOC},
);
if (process.argv.includes('--check')) {
  if (written !== current) {
    console.error(`${DOC}: it does not show the route of the data. Run: npm run route-doc`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(DOC, current);
}
