import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {buildTool, run} from './tool.js';
import {sample} from '../directory/sample.js';

const shipped = (file: string): object =>
  JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as object;

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
    expect(printed).to.match(/review .*\n(.*\n)*.*validate .*\n(.*\n)*.*render /);
  });

  it('refuses what it cannot do', async () => {
    const {code, complained} = await run(['publish']);
    expect(code).to.equal(1);
    expect(complained).to.contain("unknown command 'publish'");
  });

  describe('validate', () => {
    it('is content with a directory without fault', async () => {
      const {code, printed, complained} = await run(['validate', 'data/as-published.json']);
      expect(complained).to.equal('');
      expect(printed).to.equal('data/as-published.json: a directory without fault\n');
      expect(code).to.equal(0);
    });

    it('names file and path of the fault, of each file, and ends with 1', async () => {
      const faulty = sample() as {offices: {contactPoints: {telephone: string}[]}[]};
      faulty.offices[0]!.contactPoints[0]!.telephone = '96282828';
      const phone = write('phone.json', faulty);
      const text = write('text.json', '{"offices": [');
      const good = write('good.json', sample());
      const missing = join(folder, 'missing.json');
      const {code, printed, complained} = await run(['validate', phone, text, good, missing]);
      expect(code).to.equal(1);
      expect(printed).to.equal(`${good}: a directory without fault\n`);
      const [first, second, third] = complained.trim().split('\n');
      expect(first).to.contain(`${phone}: offices[0].contactPoints[0].telephone: "96282828"`);
      expect(second).to.contain(`${text}: `);
      expect(third).to.contain(`${missing}: `).and.to.contain('no such file');
    });
  });

  describe('review', () => {
    it('has to be told what', async () => {
      const {code, complained} = await run(['review']);
      expect(code).to.equal(1);
      expect(complained).to.contain('--route');
    });

    it('draws the route that ships', async () => {
      const {code, printed} = await run(['review', '--route']);
      expect(code).to.equal(0);
      expect(printed.match(/^# .+$/gm)).to.deep.equal([
        '# Come to Denmark, Nordic country',
        '# Come to Denmark, Other EU, EEA or Switzerland',
        '# Come to Denmark, United Kingdom / Another country',
        '# Move within Denmark',
        '# Leave Denmark',
      ]);
      expect(printed).to.contain('1 · must: Report your new address. From 4 weeks before');
    });

    it('draws the route of another directory', async () => {
      const file = write('other.json', {
        ...shipped('offices'),
        ...shipped('sources'),
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
              obligation: [{type: 'duty', appliesWhen: {stay: 'long'}}, {type: 'right'}],
              provenance: {},
            },
          ],
          notes: [],
        },
      });
      const {code, printed, complained} = await run(['review', '--route', file]);
      expect(complained).to.equal('');
      expect(code).to.equal(0);
      expect(printed.match(/^# .+$/gm)).to.deep.equal(['# Short', '# Long']);
      expect(printed).to.contain('1 · may: Greet #60;everybody#62;');
      expect(printed).to.contain('1 · must: Greet');
    });

    it('says when a directory has no route', async () => {
      const file = write('offices.json', {...shipped('offices'), ...shipped('sources')});
      const {code, complained} = await run(['review', '--route', file]);
      expect(code).to.equal(1);
      expect(complained).to.contain(`${file}: registration: there is none to draw`);
    });
  });

  describe('render', () => {
    const render = (...words: readonly string[]) => run(['render', ...words]);

    it('writes a card with name, address, telephone, hours, source and date', async () => {
      const {code, printed} = await render('office-card', '--office', 'ics-west-aarhus');
      expect(code).to.equal(0);
      for (const part of [
        /^<office-card office="ics-west-aarhus" lang="en">/,
        /<h3><span itemprop="name">International Citizen Service West, Aarhus<\/span>/,
        /<span itemprop="streetAddress" lang="da">Hack Kampmanns Plads 2<\/span>/,
        /<a href="tel:\+4589401040" dir="ltr"><span itemprop="telephone">\+45 89 40 10 40</,
        /<th scope="row">Thursday<\/th><td>10:00–17:00<\/td><td>10:00–16:00<\/td>/,
        /<th scope="row">Public holidays<\/th><td>closed<\/td>/,
        /Checked on <time datetime="2026-11-22">22 November 2026<\/time>/,
        /<a href="https:\/\/lifeindenmark[^"]+">lifeindenmark.borger.dk<\/a> – confirmed/,
        /<\/office-card>\n$/,
      ]) {
        expect(printed).to.match(part);
      }
      expect(printed).not.to.match(/open now|today|style=|<style|<script/i);
    });

    it('writes it in Danish', async () => {
      const {printed} = await render('office-card', '--office', 'siri', '--lang', 'da');
      expect(printed).to.contain('<office-card office="siri" lang="da">');
      expect(printed).to.contain('<td>09.00–15.00</td>').and.to.contain('<td>kendes ikke</td>');
      expect(printed).to.contain('Kontrolleret <time datetime="2026-11-22">22. november 2026');
      expect(printed).not.to.match(/confirmed|Checked|Monday|hours|Address/);
    });

    it('says in words how far each fact can be trusted', async () => {
      const {printed} = await render('office-card', '--office', 'borgerservice-herning');
      expect(printed).to.contain('<dt>Address <small>(old page, not confirmed)</small></dt>');
      expect(printed).to.contain('Opening hours not known');
    });

    it('takes the level of the heading', async () => {
      const words = ['--office', 'siri', '--heading-level', '2'];
      const card = await render('office-card', ...words);
      expect(card.printed).to.contain('heading-level="2"').and.to.contain('<h2>');
      const hours = await render('office-hours', ...words);
      expect(hours.printed)
        .to.contain('heading-level="2"')
        .and.to.contain('<h2>Opening hours</h2>');
      expect((await render('office-hours', '--office', 'siri')).printed).not.to.match(/<h\d/);
      const badge = await render('open-now-badge', ...words);
      expect(badge.code).to.equal(1);
      expect(badge.complained).to.contain('--heading-level 2: <open-now-badge> has no heading');
    });

    it('writes a badge in one line that stands in a sentence', async () => {
      const {printed} = await render('open-now-badge', '--office', 'borgerservice-herning');
      expect(printed.trim().split('\n')).to.have.length(1);
      expect(printed).to.contain('href="tel:+4596282828"');
      expect(printed).not.to.match(/<(p|div|ul|table|h\d)\b/);
    });

    it('leads from an office that is gone to its successor', async () => {
      for (const element of ['office-card', 'office-hours', 'open-now-badge']) {
        const {printed} = await render(element, '--office', 'statsforvaltningen-aarhus');
        expect(printed, element).to.contain('This office no longer exists');
        expect(printed, element).to.contain('Danish Agency for International Recruitment');
        expect(printed, element).not.to.contain('tel:+4572567036');
      }
    });

    it('names the offices there are when asked for another', async () => {
      const {code, printed, complained} = await render('office-card', '--office', 'nowhere');
      expect(code).to.equal(1);
      expect(printed).to.equal('');
      expect(complained).to.contain('--office "nowhere"').and.to.contain('ics-west-aarhus');
    });

    it('refuses another element, language or level', async () => {
      const attempts = [
        ['office-finder', '--office', 'siri'],
        ['office-card', '--office', 'siri', '--lang', 'fr'],
        ['office-card', '--office', 'siri', '--heading-level', '7'],
        ['office-card'],
      ];
      for (const attempt of attempts) {
        expect((await render(...attempt)).code, attempt.join(' ')).to.equal(1);
      }
    });
  });
});
