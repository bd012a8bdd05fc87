import {isCalendarDate} from '../../directory/dates.js';
import type {CalendarDate} from '../../directory/index.js';

/** A day as somebody writes it, part by part; empty: not written yet. */
export interface DateParts {
  readonly day: string;
  /** `1` to `12`. */
  readonly month: string;
  readonly year: string;
}

/** What keeps some parts from being a day that can be meant. */
export type DateFault =
  | {readonly kind: 'incomplete'}
  | {readonly kind: 'out-of-range'}
  /** No such day: the month has only so many. */
  | {readonly kind: 'impossible'; readonly lastDay: CalendarDate};

/** What some parts say: a day, none at all, or a fault. */
export type ReadDate =
  | {readonly date: CalendarDate; readonly fault?: undefined}
  | {readonly date: ''; readonly fault?: DateFault};

/** The first and the last day that can be meant. */
export interface DateRange {
  readonly min: CalendarDate;
  readonly max: CalendarDate;
}

const ARABIC_ZERO = 0x660;

/** Digits as keyboards for Arabic write them, too. */
const numberIn = (text: string): number =>
  Number(text.trim().replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - ARABIC_ZERO)) || NaN);

const fault = (kind: 'incomplete' | 'out-of-range'): ReadDate => ({date: '', fault: {kind}});

const written = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The parts of a day. */
export const partsOf = (date: CalendarDate | undefined): DateParts => {
  const [year = '', month = '', day = ''] =
    date?.split('-').map(part => String(Number(part))) ?? [];
  return {day, month, year};
};

/** Whether nothing is written. */
export const isEmpty = ({day, month, year}: DateParts): boolean => !(day + month + year).trim();

/** Reads a day from its parts; a year still short of its four digits is not complete. */
export const readDate = (parts: DateParts, {min, max}: DateRange): ReadDate => {
  if (isEmpty(parts)) return {date: ''};
  const [day, month, year] = [parts.day, parts.month, parts.year].map(numberIn) as [
    number,
    number,
    number,
  ];
  if ([day, month, year].some(Number.isNaN) || year < 1000) return fault('incomplete');
  const first = written(year, month, 1);
  if (!isCalendarDate(first) || first.slice(0, 7) < min.slice(0, 7) || first > max) {
    return fault('out-of-range');
  }
  const date = written(year, month, day);
  if (!isCalendarDate(date)) {
    const lastDay = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return {date: '', fault: {kind: 'impossible', lastDay}};
  }
  return date < min || date > max ? fault('out-of-range') : {date};
};
