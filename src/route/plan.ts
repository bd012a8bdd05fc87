import type {
  BringItem,
  CalendarDate,
  Condition,
  Conditional,
  Obligation,
  OnlineService,
  Question,
  Registration,
  Step,
  Text,
} from '../directory/types.js';
import {isCalendarDate, offsetDate} from '../directory/dates.js';

/** What somebody has answered so far; a key left out is not answered yet. */
export interface Situation {
  readonly event?: 'arriving' | 'moving' | 'leaving';
  /** `eu`: EU, EEA and Swiss; `nordic` wins over it. */
  readonly citizenship?: 'nordic' | 'eu' | 'uk' | 'other';
  readonly residence?: 'denmark' | 'abroad';
  readonly stay?: 'under-3-months' | '3-to-6-months' | 'over-6-months';
  readonly purpose?: 'work' | 'study' | 'job-seeking' | 'family' | 'other';
  readonly previousNumber?: 'yes' | 'no';
  /** The day of arrival, move or departure. */
  readonly arrival?: CalendarDate;
}

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

type Answers = Readonly<Record<string, string | undefined>>;

/**
 * All that holds in one situation: the conditional parts of the file themselves, and a word for what
 * several of them can bring about.
 */
type Outcome = ReadonlySet<unknown>;

const OBLIGATIONS = ['duty', 'right', 'need'] as const;

/** Any day will do to see whether the day matters. */
const SOME_DAY = '2024-01-31';

const holds = (condition: Condition | undefined, answers: Answers): boolean => {
  if (!condition) return true;
  if (Array.isArray(condition)) return condition.some(part => holds(part as Condition, answers));
  const wanted = condition as Record<string, string | readonly string[]>;
  for (const key of Object.keys(wanted)) {
    const answer = answers[key];
    if (
      !answer ||
      !(typeof wanted[key] === 'string' ? wanted[key] === answer : wanted[key]!.includes(answer))
    )
      return false;
  }
  return true;
};

const applying = <T extends Conditional>(list: readonly T[] = [], answers: Answers): T[] =>
  list.filter(item => holds(item.appliesWhen, answers));

/** Depth-first, so that what a step depends on stands before it and the file's order holds elsewhere. */
const inOrder = (steps: readonly Step[]): Step[] => {
  const ordered = new Set<Step>();
  const visit = (step: Step) => {
    for (const id of step.dependsOn ?? []) steps.filter(other => other.id === id).forEach(visit);
    ordered.add(step);
  };
  steps.forEach(visit);
  return [...ordered];
};

const typeOf = (step: Step, type: string): string => `${step.id} ${type}`;

const outcomeOf = ({steps, notes}: Registration, answers: Answers): Outcome => {
  const outcome = new Set<unknown>(applying(notes, answers));
  for (const step of applying(steps, answers)) {
    const [obligation] = applying(step.obligation, answers);
    if (!obligation) continue;
    const {offices, online, bring} = step;
    const dated = obligation.earliest ?? obligation.deadline;
    for (const part of [
      typeOf(step, obligation.type),
      obligation,
      dated && typeOf(step, answers['arrival'] ?? ''),
      ...[offices, online, bring].flatMap(list => applying<Conditional>(list, answers)),
    ]) {
      outcome.add(part);
    }
  }
  return outcome;
};

const valuesOf = ({options}: Question): readonly string[] | undefined =>
  options?.map(({value}) => value);

/**
 * @throws RangeError for an unknown key or an impossible answer, beginning with its path:
 * `situation.stay: "2 years" is not under-3-months, 3-to-6-months, over-6-months`
 */
export const checkSituation = (questions: readonly Question[], situation: Situation): void => {
  for (const [id, answer] of Object.entries(situation as Answers)) {
    const question = questions.find(question => question.id === id);
    const values = question ? valuesOf(question) : [];
    if (answer === undefined || (values ? values.includes(answer) : isCalendarDate(answer)))
      continue;
    const expected = values ? values.join(', ') || 'asked here' : 'a day, YYYY-MM-DD';
    throw new RangeError(`situation.${id}: ${JSON.stringify(answer)} is not ${expected}`);
  }
};

/**
 * The steps somebody must, may or needs to take, in order, and the questions still open.
 *
 * Every combination of answers to the open questions is tried: what all of them share is certain, and
 * a question is asked while its answer makes a difference in any of them.
 *
 * @throws RangeError as {@link checkSituation} does
 */
export const planRoute = (registration: Registration, situation: Situation): Plan => {
  const {questions} = registration;
  checkSituation(questions, situation);
  const answers = situation as Answers;
  const open = questions.filter(({id}) => !answers[id]);

  let completions: Answers[] = [answers];
  const strides = new Map<Question, number>();
  for (const question of open.toReversed()) {
    strides.set(question, completions.length);
    const possible = valuesOf(question) ?? [SOME_DAY, undefined];
    completions = possible.flatMap(answer =>
      completions.map(others => ({...others, [question.id]: answer})),
    );
  }
  const outcomes = completions.map(completion => outcomeOf(registration, completion));
  const parts = [...new Set(outcomes.flatMap(outcome => [...outcome]))];
  const signatures = outcomes.map(outcome => parts.map(part => +outcome.has(part)).join(''));

  /** Whether two combinations that differ in this answer alone lead to different plans. */
  const matters = (question: Question): boolean => {
    const stride = strides.get(question)!;
    const size = stride * (question.options?.length ?? 2);
    return signatures.some(
      (signature, i) => i % size >= stride && signature !== signatures[i - stride],
    );
  };

  const certain = (part: unknown): boolean => outcomes.every(outcome => outcome.has(part));
  const {arrival} = situation;
  const planStep = (step: Step): PlanStep[] =>
    OBLIGATIONS.filter(type => certain(typeOf(step, type))).map(type => {
      const offices = (step.offices ?? []).filter(certain);
      const {text, earliest, deadline} = step.obligation.find(certain) ?? {};
      return {
        id: step.id,
        obligation: type,
        ...(text && {timeLimit: text}),
        ...(arrival && earliest && {earliest: offsetDate(arrival, earliest)}),
        ...(arrival && deadline && {deadline: offsetDate(arrival, deadline)}),
        offices: offices.map(({office}) => office),
        telephones: offices.flatMap(({telephones = []}) => telephones),
        online: (step.online ?? []).filter(certain),
        bring: (step.bring ?? []).filter(certain),
      };
    });
  return {
    questions: open.filter(matters).map(({id}) => id),
    steps: inOrder(registration.steps).flatMap(planStep),
    notes: registration.notes.filter(certain).map(({id}) => id),
  };
};
