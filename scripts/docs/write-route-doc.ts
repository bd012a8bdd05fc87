import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {
  answersInWords,
  renderRoute,
  english,
  OBLIGATION_WORDS,
} from '../../src/cli/route-charts.js';
import {isPlan, nodesFrom, routeGraph} from '../../src/cli/route-graph.js';
import type {RouteNode} from '../../src/cli/route-graph.js';
import {openDirectory} from '../../src/directory/directory.js';
import type {Condition} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';

const DOC = 'docs/route.md';
const GENERATED = /(<!-- route -->)[^]*?(<!-- \/route -->)/;

const registration = openDirectory(herning).registration!;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const questions = registration.questions.filter(({options}) => options);
const graph = routeGraph(registration);

/** Every way to a plan, by the question the answers given on it; a question not asked has none. */
const wayTable = (): string => {
  const rows: string[][] = [];
  const walk = (node: RouteNode, way: ReadonlyMap<string, string>) => {
    if (isPlan(node)) {
      rows.push([...questions.map(({id}) => way.get(id) ?? ''), String(node.number)]);
      return;
    }
    for (const {answers, to} of node.branches) {
      walk(to, new Map(way).set(node.question.id, cell(answersInWords(node.question, answers))));
    }
  };
  walk(graph, new Map());
  return table([...questions.map(({text}) => cell(english(text))), 'plan'], rows);
};

const planTable = (): string =>
  table(
    ['plan', ...registration.steps.map(({title}) => cell(english(title)))],
    nodesFrom(graph)
      .filter(isPlan)
      .sort((a, b) => a.number - b.number)
      .map(({number, steps}) => [
        String(number),
        ...registration.steps.map(({id}) => {
          const place = steps.findIndex(step => step.id === id);
          return place < 0 ? '' : `${place + 1}. ${OBLIGATION_WORDS[steps[place]!.obligation]}`;
        }),
      ]),
  );

const conditionInWords = (condition: Condition | undefined): string => {
  if (!condition) return 'always';
  if (Array.isArray(condition)) return condition.map(conditionInWords).join('; or ');
  return Object.entries(condition as Record<string, string | readonly string[]>)
    .map(([id, values]) => {
      const question = registration.questions.find(question => question.id === id)!;
      return `${english(question.text)} ${answersInWords(question, [values].flat())}`;
    })
    .join(' · ');
};

const noteTable = (): string =>
  table(
    ['note', 'said when'],
    registration.notes.map(({text, appliesWhen}) => [
      cell(english(text)),
      cell(conditionInWords(appliesWhen)),
    ]),
  );

const generated = [
  renderRoute(registration, 3),
  '### Who gets which plan',
  wayTable(),
  '### The steps of each plan, in order',
  planTable(),
  '### The notes',
  noteTable(),
].join('\n\n');

const written = readFileSync(DOC, 'utf8');
const current = await format(
  written.replace(
    GENERATED,
    (_, start: string, end: string) => `${start}\n\n${generated}\n\n${end}`,
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
