import type {
  BringItem,
  CalendarDate,
  Condition,
  Conditional,
  DateOffset,
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
type Outcome = Omit<Plan, 'questions'>;

/** Any day will do to see whether the day matters. */
const SOME_DAY = '2024-01-31';

const holds = (condition: Condition | undefined, answers: Answers): boolean => {
  if (!condition) return true;
  if (Array.isArray(condition)) return condition.some(part => holds(part as Condition, answers));
  const wanted = condition as Record<string, string | readonly string[]>;
  for (const key in wanted) {
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

const planStep = (step: Step, answers: Answers): PlanStep | undefined => {
  const [obligation] = applying(step.obligation, answers);
  if (!obligation) return undefined;
  const on = (name: 'earliest' | 'deadline', offset?: DateOffset) =>
    offset && answers['arrival'] ? {[name]: offsetDate(answers['arrival'], offset)} : {};
  return {
    id: step.id,
    obligation: obligation.type,
    ...(obligation.text && {timeLimit: obligation.text}),
    ...on('earliest', obligation.earliest),
    ...on('deadline', obligation.deadline),
    offices: applying(step.offices, answers).map(({office}) => office),
    online: applying(step.online, answers),
    bring: applying(step.bring, answers),
  };
};

const outcomeOf = ({steps, notes}: Registration, answers: Answers): Outcome => ({
  steps: applying(steps, answers).flatMap(step => planStep(step, answers) ?? []),
  notes: applying(notes, answers).map(({id}) => id),
});

/** Numbers things by identity, so that plans can be told apart without reading their texts. */
const numbering = () => {
  const numbers = new Map<unknown, number>();
  return (thing: unknown): number => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing)!;
  };
};

const signatureOf = ({steps, notes}: Outcome, number: (thing: unknown) => number): string =>
  JSON.stringify([
    steps.map(({timeLimit, online, bring, ...rest}) => [
      Object.values(rest),
      number(timeLimit),
      online.map(number),
      bring.map(number),
    ]),
    notes,
  ]);

/** Every answer a question can get, over all its wordings. */
const possibleAnswers = (questions: readonly Question[], id: string): readonly string[] => {
  const options = questions.filter(question => question.id === id).flatMap(({options}) => options);
  return options.includes(undefined)
    ? [SOME_DAY]
    : [...new Set(options.map(option => option!.value))];
};

const checkAnswers = (questions: readonly Question[], answers: Answers): void => {
  for (const [id, answer] of Object.entries(answers)) {
    if (answer === undefined) continue;
    const possible = possibleAnswers(questions, id);
    const isDate = possible[0] === SOME_DAY;
    if (isDate ? !isCalendarDate(answer) : !possible.includes(answer)) {
      throw new RangeError(
        `situation.${id}: ${JSON.stringify(answer)} is not ${
          isDate ? 'a date, YYYY-MM-DD' : possible.join(', ') || 'a question of this directory'
        }`,
      );
    }
  }
};

/** The wording of a question that fits the answers so far. */
export const wordingOf = (
  questions: readonly Question[],
  id: string,
  situation: Situation,
): Question | undefined =>
  applying(questions, situation as Answers).find(question => question.id === id);

/**
 * The steps somebody must, may or needs to take, in order, and the questions still open.
 *
 * Every combination of answers to the open questions is tried: what all of them share is certain, and
 * a question is asked while its answer makes a difference in any of them.
 *
 * @throws RangeError for an unknown key or an impossible answer, beginning with its path:
 * `situation.stay: "2 years" is not under-3-months, 3-to-6-months, over-6-months`
 */
export const planRoute = (registration: Registration, situation: Situation): Plan => {
  const answers = situation as Answers;
  checkAnswers(registration.questions, answers);
  const open = [...new Set(registration.questions.map(({id}) => id))].filter(id => !answers[id]);

  let completions: Answers[] = [answers];
  const strides = new Map<string, number>();
  for (const id of open.toReversed()) {
    strides.set(id, completions.length);
    const possible: (string | undefined)[] = [...possibleAnswers(registration.questions, id)];
    if (possible[0] === SOME_DAY) possible.unshift(undefined);
    completions = possible.flatMap(answer =>
      completions.map(others => ({...others, [id]: answer})),
    );
  }
  const ordered = {...registration, steps: inOrder(registration.steps)};
  const number = numbering();
  const signed = completions.map(completion => {
    const outcome = outcomeOf(ordered, completion);
    return {outcome, completion, signature: signatureOf(outcome, number)};
  });
  const outcomes = [
    ...new Map(signed.map(({signature, outcome}) => [signature, outcome])).values(),
  ];

  /** Whether two combinations that differ in this answer alone lead to different plans. */
  const matters = (id: string): boolean =>
    signed.some(({completion, signature}, i) => {
      const neighbour = signed[i + strides.get(id)!];
      return (
        neighbour?.signature !== signature &&
        neighbour !== undefined &&
        open.every(key => key === id || neighbour.completion[key] === completion[key])
      );
    });

  const first = outcomes[0]!;
  const inAll = <T>(list: readonly T[], sameIn: (outcome: Outcome, item: T) => boolean): T[] =>
    list.filter(item => outcomes.every(outcome => sameIn(outcome, item)));
  const twin = (outcome: Outcome, step: PlanStep) => outcome.steps.find(({id}) => id === step.id);

  return {
    questions: open.filter(matters),
    steps: inAll(
      first.steps,
      (outcome, step) => twin(outcome, step)?.obligation === step.obligation,
    ).map(step => {
      const shared = <K extends 'offices' | 'online' | 'bring'>(key: K): PlanStep[K] =>
        inAll<unknown>(step[key], (outcome, item) =>
          (twin(outcome, step)![key] as readonly unknown[]).includes(item),
        ) as unknown as PlanStep[K];
      const {timeLimit, ...rest} = step;
      return {
        ...rest,
        ...(timeLimit &&
          inAll([timeLimit], (outcome, text) => twin(outcome, step)!.timeLimit === text).length && {
            timeLimit,
          }),
        offices: shared('offices'),
        online: shared('online'),
        bring: shared('bring'),
      };
    }),
    notes: inAll(first.notes, (outcome, id) => outcome.notes.includes(id)),
  };
};
