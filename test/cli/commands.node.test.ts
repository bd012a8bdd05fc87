import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {herning} from '../../src/herning/index.js';
import {sample} from '../directory/sample.js';
import {buildTool, run, TOOL} from './tool.js';

describe('The command line tool', () => {
  let folder: string;

  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
    await buildTool();
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('says what it can do', async () => {
    const {code, printed} = await run(['--help']);
    expect(code).to.equal(0);
    expect(printed).to.match(
      /validate .*\n(.*\n)*.*review .*\n(.*\n)*.*confirm .*\n(.*\n)*.*render /,
    );
  });

  it('refuses what it cannot do', async () => {
    const {code, complained} = await run(['publish']);
    expect(code).to.equal(2);
    expect(complained).to.contain("unknown command 'publish'");
  });

  for (const command of ['validate', 'review', 'confirm', 'render', 'watch', 'export', 'import']) {
    it(`ends with 2 where ${command} is called wrongly, and with 0 where it is asked for help`, async () => {
      const wrong = await run([command, '--colour']);
      expect(wrong.code).to.equal(2);
      expect(wrong.complained).to.match(/^error: (unknown|required) option/);
      expect((await run([command, '--help'])).code).to.equal(0);
    });
  }

  it('is quiet where what it prints is not read to its end', async () => {
    const words = [TOOL, 'export', '--to', 'hsds'];
    const child = spawn(process.execPath, words);
    let complained = '';
    child.stderr.on('data', part => (complained += String(part)));
    child.stdout.destroy();
    expect(await new Promise(resolve => child.once('close', resolve))).to.equal(0);
    expect(complained).not.to.contain('EPIPE');
  });

  it('ends with 2 where a file cannot be written, and says which', async () => {
    const state = join(folder, 'no', 'such', 'folder.json');
    const {code, complained} = await run(['watch', '--offline', folder, '--state', state]);
    expect(code).to.equal(2);
    expect(complained.trim().split('\n')).to.have.length(1);
    expect(complained).to.match(/^error: .*folder\.json/);
  });

  describe('review', () => {
    it('draws the route that ships', async () => {
      const {code, printed} = await run(['review', '--route']);
      expect(code).to.equal(0);
      expect(printed)
        .to.match(/^# .+$/m)
        .and.to.match(/^```mermaid$/m);
    });

    it('draws the route of another directory', async () => {
      const file = write('other.json', {
        ...(sample() as object),
        registration: {
          questions: [
            {
              id: 'stay',
              text: {en: 'How "long"?'},
              options: [
                {value: 'short', text: {en: 'Short'}},
                {value: 'long', text: {en: 'Long'}},
              ],
            },
          ],
          steps: [
            {
              id: 'greet',
              title: {en: 'Greet <everybody>'},
              why: {en: 'It is polite.'},
              phase: 'on-arrival',
              obligation: [
                {type: 'duty', text: {en: 'You must.'}, appliesWhen: {stay: 'long'}},
                {type: 'right', text: {en: 'You may.'}},
              ],
              provenance: {},
            },
          ],
          notes: [],
        },
      });
      const {code, printed, complained} = await run(['review', '--route', file]);
      expect(complained).to.equal('');
      expect(code).to.equal(0);
      expect(printed.match(/^# .+$/gm)).to.deep.equal(['# Greet <everybody>']);
      expect(printed).to.contain('How #34;long#34;?');
      expect(printed).to.contain('right · You may.');
      expect(printed).to.contain('duty · You must.');
    });

    it('says when a directory has no route', async () => {
      const file = write('offices.json', {...(sample() as object), registration: undefined});
      const {code, complained} = await run(['review', '--route', file]);
      expect(code).to.equal(2);
      expect(complained).to.contain(`${file}: registration: there is none to draw`);
    });
  });

  describe('render', () => {
    const render = (...words: readonly string[]) => run(['render', ...words]);

    const ids = herning.offices.map(({id}) => id);
    const [first] = ids as [string];

    it('writes an element with what stands in it until the script has run', async () => {
      for (const element of ['office-card', 'office-hours', 'open-now-badge']) {
        const {code, printed} = await render(element, '--office', first);
        expect(code, element).to.equal(0);
        expect(printed).to.match(
          new RegExp(`^<${element} office="${first}" lang="en">[^]*hecked [^]*</${element}>\n$`),
        );
        expect(printed).not.to.match(/style=|<style|<script/);
        expect(printed.includes('<h3>'), element).to.equal(element === 'office-card');
      }
    });

    it('writes it in the language asked for, the texts of the directory too', async () => {
      const danish = await render('office-card', '--office', first, '--lang', 'da');
      expect(danish.printed).to.contain(`<office-card office="${first}" lang="da">`);
      expect(danish.printed).to.contain('kontrolleret ').and.not.to.contain('checked');
      const german = await render('office-finder', '--lang', 'de', '--municipality', 'Herning');
      expect(german.printed).to.contain('<office-finder municipality="Herning" lang="de">');
      expect(german.printed).to.contain('Wenn Sie ankommen').and.to.contain('Steuerkarte');
    });

    it('writes answers as the attributes of the steps, and refuses what is none', async () => {
      const {printed} = await render(
        ...['registration-steps', '--situation', 'citizenship=eu'],
        ...['--situation', 'previousNumber=no', '--heading-level', '3'],
      );
      expect(printed).to.contain(
        '<registration-steps citizenship="eu" previous-number="no" lang="en" heading-level="3">',
      );
      expect(printed).to.contain('<h3>Your plan</h3>');
      const refusals = {
        citizenship: '--situation "citizenship": must be key=value',
        'citizenship=mars': 'situation.citizenship: must be one of danish, nordic, eu, uk, other',
        'planet=mars': 'situation.planet: unknown key',
      };
      for (const [answer, complaint] of Object.entries(refusals)) {
        const {code, complained} = await render('registration-steps', '--situation', answer);
        expect(code, answer).to.equal(2);
        expect(complained).to.contain(complaint);
      }
    });

    it('writes offices of another directory, with its address', async () => {
      const file = write('another.json', sample());
      const {printed} = await render('office-card', '--office', 'centre', '--src', file);
      expect(printed).to.contain(`<office-card office="centre" src="${file}" lang="en">`);
      expect(printed).to.contain('Centre West');
      const steps = write('without.json', {...(sample() as object), registration: undefined});
      const {code, complained} = await render('registration-steps', '--src', steps);
      expect(code).to.equal(2);
      expect(complained).to.contain('--src: the directory has no registration');
    });

    it('refuses options that an element has no attribute for', async () => {
      const attempts = {
        '--municipality': ['office-card', '--office', first, '--municipality', 'Herning'],
        '--task': ['office-hours', '--office', first, '--task', 'mitid'],
        '--situation': ['office-finder', '--situation', 'citizenship=eu'],
        '--heading-level': ['open-now-badge', '--office', first, '--heading-level', '2'],
      };
      for (const [option, words] of Object.entries(attempts)) {
        const {code, complained} = await render(...words);
        expect(code, option).to.equal(2);
        expect(complained).to.contain(`${option}: <${words[0]}> has no such attribute`);
      }
    });

    it('takes the level of the heading', async () => {
      const words = ['--office', first, '--heading-level', '2'];
      const card = await render('office-card', ...words);
      expect(card.printed).to.contain('heading-level="2"').and.to.contain('<h2>');
    });

    it('writes a badge in one line that stands in a sentence', async () => {
      const {printed} = await render('open-now-badge', '--office', first);
      expect(printed.trim().split('\n')).to.have.length(1);
      expect(printed).not.to.match(/<(p|div|ul|table|h\d)\b/);
    });

    it('names the offices there are when asked for another', async () => {
      const {code, printed, complained} = await render('office-card', '--office', 'nowhere');
      expect(code).to.equal(2);
      expect(printed).to.equal('');
      expect(complained).to.contain('--office "nowhere"').and.to.contain(ids.join(', '));
    });

    it('refuses another element, language or level', async () => {
      const attempts = [
        ['office-map', '--office', first],
        ['office-finder', '--task', 'flying'],
        ['office-card', '--office', first, '--lang', 'fr'],
        ['office-card', '--office', first, '--heading-level', '7'],
        ['office-card'],
      ];
      for (const attempt of attempts) {
        expect((await render(...attempt)).code, attempt.join(' ')).to.equal(2);
      }
    });
  });
});
