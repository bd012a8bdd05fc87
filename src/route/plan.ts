import {offsetDate} from '../directory/dates.js';
import type {
  BringItem,
  CalendarDate,
  Conditional,
  Obligation,
  OnlineService,
  Question,
  Registration,
  Step,
  Text,
} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {Decisions} from './decision.js';
import type {Decision} from './decision.js';
import {answersIn} from './situation.js';
import type {Answers, Situation} from './situation.js';

/** A step as it holds in one situation. */
export interface PlanStep {
  readonly id: string;
  readonly obligation: Obligation['type'];
  /** The time limit in words. */
  readonly timeLimit?: Text;
  /** First day it can be done; only when the arrival is known. */
  readonly earliest?: CalendarDate;
  /** Last day to do it; only when the arrival is known. */
  readonly deadline?: CalendarDate;
  /** Ids of the offices that do it, the nearest duty first. */
  readonly offices: readonly string[];
  /** E.164 numbers of those of their contact points to call in this case; empty: any of them. */
  readonly telephones: readonly string[];
  readonly online: readonly OnlineService[];
  readonly bring: readonly BringItem[];
}

/** What to ask, do and know. */
export interface Plan {
  /** Ids of the questions whose answer can still change the plan, in the order to ask. */
  readonly questions: readonly string[];
  /** The steps that hold whatever the open questions bring, in order. */
  readonly steps: readonly PlanStep[];
  /** Ids of the notes that hold whatever the open questions bring. */
  readonly notes: readonly string[];
}

/** A part of the file that holds only in some situations, and whether it does. */
interface DecidedPart<T> {
  readonly part: T;
  readonly holds: Decision<boolean>;
}

/** The question for the day that dates are counted from. */
const STARTING_DAY = 'arrival';

/** Any day will do to see whether the day matters. */
const SOME_DAY = '2024-01-31';

/** The answer given, or all that can be given still. */
const possibleAnswers = (
  {id, options}: Question,
  answers: Answers,
): readonly (string | undefined)[] => {
  if (answers[id]) return [answers[id]];
  if (!options) return [SOME_DAY, undefined];
  return options.length ? options.map(({value}) => value) : [undefined];
};

/** Depth-first, so that what a step depends on stands before it and the file's order holds elsewhere. */
const inOrder = (steps: readonly Step[]): Step[] => {
  const ordered: Step[] = [];
  const visited = new Set<Step>();
  const visit = (step: Step) => {
    if (visited.has(step)) return;
    visited.add(step);
    for (const id of step.dependsOn ?? []) steps.filter(other => other.id === id).forEach(visit);
    ordered.push(step);
  };
  steps.forEach(visit);
  return ordered;
};

/** All that the answers decide of a step. */
const decideStep = (step: Step, decisions: Decisions) => {
  const yes = decisions.settled(true);
  const no = decisions.settled(false);
  const nothing = decisions.settled(undefined);
  const applies = decisions.holds(step.appliesWhen);
  const obligations = step.obligation.map(obligation => ({
    obligation,
    applies: decisions.holds(obligation.appliesWhen),
  }));
  /** What follows from the obligation that holds: when the step applies, its first that does. */
  const obliged = <T, N>(follows: (obligation: Obligation) => Decision<T>, none: Decision<N>) =>
    decisions.choose<T | N>(
      applies,
      obligations.reduceRight<Decision<T | N>>(
        (rest, {obligation, applies}) => decisions.choose(applies, follows(obligation), rest),
        none,
      ),
      none,
    );
  const isToDo = obliged(() => yes, no);
  const partsOf = <T extends Conditional>(list: readonly T[] = []): DecidedPart<T>[] =>
    list.map(part => ({
      part,
      holds: decisions.choose(isToDo, decisions.holds(part.appliesWhen), no),
    }));
  return {
    step,
    type: obliged(({type}) => decisions.settled(type), nothing),
    obligation: obliged(obligation => decisions.settled(obligation), nothing),
    startingDay: obliged(
      ({earliest, deadline}) =>
        (earliest ?? deadline) ? decisions.answer(STARTING_DAY, day => day) : nothing,
      nothing,
    ),
    offices: partsOf(step.offices),
    online: partsOf(step.online),
    bring: partsOf(step.bring),
  };
};

type DecidedStep = ReturnType<typeof decideStep>;

const decideRoute = ({questions, steps, notes}: Registration, answers: Answers) => {
  const decisions = new Decisions(
    new Map(questions.map(question => [question.id, possibleAnswers(question, answers)])),
  );
  const decidedSteps = inOrder(steps).map(step => decideStep(step, decisions));
  const decidedNotes = notes.map(part => ({part, holds: decisions.holds(part.appliesWhen)}));
  return {
    steps: decidedSteps,
    notes: decidedNotes,
    /**
     * Ids of the questions that make a difference to some part, in the order to ask. A step's type
     * follows from its obligation.
     */
    questions: decisions.questionsOf([
      ...decidedSteps.flatMap(({obligation, startingDay, offices, online, bring}) => [
        obligation,
        startingDay,
        ...[...offices, ...online, ...bring].map(({holds}) => holds),
      ]),
      ...decidedNotes.map(({holds}) => holds),
    ]),
  };
};

/** What a decision comes to, as far as the open questions cannot change it. */
const certain = <T>(decision: Decision<T>): T | undefined =>
  'value' in decision ? decision.value : undefined;

const certainParts = <T>(decided: readonly DecidedPart<T>[]): T[] =>
  decided.filter(({holds}) => certain(holds)).map(({part}) => part);

const planStep = (decided: DecidedStep, answers: Answers): PlanStep[] => {
  const type = certain(decided.type);
  if (!type) return [];
  const {text, earliest, deadline} =
    certain(decided.obligation) ?? inheritingNothing<Partial<Obligation>>({});
  const startingDay = answers[STARTING_DAY];
  const offices = certainParts(decided.offices);
  return [
    inheritingNothing({
      id: decided.step.id,
      obligation: type,
      ...(text && {timeLimit: text}),
      ...(startingDay && earliest && {earliest: offsetDate(startingDay, earliest)}),
      ...(startingDay && deadline && {deadline: offsetDate(startingDay, deadline)}),
      offices: offices.map(({office}) => office),
      telephones: offices.flatMap(({telephones = []}) => telephones),
      online: certainParts(decided.online),
      bring: certainParts(decided.bring),
    }),
  ];
};

/**
 * The steps somebody must, may or needs to take, in order, and the questions still open.
 *
 * What holds for every combination of answers to the open questions is certain, and a question is
 * asked while in any of them its answer makes a difference. Each part of the file is decided over the
 * questions it depends on alone, so more questions cost no more than the parts that name them.
 *
 * @throws RangeError as `checkSituation` does
 */
export const planRoute = (registration: Registration, situation: Situation): Plan => {
  const answers = answersIn(registration.questions, situation);
  const {questions, steps, notes} = decideRoute(registration, answers);
  return {
    questions,
    steps: steps.flatMap(step => planStep(step, answers)),
    notes: certainParts(notes).map(({id}) => id),
  };
};

/**
 * Ids of the questions worth showing, in the order to ask: the open ones whose answer can still change
 * the plan, and the answered ones that would be asked if they were open.
 *
 * @throws RangeError as `checkSituation` does
 */
export const relevantQuestions = (registration: Registration, situation: Situation): string[] => {
  const {questions} = registration;
  const answers = answersIn(questions, situation);
  const open = decideRoute(registration, answers).questions;
  const isRelevant = (id: string): boolean =>
    answers[id]
      ? decideRoute(
          registration,
          inheritingNothing({...answers, [id]: undefined}),
        ).questions.includes(id)
      : open.includes(id);
  return questions.map(({id}) => id).filter(isRelevant);
};
