import {isObject} from '../../validation/own-properties.js';
import {parseHours} from '../../hours/index.js';
import {isCalendarDate} from '../dates.js';
import type {CalendarDate} from '../types.js';
import {inShort, listed, plain, term} from './json-ld-values.js';
import type {Opening, OpeningDay, OpeningDays} from './opening.js';
import {FROM_MONDAY} from './weekdays.js';

const DAYS: Readonly<Record<string, OpeningDay>> = {
  Monday: 'Mo',
  Tuesday: 'Tu',
  Wednesday: 'We',
  Thursday: 'Th',
  Friday: 'Fr',
  Saturday: 'Sa',
  Sunday: 'Su',
  PublicHolidays: 'PH',
};

class Unreadable extends Error {}

const refuse = (reason: string): never => {
  throw new Unreadable(reason);
};

const readDay = (value: unknown): OpeningDay => {
  const name = plain(isObject(value) ? value['@id'] : value);
  const day = name === undefined ? undefined : new Map(Object.entries(DAYS)).get(term(name));
  return day ?? refuse(`dayOfWeek ${inShort(value)} is none: write Monday … Sunday`);
};

const readDate = (value: unknown, key: string): CalendarDate | undefined => {
  if (value === undefined) return undefined;
  const date = plain(value)?.replace(/T00:00(:00)?$/, '');
  return isCalendarDate(date)
    ? date
    : refuse(`${key} ${inShort(value)} is no calendar date, YYYY-MM-DD`);
};

const readTime = (value: unknown, key: string): string => {
  const [, time] = /^(\d\d:\d\d)(?::00)?$/.exec(plain(value) ?? '') ?? [];
  return time ?? refuse(`${key} ${inShort(value ?? null)} is no time, HH:MM`);
};

const readTimes = (opens: unknown, closes: unknown): string | null => {
  // schema.org: the place is open if `opens` is specified, and closed otherwise.
  if (opens === undefined && closes === undefined) return null;
  const [start, end] = [readTime(opens, 'opens'), readTime(closes, 'closes')];
  // How search engines have pages write a whole day on which it is closed, and an end at midnight.
  if (start === '00:00' && end === '00:00') return null;
  const times = `${start}-${/^(00:00|23:59)$/.test(end) ? '24:00' : end}`;
  try {
    parseHours({week: {Mo: [times], PH: null}});
    return times;
  } catch {
    return refuse(`${start} to ${end} are no hours of a day`);
  }
};

const KEYS = new Set(['@type', '@id', 'dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough']);

const datesOf = (value: Readonly<Record<string, unknown>>): OpeningDays => {
  const from = readDate(value['validFrom'], 'validFrom');
  const through = readDate(value['validThrough'], 'validThrough');
  if (from && through && through < from) refuse(`validThrough ${through} is before validFrom`);
  return {...(from && {from}), ...(through && {through})};
};

const timesOf = (value: Readonly<Record<string, unknown>>): string | null => {
  const key = Object.keys(value).find(key => !KEYS.has(key));
  if (key) refuse(`${key} ${inShort(value[key])} may restrict the hours`);
  return readTimes(value['opens'], value['closes']);
};

/**
 * Reads a schema.org OpeningHoursSpecification. Whatever may restrict its hours, a description above all,
 * makes its days unknown: they must not be taken for hours in which anybody can come.
 */
export const readOpening = (value: unknown): Opening => {
  let about: Opening = {days: [...FROM_MONDAY, 'PH'], isOfAnyDate: true};
  try {
    if (!isObject(value)) return refuse(`${inShort(value)} is no OpeningHoursSpecification`);
    const dates = datesOf(value);
    const isDated = dates.from !== undefined && dates.through !== undefined;
    const named = listed(value['dayOfWeek']);
    if (!named.length && !isDated) refuse('it names neither days of the week nor all its dates');
    about = {...dates, days: [...FROM_MONDAY, 'PH']};
    const days = named.map(readDay);
    about = {...dates, ...(days.length && {days})};
    return {...about, times: timesOf(value)};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {...about, reason: error.message};
  }
};
