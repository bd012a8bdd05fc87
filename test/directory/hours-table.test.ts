import {expect} from 'chai';
import {hoursTableAt} from '../../src/directory/hours-table.js';
import type {HoursTable} from '../../src/directory/hours-table.js';
import {parseHours} from '../../src/hours/index.js';
import type {DaySource, HoursSource} from '../../src/hours/index.js';

const DAY = ['10:00-15:00'];
const EVERY_DAY = {Mo: DAY, Tu: DAY, We: DAY, Th: DAY, Fr: DAY, Sa: DAY, Su: DAY};
const DAILY: HoursSource = {week: {...EVERY_DAY, PH: []}};

/** A Monday, and Monday before Christmas, at noon in Denmark. */
const MONDAY = '2026-11-23T12:00+01:00';
const BEFORE_CHRISTMAS = '2026-12-21T12:00+01:00';

const tableOf = (visit: HoursSource, phone?: HoursSource, at = MONDAY): HoursTable =>
  hoursTableAt({visit: parseHours(visit), phone: phone && parseHours(phone)}, Date.parse(at))!;

const special = (from: string, through: string, hours: DaySource = [], note?: string) => ({
  from,
  through,
  hours,
  ...(note && {note}),
});

const rowsOf = ({rows}: HoursTable): string[] =>
  rows.map(({from, through}) => (from === through ? from : `${from} ${through}`));

const laterOf = ({later}: HoursTable): string[] =>
  later.map(({channels, from, through}) => `${channels.join('+')} ${from} ${through}`);

describe('The table of hours', () => {
  it('is none of an office of which no hours are known', () => {
    expect(hoursTableAt(undefined, Date.parse(MONDAY))).to.equal(undefined);
    expect(hoursTableAt({visit: null, phone: undefined}, Date.parse(MONDAY))).to.equal(undefined);
  });

  it('names a public holiday that has hours, or of which none are known, on a day else closed', () => {
    // Christmas Day is a Friday, Boxing Day a Saturday.
    for (const PH of [DAY, null]) {
      const {rows} = tableOf({week: {Mo: DAY, PH}}, undefined, BEFORE_CHRISTMAS);
      const named = rows.flatMap(({cells: [cell]}) => cell!.reason ?? []);
      expect(named.map(reason => 'name' in reason && reason.name)).to.deep.equal([
        'christmas-day',
        'boxing-day',
      ]);
    }
    const {rows} = tableOf({week: {Mo: DAY, PH: []}}, undefined, BEFORE_CHRISTMAS);
    expect(rows.flatMap(({cells: [cell]}) => cell!.reason ?? [])).to.deep.equal([]);
  });

  it('has an end at midnight as 24:00', () => {
    const {rows} = tableOf({week: {Mo: ['12:00-24:00'], PH: []}});
    expect(rows[0]!.cells[0]!.spans!.map(({t}) => t)).to.deep.equal(['12:00-24:00']);
  });

  it('has each holiday in a row of its own, though all are closed', () => {
    expect(rowsOf(tableOf(DAILY, undefined, BEFORE_CHRISTMAS))).to.deep.equal([
      '2026-12-21',
      '2026-12-22 2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
    ]);
  });

  it('says of a closing how long it lasts only where that is after the table', () => {
    const lastsThrough = (through: string) =>
      tableOf({...DAILY, special: [special('2026-11-25', through)]}).rows.flatMap(
        ({cells: [cell]}) => cell!.lastsThrough ?? [],
      );
    expect(lastsThrough('2026-11-29')).to.deep.equal([]);
    expect(lastsThrough('2026-11-30')).to.deep.equal(['2026-11-30']);
  });

  it('says it once, where other hours part the days of the closing', () => {
    const closing = {...DAILY, special: [special('2026-11-24', '2026-12-04')]};
    const table = tableOf(closing, {week: {Mo: DAY, Th: DAY, PH: []}});
    expect(rowsOf(table)).to.deep.equal([
      '2026-11-23',
      '2026-11-24 2026-11-25',
      '2026-11-26',
      '2026-11-27 2026-11-29',
    ]);
    expect(table.rows.map(({cells: [cell]}) => cell!.lastsThrough)).to.deep.equal([
      undefined,
      '2026-12-04',
      undefined,
      undefined,
    ]);
    expect(laterOf(table)).to.deep.equal([]);
  });

  it('has today with the days after it where a long closing of one channel begins', () => {
    const closing = {...DAILY, special: [special('2026-11-23', '2026-12-04')]};
    expect(rowsOf(tableOf(closing, DAILY))).to.deep.equal(['2026-11-23 2026-11-29']);
    expect(rowsOf(tableOf(DAILY, DAILY))).to.deep.equal(['2026-11-23', '2026-11-24 2026-11-29']);
  });

  it('is of the evening of visits that lasts, also where the phone is answered around the clock', () => {
    const week = {Su: ['20:00-02:00'], PH: []};
    const phone = {week: {Su: ['00:00-24:00'], Mo: ['00:00-24:00'], PH: []}};
    const {today, isNight} = tableOf({week}, phone, '2026-11-23T01:00+01:00');
    expect([today, isNight]).to.deep.equal(['2026-11-22', true]);
  });

  it('is of the evening that lasts, if only on the phone, until hours of today begin', () => {
    const night = {week: {Su: ['22:00-02:00'], Mo: ['01:00-03:00'], PH: []}};
    const todayAt = (time: string, visit: HoursSource = night, phone?: HoursSource) => {
      const {today, isNight} = tableOf(visit, phone, `2026-11-23T${time}+01:00`);
      return [today, isNight];
    };
    expect(todayAt('00:59')).to.deep.equal(['2026-11-22', true]);
    expect(todayAt('01:00')).to.deep.equal(['2026-11-23', false]);
    const onlyNight = {week: {Su: ['22:00-02:00'], PH: []}};
    expect(todayAt('01:59', onlyNight)).to.deep.equal(['2026-11-22', true]);
    expect(todayAt('02:00', onlyNight)).to.deep.equal(['2026-11-23', false]);
    expect(todayAt('00:30', DAILY, night)).to.deep.equal(['2026-11-22', true]);
  });
});

describe('Days after those of the table', () => {
  it('are named up to 29 days ahead', () => {
    const named = (date: string) =>
      laterOf(tableOf({...DAILY, special: [special(date, date)]})).length;
    expect(named('2026-12-22')).to.equal(1);
    expect(named('2026-12-23')).to.equal(0);
  });

  it('stand apart where their notes differ, and together where only their names do', () => {
    const notes = [
      special('2026-12-08', '2026-12-08', [], 'Course'),
      special('2026-12-09', '2026-12-09', [], 'Move'),
    ];
    expect(laterOf(tableOf({...DAILY, special: notes}))).to.deep.equal([
      'visit 2026-12-08 2026-12-08',
      'visit 2026-12-09 2026-12-09',
    ]);
    const christmas = tableOf(DAILY, undefined, '2026-12-10T12:00+01:00');
    expect(laterOf(christmas)).to.deep.equal([
      'visit 2026-12-25 2026-12-26',
      'visit 2027-01-01 2027-01-01',
    ]);
    expect(christmas.later.map(({hours: {reason}}) => reason)).to.deep.equal([
      null,
      {code: 'public-holiday', name: 'new-years-day'},
    ]);
  });

  it('stand apart where holidays that follow each other have other hours', () => {
    const week = {...EVERY_DAY, PH: ['11:00-12:00']};
    const season = {from: '2026-12-26', through: '2026-12-31', week};
    const table = tableOf({...DAILY, seasons: [season]}, undefined, '2026-12-10T12:00+01:00');
    expect(laterOf(table).slice(0, 2)).to.deep.equal([
      'visit 2026-12-25 2026-12-25',
      'visit 2026-12-26 2026-12-26',
    ]);
  });

  it('are of one line for both channels only where the hours are the same', () => {
    const on = (hours: DaySource) => ({
      ...DAILY,
      special: [special('2026-12-08', '2026-12-08', hours)],
    });
    expect(laterOf(tableOf(on([]), on([])))).to.deep.equal(['visit+phone 2026-12-08 2026-12-08']);
    expect(laterOf(tableOf(on([]), on(DAY)))).to.deep.equal([
      'visit 2026-12-08 2026-12-08',
      'phone 2026-12-08 2026-12-08',
    ]);
  });

  it('stand in the order of their dates, whichever channel they are of', () => {
    const on = (...days: readonly string[]) => ({
      ...DAILY,
      special: days.map(date => special(date, date)),
    });
    const table = tableOf(on('2026-12-08', '2026-12-16'), on('2026-12-04', '2026-12-12'));
    expect(laterOf(table)).to.deep.equal([
      'phone 2026-12-04 2026-12-04',
      'visit 2026-12-08 2026-12-08',
      'phone 2026-12-12 2026-12-12',
      'visit 2026-12-16 2026-12-16',
    ]);
  });
});

describe('A change of the week', () => {
  const shorter = {...EVERY_DAY, Mo: ['10:00-12:00'], PH: []};
  const season = (from: string, week: HoursSource['week'] = shorter) => ({
    ...DAILY,
    seasons: [{from, through: '2027-01-31', week: week!}],
  });

  it('is told up to 29 days ahead', () => {
    const told = (from: string) => tableOf(season(from)).changes.length;
    expect(told('2026-12-22')).to.be.least(1);
    expect(told('2026-12-23')).to.equal(0);
  });

  it('is none where the new week is as the one before', () => {
    expect(tableOf(season('2026-12-07', DAILY.week)).changes).to.deep.equal([]);
  });

  it('has an end where one is known', () => {
    const [change, back] = tableOf(season('2026-12-07')).changes;
    expect(change).to.include({from: '2026-12-07', through: '2027-01-31', isReturn: false});
    expect(back).to.equal(undefined);
    const [open] = tableOf({...DAILY, validFrom: '2026-12-01'}).changes;
    expect(open).to.include({from: '2026-12-01', isAfterKnown: false});
    expect(open).not.to.have.property('through');
  });

  it('ends hours only where they no longer hold', () => {
    expect(tableOf(season('2026-11-01'))).not.to.have.property('ended');
    expect(tableOf({...DAILY, validThrough: '2026-11-20'}).ended).to.equal('2026-11-20');
  });
});
