import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import {allIn, directoryWithHours, draw, fileOf, inDenmark, seen, untilSeen} from './support.js';
import {sampleWith} from '../directory/sample.js';

const hoursOf = (office: string, attributes = '', at = inDenmark('12:00')) =>
  draw(`<office-hours office="${office}" at="${at}" ${attributes}></office-hours>`);

const hoursFrom = async (src: string, words: string | RegExp, at?: string) => {
  const element = await hoursOf('here', `src="${src}"`, at);
  await untilSeen(element, words);
  return element;
};

const cells = (row: Element): string[] => [...row.children].map(seen);

const rowsOf = (element: Element): string[][] => allIn(element, 'tr').map(cells);

const notesOf = (element: Element): string[] => allIn(element, '[part=note]').map(seen);

describe('The opening hours', () => {
  it('are a real table of seven days from today on, visit and phone side by side', async () => {
    expect(rowsOf(await hoursOf('ics-west-aarhus'))).to.deep.equal([
      ['', 'Visit – book first', 'Phone'],
      ['Today', '10:00–16:00', '10:00–14:00'],
      ['Tue', 'Closed', 'Closed'],
      ['Wed', '10:00–16:00', '10:00–14:00'],
      ['Thu', '10:00–17:00', '10:00–16:00'],
      ['Fri', '10:00–16:00', '10:00–14:00'],
      ['Sat, Sun', 'Closed', 'Closed'],
    ]);
  });

  it('are written as Danes write them', async () => {
    const rows = rowsOf(await hoursOf('ics-west-aarhus', 'lang="da"'));
    expect(rows.slice(0, 3)).to.deep.equal([
      ['', 'Besøg – bestil tid først', 'Telefon'],
      ['I dag', '10.00–16.00', '10.00–14.00'],
      ['Tirs.', 'Lukket', 'Lukket'],
    ]);
  });

  it('say how far they can be trusted, where no card says so', async () => {
    const trustOf = (element: Element) => allIn(element, '[part="trust"]').map(seen);
    const page = sampleWith('sources[0].grade', 'official');
    expect(trustOf(await hoursFrom(fileOf(page), 'Today'))).to.deep.equal(['Checked 22 Nov 2026']);
    const old = sampleWith('sources[0].grade', 'seed');
    expect(trustOf(await hoursFrom(fileOf(old), 'Today'))).to.deep.equal(['may be out of date']);
    const card = await draw('<office-card office="ics-west-aarhus"></office-card>');
    expect(allIn(card, 'office-hours').flatMap(hours => trustOf(hours))).to.deep.equal([]);
  });

  it('have headers for rows and columns', async () => {
    const element = await hoursOf('ics-west-aarhus');
    const scopes = allIn(element, 'th').map(header => header.getAttribute('scope'));
    expect(scopes).to.deep.equal(['col', 'col', ...Array.from({length: 6}, () => 'row')]);
  });

  it('stand below their heading, in a page of the other direction, too', async () => {
    for (const [page, own] of [
      ['ar', 'en'],
      ['en', 'ar'],
    ] as const) {
      const main = await draw(
        `<main lang="${page}" dir="${page === 'ar' ? 'rtl' : 'ltr'}" style="width: 60em"><office-hours lang="${own}" heading-level="2" office="ics-west-aarhus"></office-hours></main>`,
      );
      await waitUntil(() => allIn(main, `[lang=${own}] table`).length);
      const [heading, table] = ['h2', 'table'].map(tag =>
        allIn(main, tag)[0]!.getBoundingClientRect(),
      );
      const side = own === 'ar' ? 'right' : 'left';
      expect(table![side]).to.equal(heading![side]);
    }
  });

  it('begin with today, marked in words and for screen readers, and no other day', async () => {
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-29']) {
      const element = await hoursOf('ics-west-aarhus', '', inDenmark('12:00', day));
      const marked = allIn(element, '[aria-current]');
      expect(marked.map(row => row.getAttribute('aria-current'))).to.deep.equal(['date']);
      expect(marked[0]).to.equal(allIn(element, 'tbody tr')[0]);
      expect(seen(marked[0]!)).to.match(/^Today/);
    }
  });

  it('take the office’s own day for today', async () => {
    const element = await hoursOf('ics-west-aarhus', '', '2026-11-23T23:30:00Z');
    expect(rowsOf(element)[1]).to.deep.equal(['Today', 'Closed', 'Closed']);
  });

  it('are those of the evening that lasts, at night', async () => {
    const src = directoryWithHours({visit: {week: {Fr: ['20:00-03:30'], PH: 'week'}}});
    const element = await hoursFrom(src, 'Now', inDenmark('01:00', '2026-11-28'));
    expect(seen(allIn(element, '[aria-current=date]')[0]!)).to.match(/^Now 20:00–03:30$/);
  });

  it('say which are not known, and what to do', async () => {
    const element = await hoursOf('siri');
    expect(seen(element)).to.contain('We do not know the visiting hours. Call before you go.');
    expect(rowsOf(element).slice(1)).to.deep.equal([
      ['Today', '09:00–15:00'],
      ['Tue', 'Closed'],
      ['Wed–Sun', 'Not known see nyidanmark.dk'],
    ]);
    const [link] = allIn(element, 'td a');
    expect(link!.getAttribute('href')).to.contain('https://nyidanmark.dk');
  });

  it('are no table where nothing is known', async () => {
    const element = await hoursOf('here', `src="${directoryWithHours({})}"`);
    await untilSeen(element, 'We do not know');
    expect(seen(element)).to.equal('We do not know the opening hours. Call before you go.');
    expect(allIn(element, 'table')).to.deep.equal([]);
  });

  it('are not known of an office that no longer exists', async () => {
    const directory = sampleWith('offices[0].status', 'dissolved');
    const element = await hoursFrom(fileOf(directory), 'We do not know');
    expect(allIn(element, 'table')).to.deep.equal([]);
  });

  it('are those of one channel when asked for one', async () => {
    const phone = rowsOf(await hoursOf('ics-west-aarhus', 'channel="phone"'));
    expect(phone.slice(0, 2)).to.deep.equal([
      ['', 'Phone'],
      ['Today', '10:00–14:00'],
    ]);
    const visit = await hoursOf('siri', 'channel="visit"');
    expect(seen(visit)).to.match(/We do not know/);
    expect(allIn(visit, 'table')).to.deep.equal([]);
  });

  it('have a heading only where a level is given', async () => {
    expect(allIn(await hoursOf('siri'), 'h1,h2,h3,h4,h5,h6')).to.deep.equal([]);
    const [heading] = allIn(await hoursOf('siri', 'heading-level="4"'), 'h1,h2,h3,h4,h5,h6');
    expect(heading!.localName).to.equal('h4');
    expect(seen(heading!)).to.equal('Opening hours');
  });

  it('have a holiday in its row, and the reason of a day that may be closed above its hours', async () => {
    const element = await hoursOf('ics-west-aarhus', '', inDenmark('12:00', '2026-12-21'));
    const rows = rowsOf(element);
    expect(rows).to.deep.include(['Thu 24', 'May be closed Christmas Eve – call first. If open:']);
    expect(rows).to.deep.include(['10:00–17:00', '10:00–16:00']);
    expect(rows).to.deep.include(['Fri 25', 'Closed Christmas Day']);
    const [eve] = allIn(element, 'th[rowspan]');
    expect(seen(eve!)).to.equal('Thu 24');
    expect(allIn(element, 'td[colspan="2"]')).to.have.length(2);
    expect(notesOf(element)[0]).to.match(/1 January, New Year’s Day: closed\.$/);
  });

  it('tell booked hours from others in the cell', async () => {
    const booked = {t: '09:00-12:00', by: 'appointment'};
    const src = directoryWithHours({visit: {week: {Mo: [booked, '12:00-15:00'], PH: []}}});
    const element = await hoursFrom(src, 'Today');
    expect(rowsOf(element)[1]).to.deep.equal([
      'Today',
      '09:00–12:00 book first 12:00–15:00 drop-in',
    ]);
  });

  it('name a service by what the office calls it', async () => {
    const directory = sampleWith('offices[0].hours.visit.week.Mo', [
      {t: '10:00-12:00', for: ['doctor']},
    ]);
    const element = await hoursFrom(fileOf(directory), 'Today');
    expect(rowsOf(element)[1]).to.deep.equal(['Today', '10:00–12:00 only for Doctor']);
  });

  it('say when other hours apply', async () => {
    const src = directoryWithHours({
      visit: {
        week: {Mo: ['10:00-15:00'], PH: []},
        seasons: [{from: '2026-12-07', through: '2026-12-20', week: {PH: []}}],
      },
    });
    expect(notesOf(await hoursFrom(src, 'Today'))[0]).to.equal(
      'From 7 December to 20 December other hours apply: closed.',
    );
  });
});
