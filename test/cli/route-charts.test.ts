import {expect} from '@open-wc/testing';
import {renderRoute} from '../../src/cli/route-charts.js';
import {isPlan, nodesFrom, routeGraph} from '../../src/cli/route-graph.js';
import type {RouteNode} from '../../src/cli/route-graph.js';
import {openDirectory} from '../../src/directory/directory.js';
import {herning} from '../../src/herning/index.js';
import {planRoute} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';

interface Mermaid {
  initialize(options: {readonly startOnLoad: boolean}): void;
  render(id: string, chart: string): Promise<{readonly svg: string}>;
}

const registration = openDirectory(herning).registration!;
const charts = [...renderRoute(registration, 1).matchAll(/```mermaid\n([^]*?)```/g)].map(
  ([, chart]) => chart!,
);

/** What sets plans apart in the charts. */
const essence = (steps: readonly {id: string; obligation: string; text?: unknown}[]) =>
  JSON.stringify(steps.map(({id, obligation, text}) => [id, obligation, text]));

describe('The charts of the route', () => {
  let mermaid: Mermaid;

  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js';
    const loaded = new Promise(resolve => {
      script.onload = resolve;
    });
    document.head.append(script);
    await loaded;
    ({mermaid} = window as unknown as {mermaid: Mermaid});
    mermaid.initialize({startOnLoad: false});
  });

  it('are drawn by Mermaid, every question and plan of them', async () => {
    for (const [index, chart] of charts.entries()) {
      const {svg} = await mermaid.render(`chart-${index}`, chart);
      const drawn = new DOMParser().parseFromString(svg, 'text/html');
      const labels = [...drawn.querySelectorAll('.node')].map(node => node.textContent);
      expect(labels, chart).to.have.length([...chart.matchAll(/^ {2}n\d+[[{]/gm)].length);
      expect(labels.join(' ')).not.to.match(/Unsupported|Syntax error|#\d+;/);
    }
  });

  it('are few, and each can be taken in at a glance', () => {
    expect(charts).to.have.length.within(3, 8);
    for (const chart of charts) expect(chart.split('Plan ')).to.have.length.below(14);
  });

  it('lead everybody to the steps the plan gives', () => {
    const follow = (node: RouteNode, answers: Readonly<Record<string, string>>): void => {
      if (isPlan(node)) {
        const asked = registration.questions.filter(({id, options}) => options && !(id in answers));
        // Whatever is not asked on the way makes no difference.
        for (const pick of [0, -1]) {
          const rest = asked.map(({id, options}) => ({[id]: options!.at(pick)!.value}));
          const {steps} = planRoute(registration, Object.assign({}, answers, ...rest) as Situation);
          expect(essence(steps), JSON.stringify(answers)).to.equal(essence(node.steps));
        }
        return;
      }
      for (const {answers: values, to} of node.branches) {
        for (const value of values) follow(to, {...answers, [node.question.id]: value});
      }
    };
    follow(routeGraph(registration), {});
  });

  it('show each plan once, and no question with one outcome', () => {
    const nodes = nodesFrom(routeGraph(registration));
    const plans = nodes.filter(isPlan).map(({steps}) => essence(steps));
    expect(new Set(plans).size).to.equal(plans.length);
    for (const node of nodes) if (!isPlan(node)) expect(node.branches.length).to.be.above(1);
  });
});
