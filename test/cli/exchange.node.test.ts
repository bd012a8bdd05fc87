import {exec} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import ICAL from 'ical.js';
import type {OfficeSource} from '../../src/directory/index.js';
import {dayAt} from '../../src/directory/dates.js';
import {addDays} from '../../src/hours/index.js';
import {sample, sampleWith} from '../directory/sample.js';
import {buildTool, run, runWithInput, TOOL} from './tool.js';

interface Part {
  readonly offices: readonly Partial<OfficeSource>[];
}

describe('The command line tool, between formats', () => {
  let folder: string;

  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  /** Exports from a directory file, and imports what came of it. */
  const thereAndBack = async (format: string, source: unknown, ...words: readonly string[]) => {
    const src = write('source.json', source);
    const {printed} = await run(['export', '--to', format, '--src', src, ...words]);
    const back = ['import', '--from', format, '--source', 'page', '-'];
    const result = await runWithInput(printed, back);
    return {...result, ...(JSON.parse(result.printed) as Part)};
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
    await buildTool();
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  describe('export', () => {
    it('needs a format that it knows', async () => {
      for (const words of [[], ['--to', 'pdf']]) {
        const {code, complained} = await run(['export', ...words]);
        expect(code).not.to.equal(0);
        expect(complained).to.contain('--to <format>');
      }
    });

    it('names the offices there are when asked for another, and ends with 2', async () => {
      const {code, printed, complained} = await run([
        'export',
        '--to',
        'csv',
        '--office',
        'nowhere',
      ]);
      expect(code).to.equal(2);
      expect(printed).to.equal('');
      expect(complained).to.contain('--office "nowhere"').and.to.contain('borgerservice-herning');
    });

    it('says what is wrong with the directory file, and ends with 2', async () => {
      const src = write('faulty.json', sampleWith('offices[0].status', 'asleep'));
      const {code, complained} = await run(['export', '--to', 'csv', '--src', src]);
      expect(code).to.equal(2);
      expect(complained).to.match(
        /faulty\.json:\d+:\d+: error: offices\[0\]\.status: must be one of/,
      );
    });

    it('writes the value of opening_hours for one office, and says what it does not say', async () => {
      const src = write(
        'agreement.json',
        sampleWith('offices[0].hours.visit.agreementDays', 'may-close'),
      );
      const {code, printed, complained} = await run([
        'export',
        '--to',
        'osm',
        '--office',
        'here',
        '--src',
        src,
      ]);
      expect(code).to.equal(0);
      expect(printed).to.equal('Mo 10:00-15:00; PH off\n');
      expect(complained).to.contain('left out of osm: here.hours.visit.agreementDays: ');
    });

    it('writes a table that Excel reads as UTF-8', async () => {
      const {printed} = await run(['export', '--to', 'csv']);
      expect(printed).to.match(
        /^\ufeffoffice,channel,rule,.*\r\nborgerservice-herning,visit,week,/,
      );
    });
  });

  describe('export', () => {
    // The tool looks a year ahead of the day on which it runs.
    const [from, through, end] = [40, 42, 43].map(days => addDays(dayAt(Date.now()), days)) as [
      string,
      string,
      string,
    ];
    const closing = sampleWith('offices[0].hours.visit.special', [
      {from, through, hours: [], note: {en: 'Stocktaking'}},
    ]);

    /** What a calendar has of the sample. */
    const eventsIn = async (...words: readonly string[]): Promise<string[]> => {
      const src = write('closing.json', closing);
      const {printed} = await run(['export', '--to', 'icalendar', '--src', src, ...words]);
      return ICAL.Component.fromString(printed)
        .getAllSubcomponents('vevent')
        .map(component => {
          const {summary, description, startDate, endDate} = new ICAL.Event(component);
          return `${startDate.toString()}..${endDate.toString()} ${summary} (${description})`;
        });
    };

    it('writes special days and holidays as a calendar, in the language asked for', async () => {
      expect(await eventsIn('--office', 'here')).to.include.members([
        `${from}..${end} Here, Visit: closed (Stocktaking)`,
      ]);
      const danish = await eventsIn('--office', 'here', '--lang', 'da');
      expect(danish.join('\n')).to.contain('Besøg: lukket');
    });

    it('says that there is nothing for a calendar', async () => {
      const words = ['export', '--to', 'icalendar', '--office', 'there'];
      const {code, complained} = await run([...words, '--src', write('closing.json', closing)]);
      expect(code).to.equal(2);
      expect(complained).to.contain('no special day or season is known of the coming year');
    });

    it('writes JSON-LD of one office, and of several as a graph', async () => {
      const src = write('source.json', sample());
      const one = await run(['export', '--to', 'json-ld', '--src', src, '--office', 'centre']);
      expect(JSON.parse(one.printed)).to.include({
        '@context': 'https://schema.org',
        name: 'Centre West',
      });
      const all = await run(['export', '--to', 'json-ld', '--src', src]);
      const {'@graph': graph} = JSON.parse(all.printed) as {'@graph': {name: string}[]};
      expect(graph.map(({name}) => name)).to.deep.equal(['Here', 'There', 'Centre West']);
      expect(all.complained)
        .to.contain('left out of json-ld: gone: gone, or not known')
        .and.to.contain('left out of json-ld: centre.description: not told');
    });

    it('writes a contact for each office', async () => {
      const src = write('source.json', sample());
      const {printed, complained} = await run(['export', '--to', 'vcard', '--src', src]);
      expect(printed.match(/^BEGIN:VCARD\r$/gm)).to.have.length(4);
      expect(printed).to.contain('+4587654321');
      expect(complained).to.contain('left out of vcard: here.hours: a contact has no place for it');
    });
  });

  describe('import', () => {
    for (const format of ['osm', 'csv']) {
      it(`prints the hours of ${format} as part of a directory, with their source`, async () => {
        const {code, complained, offices} = await thereAndBack(format, sample());
        expect(complained).to.equal('');
        expect(code).to.equal(0);
        const [here] = offices;
        expect(here!.id).to.equal('here');
        expect(here!.provenance).to.deep.equal({'*': 'page'});
        expect(here!.hours!.visit!.week!.Mo).to.deep.equal(['10:00-15:00']);
      });
    }

    it('reads the JSON-LD of a page, and lists what it does not take over', async () => {
      const thing = {
        '@type': 'GovernmentOffice',
        name: 'Rådhuset',
        telephone: '+45 12 34 56 78',
        logo: 'https://example.org/logo.svg',
        openingHoursSpecification: {dayOfWeek: 'Monday', opens: '10:00', closes: '15:00'},
      };
      const page = `<!doctype html><html lang="da"><script type="application/ld+json">${JSON.stringify(thing)}</script><script type="application/ld+json">{</script>`;
      const words = ['import', '--from', 'json-ld', '--office', 'hall', '--source', 'page', '-'];
      const {code, printed, complained} = await runWithInput(page, words);
      const [hall] = (JSON.parse(printed) as Part).offices;
      expect(hall).to.deep.include({id: 'hall', name: {da: 'Rådhuset'}});
      expect(hall!.contactPoints![0]!.telephone).to.equal('+4512345678');
      expect(hall!.hours!.visit!.week).to.include({Tu: null});
      expect(complained).to.contain('left out: logo: no place for it');
      expect(complained).to.contain('left out: script 2: no JSON');
      expect(code).to.equal(1);
    });

    it('takes back the JSON-LD that it has exported', async () => {
      const src = write('source.json', sample());
      const {printed} = await run(['export', '--to', 'json-ld', '--src', src]);
      const words = ['import', '--from', 'json-ld', '--lang', 'en', '--source', 'page', '-'];
      const {offices} = JSON.parse((await runWithInput(printed, words)).printed) as Part;
      expect(offices.map(({name}) => name?.['en'])).to.deep.equal(['Here', 'There', 'Centre West']);
    });

    it('takes back the offices that it has exported to HSDS', async () => {
      const src = write('source.json', sample());
      const {printed, complained} = await run(['export', '--to', 'hsds', '--src', src]);
      expect(complained).to.contain('left out of hsds: here.provenance: ');
      const words = ['import', '--from', 'hsds', '--lang', 'en', '--source', 'page', '-'];
      const {code, ...back} = await runWithInput(printed, words);
      const {offices} = JSON.parse(back.printed) as Part;
      expect(offices.map(({id}) => id)).to.deep.equal(['here', 'there', 'centre']);
      expect(offices[0]!.hours!.visit!.week!.Mo).to.deep.equal(['10:00-15:00']);
      expect(code).to.equal(1);
      const broken = await runWithInput('[', words);
      expect(broken.code).to.equal(2);
      expect(broken.complained).to.match(/^error: -: line 1: /);
    });

    it('waits for what comes through a pipe', async () => {
      const tool = `"${process.execPath}" ${TOOL}`;
      const src = write('source.json', sample());
      const printed = await new Promise<string>(resolve => {
        const pipe = `${tool} export --to csv --src "${src}" | ${tool} import --from csv -`;
        exec(pipe, (_error, printed) => {
          resolve(printed);
        });
      });
      expect((JSON.parse(printed) as Part).offices[0]!.id).to.equal('here');
    });

    it('lists what could not be taken over, and ends with 1', async () => {
      const {code, printed, complained} = await runWithInput(
        'Mo-Fr 10:00-15:00; Fr[1] off; PH off\n',
        ['import', ...['--from', 'osm', '--office', 'here', '-']],
      );
      expect(code).to.equal(1);
      expect((JSON.parse(printed) as Part).offices[0]!.hours!.visit!.week).to.include({Fr: null});
      expect(complained).to.contain('left out: here: Fr[1] off: the first or last weekday');
      expect(complained).to.contain('provenance: missing');
    });

    it('takes a table as Excel writes it in Denmark', async () => {
      const file = write(
        'hours.csv',
        '\ufeffoffice;channel;rule;Mo;Tu;We;Th;Fr;Sa;Su;PH\r\nhere;visit;week;9.00-12.00, 13.00-15.00;closed;closed;closed;closed;closed;closed;closed\r\n',
      );
      const {code, printed} = await run(['import', '--from', 'csv', '--source', 'page', file]);
      expect(code).to.equal(0);
      expect((JSON.parse(printed) as Part).offices[0]!.hours!.visit!.week!.Mo).to.deep.equal([
        '09:00-12:00',
        '13:00-15:00',
      ]);
    });

    it('lists why there is no office in a table', async () => {
      const file = write('formula.csv', 'office,channel,rule\n=cmd,visit,week\n');
      const {code, complained} = await run(['import', '--from', 'csv', file]);
      expect(code).to.equal(2);
      expect(complained).to.contain('left out: row 2, office: "=cmd" is no id');
      expect(complained).to.contain('no office was found in it');
    });

    it('says in a sentence why it could not run, and ends with 2', async () => {
      const latin = join(folder, 'latin.csv');
      writeFileSync(latin, 'office,channel,rule,note\nÅ,visit,week,', 'latin1');
      const value = write('value.txt', 'Mo 10:00-12:00');
      for (const [words, expected] of [
        [['csv', join(folder, 'missing.csv')], 'missing.csv: there is no such file'],
        [['csv', folder], `${folder}: is a folder; name a file in it`],
        [['csv', latin], 'latin.csv: unreadable characters (save the file as UTF-8)'],
        [['csv', write('empty.csv', ' \n')], 'empty.csv: is empty'],
        [['csv', value], 'office: missing (expected a column'],
        [['csv', write('quote.csv', 'office,channel,rule\n"a')], 'Quote Not Closed'],
        [
          ['csv', write('twice.csv', 'office,channel,rule,Mo,Mo\na,visit,week,9-12,10-12')],
          'Mo: two',
        ],
        [['json-ld', write('broken.json', '{"name":')], 'broken.json: no JSON: '],
        [['json-ld', write('none.html', '<p>Closed</p>')], 'none.html: no office was found in it'],
        [['osm', write('none.txt', '# here')], 'none.txt: no office was found in it'],
      ] as const) {
        const {code, printed, complained} = await run(['import', '--from', ...words]);
        expect(code, expected).to.equal(2);
        expect(printed, expected).to.equal('');
        expect(complained.trim().split('\n'), expected).to.have.length(1);
        expect(complained).to.contain(expected);
      }
    });
  });
});
