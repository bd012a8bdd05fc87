import {expect} from 'chai';
import type {RouteNote, Step} from '../../src/directory/index.js';
import {planRoute, relevantQuestions} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';
import {randomFrom} from '../hours/random.js';
import {combinationsOf, enumeratedPlan} from './enumerated-plan.js';
import {registration as herning} from './herning.js';
import {randomRegistration, randomSituation} from './random-registration.js';

/** More combinations of answers take too long to try, in many situations. */
const MOST_COMBINATIONS = 200;

describe('A plan of steps that depend on one another in a circle', () => {
  it('holds each of them once', () => {
    const step = (id: string, ...dependsOn: string[]): Step => ({
      id,
      title: {en: id},
      why: {en: id},
      phase: 'on-arrival',
      obligation: [{type: 'need', text: {en: id}}],
      dependsOn,
      provenance: {},
    });
    const steps = [step('a', 'a'), step('b', 'c'), step('c', 'd'), step('d', 'b', 'a')];
    const plan = planRoute({questions: [], steps, notes: []}, {});
    expect(plan.steps.map(({id}) => id)).to.have.members(['a', 'b', 'c', 'd']);
  });
});

describe('A condition', () => {
  it('is on an answer as a whole, though another has it in its name', () => {
    const question = {
      id: 'where',
      text: {},
      options: ['here', 'there'].map(value => ({value, text: {}})),
    };
    const note = {id: 'far', appliesWhen: {where: 'there'}, text: {}} as unknown as RouteNote;
    const notesFor = (where: string) =>
      planRoute({questions: [question], steps: [], notes: [note]}, {where} as Situation).notes;
    expect(notesFor('there')).to.deep.equal(['far']);
    expect(notesFor('here')).to.deep.equal([]);
  });
});

describe('A question that makes no difference', () => {
  it('is not asked, in whatever order conditions name it', () => {
    const question = (id: string) => ({
      id,
      text: {},
      options: ['yes', 'no'].map(value => ({value, text: {}})),
    });
    const appliesWhen = [
      {first: 'yes', second: 'yes'},
      {second: 'yes', first: 'no'},
    ];
    const note = {id: 'note', appliesWhen, text: {}} as unknown as RouteNote;
    const questions = [question('first'), question('second')];
    expect(planRoute({questions, steps: [], notes: [note]}, {}).questions).to.deep.equal([
      'second',
    ]);
  });
});

describe('A plan is what trying every combination of answers gives', () => {
  it('on small routes made at random', () => {
    const random = randomFrom(10);
    for (let round = 0; round < 600; round++) {
      const registration = randomRegistration(random);
      const situation = randomSituation(random, registration);
      expect(
        planRoute(registration, situation),
        JSON.stringify({registration, situation}),
      ).to.deep.equal(enumeratedPlan(registration, situation));
    }
  });

  it('on the route that ships', () => {
    const random = randomFrom(11);
    const situations = Array.from({length: 3_000}, () => randomSituation(random, herning)).filter(
      situation => combinationsOf(herning, situation) <= MOST_COMBINATIONS,
    );
    expect(situations).to.have.length.above(300);
    for (const situation of situations.slice(0, 300)) {
      expect(planRoute(herning, situation), JSON.stringify(situation)).to.deep.equal(
        enumeratedPlan(herning, situation),
      );
    }
  });
});

describe('A question is worth showing', () => {
  it('when it would be asked if it were open, answered or not', () => {
    const random = randomFrom(12);
    for (let round = 0; round < 300; round++) {
      const registration = round % 2 ? herning : randomRegistration(random);
      const situation = randomSituation(random, registration);
      const asked = registration.questions
        .map(({id}) => id)
        .filter(id =>
          planRoute(registration, {...situation, [id]: undefined}).questions.includes(id),
        );
      expect(relevantQuestions(registration, situation), `round ${round}`).to.deep.equal(asked);
    }
  });
});

describe('A question without answers to choose from', () => {
  it('is not asked, and nothing that depends on it holds', () => {
    const [event, ...others] = herning.questions;
    const questions = [{...event!, options: []}, ...others];
    expect(planRoute({...herning, questions}, {})).to.deep.equal({
      questions: [],
      steps: [],
      notes: [],
    });
  });
});
