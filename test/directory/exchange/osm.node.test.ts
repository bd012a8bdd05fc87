import {expect} from 'chai';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {toOsmHours} from '../../../src/directory/exchange/osm-export.js';
import {fromOsmHours} from '../../../src/directory/exchange/osm-import.js';
import {compileHours, parseHours, spansOn, stateAt} from '../../../src/hours/index.js';
import type {DaySource, HoursSource, WeekSource} from '../../../src/hours/index.js';
import {date, hours, RUNS} from './arbitraries.js';

const inEnglish = (text: Readonly<Record<string, string>>): string => text['en']!;

const write = (source: HoursSource): string => toOsmHours(source, inEnglish).value;

/** A day without hours for some services alone; not known where it has no others. */
const forAll = (day: DaySource): DaySource => {
  const spans = day?.filter(span => typeof span === 'string' || !span.for);
  return spans && (spans.length || !day!.length) ? spans : null;
};

/** As much of a week as OpenStreetMap's rules say; of public holidays where one is about them. */
const heldWeek = (week: WeekSource | null | undefined, hasHolidays: boolean): WeekSource | null =>
  week
    ? ({
        ...Object.fromEntries(
          Object.entries(week).map(([name, day]) => [name, day === 'week' ? null : forAll(day)]),
        ),
        ...(!hasHolidays && {PH: null}),
      } as WeekSource)
    : null;

const held = ({week, seasons = [], special = [], holidays}: HoursSource): HoursSource => ({
  week: heldWeek(week, holidays !== null),
  seasons: seasons.map(each => ({...each, week: heldWeek(each.week, holidays !== null)})),
  special: special.map(each => ({...each, hours: forAll(each.hours)})),
});

const isAboutHolidays = ({path}: {path: string}): boolean => path.startsWith('PH');

const weekOf = (value: string): WeekSource | null | undefined => fromOsmHours(value).hours.week;

const listed = (value: string): string[] =>
  fromOsmHours(value)
    .leftOut.filter(lost => !isAboutHolidays(lost))
    .map(({path, reason}) => `${path}: ${reason}`);

describe('opening_hours of OpenStreetMap', () => {
  it('give back the hours that they can hold', () => {
    fc.assert(
      fc.property(hours(), fc.array(date, {minLength: 20, maxLength: 20}), (source, dates) => {
        const {hours: back, leftOut} = fromOsmHours(write(source));
        expect(leftOut.filter(lost => !isAboutHolidays(lost))).to.deep.equal([]);
        const [ours, theirs] = [parseHours(held(source)), parseHours(back)];
        const edges = [...(source.seasons ?? []), ...(source.special ?? [])].flatMap(
          ({from, through}) => [from, through],
        );
        for (const day of [...dates, ...edges]) {
          expect(spansOn(theirs, day), day).to.deep.equal(spansOn(ours, day));
        }
      }),
      RUNS,
    );
  });

  it('mean to the library of OpenStreetMap what they mean to us', () => {
    const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const denmark = {lat: 56.1, lon: 9, address: {country_code: 'dk', state: ''}};
    fc.assert(
      fc.property(
        hours({nights: false}),
        fc.array(fc.tuple(date, fc.integer({min: 0, max: 95})), {minLength: 20, maxLength: 20}),
        (source, moments) => {
          const ours = compileHours({...held(source), tz});
          const theirs = new OpeningHours(write(source), denmark);
          for (const [day, quarter] of moments) {
            // It takes these for public holidays.
            if (/-(06-05|12-24)$/.test(day)) continue;
            // Where no rule is about holidays, it takes the weekday's and we take none.
            if (spansOn(ours, day) === null) continue;
            const instant = new Date(new Date(`${day}T00:00`).getTime() + quarter * 900_000);
            const {state} = stateAt(ours, instant.getTime());
            const peer = theirs.getUnknown(instant)
              ? 'appointment'
              : theirs.getState(instant)
                ? 'open'
                : 'closed';
            expect(peer, `${theirs.prettifyValue()} at ${instant.toISOString()}`).to.equal(state);
          }
        },
      ),
      {...RUNS, numRuns: 50},
    );
  });

  it('are written as people write them', () => {
    expect(
      write({
        week: {
          Mo: ['10:00-15:00'],
          Tu: ['10:00-15:00'],
          We: ['10:00-15:00'],
          Th: ['10:00-12:00', '13:00-17:00'],
          Fr: [{t: '10:00-14:00', by: 'appointment'}],
          PH: [],
        },
        special: [{from: '2026-12-24', through: '2027-01-03', hours: [], note: {en: 'Yule'}}],
      }),
    ).to.equal(
      'Mo-We 10:00-15:00; Th 10:00-12:00,13:00-17:00; Fr 10:00-14:00 "by appointment"; PH off;' +
        ' 2026 Dec 24-2027 Jan 03 off "Yule"',
    );
  });

  it('say what they do not say', () => {
    const {leftOut} = toOsmHours(
      {
        week: {Mo: [{t: '10:00-12:00', for: ['doctor']}], Fr: ['20:00-02:00'], PH: 'week'},
        special: [{from: '2026-12-24', through: '2026-12-24', hours: [], note: {en: 'a', da: 'b'}}],
        validFrom: '2026-01-01',
        validThrough: '2027-12-31',
        tz: 'America/Nuuk',
        agreementDays: 'may-close',
      },
      inEnglish,
    );
    expect(leftOut.map(({path}) => path)).to.deep.equal([
      'week.Mo[0].for',
      'week.Fr[0]',
      'week.PH',
      'special[0].note',
      'validFrom',
      'validThrough',
      'tz',
      'agreementDays',
    ]);
  });

  it('bring the note of a special day along', () => {
    const value = '2026 Dec 24 off "Yule"; 2026 Dec 31 10:00-12:00 open "New Year"';
    expect(fromOsmHours(value).hours.special).to.deep.equal([
      {from: '2026-12-24', through: '2026-12-24', hours: [], note: 'Yule'},
      {from: '2026-12-31', through: '2026-12-31', hours: ['10:00-12:00'], note: 'New Year'},
    ]);
  });

  it('are read in the spellings there are', () => {
    expect(weekOf('Mo-Fr,Su 9:00-12:00, We 14:00-18:00; Fr closed; PH off')).to.deep.equal({
      Mo: ['09:00-12:00'],
      Tu: ['09:00-12:00'],
      We: ['09:00-12:00', '14:00-18:00'],
      Th: ['09:00-12:00'],
      Fr: [],
      Su: ['09:00-12:00'],
      PH: [],
    });
    expect(weekOf('Fr-Mo 22:00-26:00; PH 10:00-12:00')).to.deep.equal({
      Fr: ['22:00-02:00'],
      Sa: ['22:00-02:00'],
      Su: ['22:00-02:00'],
      Mo: ['22:00-02:00'],
      PH: ['10:00-12:00'],
    });
    expect(weekOf('24/7'))
      .to.include({PH: 'week'})
      .and.to.have.deep.property('Su', ['00:00-24:00']);
  });

  it('do not know of public holidays where no rule is about them', () => {
    expect(fromOsmHours('Mo 10:00-12:00')).to.deep.equal({
      hours: {week: {Mo: ['10:00-12:00'], PH: null}},
      leftOut: [
        {
          path: 'PH',
          reason: 'no rule says whether it is open on public holidays: not known (null)',
        },
      ],
    });
  });

  for (const [value, lost, Mo] of [
    ['Mo[1] 10:00-12:00', 'Mo[1] 10:00-12:00: the first or last weekday', null],
    ['Mo 10:00-17:00; Mo 12:00-13:00 off', 'Mo 12:00-13:00 off: hours taken out of others', null],
    ['Mo 10:00+', 'Mo 10:00+: hours without an end', null],
    ['Mo 10:00-12:00/30', 'Mo 10:00-12:00/30: hours at intervals', null],
    ['Mo sunrise-sunset', 'Mo sunrise-sunset: times by the sun', null],
    ['Mo 10:00-12:00 unknown', 'Mo 10:00-12:00 unknown: it does not say whether', null],
    ['Mo 10:00-12:00 "call first"', 'Mo 10:00-12:00 "call first": it does not say', null],
    ['Mo–Fr 10.00–12.00', 'Mo–Fr 10.00–12.00: "–" is not understood here', null],
    ['Mo 10:00-10:00', 'Mo 10:00-10:00: hours that end when they begin', null],
    ['Mo 10:00-12:00; Dec 24 off', 'Dec 24 off: dates of every year', ['10:00-12:00']],
    ['Mo 10:00-12:00; Jul-Aug off', 'Jul-Aug off: dates of every year', ['10:00-12:00']],
    ['Mo 10:00-12:00; week 1-10 off', 'week 1-10 off: weeks of the year', ['10:00-12:00']],
    ['Mo 10:00-12:00; SH off', 'SH off: school holidays', ['10:00-12:00']],
    ['Mo 10:00-12:00; easter off', 'easter off: days counted from Easter', ['10:00-12:00']],
    ['Mo 10:00-12:00; 2026 off', '2026 off: a year alone', ['10:00-12:00']],
    [
      'Mo 10:00-12:00; 2026 Feb 30 off',
      '2026 Feb 30 off: there is no 30 Feb 2026',
      ['10:00-12:00'],
    ],
    ['Mo 10:00-12:00 || "by phone"', '"by phone": a fallback (||)', ['10:00-12:00']],
    ['2026 Dec 28 off; Mo 10:00-12:00', 'Mo 10:00-12:00: a rule without dates', null],
  ] as const) {
    it(`leave out, and name, what our hours cannot hold: ${value}`, () => {
      expect(listed(value)[0]).to.contain(lost);
      expect(weekOf(value)!.Mo).to.deep.equal(Mo);
    });
  }

  it('leave dates unknown whose rule cannot be held', () => {
    for (const value of [
      'Mo-Su 10:00-12:00; 2026 Dec 24 10:00+',
      'Mo-Su 10:00-12:00; 2026 Dec 24 10:00-12:00 off',
      'Mo-Su 10:00-12:00, 2026 Dec 24 18:00-20:00',
      '2026 Dec 24 off; Mo-Su 10:00-12:00',
      '2026 Dec 01-2026 Dec 31 off; 2026 Dec 24 Th 10:00-12:00',
    ]) {
      expect(listed(value), value).to.have.length(1);
      expect(spansOn(parseHours(fromOsmHours(value).hours), '2026-12-24'), value).to.equal(null);
    }
  });

  it('keep the closing of dates that a later rule closes too', () => {
    expect(listed('Mo 10:00-12:00; 2026 Dec 24-2027 Jan 01 off; PH off')).to.deep.equal([]);
  });

  it('are read whatever they are, and give hours that are valid', () => {
    const pieces = fc.constantFrom(
      ...[
        'Mo',
        'Fr',
        'PH',
        'SH',
        '10:00',
        '12:00',
        '26:00',
        '-',
        ',',
        ';',
        '||',
        ' ',
        'off',
        'open',
      ],
      ...[
        'unknown',
        '"x"',
        '"by appointment"',
        '2026',
        'Dec',
        '24',
        '31',
        '[1]',
        '+',
        '/',
        '24/7',
        ':',
      ],
      ...['week', 'easter', 'sunrise', '(', 'æ'],
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 14}), words => {
        const {hours: read} = fromOsmHours(words.join(' '));
        expect(() => parseHours(read), words.join(' ')).not.to.throw();
      }),
      {...RUNS, numRuns: 2000},
    );
  });
});
