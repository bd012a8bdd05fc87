import {offsetDate} from '../../src/directory/dates.js';
import type {
  Condition,
  Conditional,
  Question,
  Registration,
  Step,
} from '../../src/directory/types.js';
import type {Plan, PlanStep, Situation} from '../../src/route/index.js';

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
  return Object.entries(condition as Record<string, string | readonly string[]>).every(
    ([key, wanted]) => {
      const answer = answers[key];
      return answer !== undefined && [wanted].flat().includes(answer);
    },
  );
};

const applying = <T extends Conditional>(list: readonly T[] = [], answers: Answers): T[] =>
  list.filter(item => holds(item.appliesWhen, answers));

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
    outcome.add(typeOf(step, obligation.type));
    outcome.add(obligation);
    if (obligation.earliest ?? obligation.deadline) {
      outcome.add(typeOf(step, answers['arrival'] ?? ''));
    }
    for (const list of [offices, online, bring]) {
      for (const part of applying<Conditional>(list, answers)) outcome.add(part);
    }
  }
  return outcome;
};

const valuesOf = ({options}: Question): readonly string[] | undefined =>
  options?.map(({value}) => value);

/** How many combinations of answers {@link enumeratedPlan} tries. */
export const combinationsOf = ({questions}: Registration, situation: Situation): number =>
  questions
    .filter(({id}) => !(situation as Answers)[id])
    .reduce((count, {options}) => count * (options?.length ?? 2), 1);

/**
 * What `planRoute` has to give, found by trying every combination of answers to the open questions:
 * what all of them share is certain, and a question is asked while its answer makes a difference in any
 * of them.
 */
export const enumeratedPlan = (registration: Registration, situation: Situation): Plan => {
  const answers = situation as Answers;
  const open = registration.questions.filter(({id}) => !answers[id]);

  let completions: Answers[] = [answers];
  const strides = new Map<Question, number>();
  for (const question of [...open].reverse()) {
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
