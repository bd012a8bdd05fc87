import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {parseDirectory} from '../../../src/directory/index.js';
import {runNode} from '../../cli/tool.js';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, unknown>>;
};

const modules = Object.entries(exports)
  .filter(([name, file]) => String(file).endsWith('.js') && !name.includes('*'))
  .map(([name]) => name.replace('.', 'registration-widgets'));

/** Runs a line of a module in a Node of its own, where no test has made anything of a browser's. */
const inNode = (line: string) => runNode('--input-type=module', '--eval', line);

describe('On a server', () => {
  it('there is a module for everything and for each element', () => {
    expect(modules).to.include.members([
      'registration-widgets',
      'registration-widgets/define',
      'registration-widgets/open-now-badge',
      'registration-widgets/hours',
    ]);
  });

  for (const name of modules) {
    it(`${name} can be imported`, async () => {
      const {code, complained} = await inNode(`await import('${name}')`);
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

  it('the built-in directory comes in one file, as another directory does', () => {
    const file: unknown = JSON.parse(readFileSync('dist/npm/data/herning.json', 'utf8'));
    const directory = parseDirectory(file);
    expect(directory.office('borgerservice-herning')).to.exist;
    expect(directory.registration).to.exist;
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

  it('speaks the languages that are loaded when they are asked for', async () => {
    const {printed} = await runNode(
      'dist/cli/registration-widgets.js',
      ...['render', 'open-now-badge', '--office', 'siri', '--lang', 'pl'],
    );
    expect(printed).to.contain('lang="pl"').and.not.to.contain('lang="en"');
    expect(printed).not.to.match(/Checked/);
  });
});
