import {offsetDate} from '../directory/dates.js';
import {PHASES} from '../directory/phases.js';
import type {
  BringItem,
  CalendarDate,
  Conditional,
  Obligation,
  OnlineService,
  Phase,
  Question,
  Registration,
  RouteNote,
  Step,
  Text,
} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {Decisions} from './decision.js';
import type {Decision} from './decision.js';
import {offeredOptions} from './question.js';
import {answersIn} from './situation.js';
import type {Answers, Situation} from './situation.js';

/** A step as it holds in one situation. */
export interface PlanStep {
  readonly id: string;
  readonly phase: Phase;
  readonly obligation: Obligation['type'];
  /** How binding it is and by when, in one whole sentence; absent while that is not certain. */
  readonly text?: Text;
  /** First day it can be done; only when the day it is counted from is known. */
  readonly earliest?: CalendarDate;
  /** Last day to do it; only when the day it is counted from is known. */
  readonly deadline?: CalendarDate;
  /** Ids of the offices that do it, the nearest duty first. */
  readonly offices: readonly string[];
  /** E.164 numbers of those of their contact points to call in this case; empty: any of them. */
  readonly telephones: readonly string[];
  readonly online: readonly OnlineService[];
  /** For a visit. */
  readonly bring: readonly BringItem[];
  /** For a form online. */
  readonly have: readonly BringItem[];
  /** Ids of the notes that stand in this step. */
  readonly notes: readonly string[];
}

/** What to ask, do and know. */
export interface Plan {
  /** Ids of the questions whose answer can still change the plan, in the order to ask. */
  readonly questions: readonly string[];
  /** The steps that hold whatever the open questions bring, in order. */
  readonly steps: readonly PlanStep[];
  /** Ids of the notes on the whole plan that hold whatever the open questions bring. */
  readonly notes: readonly string[];
}

/** A part of the file that holds only in some situations, and whether it does. */
interface DecidedPart<T> {
  readonly part: T;
  readonly holds: Decision<boolean>;
}

/** The question for the day that dates are counted from, where an obligation names no other. */
const STARTING_DAY = 'arrival';

/** Any day will do to see whether the day matters. */
const SOME_DAY = '2024-01-31';

/** The answer given, or all that can be given still. */
const possibleAnswers = (question: Question, answers: Answers): readonly (string | undefined)[] => {
  const answer = answers[question.id];
  if (answer) return [answer];
  const options = offeredOptions(question, answers);
  if (!options) return [SOME_DAY, undefined];
  return options.length ? options.map(({value}) => value) : [undefined];
};

/**
 * What a step depends on stands before it; elsewhere the order of the phases holds, and within a phase
 * that of the file.
 */
const inOrder = (steps: readonly Step[]): Step[] => {
  const byPhase = PHASES.flatMap(phase => steps.filter(step => step.phase === phase));
  const ordered: Step[] = [];
  const visited = new Set<Step>();
  const visit = (step: Step) => {
    if (visited.has(step)) return;
    visited.add(step);
    byPhase.filter(({id}) => step.dependsOn?.includes(id)).forEach(visit);
    ordered.push(step);
  };
  byPhase.forEach(visit);
  return ordered;
};

/** All that the answers decide of a step. */
const decideStep = (step: Step, notes: readonly RouteNote[], decisions: Decisions) => {
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
      ({from = STARTING_DAY, earliest, deadline}) =>
        (earliest ?? deadline) ? decisions.answer(from, day => day) : nothing,
      nothing,
    ),
    offices: partsOf(step.offices),
    online: partsOf(step.online),
    bring: partsOf(step.bring),
    have: partsOf(step.have),
    notes: partsOf(notes.filter(note => note.step === step.id)),
  };
};

type DecidedStep = ReturnType<typeof decideStep>;

const decideRoute = ({questions, steps, notes}: Registration, answers: Answers) => {
  const decisions = new Decisions(
    new Map(questions.map(question => [question.id, possibleAnswers(question, answers)])),
  );
  const decidedSteps = inOrder(steps).map(step => decideStep(step, notes, decisions));
  const decidedNotes = notes
    .filter(({step}) => !step)
    .map(part => ({part, holds: decisions.holds(part.appliesWhen)}));
  return {
    steps: decidedSteps,
    notes: decidedNotes,
    /**
     * Ids of the questions that make a difference to some part, in the order to ask. A step's type
     * follows from its obligation.
     */
    questions: decisions.questionsOf([
      ...decidedSteps.flatMap(({obligation, startingDay, offices, online, bring, have, notes}) => [
        obligation,
        startingDay,
        ...[offices, online, bring, have, notes].flat().map(({holds}) => holds),
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
  const {
    text,
    from = STARTING_DAY,
    earliest,
    deadline,
  } = certain(decided.obligation) ?? inheritingNothing<Partial<Obligation>>({});
  const startingDay = answers[from];
  const offices = certainParts(decided.offices);
  return [
    inheritingNothing({
      id: decided.step.id,
      phase: decided.step.phase,
      obligation: type,
      ...(text && {text}),
      ...(startingDay && earliest && {earliest: offsetDate(startingDay, earliest)}),
      ...(startingDay && deadline && {deadline: offsetDate(startingDay, deadline)}),
      offices: offices.map(({office}) => office),
      telephones: offices.flatMap(({telephones = []}) => telephones),
      online: certainParts(decided.online),
      bring: certainParts(decided.bring),
      have: certainParts(decided.have),
      notes: certainParts(decided.notes).map(({id}) => id),
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
