import {expect} from 'chai';
import fc from 'fast-check';
import {hoursTable} from '../../../src/directory/exchange/csv-export.js';
import {fromHoursTable} from '../../../src/directory/exchange/csv-import.js';
import type {OfficeSource} from '../../../src/directory/index.js';
import type {DaySource, HoursSource, SpanSource, WeekSource} from '../../../src/hours/index.js';
import {hours, RUNS} from './arbitraries.js';

const officeWith = (visit: HoursSource | null, phone: HoursSource | null = null): OfficeSource => ({
  id: 'here',
  name: {en: 'Here'},
  status: 'active',
  hours: {visit, phone},
  provenance: {},
});

/** A span as short as the format lets one write it. */
const shortSpan = (span: SpanSource): SpanSource =>
  typeof span !== 'string' && !span.by && !span.for ? span.t : span;

const shortDay = (day: DaySource | undefined): DaySource =>
  day === undefined ? [] : (day?.map(shortSpan) ?? null);

const wholeWeek = (week: WeekSource | null | undefined): WeekSource | null =>
  week
    ? {
        ...Object.fromEntries(
          (['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const).map(day => [
            day,
            shortDay(week[day]),
          ]),
        ),
        PH: week.PH === 'week' ? 'week' : shortDay(week.PH),
      }
    : null;

/** The same hours, written in one way: what is left out is written, what is empty left out. */
const inOneWay = ({week, seasons = [], special = [], ...others}: HoursSource): HoursSource => ({
  ...others,
  week: wholeWeek(week),
  ...(seasons.length && {seasons: seasons.map(each => ({...each, week: wholeWeek(each.week)}))}),
  ...(special.length && {
    special: special.map(each => ({...each, hours: shortDay(each.hours)})),
  }),
});

const row = (cells: Readonly<Record<string, string>>) => ({
  office: 'here',
  channel: 'visit',
  rule: 'week',
  Mo: '10:00-15:00',
  ...Object.fromEntries(['Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'].map(day => [day, 'closed'])),
  ...cells,
});

const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  fromHoursTable([...new Set(rows.flatMap(cells => Object.keys(cells)))], rows);

const listed = (...rows: readonly Readonly<Record<string, string>>[]): string[] =>
  read(...rows).leftOut.map(({path, reason}) => `${path}: ${reason}`);

describe('The table of hours', () => {
  it('gives back all that it was made from', () => {
    fc.assert(
      fc.property(hours(), hours(), (visit, phone) => {
        const {columns, rows, leftOut} = hoursTable([officeWith(visit, phone)]);
        expect(leftOut).to.deep.equal([]);
        const back = fromHoursTable(columns, rows);
        expect(back.leftOut).to.deep.equal([]);
        expect(back.offices).to.deep.equal([
          {id: 'here', hours: {visit: inOneWay(visit), phone: inOneWay(phone)}},
        ]);
      }),
      RUNS,
    );
  });

  it('says that it has no row for the hours of one line', () => {
    const week = {Mo: ['10:00-12:00'], PH: []};
    const office = {...officeWith(null), contactPoints: [{topic: {en: 'Tax'}, hours: {week}}]};
    const {rows, leftOut} = hoursTable([office]);
    expect(rows).to.deep.equal([]);
    expect(leftOut.map(({path}) => path)).to.deep.equal(['here.contactPoints[0].hours']);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const note = '=HYPERLINK("https://example.org")';
    const special = [{from: '2026-12-24', through: '2026-12-24', hours: [], note}];
    const {columns, rows} = hoursTable([officeWith({special})]);
    for (const cell of rows.flatMap(cells => Object.values(cells))) {
      expect(cell).not.to.match(/^[=+\-@\t\r]/);
    }
    expect(fromHoursTable(columns, rows).offices[0]!.hours.visit?.special?.[0]?.note).to.equal(
      note,
    );
  });

  it('takes times as Danes write them', () => {
    const {offices, leftOut} = read(row({Mo: ' 9.00 – 12.00, 13:00-15:00 By appointment '}));
    expect(leftOut).to.deep.equal([]);
    expect(offices[0]!.hours.visit!.week!.Mo).to.deep.equal([
      '09:00-12:00',
      {t: '13:00-15:00', by: 'appointment'},
    ]);
    expect(read(row({Mo: '9-12, 13.30-16'})).offices[0]!.hours.visit!.week!.Mo).to.deep.equal([
      '09:00-12:00',
      '13:30-16:00',
    ]);
    for (const Mo of ['9-12:3', '9-12-15', '900-1200', '9:5-12']) {
      expect(listed(row({Mo}))[0]).to.contain(`"${Mo}" is not understood`);
    }
  });

  it('leaves unknown what is empty or cannot be read, and lists it', () => {
    const {offices} = read(row({Mo: '', Tu: 'mornings', We: '10:00-10:00'}));
    expect(offices[0]!.hours.visit!.week).to.include({Mo: null, Tu: null, We: null});
    expect(listed(row({Mo: ''}))).to.deep.equal([
      'row 2, Mo: empty: not known (write closed for closed)',
    ]);
    expect(listed(row({Tu: 'mornings'}))[0]).to.contain('row 2, Tu: "mornings" is not understood');
    expect(listed(row({We: '25:00-26:00'}))[0]).to.contain('row 2, We: Mo[0]: must be a span');
  });

  it('lists rows and settings that are none', () => {
    const special = row({
      rule: 'special',
      from: '2026-12-24',
      through: '2026-12-24',
      hours: 'closed',
    });
    for (const [cells, expected] of [
      [row({office: 'no id'}), 'row 2, office: "no id" is no id'],
      [row({channel: 'fax'}), 'row 2, channel: "fax" must be visit or phone'],
      [row({rule: 'day'}), 'row 2, rule: "day" must be week, season or special'],
      [{...special, from: '2026-02-30'}, 'row 2, from: "2026-02-30" must be a calendar date'],
      [{...special, through: '2026-12-23'}, 'row 2, through: 2026-12-23 must be no earlier than'],
      [row({time_zone: 'Herning'}), 'row 2, time_zone: tz: must be an IANA time zone'],
      [row({colour: 'red'}), 'column "colour": unknown column'],
    ] as const) {
      expect(listed(cells)[0]).to.contain(expected);
    }
    expect(listed(row({}), row({}))[0]).to.contain('row 3: a second week');
  });

  it('is none without the columns that say what a row is about', () => {
    expect(() => fromHoursTable(['office', 'channel'], [])).to.throw(RangeError, /^rule: missing/);
  });
});
