import {offsetDate} from '../../src/directory/dates.js';
import type {
  Condition,
  Conditional,
  Obligation,
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

const PHASES = [
  'before-travel',
  'on-arrival',
  'with-cpr-number',
  'settling-in',
  'moving',
  'leaving',
];

const inOrder = (steps: readonly Step[]): Step[] => {
  const byPhase = [...steps].sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  const ordered = new Set<Step>();
  const visit = (step: Step) => {
    for (const other of byPhase) if (step.dependsOn?.includes(other.id)) visit(other);
    ordered.add(step);
  };
  byPhase.forEach(visit);
  return [...ordered];
};

const DAYS = ['earliest', 'deadline'] as const;

const typeOf = (step: Step, type: string): string => `${step.id} ${type}`;

const textOf = (step: Step, {text}: Obligation): string => `${step.id} ${JSON.stringify(text)}`;

const dayOf = (step: Step, obligation: Obligation, day: (typeof DAYS)[number]): string => {
  const {from = 'arrival', [day]: offset} = obligation;
  return `${step.id} ${day} ${from} ${JSON.stringify(offset)}`;
};

const outcomeOf = ({steps, notes}: Registration, answers: Answers): Outcome => {
  const outcome = new Set<unknown>(
    applying(notes, answers).filter(note => note.step === undefined),
  );
  for (const step of applying(steps, answers)) {
    const [obligation] = applying(step.obligation, answers);
    if (!obligation) continue;
    const {offices, online, bring, have} = step;
    const ownNotes = notes.filter(note => note.step === step.id);
    outcome.add(typeOf(step, obligation.type));
    outcome.add(textOf(step, obligation));
    for (const day of DAYS) {
      if (obligation[day]) outcome.add(dayOf(step, obligation, day));
    }
    if (obligation.earliest ?? obligation.deadline) {
      outcome.add(typeOf(step, answers[obligation.from ?? 'arrival'] ?? ''));
    }
    for (const list of [offices, online, bring, have, ownNotes]) {
      for (const part of applying<Conditional>(list, answers)) outcome.add(part);
    }
  }
  return outcome;
};

/** Whether a condition can still hold, however the open questions are answered. */
const canHold = (condition: Condition | undefined, answers: Answers): boolean => {
  if (!condition) return true;
  if (Array.isArray(condition)) return condition.some(part => canHold(part as Condition, answers));
  return Object.entries(condition as Record<string, string | readonly string[]>).every(
    ([key, wanted]) => answers[key] === undefined || [wanted].flat().includes(answers[key]),
  );
};

const valuesOf = ({options}: Question, answers: Answers): readonly (string | undefined)[] => {
  if (!options) return [SOME_DAY, undefined];
  const offered = options.filter(({appliesWhen}) => canHold(appliesWhen, answers));
  return offered.length ? offered.map(({value}) => value) : [undefined];
};

/** How many combinations of answers {@link enumeratedPlan} tries. */
export const combinationsOf = ({questions}: Registration, situation: Situation): number =>
  questions
    .filter(({id}) => !(situation as Answers)[id])
    .reduce((count, question) => count * valuesOf(question, situation as Answers).length, 1);

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
    completions = valuesOf(question, answers).flatMap(answer =>
      completions.map(others => ({...others, [question.id]: answer})),
    );
  }
  const outcomes = completions.map(completion => outcomeOf(registration, completion));
  const parts = [...new Set(outcomes.flatMap(outcome => [...outcome]))];
  const signatures = outcomes.map(outcome => parts.map(part => +outcome.has(part)).join(''));

  /** Whether two combinations that differ in this answer alone lead to different plans. */
  const matters = (question: Question): boolean => {
    const stride = strides.get(question)!;
    const size = stride * valuesOf(question, answers).length;
    return signatures.some(
      (signature, i) => i % size >= stride && signature !== signatures[i - stride],
    );
  };

  const certain = (part: unknown): boolean => outcomes.every(outcome => outcome.has(part));
  const planStep = (step: Step): PlanStep[] =>
    OBLIGATIONS.filter(type => certain(typeOf(step, type))).map(type => {
      const offices = (step.offices ?? []).filter(certain);
      const said = step.obligation.find(obligation => certain(textOf(step, obligation)));
      const dates = DAYS.flatMap(day => {
        const counted = step.obligation.find(
          obligation => obligation[day] && certain(dayOf(step, obligation, day)),
        );
        const start = answers[counted?.from ?? 'arrival'];
        return counted && start ? [[day, offsetDate(start, counted[day]!)]] : [];
      });
      return {
        id: step.id,
        phase: step.phase,
        obligation: type,
        ...(said && {text: said.text}),
        ...(Object.fromEntries(dates) as Pick<PlanStep, (typeof DAYS)[number]>),
        offices: offices.map(({office}) => office),
        officeDetails: offices,
        telephones: offices.flatMap(({telephones = []}) => telephones),
        online: (step.online ?? []).filter(certain),
        bring: (step.bring ?? []).filter(certain),
        have: (step.have ?? []).filter(certain),
        notes: registration.notes
          .filter(note => note.step === step.id && certain(note))
          .map(({id}) => id),
      };
    });
  return {
    questions: open.filter(matters).map(({id}) => id),
    steps: inOrder(registration.steps).flatMap(planStep),
    notes: registration.notes
      .filter(note => note.step === undefined && certain(note))
      .map(({id}) => id),
  };
};
