import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {builtInOffice} from '../built-in.js';
import {sample, sampleWith} from '../directory/sample.js';
import {useFolder} from './folder.js';
import {buildTool, run, runWithInput} from './tool.js';

const text = (words: string) => ({en: words, da: words});

const SOURCE = {
  id: 'ours',
  name: 'Os',
  inLanguage: 'da',
  publisher: 'Us',
  url: 'https://example.org/about-us',
  grade: 'confirmed',
  checked: '2026-11-22',
};

const OFFICE = {id: 'ours', name: text('Ours'), status: 'active', provenance: {'*': 'ours'}};

describe('A directory file that extends another, on the command line', () => {
  const folder = useFolder();

  before(buildTool);

  it('is valid with the built-in directory, of which it tells no warnings', async () => {
    const own = {extends: 'herning', sources: [SOURCE], offices: [OFFICE]};
    const {code, printed, complained} = await run(['validate', folder.write('mine.json', own)]);
    expect(complained).to.equal('');
    expect(printed).to.match(/mine\.json: valid\n$/);
    expect(code).to.equal(0);
  });

  it('tells a warning of its own, and none that the file extended has by itself', async () => {
    const long = {visit: {week: {Mo: ['10:00-05:00'], PH: []}}};
    folder.write('base.json', sampleWith('offices[0].hours.visit.week.Mo', ['10:00-05:00']));
    const own = {
      extends: './base.json',
      offices: [{id: 'there', hours: long, provenance: {hours: 'page'}}],
    };
    const {complained} = await run(['validate', folder.write('mine.json', own)]);
    expect(complained).to.match(
      /mine\.json:10:\d+: warning: offices\[0\]\.hours\.visit\.week\.Mo\[0\]: .*19 hours long.*\n$/,
    );
    expect(complained.match(/warning/g)).to.have.length(1);
  });

  it('is told of a fact that is no longer sourced, where it stands', async () => {
    const own = {extends: 'herning', offices: [{id: 'siri', url: 'https://example.org/siri'}]};
    const {complained} = await run(['validate', folder.write('mine.json', own)]);
    expect(complained).to.match(
      /mine\.json:6:\d+: warning: offices\[0\]\.url: has no provenance; name its source there/,
    );
  });

  it('has its errors told where they stand, in whichever file', async () => {
    folder.write('country/base.json', sample());
    folder.write('region.json', {
      extends: 'country/base.json',
      offices: [{...OFFICE, provenance: {'*': 'page'}}],
    });
    const own = {
      extends: 'region.json',
      sources: [{id: 'page', url: 'https://example.org/new'}],
      offices: [
        {id: 'nowhere', remove: true},
        {id: 'ours', name: 'Ours', provenance: {'*': 'gossip'}},
      ],
    };
    const {code, complained} = await run(['validate', folder.write('mine.json', own)]);
    expect(code).to.equal(1);
    const lines = complained.trim().split('\n');
    const told = lines.map(line => line.replace(folder.path, '').replace(/; got .*/, ''));
    expect(told).to.deep.equal([
      '/mine.json:11:13: error: offices[0].id: the directory extended has no "nowhere" to remove; correct the id',
      `/mine.json:4:5: error: sources[0].grade: missing (expected one of confirmed, official, reported, seed)`,
      `/mine.json:4:5: error: sources[0].checked: missing (expected a calendar date before 3000, YYYY-MM-DD)`,
      '/mine.json:16:15: error: offices[1].name: must be a text by language such as {"en": "Tax card"}',
      '/mine.json:18:14: error: offices[1].provenance.*: must be the id of a source',
    ]);
  });

  it('is asked to change what it takes over from a file that no longer fits it', async () => {
    const base = sample() as {offices: {successor?: string; id: string}[]};
    const of = base.offices.find(({successor}) => successor)!;
    folder.write('base.json', base);
    const own = {extends: './base.json', offices: [{id: of.successor, remove: true}]};
    const mine = folder.write('mine.json', own);
    const {complained} = await run(['validate', mine]);
    const [, place, told] = /^(.*?):\d+:\d+: error: offices\[\d\]\.successor: (.*)$/m.exec(
      complained,
    )!;
    expect(place).to.equal(join(folder.path, 'base.json'));
    expect(told).to.contain(`${mine} takes this over: give "${of.id}" its own successor there`);
  });

  it('names what is wrong in the file it extends before anything else', async () => {
    const base = folder.write('base.json', sampleWith('offices[1].status', 'moved'));
    const own = {extends: './base.json', offices: [{id: 'there', status: 'active'}]};
    const {code, complained} = await run(['validate', folder.write('mine.json', own)]);
    expect(code).to.equal(1);
    expect(complained).to.match(new RegExp(`^${base}:\\d+:\\d+: error: offices\\[1\\]\\.status`));
    folder.write('base.json', '{"sources": [}');
    expect((await run(['validate', join(folder.path, 'mine.json')])).complained).to.match(
      new RegExp(`^${base}:1:14: error: not JSON`),
    );
  });

  const chain = (length: number): string => {
    for (let place = 1; place < length; place++) {
      folder.write(`${place}.json`, {extends: `./${place + 1}.json`});
    }
    folder.write(`${length}.json`, sample());
    return join(folder.path, '1.json');
  };

  it('says what is wrong with an "extends", and where', async () => {
    const faults = [
      [7, 'must be the name of a built-in directory (herning) or the path'],
      [' ', 'must be the name of a built-in directory'],
      [null, 'must be the name of a built-in directory'],
      [['herning'], 'must be the name of a built-in directory'],
      ['hering', 'got "hering"'],
      ['__proto__', 'got "__proto__"'],
      ['./gone.json', 'gone.json: there is no such file'],
      ['https://example.org/base.json', 'commands read files: name its path'],
      ['./8.json', 'circular ('],
    ] as const;
    const files = faults.map(([value], index) =>
      folder.write(`${index}.json`, {offices: [], extends: value}),
    );
    const {code, complained} = await run(['validate', ...files]);
    expect(code).to.equal(1);
    const lines = complained.trim().split('\n');
    expect(lines).to.have.length(faults.length);
    faults.forEach(([, message], index) => {
      expect(lines[index]).to.match(new RegExp(`^${files[index]!}:3:14: error: extends: `));
      expect(lines[index]).to.contain(message);
    });
  });

  it('goes through five files and no more, and in no circle', async () => {
    expect((await run(['validate', chain(5)])).code).to.equal(0);
    expect((await run(['validate', chain(6)])).complained).to.match(
      /5\.json:2:14: error: extends: more than 5 files deep \(.*1\.json → .*6\.json\); put some/,
    );
    folder.write('3.json', {extends: './1.json'});
    expect((await run(['validate', join(folder.path, '1.json')])).complained).to.match(
      /3\.json:2:14: error: extends: circular \(.*1\.json → .*2\.json → .*3\.json → .*1\.json\)/,
    );
  });

  it('is taken from standard input, from where the command runs', async () => {
    const input = JSON.stringify({extends: 'herning', sources: [SOURCE], offices: [OFFICE]});
    expect((await runWithInput(input, ['validate', '-'])).printed).to.equal('-: valid\n');
  });

  it('is reviewed, exported and rendered with what it extends, in all languages', async () => {
    const mine = folder.write('mine.json', {
      extends: 'herning',
      sources: [SOURCE],
      offices: [{id: 'siri', url: 'https://example.org/siri', provenance: {url: 'ours'}}, OFFICE],
    });
    const review = (await run(['review', mine])).printed;
    expect(review).to.contain('`siri.url`: https://example.org/siri').and.to.contain('`mitid.');
    const exported = (await run(['export', '--to', 'csv', '--src', mine])).printed;
    expect(exported).to.contain('ours').and.to.contain('siri');
    const words = ['render', 'office-card', '--office', 'siri', '--src', mine, '--lang'];
    const {printed} = await run([...words, 'pl']);
    expect(printed).to.contain('https://example.org/siri');
    const builtIn = (await run(['render', 'office-card', '--office', 'siri', '--lang', 'pl']))
      .printed;
    const [, heading] = /<h\d[^>]*>(.*?)<\/h\d>/.exec(builtIn)!;
    expect(printed).to.contain(heading!);
    expect(heading).not.to.contain(builtInOffice('siri').name['en']!);
  });

  it('writes down by `confirm` what was read again, in the file itself', async () => {
    const base = folder.write('base.json', sample());
    const before = readFileSync(base, 'utf8');
    const mine = folder.write('mine.json', {
      extends: './base.json',
      offices: [{id: 'there', url: 'https://example.org', provenance: {url: 'page'}}],
    });
    const confirm = (name: string, ...words: string[]) =>
      run(['confirm', name, '--checked', '2026-11-25', '--in', mine, ...words]);
    expect((await confirm('page', '--grade', 'official')).complained).to.equal('');
    const read = () =>
      JSON.parse(readFileSync(mine, 'utf8')) as {sources: object[]; offices: object[]};
    expect(read().sources).to.deep.equal([{id: 'page', checked: '2026-11-25', grade: 'official'}]);
    await confirm('there.url', '--grade', 'reported');
    expect(read().offices).to.deep.equal([
      {
        id: 'there',
        url: 'https://example.org',
        provenance: {url: {source: 'page', grade: 'reported'}},
      },
    ]);
    const {code, complained} = await confirm('here.name', '--grade', 'reported');
    expect(code).to.equal(2);
    expect(complained).to.contain(`stands in ${base}; write it in ${mine}`);
    expect(readFileSync(base, 'utf8')).to.equal(before);
  });
});
