import type {Obligation, Question, Registration, Text} from '../directory/index.js';
import {isOutcome, nodesFrom, stepGraphs} from './route-graph.js';
import type {Branch, QuestionNode, RouteNode, StepGraph} from './route-graph.js';

/** Wide enough for a question, or for an obligation, to stand in a line or two. */
const CONFIGURATION = '%%{init: {"flowchart": {"wrappingWidth": 480}}}%%';

export const english = (text: Text): string => text['en'] ?? Object.values(text)[0]!;

/** Text in a chart: its syntax has entities of its own. */
const label = (text: string): string =>
  text.replace(/[#"<>&]/g, sign => `#${sign.codePointAt(0)!};`);

export const answersInWords = ({options}: Question, values: readonly string[]): string =>
  values.map(value => english(options!.find(option => option.value === value)!.text)).join(' / ');

/** In which column of its chart each question stands, from 0. */
const columnsFrom = (start: RouteNode): ReadonlyMap<RouteNode, number> => {
  const columns = new Map<RouteNode, number>();
  const place = (node: RouteNode, column: number) => {
    if (isOutcome(node) || (columns.get(node) ?? -1) >= column) return;
    columns.set(node, column);
    for (const {to} of node.branches) place(to, column + 1);
  };
  place(start, 0);
  return columns;
};

const outcomeInWords = (obligation: Obligation | undefined): string =>
  obligation ? `${obligation.type} · ${english(obligation.text)}` : 'no such step';

const renderChart = (start: RouteNode): string[] => {
  const columns = columnsFrom(start);
  const lastColumn = Math.max(-1, ...columns.values()) + 1;
  /** The longer the line the further right: outcomes stand below each other, and hide no line. */
  const renderBranch = (node: QuestionNode, {answers, to}: Branch): string => {
    const length = isOutcome(to) ? lastColumn - columns.get(node)! : 1;
    const answer = label(answersInWords(node.question, answers));
    return `${node.id} -${'-'.repeat(length)}>|"${answer}"| ${to.id}`;
  };
  return nodesFrom(start).flatMap(node =>
    isOutcome(node)
      ? [`${node.id}["${label(outcomeInWords(node.obligation))}"]`]
      : [
          `${node.id}{{"${label(english(node.question.text))}"}}`,
          ...node.branches.map(branch => renderBranch(node, branch)),
        ],
  );
};

const renderStep = ({step, start}: StepGraph, level: number): string =>
  [
    `${'#'.repeat(level)} ${english(step.title)}`,
    '',
    '```mermaid',
    CONFIGURATION,
    'flowchart LR',
    ...renderChart(start).map(line => `  ${line}`),
    '```',
    '',
  ].join('\n');

/**
 * The route as Markdown: a Mermaid flowchart for each step, under a heading of its own, from the
 * questions it depends on to how binding it is, in English.
 *
 * @param level of the headings, 1 to 6
 */
export const renderRoute = (registration: Registration, level: number): string =>
  stepGraphs(registration)
    .map(graph => renderStep(graph, level))
    .join('\n');
