import type {Question, Registration} from '../directory/index.js';
import {planRoute} from '../route/index.js';
import type {PlanStep} from '../route/index.js';

/** Where everybody ends who is told the same steps. */
export interface PlanNode {
  readonly id: string;
  /** Counts the plans from 1, in the order in which the answers lead to them. */
  readonly number: number;
  readonly steps: readonly PlanStep[];
}

/** Where some answers to a question lead. */
export interface Branch {
  readonly answers: readonly string[];
  readonly to: RouteNode;
}

/** A question, and where its answers lead; answers that lead to the same place share a branch. */
export interface QuestionNode {
  readonly id: string;
  readonly question: Question;
  readonly branches: readonly Branch[];
}

export type RouteNode = QuestionNode | PlanNode;

/** What sets two plans apart here: which steps, how binding, and by when. */
const essence = (steps: readonly PlanStep[]): string =>
  JSON.stringify(steps.map(({id, obligation, text}) => [id, obligation, text]));

/**
 * The whole route as a graph from its first question to its plans, in the order asked. Whatever goes on
 * in the same way is one node. A question that changes neither steps nor obligation nor time limit is
 * left out; so is that for the day, which only turns limits into dates.
 */
export const routeGraph = (registration: Registration): RouteNode => {
  const nodes = new Map<string, RouteNode>();
  let plans = 0;
  const shared = (key: string, make: (id: string) => RouteNode): RouteNode => {
    const node = nodes.get(key) ?? make(`n${nodes.size + 1}`);
    nodes.set(key, node);
    return node;
  };
  const follow = (answers: Readonly<Record<string, string>>): RouteNode => {
    const {questions, steps} = planRoute(registration, answers);
    const question = registration.questions.find(
      ({id, options}) => options && questions.includes(id),
    );
    if (!question) return shared(essence(steps), id => ({id, number: ++plans, steps}));
    const answersTo = new Map<RouteNode, string[]>();
    for (const {value} of question.options!) {
      const to = follow({...answers, [question.id]: value});
      answersTo.set(to, [...(answersTo.get(to) ?? []), value]);
    }
    const branches = [...answersTo].map(([to, answers]) => ({answers, to}));
    if (branches.length === 1) return branches[0]!.to;
    const key = branches.map(({answers, to}) => `${answers.join()}>${to.id}`);
    return shared([question.id, ...key].join(), id => ({id, question, branches}));
  };
  return follow({});
};

export const isPlan = (node: RouteNode): node is PlanNode => 'steps' in node;

/** All nodes from one on, each once, in the order in which they are met. */
export const nodesFrom = (start: RouteNode): readonly RouteNode[] => {
  const met = new Set<RouteNode>();
  const visit = (node: RouteNode) => {
    if (met.has(node)) return;
    met.add(node);
    if (!isPlan(node))
      node.branches.forEach(({to}) => {
        visit(to);
      });
  };
  visit(start);
  return [...met];
};
