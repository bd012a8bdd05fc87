import {expect} from 'chai';
import type {Plan} from '../../src/route/index.js';
import {plan, registration, stepsOf} from './herning.js';

const SOME_DAY = '2026-12-01';

type Answers = Readonly<Record<string, string>>;

const {questions, steps} = registration;
const answersTo = new Map(
  questions.map(({id, options}) => [id, options?.map(({value}) => value) ?? [SOME_DAY]]),
);

/** Every combination of answers; each question may be left open where `open` says so. */
const combinations = (open: boolean): Answers[] =>
  [...answersTo].reduce<Answers[]>(
    (all, [id, values]) =>
      all.flatMap(answers => [
        ...(open ? [answers] : []),
        ...values.map(value => ({...answers, [id]: value})),
      ]),
    [{}],
  );

const describeAnswers = (answers: Answers): string => Object.values(answers).join(' ') || 'nothing';

/** What a reader sees of a plan. */
const visible = ({steps, notes}: Plan): string => JSON.stringify([steps, notes]);

const keyOf = (answers: Answers): string =>
  [...answersTo.keys()].map(id => answers[id] ?? '').join('|');

const whole = combinations(false);
const partial = combinations(true).map(answers => ({answers, planned: plan(answers)}));
const planOf = new Map(partial.map(({answers, planned}) => [keyOf(answers), planned]));

const outcomeOf = (answers: Answers): string => visible(planOf.get(keyOf(answers))!);

const completionsOf = (answers: Answers): Answers[] =>
  [...answersTo].reduce<Answers[]>(
    (all, [id, values]) =>
      id in answers
        ? all
        : all.flatMap(known => [
            ...(id === 'arrival' ? [known] : []),
            ...values.map(value => ({...known, [id]: value})),
          ]),
    [answers],
  );

/** Whether two people who differ in this answer alone can be told different things. */
const makesADifference = (answers: Answers, question: string): boolean => {
  const told = new Map<string, string>();
  return completionsOf(answers).some(completion => {
    const key = keyOf({...completion, [question]: ''});
    const outcome = outcomeOf(completion);
    const before = told.get(key) ?? outcome;
    told.set(key, before);
    return before !== outcome;
  });
};

describe(`All ${partial.length} combinations of answers`, () => {
  it('lead somewhere: who has answered everything has a step to take and nothing left to answer', () => {
    for (const answers of whole) {
      const {steps, questions} = plan(answers);
      expect(steps, describeAnswers(answers)).not.to.have.length(0);
      expect(questions, describeAnswers(answers)).to.deep.equal([]);
    }
  });

  it('lead there in the order asked: answering what is asked always ends, with a step', () => {
    const walk = (answers: Answers): void => {
      const {questions, steps} = plan(answers);
      const [next] = questions;
      if (!next) {
        expect(steps, describeAnswers(answers)).not.to.have.length(0);
        return;
      }
      expect(answers, 'asked again').not.to.have.property(next);
      for (const value of answersTo.get(next)!) walk({...answers, [next]: value});
    };
    walk({});
  });

  it('give no step without an office or a link', () => {
    for (const {answers, planned} of partial) {
      for (const {id, offices, online} of planned.steps) {
        expect(offices.length + online.length, `${id}: ${describeAnswers(answers)}`).to.be.least(1);
      }
    }
  });

  it('ask what changes something, and nothing else', () => {
    const misled = partial.filter(({answers, planned}) => {
      const open = questions.map(({id}) => id).filter(id => !(id in answers));
      const useful = open.filter(id => makesADifference(answers, id));
      return useful.join() !== planned.questions.join();
    });
    expect(misled.map(({answers}) => describeAnswers(answers))).to.deep.equal([]);
  });

  it('never send a Nordic citizen for a document', () => {
    for (const {answers, planned} of partial) {
      if (answers['citizenship'] !== 'nordic') continue;
      const ids = planned.steps.map(({id}) => id);
      expect(ids, describeAnswers(answers)).not.to.include.any.members([
        'eu-residence-document',
        'residence-permit',
      ]);
    }
  });

  it('promise nothing that a later answer takes back', () => {
    const promises = (planned: Plan): string[] => [...stepsOf(planned), ...planned.notes];
    const broken = partial.flatMap(({answers, planned}) =>
      planned.questions.flatMap(id =>
        answersTo.get(id)!.flatMap(value => {
          const further = {...answers, [id]: value};
          const kept = promises(planOf.get(keyOf(further))!);
          return promises(planned)
            .filter(promise => !kept.includes(promise))
            .map(promise => `${promise}: ${describeAnswers(further)}`);
        }),
      ),
    );
    expect(broken).to.deep.equal([]);
  });

  it('put a step after those it depends on', () => {
    for (const {answers, planned} of partial) {
      const ids = planned.steps.map(({id}) => id);
      for (const {id, dependsOn = []} of steps) {
        if (!ids.includes(id)) continue;
        for (const first of dependsOn) {
          expect(ids.indexOf(first), `${first}, ${id}: ${describeAnswers(answers)}`).to.be.below(
            ids.indexOf(id),
          );
        }
      }
    }
  });

  it('name each step once', () => {
    for (const {answers, planned} of partial) {
      const ids = planned.steps.map(({id}) => id);
      expect(new Set(ids).size, describeAnswers(answers)).to.equal(ids.length);
    }
  });

  it('leave no deadline before the first day', () => {
    for (const answers of whole) {
      for (const {id, earliest, deadline} of plan(answers).steps) {
        if (!earliest || !deadline) continue;
        expect(earliest <= deadline, `${id}: ${describeAnswers(answers)}`).to.equal(true);
      }
    }
  });

  it('reach every step, every note and every obligation of the file', () => {
    const reached = new Set(
      whole.flatMap(answers => {
        const planned = plan(answers);
        return [...stepsOf(planned), ...planned.notes];
      }),
    );
    const written = [
      ...steps.flatMap(({id, obligation}) => obligation.map(({type}) => `${id}: ${type}`)),
      ...registration.notes.map(({id}) => id),
    ];
    expect([...reached]).to.have.members([...new Set(written)]);
  });
});
