import {expect} from 'chai';
import {
  addDays,
  agreementDays,
  clockOffset,
  dateAt,
  relativeDay,
  midnightAfter,
  parseHours,
  publicHolidays,
  specialDay,
  spansOn,
  weekdayOf,
  weekOn,
  weekValidity,
} from '../../src/hours/index.js';

const ms = (instant: string) => Date.parse(instant);

const week = {Mo: ['10:00-15:00'], Fr: ['22:00-02:00'], PH: []};
const summer = {We: ['08:00-09:00'], PH: 'week'};
const hours = parseHours({
  week,
  seasons: [{from: '2027-07-01', through: '2027-07-31', week: summer}],
  special: [
    {from: '2027-07-05', through: '2027-07-06', hours: ['09:00-10:00'], note: 'Short'},
    {from: '2027-07-07', through: '2027-07-07', hours: null},
  ],
  validFrom: '2026-01-01',
  validThrough: '2027-12-31',
  agreementDays: 'may-close',
});

describe('hours: spansOn', () => {
  it('gives the spans that start on a day, nights whole', () => {
    expect(spansOn(hours, '2026-11-27')).to.deep.equal([
      {
        start: ms('2026-11-27T22:00+01:00'),
        end: ms('2026-11-28T02:00+01:00'),
        state: 'open',
        isBooked: false,
      },
    ]);
    expect(spansOn(hours, '2026-11-28')).to.deep.equal([]);
  });

  it('gives [] for a closed day and null for one that is not known', () => {
    expect(spansOn(hours, '2026-11-24')).to.deep.equal([]);
    expect(spansOn(hours, '2026-12-25')).to.deep.equal([]);
    expect(spansOn(hours, '2027-07-07')).to.equal(null);
    expect(spansOn(hours, '2025-12-31')).to.equal(null);
    expect(spansOn(hours, '2028-01-01')).to.equal(null);
    expect(spansOn(parseHours({}), '2026-11-23')).to.equal(null);
  });

  it('tells which spans may be closed', () => {
    expect(spansOn(hours, '2026-12-28')).to.deep.equal([
      {
        start: ms('2026-12-28T10:00+01:00'),
        end: ms('2026-12-28T15:00+01:00'),
        state: 'may-be-closed',
        isBooked: false,
      },
    ]);
  });

  it('tells booked spans from others where they may be closed, too', () => {
    const booked = (t: string) => ({t, by: 'appointment'});
    const spans = (day: readonly unknown[]) =>
      spansOn(parseHours({week: {Th: day, PH: []}, agreementDays: 'may-close'}), '2026-12-24')!.map(
        ({start, end, isBooked}) => {
          const hour = (instant: number) => new Date(instant + 3_600_000).getUTCHours();
          return `${hour(start)}-${hour(end)}${isBooked ? ' booked' : ''}`;
        },
      );
    expect(spans([booked('10:00-12:00'), '12:00-15:00'])).to.deep.equal(['10-12 booked', '12-15']);
    expect(spans([booked('09:00-16:00'), '10:00-12:00'])).to.deep.equal([
      '9-10 booked',
      '10-12',
      '12-16 booked',
    ]);
  });

  it('keeps apart what does not touch, and what is in another state', () => {
    const mixed = parseHours({
      week: {
        Mo: [
          '10:00-12:00',
          {t: '12:00-13:00', by: 'appointment'},
          {t: '14:00-15:00', by: 'appointment'},
        ],
        PH: [],
      },
    });
    const spans = spansOn(mixed, '2026-11-23')!;
    expect(spans.map(({state}) => state)).to.deep.equal(['open', 'appointment', 'appointment']);
    expect(spans.map(({start, end}) => (end - start) / 3_600_000)).to.deep.equal([2, 1, 1]);
  });
});

describe('hours: spansOn with services', () => {
  const served = parseHours({
    week: {
      Mo: [
        '10:00-12:00',
        {t: '09:00-11:00', for: ['mitid', 'doctor']},
        {t: '11:00-13:00', for: ['doctor', 'mitid']},
        {t: '12:00-14:00', by: 'appointment', for: ['mitid']},
      ],
      Tu: [{t: '10:00-12:00', for: ['mitid']}],
      We: null,
      PH: [],
    },
  });
  const on = (date: string, service?: string) =>
    spansOn(served, date, {service})?.map(({start, end, state, services}) => {
      const time = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(11, 16);
      return [`${time(start)}-${time(end)} ${state}`, ...(services ?? [])].join(' ');
    }) ?? null;

  it('names the services of each span, and merges those for the same ones', () => {
    expect(on('2026-11-23')).to.deep.equal([
      '09:00-13:00 open mitid doctor',
      '10:00-12:00 open',
      '12:00-14:00 appointment mitid',
    ]);
    expect(spansOn(served, '2026-11-23')![1]).not.to.have.property('services');
  });

  it('asked for a service gives what holds for it', () => {
    expect(on('2026-11-23', 'mitid')).to.deep.equal([
      '09:00-13:00 open',
      '13:00-14:00 appointment',
    ]);
    expect(on('2026-11-23', 'doctor')).to.deep.equal(['09:00-13:00 open']);
    expect(on('2026-11-23', 'tax-card')).to.deep.equal(['10:00-12:00 open']);
    expect(on('2026-11-24', 'tax-card')).to.deep.equal([]);
    expect(on('2026-11-25', 'mitid')).to.equal(null);
  });
});

describe('hours: specialDay', () => {
  it('tells why a day is not like any other of its weekday', () => {
    expect(specialDay(hours, '2026-11-23')).to.equal(null);
    expect(specialDay(hours, '2026-12-25')).to.deep.equal({
      code: 'public-holiday',
      name: 'christmas-day',
    });
    expect(specialDay(hours, '2026-12-28')).to.deep.equal({
      code: 'agreement-day',
      name: 'christmas-week',
    });
    expect(specialDay(hours, '2027-07-05')).to.deep.equal({code: 'special', note: 'Short'});
    expect(specialDay(hours, '2027-07-07')).to.deep.equal({code: 'special'});
    expect(specialDay(hours, '2025-12-31')).to.deep.equal({code: 'not-yet-valid'});
    expect(specialDay(hours, '2028-01-01')).to.deep.equal({code: 'expired'});
    expect(specialDay(parseHours({}), '2026-11-23')).to.deep.equal({code: 'no-hours'});
  });

  it('is null on an agreement day without hours, on which nothing can be closed', () => {
    expect(specialDay(hours, '2026-12-24')).to.equal(null);
  });
});

describe('hours: weekOn', () => {
  it('gives the week in force as it is written', () => {
    expect(weekOn(hours, '2026-01-01')).to.equal(week);
    expect(weekOn(hours, '2027-12-31')).to.equal(week);
    expect(weekOn(hours, '2027-06-30')).to.equal(week);
    expect(weekOn(hours, '2027-07-01')).to.equal(summer);
    expect(weekOn(hours, '2027-07-31')).to.equal(summer);
    expect(weekOn(hours, '2027-08-01')).to.equal(week);
  });

  it('looks past special days', () => {
    expect(weekOn(hours, '2027-07-05')).to.equal(summer);
  });

  it('is null outside validity and where no week is known', () => {
    expect(weekOn(hours, '2025-12-31')).to.equal(null);
    expect(weekOn(hours, '2028-01-01')).to.equal(null);
    expect(weekOn(parseHours({}), '2026-11-23')).to.equal(null);
  });
});

describe('hours: weekValidity', () => {
  const range = (date: string) => {
    const {from, through} = weekValidity(hours, date);
    return `${from ?? ''}..${through ?? ''}`;
  };

  it('gives the first and the last day of the week in force', () => {
    expect(range('2026-01-01')).to.equal('2026-01-01..2027-06-30');
    expect(range('2027-06-30')).to.equal('2026-01-01..2027-06-30');
    expect(range('2027-07-01')).to.equal('2027-07-01..2027-07-31');
    expect(range('2027-07-31')).to.equal('2027-07-01..2027-07-31');
    expect(range('2027-08-01')).to.equal('2027-08-01..2027-12-31');
  });

  it('is open where the source names no end', () => {
    expect(range('2025-12-31')).to.equal('..2025-12-31');
    expect(range('2028-01-01')).to.equal('2028-01-01..');
    expect(weekValidity(parseHours({week}), '2026-11-23')).to.deep.equal({});
  });
});

describe('hours: the day functions', () => {
  const copenhagen = parseHours({});
  const kathmandu = parseHours({tz: 'Asia/Kathmandu'});
  const stJohns = parseHours({tz: 'America/St_Johns'});

  it('dateAt is the date on the office’s clocks', () => {
    expect(dateAt(copenhagen, ms('2026-11-23T23:30Z'))).to.equal('2026-11-24');
    expect(dateAt(copenhagen, ms('2026-11-23T22:59:59.999Z'))).to.equal('2026-11-23');
    expect(dateAt(kathmandu, ms('2026-11-23T18:15Z'))).to.equal('2026-11-24');
    expect(dateAt(copenhagen, ms('1969-12-31T12:00Z'))).to.equal('1969-12-31');
  });

  it('clockOffset is how far the office’s clocks are ahead of UTC', () => {
    expect(clockOffset(copenhagen, ms('2026-11-23T12:00Z'))).to.equal(3_600_000);
    expect(clockOffset(copenhagen, ms('2026-07-01T12:00Z'))).to.equal(2 * 3_600_000);
    expect(clockOffset(kathmandu, ms('2026-11-23T12:00Z'))).to.equal(5.75 * 3_600_000);
  });

  it('relativeDay counts in days of the office', () => {
    const from = ms('2026-11-23T23:59+01:00');
    const tier = (to: string) => relativeDay(copenhagen, from, ms(to));
    expect(tier('2026-11-23T23:59+01:00')).to.equal('today');
    expect(tier('2026-11-24T00:00+01:00')).to.equal('tomorrow');
    expect(tier('2026-11-25T00:00+01:00')).to.equal('weekday');
    expect(tier('2026-11-29T23:59+01:00')).to.equal('weekday');
    expect(tier('2026-11-30T00:00+01:00')).to.equal('date');
    expect(relativeDay(kathmandu, from, ms('2026-11-24T19:15+01:00'))).to.equal('tomorrow');
  });

  it('midnightAfter is when the office’s next day begins', () => {
    expect(midnightAfter(copenhagen, ms('2026-10-25T00:00+02:00'))).to.equal(
      ms('2026-10-26T00:00+01:00'),
    );
    expect(midnightAfter(copenhagen, ms('2026-10-24T23:59:59.999+02:00'))).to.equal(
      ms('2026-10-25T00:00+02:00'),
    );
    expect(midnightAfter(kathmandu, ms('2026-11-23T18:14Z'))).to.equal(ms('2026-11-23T18:15Z'));
  });

  it('midnightAfter is later even where clocks show the day before again', () => {
    const second = ms('2010-11-06T23:30-03:30');
    expect(dateAt(stJohns, second)).to.equal('2010-11-06');
    expect(midnightAfter(stJohns, second)).to.equal(ms('2010-11-08T00:00-03:30'));
  });

  it('addDays goes over months, leap days, years and backwards', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
    expect(addDays('1970-01-01', -1)).to.equal('1969-12-31');
    expect(addDays('2026-11-23', 0)).to.equal('2026-11-23');
  });

  it('weekdayOf is the weekday as the source writes it', () => {
    const days = Array.from({length: 7}, (_, index) => weekdayOf(addDays('2026-11-23', index)));
    expect(days).to.deep.equal(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
    expect(weekdayOf('1969-12-31')).to.equal('We');
  });

  it('refuse what is no date', () => {
    for (const date of ['2026-02-30', '2026-1-1', '', '2026-11-23T00:00', 'today']) {
      for (const ask of [spansOn, specialDay, weekOn]) {
        expect(() => ask(hours, date), date).to.throw(
          RangeError,
          /^must be a calendar date, YYYY-MM-DD; got ".*"$/,
        );
      }
      expect(() => addDays(date, 1), date).to.throw(RangeError);
      expect(() => weekdayOf(date), date).to.throw(RangeError);
    }
  });

  it('refuse what is no instant', () => {
    for (const instant of [NaN, Infinity, 8.64e15 + 1]) {
      expect(() => dateAt(copenhagen, instant)).to.throw(RangeError);
      expect(() => midnightAfter(copenhagen, instant)).to.throw(RangeError);
      expect(() => relativeDay(copenhagen, 0, instant)).to.throw(RangeError);
    }
  });
});

describe('hours: names of days', () => {
  it('are listed once each', () => {
    expect([...publicHolidays].sort()).to.deep.equal([
      'ascension-day',
      'boxing-day',
      'christmas-day',
      'easter-monday',
      'easter-sunday',
      'good-friday',
      'great-prayer-day',
      'maundy-thursday',
      'new-years-day',
      'whit-monday',
      'whit-sunday',
    ]);
    expect([...agreementDays].sort()).to.deep.equal([
      'christmas-eve',
      'christmas-week',
      'constitution-day',
      'day-after-ascension',
      'may-day',
      'new-years-eve',
    ]);
  });

  it('Easter is that of the Meeus/Jones/Butcher algorithm from 1583 to 9999', () => {
    const open = parseHours({week: {PH: []}});
    for (let year = 1583; year <= 9999; year++) {
      expect(specialDay(open, easterOf(year)), String(year)).to.deep.equal({
        code: 'public-holiday',
        name: 'easter-sunday',
      });
    }
  });

  it('Store Bededag is a public holiday until 2023', () => {
    const open = parseHours({week: {PH: []}});
    expect(specialDay(open, '2023-05-05')).to.deep.equal({
      code: 'public-holiday',
      name: 'great-prayer-day',
    });
    expect(specialDay(open, '2024-04-26')).to.equal(null);
  });
});

/** Letters as in Meeus, Astronomical Algorithms, chapter 8. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
