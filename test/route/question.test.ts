import {expect} from 'chai';
import type {Question} from '../../src/directory/index.js';
import {planRoute, questionFor} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';
import {registration} from './herning.js';

const {questions} = registration;

const asked = (id: string, situation: Situation): Question =>
  questionFor(
    questions.find(question => question.id === id)!,
    questions,
    situation,
  );

const valuesOf = ({options = []}: Question): string[] => options.map(({value}) => value);

describe('A question', () => {
  it('is put in the words of the first variant that applies, else in its own', () => {
    const {text, variants = []} = questions.find(({id}) => id === 'arrival')!;
    expect(asked('arrival', {}).text).to.deep.equal(text);
    for (const [index, event] of (['arriving', 'moving', 'leaving'] as const).entries()) {
      expect(asked('arrival', {event}).text).to.deep.equal(variants[index]!.text);
    }
    expect(asked('stay', {event: 'leaving'}).text).not.to.deep.equal(asked('stay', {}).text);
  });

  it('offers nobody an answer that cannot be meant', () => {
    expect(valuesOf(asked('purpose', {citizenship: 'other'}))).to.include('protection');
    expect(valuesOf(asked('purpose', {citizenship: 'eu'}))).not.to.include('protection');
    expect(valuesOf(asked('purpose', {})), 'while it still can be').to.include('protection');
  });

  it('is not asked for the sake of an answer that it does not offer', () => {
    const question = (id: string, ...values: readonly string[]): Question => ({
      id,
      text: {},
      options: values.map(value => ({value, text: {}})),
    });
    const where = question('where', 'here', 'there');
    const what = {
      ...question('what', 'a', 'b'),
      options: [
        {value: 'a', text: {}},
        {value: 'b', text: {}, appliesWhen: {where: 'there'}},
      ],
    };
    const step = {
      id: 'step',
      title: {},
      why: {},
      phase: 'on-arrival',
      appliesWhen: {what: 'b'},
      obligation: [{type: 'duty', text: {}}],
      provenance: {},
    } as const;
    const route = {questions: [where, what], steps: [step], notes: []};
    const open = (situation: object) => planRoute(route, situation).questions;
    expect(open({where: 'there'})).to.deep.equal(['what']);
    expect(open({where: 'here'})).to.deep.equal([]);
  });

  it('has a reason, and answers in English and Danish', () => {
    for (const {id, why, options = []} of questions) {
      expect(why, id).to.have.all.keys('en', 'da');
      for (const {text, hint} of options) {
        expect(text, id).to.have.all.keys('en', 'da');
        if (hint) expect(hint, id).to.have.all.keys('en', 'da');
      }
    }
  });

  it('is refused an answer that is none', () => {
    expect(() => asked('stay', {event: 'flying'} as unknown as Situation)).to.throw(RangeError);
  });
});
