import {PHASES} from '../directory/phases.js';
import type {
  Conditional,
  DateOffset,
  Obligation,
  Question,
  Registration,
  RouteNote,
  Step,
} from '../directory/types.js';
import {Decisions} from './decision.js';
import type {Decision} from './decision.js';
import {offeredOptions} from './question.js';
import type {Answers} from './situation.js';
import {writtenOut} from './written.js';

/** A part of the file that holds only in some situations, and whether it does. */
export interface DecidedPart<T> {
  readonly part: T;
  readonly holds: Decision<boolean>;
}

/** How far a day is from the answer to a question. */
export interface CountedDay {
  readonly from: string;
  readonly offset: DateOffset;
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

/** Gives one object for all that say the same, so that decisions can see that they do. */
const uniqueData = () => {
  const known = new Map<string, unknown>();
  return <T extends object>(data: T): T => {
    const key = writtenOut(data);
    if (!known.has(key)) known.set(key, data);
    return known.get(key) as T;
  };
};

type Unique = ReturnType<typeof uniqueData>;

const startOf = ({from = STARTING_DAY}: Obligation): string => from;

/** All that the answers decide of a step. */
const decideStep = (
  step: Step,
  notes: readonly RouteNote[],
  decisions: Decisions,
  unique: Unique,
) => {
  const no = decisions.settled(false);
  const nothing = decisions.settled(undefined);
  /** The first that holds of those of a step that is to be taken. */
  const obligation = decisions.choose<Obligation | undefined>(
    decisions.holds(step.appliesWhen),
    step.obligation.reduceRight<Decision<Obligation | undefined>>(
      (rest, each) =>
        decisions.choose(decisions.holds(each.appliesWhen), decisions.settled(each), rest),
      nothing,
    ),
    nothing,
  );
  const isToDo = decisions.map(obligation, Boolean);
  const dayOf = (limit: 'earliest' | 'deadline') =>
    decisions.map(obligation, each => {
      const offset = each?.[limit];
      return offset && unique({from: startOf(each), offset});
    });
  const startingDays = new Set(step.obligation.map(startOf));
  const partsOf = <T extends Conditional>(list: readonly T[] = []): DecidedPart<T>[] =>
    list.map(part => ({
      part,
      holds: decisions.choose(isToDo, decisions.holds(part.appliesWhen), no),
    }));
  return {
    step,
    type: decisions.map(obligation, each => each?.type),
    text: decisions.map(obligation, each => each && unique(each.text)),
    earliest: dayOf('earliest'),
    deadline: dayOf('deadline'),
    /** The days that dates are counted from, each where one is. */
    startingDays: [...startingDays].map(start =>
      decisions.choose(
        decisions.map(
          obligation,
          each => !!each && startOf(each) === start && !!(each.earliest ?? each.deadline),
        ),
        decisions.answer(start, day => day),
        nothing,
      ),
    ),
    offices: partsOf(step.offices),
    online: partsOf(step.online),
    bring: partsOf(step.bring),
    have: partsOf(step.have),
    notes: partsOf(notes.filter(note => note.step === step.id)),
  };
};

export type DecidedStep = ReturnType<typeof decideStep>;

/** All that some answers decide of a route, and the questions that are still to ask. */
export const decideRoute = ({questions, steps, notes}: Registration, answers: Answers) => {
  const decisions = new Decisions(
    new Map(questions.map(question => [question.id, possibleAnswers(question, answers)])),
  );
  const unique = uniqueData();
  const decidedSteps = inOrder(steps).map(step => decideStep(step, notes, decisions, unique));
  const decidedNotes = notes
    .filter(({step}) => !step)
    .map(part => ({part, holds: decisions.holds(part.appliesWhen)}));
  return {
    steps: decidedSteps,
    notes: decidedNotes,
    /** Ids of the questions that make a difference to some part, in the order to ask. */
    questions: decisions.questionsOf([
      ...decidedSteps.flatMap(
        ({type, text, earliest, deadline, startingDays, offices, online, bring, have, notes}) => [
          ...[type, text, earliest, deadline, ...startingDays],
          ...[offices, online, bring, have, notes].flat().map(({holds}) => holds),
        ],
      ),
      ...decidedNotes.map(({holds}) => holds),
    ]),
  };
};
