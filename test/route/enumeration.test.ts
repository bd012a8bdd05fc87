import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import {PHASES} from '../../src/directory/phases.js';
import {herning} from '../../src/herning/index.js';
import {questionFor} from '../../src/route/index.js';
import type {Plan, PlanStep} from '../../src/route/index.js';
import {randomFrom} from '../hours/random.js';
import {plan, registration, stepsOf} from './herning.js';

const SOME_DAY = '2026-12-01';

type Answers = Readonly<Record<string, string>>;

interface Planned {
  readonly answers: Answers;
  readonly planned: Plan;
}

const {questions, steps, notes} = registration;

const planFor = (answers: Answers): Planned => ({answers, planned: plan(answers)});

/** What can be answered to a question by somebody who has given some answers. */
const answersTo = (id: string, answers: Answers): readonly string[] => {
  const question = questions.find(question => question.id === id)!;
  const {options} = questionFor(question, questions, answers);
  return options?.map(({value}) => value) ?? [SOME_DAY];
};

const describeAnswers = (answers: Answers): string => Object.values(answers).join(' ') || 'nothing';

/** Everybody on the way: whoever answers what is asked, in the order asked, one answer more each. */
const underWay: Planned[] = [];
/** Everybody at the end: who has answered all that is asked. Whatever else differs makes no difference. */
const answered: Planned[] = [];

const walk = (answers: Answers): void => {
  const each = planFor(answers);
  const [next] = each.planned.questions;
  if (!next) {
    answered.push(each);
    return;
  }
  underWay.push(each);
  for (const value of answersTo(next, answers)) walk({...answers, [next]: value});
};
walk({});

const random = randomFrom(20261126);

const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Answers that nobody asks for are given by pages: any to any question, each with some likelihood. */
const randomAnswers = (likelihood: number): Answers =>
  Object.fromEntries(
    questions.flatMap(({id, options}) =>
      random() < likelihood
        ? [[id, options ? pick(options.map(({value}) => value)) : SOME_DAY]]
        : [],
    ),
  );

const sampled = (count: number, likelihood: () => number): Planned[] =>
  Array.from({length: count}, () => planFor(randomAnswers(likelihood())));

const whole = [...answered, ...sampled(1_500, () => 1)];
const all = [...whole, ...underWay, ...sampled(1_500, random)];

const directory = openDirectory(herning);

const idsOf = ({steps}: Plan): string[] => steps.map(({id}) => id);

const saidIn = (planned: Plan): string[] => [
  ...idsOf(planned),
  ...planned.notes,
  ...planned.steps.flatMap(({notes, offices}) => [...notes, ...offices]),
];

const NOTHING_TO_DO = ['nothing-needed-short', 'nothing-needed-abroad', 'no-departure'];
const NO_CPR_NUMBER = [
  'nothing-needed-short',
  'nothing-needed-abroad',
  'only-tax-card',
  'short-stay',
  'living-abroad',
  'living-abroad-permit',
];
const WITH_CPR_NUMBER = ['cpr-registration', 'doctor', 'mitid', 'digital-post', 'nemkonto'];
/** Whoever stays here and is neither Danish nor Nordic does so by one of them. */
const PERMITS = ['residence-permit', 'family-permit', 'protection', 'eu-residence-document'];

/** What must never stand together in a plan: any of these with any of those. */
const CONTRADICTIONS: readonly (readonly [these: readonly string[], those: readonly string[]])[] = [
  [PERMITS, ['only-tax-card', 'nordic-no-document', ...NOTHING_TO_DO]],
  [WITH_CPR_NUMBER, NO_CPR_NUMBER],
  [NOTHING_TO_DO, steps.map(({id}) => id)],
  ...PERMITS.map((permit, index) => [[permit], PERMITS.slice(index + 1)] as const),
  // Whoever decides these is not SIRI.
  [['protection'], ['siri']],
  [['british-rules'], ['withdrawal-agreement', 'eu-residence-document']],
  [['withdrawal-agreement'], [...NOTHING_TO_DO, 'only-tax-card']],
  [['commuter-health-card', 'home-tin'], WITH_CPR_NUMBER],
  [['tax-card'], ['tax-card-later']],
  [['residence-card'], ['eu-residence-document']],
  [['departure'], ['cpr-registration', 'change-of-address']],
  [['statsforvaltningen-aarhus', 'skattecenter-herning'], steps.map(({id}) => id)],
];

describe(`All ${answered.length} ways through the questions, and ${all.length - answered.length} other situations`, () => {
  it('lead somewhere: who has answered everything has something to do, or is told that there is nothing', () => {
    for (const {answers, planned} of whole) {
      const {steps, notes, questions} = planned;
      expect(questions, describeAnswers(answers)).to.deep.equal([]);
      expect(steps.length + notes.length, describeAnswers(answers)).to.be.least(1);
      if (!steps.length) expect(NOTHING_TO_DO).to.include.any.members([...notes]);
    }
  });

  it('ask for at most ten things, of most people for fewer', () => {
    const counts = answered.map(({answers}) => Object.keys(answers).length);
    expect(Math.max(...counts)).to.be.most(10);
    expect(counts.filter(count => count < 9).length).to.be.above(counts.length / 2);
  });

  it('give no step without a sentence, and none without an office or a link', () => {
    for (const {answers, planned} of all) {
      for (const {id, offices, online, text} of planned.steps) {
        const said = `${id}: ${describeAnswers(answers)}`;
        expect(offices.length + online.length, said).to.be.least(1);
        if (!planned.questions.length) expect(text, said).not.to.equal(undefined);
      }
    }
  });

  it('say nothing that contradicts something else', () => {
    const together = (said: readonly string[], [these, those]: (typeof CONTRADICTIONS)[number]) => {
      const found = (ids: readonly string[]) => ids.filter(id => said.includes(id));
      return found(these).length && found(those).length
        ? `${found(these).join()} and ${found(those).join()}`
        : '';
    };
    const found = all.flatMap(({answers, planned}) =>
      CONTRADICTIONS.map(pair => together(saidIn(planned), pair))
        .filter(Boolean)
        .map(pair => `${pair}: ${describeAnswers(answers)}`),
    );
    expect(found).to.deep.equal([]);
  });

  it('never send a Danish or Nordic citizen for a permit', () => {
    for (const {answers, planned} of all) {
      if (!['danish', 'nordic'].includes(answers['citizenship']!)) continue;
      expect(idsOf(planned), describeAnswers(answers)).not.to.include.any.members([
        ...PERMITS,
        'withdrawal-agreement',
      ]);
    }
  });

  it('send nobody to SIRI for what the Immigration Service decides', () => {
    for (const {answers, planned} of all) {
      const step = planned.steps.find(({id}) => id === 'family-permit');
      expect(step?.offices ?? [], describeAnswers(answers)).to.deep.equal([]);
    }
  });

  it('let nobody settle here without what their citizenship asks for', () => {
    for (const {answers, planned} of answered) {
      const ids = idsOf(planned);
      if (!ids.includes('cpr-registration')) continue;
      const needed = ['danish', 'nordic'].includes(answers['citizenship']!) ? 0 : 1;
      expect(ids.filter(id => PERMITS.includes(id)).length, describeAnswers(answers)).to.equal(
        needed,
      );
    }
  });

  it('let nobody work here without a tax card', () => {
    for (const {answers, planned} of answered) {
      if (answers['purpose'] !== 'work') continue;
      expect(idsOf(planned), describeAnswers(answers)).to.include('tax-card');
    }
  });

  it('promise nothing that a later answer takes back', () => {
    const promises = (planned: Plan): string[] => [...stepsOf(planned), ...saidIn(planned)];
    const broken = underWay.flatMap(({answers, planned}) =>
      planned.questions.flatMap(id =>
        answersTo(id, answers).flatMap(value => {
          const further = {...answers, [id]: value};
          const kept = new Set(promises(plan(further)));
          return promises(planned)
            .filter(promise => !kept.has(promise))
            .map(promise => `${promise}: ${describeAnswers(further)}`);
        }),
      ),
    );
    expect(broken).to.deep.equal([]);
  });

  it('put a step after those it depends on, and go forward in time', () => {
    for (const {answers, planned} of all) {
      const ids = idsOf(planned);
      for (const {id, dependsOn = []} of steps) {
        if (!ids.includes(id)) continue;
        for (const first of dependsOn) {
          expect(ids.indexOf(first), `${first}, ${id}: ${describeAnswers(answers)}`).to.be.below(
            ids.indexOf(id),
          );
        }
      }
      const phases = planned.steps.map(({phase}) => PHASES.indexOf(phase));
      expect(phases, describeAnswers(answers)).to.deep.equal([...phases].sort());
    }
  });

  it('name each step, each office of a step and each note once', () => {
    for (const {answers, planned} of all) {
      const lists = [idsOf(planned), planned.notes];
      for (const {offices, notes} of planned.steps) lists.push([...offices], [...notes]);
      for (const list of lists) {
        expect(new Set(list).size, describeAnswers(answers)).to.equal(list.length);
      }
    }
  });

  it('name no line but those of the offices of the step', () => {
    const numbersOf = ({offices}: PlanStep) =>
      offices.flatMap(id => directory.office(id)!.contactPoints ?? []).map(each => each.telephone);
    for (const {planned} of all) {
      for (const step of planned.steps) {
        if (step.telephones.length) {
          expect(numbersOf(step)).to.include.members([...step.telephones]);
        }
      }
    }
  });

  it('leave no deadline before the first day', () => {
    for (const {answers, planned} of whole) {
      for (const {id, earliest, deadline} of planned.steps) {
        if (!earliest || !deadline) continue;
        expect(earliest <= deadline, `${id}: ${describeAnswers(answers)}`).to.equal(true);
      }
    }
  });

  it('reach everything that the file has', () => {
    const reached = new Set<unknown>(
      answered.flatMap(({planned}) => [
        ...planned.notes,
        ...planned.steps.flatMap(({id, text, officeDetails, online, bring, have, notes}) => [
          `${id} ${text!['en']}`,
          ...[officeDetails, online, bring, have, notes].flat(),
        ]),
      ]),
    );
    const written: unknown[] = [
      ...notes.map(({id}) => id),
      ...steps.flatMap(({id, obligation, offices = [], online = [], bring = [], have = []}) => [
        ...obligation.map(({text}) => `${id} ${text['en']}`),
        ...[offices, online, bring, have].flat(),
      ]),
    ];
    expect(written.filter(part => !reached.has(part))).to.deep.equal([]);
  });
});
