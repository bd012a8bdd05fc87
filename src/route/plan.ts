import {offsetDate} from '../directory/dates.js';
import type {
  BringItem,
  CalendarDate,
  Obligation,
  OnlineService,
  Phase,
  Registration,
  StepOffice,
  Text,
} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {decideRoute} from './decide.js';
import type {CountedDay, DecidedPart, DecidedStep} from './decide.js';
import type {Decision} from './decision.js';
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
  /** The same, with what each does of the step and where that is known from. */
  readonly officeDetails: readonly StepOffice[];
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

/** What a decision comes to, as far as the open questions cannot change it. */
const certain = <T>(decision: Decision<T>): T | undefined =>
  'value' in decision ? decision.value : undefined;

const certainParts = <T>(decided: readonly DecidedPart<T>[]): T[] =>
  decided.filter(({holds}) => certain(holds)).map(({part}) => part);

const dateOf = (
  day: Decision<CountedDay | undefined>,
  answers: Answers,
): CalendarDate | undefined => {
  const {from, offset} = certain(day) ?? inheritingNothing<Partial<CountedDay>>({});
  const start = from && answers[from];
  return start && offset && offsetDate(start, offset);
};

const planStep = (decided: DecidedStep, answers: Answers): PlanStep[] => {
  const type = certain(decided.type);
  if (!type) return [];
  const text = certain(decided.text);
  const earliest = dateOf(decided.earliest, answers);
  const deadline = dateOf(decided.deadline, answers);
  const offices = certainParts(decided.offices);
  return [
    inheritingNothing({
      id: decided.step.id,
      phase: decided.step.phase,
      obligation: type,
      ...(text && {text}),
      ...(earliest && {earliest}),
      ...(deadline && {deadline}),
      offices: offices.map(({office}) => office),
      officeDetails: offices,
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
 * @param plan what the situation leads to, where it is known
 * @throws RangeError as `checkSituation` does
 */
export const relevantQuestions = (
  registration: Registration,
  situation: Situation,
  plan: Plan = planRoute(registration, situation),
): string[] => {
  const {questions} = registration;
  const answers = answersIn(questions, situation);
  const isRelevant = (id: string): boolean =>
    answers[id]
      ? decideRoute(
          registration,
          inheritingNothing({...answers, [id]: undefined}),
        ).questions.includes(id)
      : plan.questions.includes(id);
  return questions.map(({id}) => id).filter(isRelevant);
};
