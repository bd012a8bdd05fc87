import {expect} from 'chai';
import type {Registration} from '../../src/directory/index.js';
import {Decisions} from '../../src/route/decision.js';
import {planRoute} from '../../src/route/index.js';
import {deepened, lengthened} from './grown.js';
import {registration as herning} from './herning.js';

/** How many decisions are taken for a plan when nothing is answered. */
const decisionsFor = (registration: Registration): number => {
  const {choose} = Decisions.prototype;
  let taken = 0;
  Decisions.prototype.choose = function <T>(...of: Parameters<typeof choose<T>>) {
    taken++;
    return choose.apply<Decisions, typeof of, ReturnType<typeof choose<T>>>(this, of);
  };
  try {
    planRoute(registration, {});
  } finally {
    Decisions.prototype.choose = choose;
  }
  return taken;
};

describe('What a plan costs', () => {
  for (const [how, grow] of [
    ['with steps of their own', lengthened],
    ['in the same steps', deepened],
  ] as const) {
    it(`grows with the questions, and does not multiply: ${how}`, () => {
      const once = decisionsFor(grow(herning, 1));
      for (const times of [2, 4, 8]) {
        expect(decisionsFor(grow(herning, times)), `${times} times`).to.be.most(1.2 * times * once);
      }
    });
  }

  it('does not grow at all with a question that nothing depends on', () => {
    const {questions} = lengthened(herning, 8);
    const withMore = {...herning, questions: [...herning.questions, ...questions]};
    expect(decisionsFor(withMore)).to.equal(decisionsFor(herning));
  });

  it('is little for 60 questions on which everything depends', () => {
    const provenance = {source: 'made-up', checked: '2026-11-22', grade: 'seed'} as const;
    const ids = Array.from({length: 60}, (_, index) => `question-${index}`);
    const all = Object.fromEntries(ids.map(id => [id, 'yes']));
    const any = ids.map(id => ({[id]: 'yes'}));
    const registration: Registration = {
      questions: ids.map(id => ({
        id,
        text: {},
        options: ['yes', 'no'].map(value => ({value, text: {}})),
      })),
      steps: [
        {
          id: 'step',
          title: {},
          why: {},
          phase: 'on-arrival',
          appliesWhen: any,
          obligation: [
            {type: 'duty', text: {}, appliesWhen: all},
            {type: 'right', text: {}},
          ],
          provenance: {},
        },
      ],
      notes: [{id: 'any', text: {}, appliesWhen: any, provenance}],
    };
    expect(planRoute(registration, {})).to.deep.equal({questions: ids, steps: [], notes: []});
    const {questions, steps, notes} = planRoute(registration, {'question-59': 'yes'} as object);
    expect(questions).to.deep.equal(ids.slice(0, -1));
    expect(steps).to.deep.equal([]);
    expect(notes).to.deep.equal(['any']);
  });
});
