import {expect} from 'chai';
import {isOutcome, nodesFrom, stepGraphs} from '../../src/cli/route-graph.js';
import type {OutcomeNode, RouteNode} from '../../src/cli/route-graph.js';
import {plan, registration} from './herning.js';
import {persons} from './persons.js';

const graphs = stepGraphs(registration);

describe('The charts of the route', () => {
  it('are one for each step, and each can be taken in at a glance', () => {
    expect(graphs.map(({step}) => step)).to.have.members([...registration.steps]);
    for (const {step, start} of graphs) {
      expect(nodesFrom(start).length, step.id).to.be.most(24);
    }
  });

  it('lead everybody to what the plan says of the step', () => {
    const follow = (node: RouteNode, answers: Readonly<Record<string, string>>): OutcomeNode => {
      if (isOutcome(node)) return node;
      const answer = answers[node.question.id]!;
      return follow(node.branches.find(({answers}) => answers.includes(answer))!.to, answers);
    };
    // Whatever somebody is not asked makes no difference.
    const unasked = Object.fromEntries(
      registration.questions.flatMap(({id, options}) => (options ? [[id, options[0]!.value]] : [])),
    ) as Record<string, string>;
    for (const {name, situation} of persons) {
      const {steps} = plan(situation);
      for (const {step, start} of graphs) {
        const said = steps.find(({id}) => id === step.id)?.text;
        const {obligation} = follow(start, {...unasked, ...situation});
        expect(obligation?.text, `${name}: ${step.id}`).to.deep.equal(said);
      }
    }
  });

  it('show each outcome once, and no question with one outcome', () => {
    for (const {start} of graphs) {
      const nodes = nodesFrom(start);
      const outcomes = nodes.filter(isOutcome).map(({obligation}) => obligation?.text['en']);
      expect(new Set(outcomes).size).to.equal(outcomes.length);
      for (const node of nodes) if (!isOutcome(node)) expect(node.branches).to.have.length.above(1);
    }
  });
});
