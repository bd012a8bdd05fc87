import type {HoursSource, WeekSource} from '../../hours/index.js';
import type {OfficeSource} from '../types.js';
import {writeDay, writeText} from './csv-cells.js';
import type {LeftOut} from './left-out.js';
import {FROM_MONDAY} from './weekdays.js';

/** A row of a table by the name of its column; what is absent is empty. */
export type CsvRow = Readonly<Record<string, string>>;

export interface CsvTable {
  /** In their order. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** By its path in the office. */
  readonly leftOut: readonly LeftOut[];
}

const weekCells = (week: WeekSource | null | undefined): CsvRow => {
  if (!week) return {hours: writeDay(null)};
  return {
    ...Object.fromEntries(FROM_MONDAY.map(day => [day, writeDay(week[day])])),
    PH: week.PH === 'week' ? 'as weekdays' : writeDay(week.PH),
  };
};

const noteCells = (note: NonNullable<HoursSource['special']>[number]['note'] = ''): CsvRow =>
  typeof note === 'string'
    ? {note: writeText(note)}
    : Object.fromEntries(
        Object.entries(note).map(([language, text]) => [`note:${language}`, writeText(text)]),
      );

const hoursRows = (hours: HoursSource): readonly CsvRow[] => {
  const {week, seasons = [], special = [], validFrom, validThrough} = hours;
  return [
    {
      rule: 'week',
      ...weekCells(week),
      valid_from: validFrom ?? '',
      valid_through: validThrough ?? '',
      time_zone: hours.tz ?? '',
      public_holidays: hours.holidays === null ? 'none' : (hours.holidays ?? ''),
      agreement_days: hours.agreementDays ?? '',
    },
    ...seasons.map(({from, through, week}) => ({
      rule: 'season',
      from,
      through,
      ...weekCells(week),
    })),
    ...special.map(({from, through, hours, note}) => ({
      rule: 'special',
      from,
      through,
      hours: writeDay(hours),
      ...noteCells(note),
    })),
  ];
};

const COLUMNS = [
  ...['office', 'channel', 'rule', 'from', 'through', 'hours', ...FROM_MONDAY, 'PH'],
  ...['valid_from', 'valid_through', 'time_zone', 'public_holidays', 'agreement_days', 'note'],
];

/**
 * The opening hours of offices as a table: a row for the week of each channel, one for each season and
 * special day. Holds all that our hours do; those of a line of its own are left out.
 *
 * @param offices already checked
 */
export const hoursTable = (offices: readonly OfficeSource[]): CsvTable => {
  const rows = offices.flatMap(({id, hours = {}}) =>
    (['visit', 'phone'] as const).flatMap(channel =>
      hours[channel] ? hoursRows(hours[channel]).map(row => ({office: id, channel, ...row})) : [],
    ),
  );
  const named = new Set(rows.flatMap(row => Object.keys(row)));
  return {
    columns: [...COLUMNS, ...[...named].filter(name => !COLUMNS.includes(name)).sort()],
    rows,
    leftOut: offices.flatMap(({id, contactPoints = []}) =>
      contactPoints.flatMap(({hours}, index) =>
        hours
          ? [
              {
                path: `${id}.contactPoints[${index}].hours`,
                reason: 'the table has one row for all lines of an office',
              },
            ]
          : [],
      ),
    ),
  };
};
