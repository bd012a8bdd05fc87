import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {sample} from '../directory/sample.js';
import {buildTool, run} from './tool.js';

describe('registration-widgets confirm', () => {
  let folder: string;
  let file: string;

  before(buildTool);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
    file = join(folder, 'directory.json');
    writeFileSync(file, JSON.stringify(sample(), null, 2));
  });

  afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  const confirm = (name: string, ...words: string[]) =>
    run(['confirm', name, '--in', file, '--checked', '2026-11-25', ...words]);

  const content = (): string => readFileSync(file, 'utf8');

  /** The lines that a change takes away and adds. */
  const changeFrom = (before: string): string[] => {
    const [old, now] = [before.split('\n'), content().split('\n')];
    return [
      ...old.filter(line => !now.includes(line)).map(line => `-${line.trim()}`),
      ...now.filter(line => !old.includes(line)).map(line => `+${line.trim()}`),
    ];
  };

  it('writes the day to a source, and nothing else', async () => {
    const before = content();
    const {code, printed, complained} = await confirm('page');
    expect(complained).to.equal('');
    expect(code).to.equal(0);
    expect(printed).to.contain('page: checked on 2026-11-25\n  also the source of here.name, ');
    expect(content()).to.equal(
      before.replace('"checked": "2026-11-22"', '"checked": "2026-11-25"'),
    );
  });

  it('writes the grade of a source', async () => {
    const before = content();
    await confirm('hearsay', '--grade', 'official');
    expect(changeFrom(before)).to.deep.equal([
      '-"grade": "reported",',
      '-"checked": "2026-11-20"',
      '+"grade": "official",',
      '+"checked": "2026-11-25"',
    ]);
  });

  it('takes a fact, and writes the day to its source and the grade to the fact', async () => {
    const {printed} = await confirm('here.address', '--grade', 'official');
    expect(printed)
      .to.contain('page: checked on 2026-11-25')
      .and.to.contain('here.address: official');
    const {sources, offices} = JSON.parse(content()) as {
      sources: [{checked: string; grade: string}];
      offices: [{provenance: Record<string, unknown>}];
    };
    expect(sources[0]).to.include({checked: '2026-11-25', grade: 'confirmed'});
    expect(offices[0].provenance['address']).to.deep.equal({source: 'page', grade: 'official'});
    expect(offices[0].provenance['name']).to.equal('page');
  });

  it('keeps the last day of a fact, and finds the one that stands under * or in an item', async () => {
    for (const [name, path, provenance] of [
      ['arrive.bring', ['steps', 0, 'provenance', 'bring'], {validThrough: '2027-12-31'}],
      ['arrive.title', ['steps', 0, 'provenance', 'title'], {}],
      ['arrive.bring[1]', ['steps', 0, 'bring', 1, 'provenance'], {source: 'hearsay'}],
      ['note.text', ['notes', 0, 'provenance'], {}],
    ] as const) {
      expect((await confirm(name, '--grade', 'official')).complained, name).to.equal('');
      const written = path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key],
        (JSON.parse(content()) as {registration: unknown}).registration,
      );
      expect(written, name).to.deep.equal({source: 'page', grade: 'official', ...provenance});
    }
    expect((await run(['validate', file])).code).to.equal(0);
  });

  it('keeps tabs, Windows line ends and the byte order mark', async () => {
    const windows = `\ufeff${JSON.stringify(sample(), null, '\t').replace(/\n/g, '\r\n')}\r\n`;
    writeFileSync(file, windows);
    await confirm('here.address', '--grade', 'seed');
    expect(content()).to.equal(
      windows
        .replace('"checked": "2026-11-22"', '"checked": "2026-11-25"')
        .replace(
          '"address": "page"',
          '"address": {\r\n\t\t\t\t\t"source": "page",\r\n\t\t\t\t\t"grade": "seed"\r\n\t\t\t\t}',
        ),
    );
  });

  it('writes to the file of a folder that holds it', async () => {
    const data = join(folder, 'data');
    cpSync('test/fixtures/herning', data, {recursive: true});
    const words = ['--checked', '2026-11-25', '--grade', 'reported', '--in', data];
    const {code, complained} = await run(['confirm', 'siri.hours', ...words]);
    expect(complained).to.equal('');
    expect(code).to.equal(0);
    expect(readFileSync(join(data, 'offices/siri.json'), 'utf8')).to.contain('"grade": "reported"');
    expect(readFileSync(join(data, 'sources.json'), 'utf8')).to.contain('"checked": "2026-11-25"');
    expect((await run(['validate', data])).code).to.equal(0);
  });

  it('answers a wrong name with the nearest right one, and writes nothing', async () => {
    const before = content();
    for (const [wrong, right] of [
      ['pagee', 'page'],
      ['here.adress', 'here.address'],
      ['heer.hours', 'here.hours'],
    ] as const) {
      const {code, complained} = await confirm(wrong);
      expect(code).to.equal(2);
      expect(complained).to.contain(`"${wrong}" is no source and no fact; did you mean ${right}?`);
    }
    expect(content()).to.equal(before);
  });

  it('refuses a day that is still to come, on which nobody can have read the page', async () => {
    const before = content();
    const {code, complained} = await confirm('page', '--checked', '2931-01-01');
    expect(code).to.equal(2);
    expect(complained).to.match(/still to come: write the day .* at the latest \d{4}-\d\d-\d\d/);
    expect(content()).to.equal(before);
  });

  it('refuses a day that does not exist, another grade, and standard input', async () => {
    const before = content();
    expect((await confirm('page', '--checked', '2026-02-30')).complained).to.contain('2026-02-30');
    expect((await confirm('page', '--grade', 'sure')).complained).to.contain('official, reported');
    expect((await confirm('page', '--in', '-')).complained).to.contain('name a file or folder');
    expect(content()).to.equal(before);
  });
});
