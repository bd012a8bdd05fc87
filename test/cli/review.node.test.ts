import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {sampleWith} from '../directory/sample.js';
import {buildTool, run, runWithInput} from './tool.js';

const DIRECTORY = JSON.stringify(
  sampleWith('registration.steps[0].provenance.bring', {
    source: 'page',
    validThrough: '2026-12-31',
  }),
);

describe('registration-widgets review', () => {
  before(buildTool);

  const review = (...words: string[]) => runWithInput(DIRECTORY, ['review', '-', ...words]);

  it('lists the riskiest facts first, with the page to read and what to write afterwards', async () => {
    const {code, printed, complained} = await review('--at', '2026-12-02');
    expect(complained).to.equal('');
    expect(code).to.equal(0);
    const headings = printed.match(/^## .*/gm);
    expect(headings).to.deep.equal(['## hearsay', '## A page – Somebody']);
    expect(printed).to.contain('<https://example.org/page>\n<https://example.org/more>\n');
    expect(printed).to.contain('Grade reported, last checked on 2026-11-20, 12 days before.');
    expect(printed).to.contain('`confirm page --checked 2026-12-02`');
    expect(printed).to.contain(
      '- [ ] `here.address`: streetAddress: Torvet 1, postalCode: 7400, addressLocality: Herning\n',
    );
    const page = printed.slice(printed.indexOf('## A page'));
    expect(/^- .*/m.exec(page)![0]).to.contain('`centre.description` (reported)');
  });

  it('lists before all others what is past its last day', async () => {
    const {printed} = await review('--at', '2027-01-01');
    expect(/^- .*/m.exec(printed)![0]).to.equal(
      '- [ ] `arrive.bring` (no longer current since 2026-12-31): name: Passport; name: Visa',
    );
  });

  it('writes a row a fact for a spreadsheet, and no formula', async () => {
    const hostile = JSON.stringify(sampleWith('offices[0].name', {en: '=1+"1"', da: '=1'}));
    const {printed} = await runWithInput(hostile, ['review', '-', '--format', 'csv']);
    expect(printed.split('\r\n')[0]).to.equal(
      '"fact","words","grade","checked","validThrough","source","url"',
    );
    expect(printed).to.contain(
      `"here.name","'=1+""1""","confirmed","2026-11-22","","page","https://example.org/page"\r\n`,
    );
  });

  it('keeps a fact in its line of Markdown, whatever it says', async () => {
    const hostile = JSON.stringify(sampleWith('offices[0].name', {en: 'A\n# B `c`', da: 'A'}));
    const {printed} = await runWithInput(hostile, ['review', '-']);
    expect(printed).to.contain('- [ ] `here.name`: A \\# B \\`c\\`\n');
  });

  it('reviews what ships, and a file', async () => {
    expect((await run(['review'])).printed).to.contain('`siri.hours`');
    const folder = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
    const file = join(folder, 'one.json');
    writeFileSync(file, DIRECTORY);
    expect((await run(['review', file])).printed).to.contain('`there.name`');
    rmSync(folder, {recursive: true});
  });

  it('refuses another day or format, and a directory with an error, and says which', async () => {
    const day = await review('--at', '2026-02-30');
    expect(day.code).to.equal(2);
    expect(day.complained).to.contain("'2026-02-30' is invalid").and.to.contain('2026-11-27');
    expect((await review('--format', 'pdf')).complained).to.contain('markdown, csv');
    const faulty = await runWithInput('{"sources": [], "offices": 7}', ['review', '-']);
    expect(faulty.code).to.equal(2);
    expect(faulty.complained).to.contain('-:1:28: error: offices: must be a list; got 7');
  });
});
