import {expect} from 'chai';
import {runNode} from '../../cli/tool.js';

/** Runs a line of a module in a Node of its own, where no test has made anything of a browser's. */
const inNode = (line: string) => runNode('--input-type=module', '--eval', line);

describe('On a server', () => {
  for (const name of ['index', 'define', 'hours', 'route', 'directory']) {
    it(`dist/esm/${name}.js can be imported`, async () => {
      const {code, complained} = await inNode(`await import('./dist/esm/${name}.js')`);
      expect(complained).to.equal('');
      expect(code).to.equal(0);
    });
  }

  it('the classes come with the package, and say which attributes they have', async () => {
    const {printed} = await inNode(
      `import {OfficeCard} from 'registration-widgets'; console.log(OfficeCard.observedAttributes.join())`,
    );
    expect(printed.trim().split(',')).to.include.members(['office', 'compact', 'heading-level']);
  });
});

describe('dist/cli/registration-widgets.js', () => {
  it('is the command of the package', async () => {
    const {code, printed} = await runNode(
      'dist/cli/registration-widgets.js',
      ...['render', 'office-card', '--office', 'siri'],
    );
    expect(code).to.equal(0);
    expect(printed).to.contain('<office-card office="siri" lang="en">');
  });
});
