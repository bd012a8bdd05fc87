import {parseHours} from '../../hours/index.js';
import type {DaySource, HoursSource, WeekSource} from '../../hours/index.js';
import {languageTag} from '../../validation/checks.js';
import {isCalendarDate} from '../dates.js';
import type {HoursByChannel} from '../types.js';
import {readDay, readText} from './csv-cells.js';
import type {CsvRow} from './csv-export.js';
import type {LeftOut} from './left-out.js';
import {FROM_MONDAY} from './weekdays.js';

/** An office of which only the hours are told. */
export interface OfficeHours {
  readonly id: string;
  readonly hours: HoursByChannel<HoursSource>;
}

type SpecialSource = NonNullable<HoursSource['special']>[number];
type Channel = 'visit' | 'phone';
type WrittenHours = {-readonly [Key in keyof HoursSource]: HoursSource[Key]};

const KNOWN = new Set([
  ...['office', 'channel', 'rule', 'from', 'through', 'hours', ...FROM_MONDAY, 'PH', 'note'],
  ...['valid_from', 'valid_through', 'time_zone', 'public_holidays', 'agreement_days'],
]);

const isNote = (column: string): boolean => {
  if (!column.startsWith('note:')) return false;
  let isTag = true;
  languageTag(column.slice('note:'.length), column, () => {
    isTag = false;
  });
  return isTag;
};

/** Reads the rows of a table, and lists what is in none of our hours by row and column. */
class TableReader {
  readonly leftOut: LeftOut[] = [];
  readonly #offices = new Map<string, Map<Channel, WrittenHours>>();

  refuse(row: number, column: string, reason: string): void {
    this.leftOut.push({path: column ? `row ${row}, ${column}` : `row ${row}`, reason});
  }

  read(cells: CsvRow, row: number): void {
    const {office = '', channel = '', rule = ''} = cells;
    if (!/^[a-z\d][\w-]*$/i.test(office)) {
      this.refuse(row, 'office', `"${office}" is no id: letters, digits and hyphens`);
    } else if (channel !== 'visit' && channel !== 'phone') {
      this.refuse(row, 'channel', `"${channel}" must be visit or phone`);
    } else {
      const byChannel = this.#offices.get(office) ?? new Map<Channel, WrittenHours>();
      this.#offices.set(office, byChannel);
      const hours = byChannel.get(channel) ?? {};
      byChannel.set(channel, hours);
      if (rule === 'week') this.#readWeek(hours, cells, row);
      else if (rule === 'season' || rule === 'special') this.#readDated(hours, rule, cells, row);
      else this.refuse(row, 'rule', `"${rule}" must be week, season or special`);
    }
  }

  #readWeek(hours: WrittenHours, cells: CsvRow, row: number): void {
    if (hours.week !== undefined) {
      this.refuse(row, '', 'a second week of the same office and channel: write a season');
      return;
    }
    hours.week = this.#week(cells, row);
    this.#setting(hours, {validFrom: cells['valid_from']}, row, 'valid_from');
    this.#setting(hours, {validThrough: cells['valid_through']}, row, 'valid_through');
    this.#setting(hours, {tz: cells['time_zone']}, row, 'time_zone');
    const holidays = cells['public_holidays'];
    this.#setting(hours, {holidays: holidays === 'none' ? null : holidays}, row, 'public_holidays');
    this.#setting(hours, {agreementDays: cells['agreement_days']}, row, 'agreement_days');
  }

  /** Takes a setting over where the hours engine does. */
  #setting(
    hours: object,
    setting: Readonly<Record<string, unknown>>,
    row: number,
    column: string,
  ): void {
    const [[, value] = []] = Object.entries(setting);
    if (value === undefined || value === '') return;
    try {
      parseHours({...hours, ...setting});
      Object.assign(hours, setting);
    } catch (error) {
      this.refuse(row, column, (error as RangeError).message);
    }
  }

  #day(cells: CsvRow, row: number, column: string): DaySource {
    const cell = cells[column] ?? '';
    const day = readDay(cell);
    if (!cell.trim()) this.refuse(row, column, 'empty: not known (write closed for closed)');
    else if (day === undefined) {
      this.refuse(
        row,
        column,
        `"${cell}" is not understood: write 09:00-12:00, 13:00-15:00 by appointment, closed or unknown`,
      );
    } else {
      try {
        parseHours({week: {Mo: day, PH: null}});
        return day;
      } catch (error) {
        this.refuse(row, column, (error as RangeError).message.replace('week.', ''));
      }
    }
    return null;
  }

  #week(cells: CsvRow, row: number): WeekSource | null {
    if (readDay(cells['hours'] ?? '') === null) return null;
    const isLikeWeekdays = /^as weekdays$/i.test(cells['PH'] ?? '');
    return {
      ...Object.fromEntries(FROM_MONDAY.map(day => [day, this.#day(cells, row, day)])),
      PH: isLikeWeekdays ? 'week' : this.#day(cells, row, 'PH'),
    };
  }

  #readDated(hours: WrittenHours, rule: 'season' | 'special', cells: CsvRow, row: number): void {
    const {from = '', through = ''} = cells;
    for (const column of ['from', 'through']) {
      const date: unknown = cells[column] ?? '';
      if (isCalendarDate(date)) continue;
      this.refuse(row, column, `"${String(date)}" must be a calendar date, YYYY-MM-DD`);
      return;
    }
    if (through < from) {
      this.refuse(row, 'through', `${through} must be no earlier than ${from}`);
    } else if (rule === 'season') {
      hours.seasons = [...(hours.seasons ?? []), {from, through, week: this.#week(cells, row)}];
    } else {
      const day = this.#day(cells, row, 'hours');
      const note = this.#note(cells);
      hours.special = [...(hours.special ?? []), {from, through, hours: day, ...(note && {note})}];
    }
  }

  #note(cells: CsvRow): SpecialSource['note'] {
    if (cells['note']) return readText(cells['note']);
    const texts = Object.entries(cells)
      .filter(([column, text]) => isNote(column) && text)
      .map(([column, text]): [string, string] => [column.slice('note:'.length), readText(text)]);
    return texts.length ? Object.fromEntries<string>(texts) : undefined;
  }

  offices(): readonly OfficeHours[] {
    return [...this.#offices].map(([id, byChannel]) => ({
      id,
      hours: Object.fromEntries(
        [...byChannel].map(([channel, hours]) => [channel, {...hours, week: hours.week ?? null}]),
      ),
    }));
  }
}

/**
 * Opening hours from the rows of a table such as {@link hoursTable} makes. A cell that is empty or cannot
 * be read makes its day not known, and is listed; so is a column that is no part of the table.
 *
 * @param firstRow the number of the first row for whoever looks it up
 * @throws RangeError where a column is missing without which no row can be read: `rule: missing …`
 */
export const fromHoursTable = (
  columns: readonly string[],
  rows: readonly CsvRow[],
  firstRow = 2,
): {readonly offices: readonly OfficeHours[]; readonly leftOut: readonly LeftOut[]} => {
  for (const column of ['office', 'channel', 'rule']) {
    if (!columns.includes(column)) {
      throw new RangeError(`${column}: missing (expected a column of this name in the first line)`);
    }
  }
  const reader = new TableReader();
  for (const column of columns) {
    if (!KNOWN.has(column) && !isNote(column)) {
      reader.leftOut.push({path: `column "${column}"`, reason: 'unknown column'});
    }
  }
  rows.forEach((row, index) => {
    reader.read(row, firstRow + index);
  });
  return {offices: reader.offices(), leftOut: reader.leftOut};
};
