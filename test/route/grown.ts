import type {Condition, Registration} from '../../src/directory/index.js';

const numbered = (id: string, copy: number): string => `${id}-${copy}`;

/** What a condition says of some questions, said of one of their copies. */
const aboutCopies = (condition: Condition, copy: number): Condition =>
  Array.isArray(condition)
    ? (condition as readonly Condition[]).map(part => aboutCopies(part, copy))
    : Object.fromEntries(
        Object.entries(condition).map(([id, wanted]) => [numbered(id, copy), wanted]),
      );

const withConditions = <T>(file: T, change: (condition: Condition) => Condition): T =>
  JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    key === 'appliesWhen' ? change(value as Condition) : value,
  ) as T;

const copiesOf = ({questions}: Registration, copy: number): Registration['questions'] =>
  withConditions(questions, condition => aboutCopies(condition, copy)).map(question => ({
    ...question,
    id: numbered(question.id, copy),
  }));

const repeated = <T>(times: number, make: (copy: number) => readonly T[]): T[] =>
  Array.from({length: times}, (_, copy) => make(copy)).flat();

/** A route so many times as long: with each copy of its questions a copy of its steps and notes. */
export const lengthened = (registration: Registration, times: number): Registration => ({
  questions: repeated(times, copy => copiesOf(registration, copy)),
  steps: repeated(times, copy =>
    withConditions(registration.steps, condition => aboutCopies(condition, copy)).map(step => ({
      ...step,
      id: numbered(step.id, copy),
      dependsOn: (step.dependsOn ?? []).map(id => numbered(id, copy)),
      obligation: step.obligation.map(obligation => ({
        ...obligation,
        from: numbered(obligation.from ?? 'arrival', copy),
      })),
    })),
  ),
  notes: repeated(times, copy =>
    withConditions(registration.notes, condition => aboutCopies(condition, copy)).map(note => ({
      ...note,
      id: numbered(note.id, copy),
      ...(note.step && {step: numbered(note.step, copy)}),
    })),
  ),
});

/** A route of as many steps, each depending on so many times as many questions. */
export const deepened = (registration: Registration, times: number): Registration => {
  const deepen = (condition: Condition): Condition =>
    Array.isArray(condition)
      ? (condition as readonly Condition[]).map(deepen)
      : Object.fromEntries(repeated(times, copy => Object.entries(aboutCopies(condition, copy))));
  return {
    questions: repeated(times, copy => copiesOf(registration, copy)),
    steps: withConditions(registration.steps, deepen),
    notes: withConditions(registration.notes, deepen),
  };
};
