import type {Obligation, Question, Registration, Step} from '../directory/index.js';
import {decideRoute} from '../route/decide.js';
import type {Decision} from '../route/decision.js';
import {writtenOut} from '../route/written.js';

/** Where everybody ends for whom a step is the same. */
export interface OutcomeNode {
  readonly id: string;
  /** How binding the step is, and by when; undefined: it need not be taken. */
  readonly obligation: Obligation | undefined;
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

export type RouteNode = QuestionNode | OutcomeNode;

/** A step, and which answers lead to it. */
export interface StepGraph {
  readonly step: Step;
  readonly start: RouteNode;
}

export const isOutcome = (node: RouteNode): node is OutcomeNode => 'obligation' in node;

const graphOf = (
  step: Step,
  decision: Decision<Obligation['text'] | undefined>,
  questions: readonly Question[],
): StepGraph => {
  const nodes = new Map<unknown, RouteNode>();
  const nodeOf = (decision: Decision<Obligation['text'] | undefined>): RouteNode => {
    const known = nodes.get(decision);
    if (known) return known;
    const node = 'value' in decision ? outcomeOf(decision.value) : forkOf(decision);
    nodes.set(decision, node);
    return node;
  };
  const newId = () => `n${nodes.size + 1}`;
  const outcomeOf = (text: Obligation['text'] | undefined): OutcomeNode => ({
    id: newId(),
    obligation: text && step.obligation.find(each => writtenOut(each.text) === writtenOut(text)),
  });
  const forkOf = ({question: place, branches}: Exclude<typeof decision, {value: unknown}>) => {
    const question = questions[place]!;
    const answersTo = new Map<RouteNode, string[]>();
    question.options!.forEach(({value}, answer) => {
      const to = nodeOf(branches[answer]!);
      answersTo.set(to, [...(answersTo.get(to) ?? []), value]);
    });
    return {
      id: newId(),
      question,
      branches: [...answersTo].map(([to, answers]) => ({answers, to})),
    };
  };
  return {step, start: nodeOf(decision)};
};

/**
 * For each step of a route, in the order in which they are taken, which answers lead to it: from the
 * first question it depends on, in the order asked, to how binding it is.
 */
export const stepGraphs = (registration: Registration): StepGraph[] =>
  decideRoute(registration, {}).steps.map(({step, text}) =>
    graphOf(step, text, registration.questions),
  );

/** All nodes from one on, each once, in the order in which they are met. */
export const nodesFrom = (start: RouteNode): readonly RouteNode[] => {
  const met = new Set<RouteNode>();
  const visit = (node: RouteNode) => {
    if (met.has(node)) return;
    met.add(node);
    if (isOutcome(node)) return;
    for (const {to} of node.branches) visit(to);
  };
  visit(start);
  return [...met];
};
