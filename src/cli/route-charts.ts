import type {Question, Registration, Text} from '../directory/index.js';
import type {PlanStep} from '../route/index.js';
import {isPlan, nodesFrom, routeGraph} from './route-graph.js';
import type {Branch, PlanNode, QuestionNode, RouteNode} from './route-graph.js';

/** A chart with more plans than this is split by the answers to its first question. */
const MOST_PLANS = 12;

/** Wide enough for a step and its time limit to stand in a line or two. */
const CONFIGURATION = '%%{init: {"flowchart": {"wrappingWidth": 480}}}%%';

export const english = (text: Text): string => text['en'] ?? Object.values(text)[0]!;

export const OBLIGATION_WORDS: Readonly<Record<PlanStep['obligation'], string>> = {
  duty: 'must',
  right: 'may',
  need: 'need',
};

/** Text in a chart: its syntax has entities of its own. */
const label = (text: string): string =>
  text.replace(/[#"<>&]/g, sign => `#${sign.codePointAt(0)!};`);

export const answersInWords = ({options}: Question, values: readonly string[]): string =>
  values.map(value => english(options!.find(option => option.value === value)!.text)).join(' / ');

/** A part of the route small enough to be drawn, and the answers that lead there. */
interface Part {
  readonly title: readonly string[];
  readonly start: RouteNode;
}

const split = ({title, start}: Part): Part[] =>
  isPlan(start) || (title.length > 0 && nodesFrom(start).filter(isPlan).length <= MOST_PLANS)
    ? [{title, start}]
    : start.branches.flatMap(({answers, to}) =>
        split({title: [...title, answersInWords(start.question, answers)], start: to}),
      );

/** `must: Tax card. No earlier than 60 days before the job.` */
export const stepInWords = (
  {id, obligation, text}: PlanStep,
  {steps}: Pick<Registration, 'steps'>,
): string => {
  const title = english(steps.find(step => step.id === id)!.title);
  const step = `${OBLIGATION_WORDS[obligation]}: ${title}`;
  return text ? `${step}. ${english(text)}` : step;
};

const planLabel = ({number, steps}: PlanNode, registration: Registration): string =>
  [
    `Plan ${number}`,
    // A number and a full stop would make it a list, which Mermaid does not draw.
    ...steps.map((step, index) => `${index + 1} · ${stepInWords(step, registration)}`),
  ]
    .map(label)
    .join('<br>');

/** In which column of its chart each question stands, from 0. */
const columnsFrom = (start: RouteNode): ReadonlyMap<RouteNode, number> => {
  const columns = new Map<RouteNode, number>();
  const place = (node: RouteNode, column: number) => {
    if (isPlan(node) || (columns.get(node) ?? -1) >= column) return;
    columns.set(node, column);
    for (const {to} of node.branches) place(to, column + 1);
  };
  place(start, 0);
  return columns;
};

const renderChart = (start: RouteNode, registration: Registration): string[] => {
  const columns = columnsFrom(start);
  const planColumn = Math.max(-1, ...columns.values()) + 1;
  /** The longer the line the further right: plans stand below each other, and hide no line. */
  const renderBranch = (node: QuestionNode, {answers, to}: Branch): string => {
    const length = isPlan(to) ? planColumn - columns.get(node)! : 1;
    const answer = label(answersInWords(node.question, answers));
    return `${node.id} -${'-'.repeat(length)}>|"${answer}"| ${to.id}`;
  };
  return nodesFrom(start).flatMap(node =>
    isPlan(node)
      ? [`${node.id}["${planLabel(node, registration)}"]`]
      : [
          `${node.id}{{"${label(english(node.question.text))}"}}`,
          ...node.branches.map(branch => renderBranch(node, branch)),
        ],
  );
};

/**
 * The route as Markdown: a Mermaid flowchart for each part of it that can be taken in at a glance,
 * under a heading that names the answers leading there, in English.
 *
 * @param level of the headings, 1 to 6
 */
export const renderRoute = (registration: Registration, level: number): string =>
  split({title: [], start: routeGraph(registration)})
    .map(({title, start}) =>
      [
        `${'#'.repeat(level)} ${title.join(', ')}`,
        '',
        '```mermaid',
        CONFIGURATION,
        'flowchart LR',
        ...renderChart(start, registration).map(line => `  ${line}`),
        '```',
        '',
      ].join('\n'),
    )
    .join('\n');
