import {expect} from 'chai';
import fc from 'fast-check';
import {clockSpansFrom, clockSpansOn} from '../../../src/directory/clock-spans.js';
import {DAYS_AHEAD} from '../../../src/directory/hours-table.js';
import {isApart, regularHours, specialHours} from '../../../src/directory/json-ld-hours.js';
import {fromOpeningHours} from '../../../src/directory/exchange/json-ld-hours-import.js';
import {addDays, parseHours, specialDay} from '../../../src/hours/index.js';
import type {HoursSource} from '../../../src/hours/index.js';
import {date, hours, RUNS} from './arbitraries.js';

const TODAY = '2026-11-02';

const read = (values: readonly unknown[], today = TODAY) =>
  fromOpeningHours(
    values.map((value, index): [string, unknown] => [`[${index}]`, value]),
    today,
  );

const listed = (...values: readonly unknown[]): string[] =>
  read(values).leftOut.map(({path, reason}) => `${path}: ${reason}`);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const opening = (keys: object = {}) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: WEEKDAYS,
  opens: '10:00',
  closes: '15:00',
  ...keys,
});

/** Dates alone, closed without other times. */
const special = (from: string, through: string, keys: object = {}) =>
  opening({
    dayOfWeek: undefined,
    opens: '00:00',
    closes: '00:00',
    validFrom: from,
    validThrough: through,
    ...keys,
  });

/** The hours on a day; null where they are not known. */
const on = (source: HoursSource, day: string) =>
  clockSpansOn(parseHours(source), day)?.map(({t}) => t) ?? null;

const hoursOn = (day: string, ...values: readonly unknown[]) => on(read(values).hours, day);

const DANISH = parseHours({week: {PH: []}});

const isHoliday = (day: string): boolean => specialDay(DANISH, day)?.code === 'public-holiday';

describe('Hours from JSON-LD', () => {
  it('say of each day what was exported, and nothing of a day that JSON-LD cannot tell', () => {
    let toldDays = 0;
    fc.assert(
      fc.property(hours({services: false}), date, (source, today) => {
        const original = parseHours(source);
        const isBooking = JSON.stringify(source).includes('appointment');
        const told = {hours: original, today, currentThrough: undefined, booking: 'Book first.'};
        const back = read([...regularHours(told), ...specialHours(told)], today);
        const imported = parseHours(back.hours);
        for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
          const day = addDays(today, ahead);
          // Of a night that another one covers first, the rest begins the day after.
          const spans = (isApart(original, day) ? clockSpansFrom : clockSpansOn)(original, day);
          const isTold = spans?.every(({state}) => state === 'open');
          const got = clockSpansOn(imported, day)?.map(({t}) => t) ?? null;
          // JSON-LD can tell neither that a holiday is like other days nor booked times among others.
          const isLost = isBooking || (isHoliday(day) && !specialDay(original, day));
          if (got === null && isLost) continue;
          if (isTold && got) toldDays++;
          expect(got, day).to.deep.equal(isTold ? spans!.map(({t}) => t) : null);
        }
      }),
      RUNS,
    );
    expect(toldDays).to.be.above(RUNS.numRuns);
  });

  it('are the week, and unknown on days of which nothing is told', () => {
    const {hours, leftOut} = read([opening(), special('2026-12-24', '2026-12-24')]);
    expect(hours.week).to.include({Sa: null, Su: null, PH: null});
    expect(hours.week!.Mo).to.deep.equal(['10:00-15:00']);
    expect(on(hours, '2026-12-24')).to.deep.equal([]);
    expect(leftOut.map(({path}) => path)).to.deep.equal(['PH']);
  });

  it('are not open hours where a description or another key may restrict them', () => {
    for (const key of [{description: 'By appointment'}, {eligibleRegion: 'Herning'}]) {
      expect(hoursOn('2026-11-03', opening({dayOfWeek: 'Tuesday', ...key}))).to.equal(null);
      const both = [
        opening(),
        opening({dayOfWeek: 'Tuesday', opens: '15:00', closes: '17:00', ...key}),
      ];
      expect(hoursOn('2026-11-03', ...both)).to.equal(null);
      expect(hoursOn('2026-11-04', ...both)).to.deep.equal(['10:00-15:00']);
      expect(listed(...both)[0]).to.match(/^\[1\]: \w+ ".*" may restrict the hours: not known$/);
    }
  });

  it('hold for their dates alone, and are unknown between and outside them', () => {
    const values = [
      opening({validFrom: '2026-11-01', validThrough: '2026-11-30'}),
      opening({closes: '12:00', validFrom: '2026-12-07', validThrough: '2026-12-31'}),
    ];
    expect(hoursOn('2026-11-10', ...values)).to.deep.equal(['10:00-15:00']);
    expect(hoursOn('2026-12-08', ...values)).to.deep.equal(['10:00-12:00']);
    for (const day of ['2026-12-02', '2027-01-05', '2026-10-27']) {
      expect(hoursOn(day, ...values), day).to.equal(null);
    }
  });

  it('of some dates stand in place of those without', () => {
    const summer = {opens: '08:00', validFrom: '2027-07-01', validThrough: '2027-07-31'};
    expect(hoursOn('2027-07-05', opening(), opening(summer))).to.deep.equal(['08:00-15:00']);
    expect(hoursOn('2027-08-02', opening(), opening(summer))).to.deep.equal(['10:00-15:00']);
  });

  it('are unknown where two contradict each other', () => {
    const [november, rest] = [
      opening({validFrom: '2026-11-01', validThrough: '2026-11-30'}),
      opening({opens: '12:00', validFrom: '2026-11-16', validThrough: '2026-12-31'}),
    ];
    expect(hoursOn('2026-11-17', november, rest)).to.equal(null);
    expect(listed(november, rest)[0]).to.contain('2026-11-16 to 2026-11-30: hours for overlapping');
    const closed = opening({opens: '00:00', closes: '00:00'});
    expect(hoursOn('2026-11-03', opening(), closed)).to.equal(null);
    const days = [
      special('2026-12-23', '2026-12-26'),
      special('2026-12-24', '2026-12-24', {opens: '10:00', closes: '12:00'}),
    ];
    expect(hoursOn('2026-12-24', opening(), ...days)).to.equal(null);
    expect(hoursOn('2026-12-23', opening(), ...days)).to.deep.equal([]);
    const later = opening({opens: '12:00', validFrom: '2027-01-01'});
    expect(hoursOn('2027-02-02', opening(), later)).to.equal(null);
  });

  it('may end at midnight or behind it, and need no times to be closed', () => {
    expect(hoursOn('2026-11-03', opening({closes: '23:59'}))).to.deep.equal(['10:00-24:00']);
    expect(hoursOn('2026-11-03', opening({opens: '22:00', closes: '02:00:00'}))).to.deep.equal([
      '22:00-02:00',
    ]);
    const closed = opening({opens: undefined, closes: undefined});
    expect(hoursOn('2026-11-03', JSON.parse(JSON.stringify(closed)))).to.deep.equal([]);
  });

  it('list what cannot be read, and leave its days unknown', () => {
    for (const [keys, expected] of [
      [{opens: '10'}, 'opens "10" is no time, HH:MM'],
      [{closes: undefined}, 'closes null is no time'],
      [{opens: '10:00+01:00'}, 'opens "10:00+01:00" is no time'],
      [{opens: '15:00'}, '15:00 to 15:00 are no hours'],
      [{dayOfWeek: 'Man'}, 'dayOfWeek "Man" is none: write Monday'],
      [{validFrom: 'soon'}, 'validFrom "soon" is no calendar date'],
      [{validFrom: '2027-01-01', validThrough: '2026-01-01'}, 'is before validFrom'],
      [{dayOfWeek: undefined}, 'it names neither days of the week nor all its dates'],
    ] as const) {
      const value = opening(keys);
      expect(listed(value)[0], expected)
        .to.contain(expected)
        .and.to.match(/^\[0\]: /);
      expect(hoursOn('2026-11-03', opening({dayOfWeek: ['Monday']}), value), expected).to.equal(
        null,
      );
    }
    expect(listed('Mo-Fr')[0]).to.contain('"Mo-Fr" is no OpeningHoursSpecification');
  });

  it('that are over are listed, and not taken over', () => {
    const over = opening({validThrough: '2026-10-31', opens: '08:00'});
    expect(hoursOn('2026-11-03', opening(), over)).to.deep.equal(['10:00-15:00']);
    expect(listed(opening(), over)[0]).to.contain('these hours are over');
  });
});
