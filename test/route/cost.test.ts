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
  const costs = (grow: typeof lengthened): number[] =>
    [1, 2, 4, 8].map(times => decisionsFor(grow(herning, times)));

  it('grows with the questions, and does not multiply: with steps of their own', () => {
    const [once, ...more] = costs(lengthened) as [number, ...number[]];
    more.forEach((cost, doublings) => {
      expect(cost, `${doublings + 1} doublings`).to.be.most(1.2 * 2 ** (doublings + 1) * once);
    });
  });

  it('grows with the questions, and does not multiply: in the same steps', () => {
    // In one copy the alternatives of a condition share what they have in common, and in a second no
    // longer: what counts is that twice as many copies more cost twice as much more.
    const all = costs(deepened);
    const added = all.slice(1).map((cost, index) => cost - all[index]!);
    added.slice(1).forEach((cost, index) => {
      expect(cost, `${index + 2} doublings`).to.be.most(1.2 * 2 * added[index]!);
    });
  });

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
