import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {allIn, directoryWithHours, draw, inDenmark, seen, untilSeen} from './support.js';

const hoursOf = (office: string, attributes = '', at = inDenmark('12:00')) =>
  draw(`<office-hours office="${office}" at="${at}" ${attributes}></office-hours>`);

const cells = (row: Element): string[] => [...row.children].map(seen);

const rowsOf = (element: Element): string[][] => allIn(element, 'tr').map(cells);

describe('The opening hours', () => {
  it('are a real table, visit and phone side by side, a row for each day', async () => {
    expect(rowsOf(await hoursOf('ics-west-aarhus'))).to.deep.equal([
      ['', 'Visit, by appointment', 'Phone'],
      ['Monday (today)', '10:00–16:00', '10:00–14:00'],
      ['Tuesday', 'closed', 'closed'],
      ['Wednesday', '10:00–16:00', '10:00–14:00'],
      ['Thursday', '10:00–17:00', '10:00–16:00'],
      ['Friday', '10:00–16:00', '10:00–14:00'],
      ['Saturday', 'closed', 'closed'],
      ['Sunday', 'closed', 'closed'],
    ]);
  });

  it('are written as Danes write them', async () => {
    const rows = rowsOf(await hoursOf('ics-west-aarhus', 'lang="da"'));
    expect(rows[0]).to.deep.equal(['', 'Besøg, efter aftale', 'Telefon']);
    expect(rows[1]).to.deep.equal(['mandag (i dag)', '10.00–16.00', '10.00–14.00']);
    expect(rows[2]![1]).to.equal('lukket');
  });

  it('have headers for rows and columns', async () => {
    const element = await hoursOf('ics-west-aarhus');
    const scopes = allIn(element, 'th').map(header => header.getAttribute('scope'));
    expect(scopes).to.deep.equal(['col', 'col', ...Array.from({length: 7}, () => 'row')]);
  });

  it('mark today in words and for screen readers, and no other day', async () => {
    for (const [day, name] of [
      ['2026-11-23', 'Monday'],
      ['2026-11-26', 'Thursday'],
      ['2026-11-29', 'Sunday'],
    ] as const) {
      const element = await hoursOf('ics-west-aarhus', '', inDenmark('12:00', day));
      const marked = allIn(element, '[aria-current]');
      expect(marked.map(row => row.getAttribute('aria-current'))).to.deep.equal(['date']);
      expect(seen(marked[0]!)).to.contain(`${name} (today)`);
    }
  });

  it('take the office’s own day for today', async () => {
    const element = await hoursOf('ics-west-aarhus', '', '2026-11-23T23:30:00Z');
    expect(seen(allIn(element, '[aria-current=date]')[0]!)).to.contain('Tuesday');
  });

  it('say which are not known, and which days', async () => {
    const element = await hoursOf('siri');
    expect(seen(element)).to.contain('Visiting hours not known – call first');
    const rows = rowsOf(element);
    expect(rows[1]).to.deep.equal(['Monday (today)', '09:00–15:00']);
    expect(rows[2]).to.deep.equal(['Tuesday', 'closed']);
    for (const row of [3, 4, 5]) expect(rows[row]![1]).to.equal('not known');
  });

  it('are no table where nothing is known', async () => {
    const element = await hoursOf('borgerservice-herning');
    expect(seen(element)).to.equal('Opening hours not known');
    expect(allIn(element, 'table')).to.deep.equal([]);
  });

  it('are those of one channel when asked for one', async () => {
    const phone = rowsOf(await hoursOf('ics-west-aarhus', 'channel="phone"'));
    expect(phone[0]).to.deep.equal(['', 'Phone']);
    expect(phone[1]).to.deep.equal(['Monday (today)', '10:00–14:00']);
    const visit = await hoursOf('siri', 'channel="visit"');
    expect(seen(visit)).to.match(/hours not known/);
    expect(allIn(visit, 'table')).to.deep.equal([]);
  });

  it('have a heading only where a level is given', async () => {
    expect(allIn(await hoursOf('siri'), 'h1,h2,h3,h4,h5,h6')).to.deep.equal([]);
    const [heading] = allIn(await hoursOf('siri', 'heading-level="4"'), 'h1,h2,h3,h4,h5,h6');
    expect(heading!.localName).to.equal('h4');
    expect(seen(heading!)).to.equal('Opening hours');
  });

  it('name the holidays of the coming two weeks, and the days offices may close', async () => {
    const element = await hoursOf('ics-west-aarhus', '', inDenmark('12:00', '2026-12-21'));
    const items = allIn(element, 'li').map(seen);
    const on = (date: string) => items.find(item => item.includes(date));
    expect(on('25 December')).to.match(/^Friday.? 25 December – Christmas Day: closed$/);
    expect(on('1 January')).to.match(/^Friday.? 1 January – New Year’s Day: closed$/);
    expect(on('24 December')).to.match(/– Christmas Eve: may be closed – call first$/);
    expect(on('30 December')).to.match(/– between Christmas and New Year: may be closed/);
    expect(on('21 December')).to.equal(undefined);
    expect(on('5 January')).to.equal(undefined);
    const dates = allIn(element, 'time').map(time => time.getAttribute('datetime'));
    expect(dates).to.include('2026-12-24');
  });

  it('name special days ahead, with their note', async () => {
    const src = directoryWithHours({
      visit: {
        week: {Mo: ['10:00-15:00'], PH: []},
        special: [
          {
            from: '2026-11-30',
            through: '2026-11-30',
            hours: ['12:00-13:00'],
            note: {en: 'Staff meeting', da: 'Personalemøde'},
          },
          {from: '2026-12-01', through: '2026-12-01', hours: []},
        ],
      },
    });
    const element = await hoursOf('here', `src="${src}"`);
    await untilSeen(element, '30 November');
    const [first, second] = allIn(element, 'li').map(seen);
    expect(first).to.match(/30 November – Staff meeting: Visit: 12:00–13:00$/);
    expect(second).to.match(/1 December: closed$/);
    element.lang = 'da';
    await untilSeen(element, '30. november – Personalemøde: Besøg: 12.00–13.00');
  });
});
