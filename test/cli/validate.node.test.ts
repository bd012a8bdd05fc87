import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {sample, sampleWith} from '../directory/sample.js';
import {useFolder} from './folder.js';
import {buildTool, run, runWithInput} from './tool.js';

describe('registration-widgets validate', () => {
  const folder = useFolder();

  before(buildTool);

  it('is content with the directories that ship, in many files and in one', async () => {
    const {code, printed, complained} = await run(['validate', 'data']);
    expect(complained).not.to.contain('error');
    expect(printed).to.match(/^data: valid.*\ndata\/as-published\.json: valid\n$/);
    expect(code).to.equal(0);
  });

  it('warns of what may be a slip, says where, and ends with 0', async () => {
    const file = folder.write(
      'slip.json',
      sampleWith('offices[0].hours.visit.week.Mo', ['10:00-05:00']),
    );
    const {code, printed, complained} = await run(['validate', file]);
    expect(code).to.equal(0);
    expect(printed).to.equal(`${file}: valid, 1 warning\n`);
    expect(complained).to.match(
      /:\d+:15: warning: offices\[0\]\.hours\.visit\.week\.Mo\[0\]: "10:00-05:00" is 19 hours long; check that this is meant\n$/,
    );
  });

  it('warns of a fact without a source, and of a text that some cannot read', async () => {
    const directory = sampleWith('offices[1].provenance', {name: 'page'}) as {
      offices: {name: object}[];
    };
    directory.offices[1]!.name = {da: 'Der'};
    const {complained} = await run(['validate', folder.write('gaps.json', directory)]);
    expect(complained.match(/warning: .*/g)).to.deep.equal([
      'warning: offices[1].status: has no provenance; name its source there, or one for all fields as *',
      'warning: offices[1].name: lacks the language en; add its text',
    ]);
  });

  it('says where a file is nested too deeply, and reads standard input once', async () => {
    const deep = folder.write('deep.json', `{"a":${'['.repeat(100_000)}`);
    const {code, complained} = await run(['validate', deep]);
    expect(code).to.equal(1);
    expect(complained).to.equal(
      `${deep}:1:105: error: nested more than 100 levels deep; a directory never is\n`,
    );
    const twice = await runWithInput(JSON.stringify(sample()), ['validate', '-', '-']);
    expect(twice).to.include({code: 0, printed: '-: valid\n'});
  });

  it('says that a link leads in a circle, and checks the others', async () => {
    const [one, other] = ['one.json', 'other.json'].map(name => join(folder.path, name));
    symlinkSync(one!, other!);
    symlinkSync(other!, one!);
    const sound = folder.write('sound.json', sample());
    const {code, printed, complained} = await run(['validate', one!, sound]);
    expect(code).to.equal(2);
    expect(complained).to.match(/one\.json: cannot be read \(ELOOP/);
    expect(printed).to.equal(`${sound}: valid\n`);
  });

  it('names line and column of each error, all at once, and ends with 1', async () => {
    const faulty = sample() as {
      offices: [{contactPoints: [{telephone: string}]; successor?: string}];
    };
    faulty.offices[0].contactPoints[0].telephone = '96282828';
    faulty.offices[0].successor = 'nowhere';
    const text = JSON.stringify(faulty, null, 2);
    const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
    const file = folder.write('faulty.json', text);
    const {code, printed, complained} = await run(['validate', file]);
    expect(code).to.equal(1);
    expect(printed).to.equal(`${file}: 2 errors\n`);
    expect(complained).to.equal(
      `${file}:${lineOf('"96282828"')}:24: error: offices[0].contactPoints[0].telephone: must be an E.164 number such as +4596282828; got "96282828"\n` +
        `${file}:${lineOf('"nowhere"')}:20: error: offices[0].successor: must be the id of an office; got "nowhere"\n`,
    );
  });

  it('names the file of a folder that an error is in', async () => {
    const data = join(folder.path, 'data');
    cpSync('test/fixtures/herning', data, {recursive: true});
    const office = join(data, 'offices/siri.json');
    writeFileSync(office, '{\n  "id": "siri",\n  "status": "moved",\n  "provenance": {}\n}\n');
    const step = join(data, 'route/steps/broken.json');
    writeFileSync(step, '{\n  "id": "broken"\n  "why": {}\n}\n');
    const broken = await run(['validate', data]);
    expect(broken.complained).to.equal(
      `${step}:3:3: error: not JSON: a comma is missing before this\n`,
    );
    rmSync(step);
    const {code, complained} = await run(['validate', data]);
    expect(code).to.equal(1);
    expect(complained).to.contain(
      `${office}:3:13: error: status: must be one of active, dissolved; got "moved"\n`,
    );
    expect(complained).to.contain(
      `${office}:1:1: error: name: missing (expected a text by language such as {"en": "Tax card"})\n`,
    );
  });

  it('reads the directories of a folder, and passes over other JSON', async () => {
    folder.write('here.json', sample());
    folder.write('integrity.json', {'here.json': 'sha384-x'});
    const {code, printed} = await run(['validate', folder.path]);
    expect(printed).to.equal(`${join(folder.path, 'here.json')}: valid\n`);
    expect(code).to.equal(0);
  });

  it('reads standard input', async () => {
    const valid = await runWithInput(`\ufeff${JSON.stringify(sample())}`, ['validate', '-']);
    expect(valid).to.deep.include({code: 0, printed: '-: valid\n', complained: ''});
    const faulty = await runWithInput('{"offices": []}', ['validate', '-']);
    expect(faulty.code).to.equal(1);
    expect(faulty.complained).to.equal('-:1:1: error: sources: missing (expected a list)\n');
  });

  it('reads files as browsers do: with a byte order mark, and only in UTF-8', async () => {
    const marked = folder.write('marked.json', `\ufeff${JSON.stringify(sample())}`);
    const latin = join(folder.path, 'latin.json');
    const street = sampleWith('offices[0].address.streetAddress', 'Åboulevarden 1');
    writeFileSync(latin, JSON.stringify(street), 'latin1');
    const {printed, complained} = await run(['validate', marked, latin]);
    expect(printed).to.equal(`${marked}: valid\n${latin}: 2 errors\n`);
    expect(complained).to.contain(
      'error: offices[0].address.streetAddress: unreadable characters (save the file as UTF-8)\n',
    );
  });

  for (const [what, text, complaint] of [
    ['a comma too many', '{\n  "sources": [],\n}', '3:1: error: not JSON: a key in double quotes'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '3:3: error: not JSON: a comma is missing'],
    ['a comment', '{\n  // Old\n  "a": 1\n}', '2:3: error: not JSON: JSON has no comments'],
    ['single quotes', "{\n  'a': 1\n}", '2:3: error: not JSON: '],
    ['a text without its end', '{\n  "a": "b\n}', '2:8: error: not JSON: a closing double quote'],
    ['half a file', '{\n  "a": [', '2:9: error: the file ends too early'],
    ['two values', '{}\n{}', '2:1: error: not JSON: nothing may follow'],
    ['nothing', ' \n', '2:1: error: the file is empty'],
    ['what is no JSON at all', '<!doctype html>', '1:1: error: not JSON: '],
    [
      'a key twice',
      '{\n  "sources": [],\n  "sources": [],\n  "offices": []\n}',
      '3:3: error: duplicate key "sources"',
    ],
  ] as const) {
    it(`says where a file has ${what}, in one sentence`, async () => {
      const file = folder.write('text.json', text);
      const {code, complained} = await run(['validate', file]);
      expect(code).to.equal(1);
      expect(complained.trim().split('\n')).to.have.length(1);
      expect(complained).to.contain(`${file}:${complaint}`);
    });
  }

  it('ends with 2 when something cannot be checked, and checks the rest', async () => {
    const good = folder.write('good.json', sample());
    const part = folder.write('part.json', (sample() as {offices: unknown[]}).offices[0]);
    const empty = join(folder.path, 'empty');
    mkdirSync(empty);
    const missing = join(folder.path, 'missing.json');
    const {code, printed, complained} = await run(['validate', missing, empty, part, good]);
    expect(code).to.equal(2);
    expect(printed).to.equal(`${good}: valid\n`);
    expect(
      complained
        .trim()
        .split('\n')
        .map(line => line.split(';')[0]),
    ).to.deep.equal([
      `${missing}: there is no such file or folder`,
      `${empty}: holds no directory`,
      `${part}: holds a part of a directory`,
    ]);
    for (const words of [[], ['--jsno', good]]) {
      expect((await run(['validate', ...words])).code, words.join(' ')).to.equal(2);
    }
    expect((await run(['validate', '--help'])).code).to.equal(0);
  });

  it('prints what it finds as JSON', async () => {
    const file = folder.write('one.json', sampleWith('offices[0].status', 'moved'));
    const {code, printed, complained} = await run(['validate', '--json', file]);
    expect(code).to.equal(1);
    expect(complained).to.equal('');
    const [finding, ...others] = JSON.parse(printed) as Record<string, unknown>[];
    expect(others).to.deep.equal([]);
    expect(finding).to.deep.include({
      file,
      column: 17,
      severity: 'error',
      path: 'offices[0].status',
      value: 'moved',
      message: 'must be one of active, dissolved; got "moved"',
    });
  });
});
