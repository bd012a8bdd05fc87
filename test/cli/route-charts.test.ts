import {expect} from '@open-wc/testing';

interface Mermaid {
  initialize(options: {readonly startOnLoad: boolean}): void;
  render(id: string, chart: string): Promise<{readonly svg: string}>;
}

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

  it('are drawn by Mermaid, every question and outcome of them', async () => {
    // The page of the route has those of the directory that ships.
    const page = await (await fetch('/docs/route.md')).text();
    const charts = [...page.matchAll(/```mermaid\n([^]*?)```/g)].map(([, chart]) => chart!);
    expect(charts).to.have.length.above(10);
    for (const [index, chart] of charts.entries()) {
      const {svg} = await mermaid.render(`chart-${index}`, chart);
      const drawn = new DOMParser().parseFromString(svg, 'text/html');
      const labels = [...drawn.querySelectorAll('.node')].map(node => node.textContent);
      expect(labels, chart).to.have.length([...chart.matchAll(/^ {2}n\d+[[{]/gm)].length);
      expect(labels.join(' ')).not.to.match(/Unsupported|Syntax error|#\d+;/);
    }
  });
});
