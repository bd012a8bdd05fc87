import {addDays, parseHours, specialDay, weekdayOf} from '../../hours/index.js';
import type {Weekday} from '../../hours/index.js';
import {isObject} from '../../validation/own-properties.js';
import {isCalendarDate} from '../dates.js';
import type {CalendarDate} from '../types.js';
import {objectsIn} from './hsds-records.js';
import {BOOKED} from './hsds-types.js';
import type {ImportedHours} from './imported.js';
import {inShort, plain} from './json-ld-values.js';
import type {Opening} from './opening.js';
import {hoursFrom} from './opening-hours.js';
import {FROM_MONDAY} from './weekdays.js';

class Unreadable extends Error {}

const refuse = (reason: string): never => {
  throw new Unreadable(reason);
};

const KEYS = new Set([
  ...['id', 'service_id', 'location_id', 'service_at_location_id', 'valid_from', 'valid_to'],
  ...['dtstart', 'until', 'freq', 'interval', 'byday', 'wkst', 'opens_at', 'closes_at'],
  // What is said of the hours in words "shouldn't add any more information" (HSDS 3, Opening Times).
  ...['description', 'schedule_link', 'attributes', 'metadata'],
]);

type Schedule = Readonly<Record<string, unknown>>;

const dateOf = (schedule: Schedule, key: string): CalendarDate | undefined => {
  const value = schedule[key] ?? undefined;
  if (value === undefined) return undefined;
  const date = plain(value)?.replace(/T00:00(:00)?Z?$/, '');
  return isCalendarDate(date) ? date : refuse(`${key} ${inShort(value)} is no calendar date`);
};

const later = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a && b ? (a > b ? a : b) : (a ?? b);

const earlier = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a && b ? (a < b ? a : b) : (a ?? b);

const datesOf = (schedule: Schedule): Pick<Opening, 'from' | 'through'> => {
  const from = later(dateOf(schedule, 'valid_from'), dateOf(schedule, 'dtstart'));
  const through = earlier(dateOf(schedule, 'valid_to'), dateOf(schedule, 'until'));
  if (from && through && through < from) refuse(`it ends on ${through}, before it begins`);
  return {...(from && {from}), ...(through && {through})};
};

const daysOf = (schedule: Schedule): readonly Weekday[] => {
  const freq = plain(schedule['freq']);
  if (freq !== 'WEEKLY') refuse(`freq ${freq ?? 'missing'}: only WEEKLY can be held`);
  const written = plain(schedule['byday']);
  if (written === undefined) {
    // RFC 5545: then it is the weekday of the first time.
    const start = dateOf(schedule, 'dtstart');
    return start ? [weekdayOf(start)] : refuse('it names no days of the week');
  }
  return written.split(',').map(name => {
    const day = FROM_MONDAY.find(each => each.toUpperCase() === name.trim().toUpperCase());
    return day ?? refuse(`byday ${inShort(name)} is no day of the week`);
  });
};

const timeOf = (schedule: Schedule, key: string): string => {
  const value = plain(schedule[key]);
  const [, time] = /^(\d\d:\d\d)(?::00)?$/.exec(value ?? '') ?? [];
  if (time) return time;
  return /\d(Z|[+-]\d\d:?\d\d)$/.test(value ?? '')
    ? refuse(`${key} ${value!} has an offset: what the clocks show is not known all year`)
    : refuse(`${key} ${inShort(schedule[key] ?? null)} is no time, HH:MM`);
};

/** Whether one has to book: then `attending_type` says the same in words. */
const isBooked = (schedule: Schedule): boolean =>
  objectsIn(schedule, 'attributes').some(
    ([, {link_type: type, value}]) => type === BOOKED.link_type && value === BOOKED.value,
  );

const timesOf = (schedule: Schedule): string => {
  const known = isBooked(schedule) ? new Set([...KEYS, 'attending_type']) : KEYS;
  for (const [key, value] of Object.entries(schedule)) {
    if (value !== null && !known.has(key))
      refuse(`${key} ${inShort(value)} may restrict the hours`);
  }
  if (![undefined, null, 1].includes(schedule['interval'] as 1)) {
    refuse('interval: not every week, which cannot be held');
  }
  const closes = timeOf(schedule, 'closes_at');
  const times = `${timeOf(schedule, 'opens_at')}-${/^(00:00|23:59)$/.test(closes) ? '24:00' : closes}`;
  try {
    parseHours({week: {Mo: [times], PH: null}});
    return times;
  } catch {
    return refuse(`${times} are no hours of a day`);
  }
};

/** Reads one schedule. What it cannot hold makes its days unknown. */
const readSchedule = (value: unknown): Opening => {
  let about: Opening = {days: FROM_MONDAY, isOfAnyDate: true};
  try {
    if (!isObject(value)) return refuse(`${inShort(value)} is no schedule`);
    about = {...datesOf(value), days: FROM_MONDAY};
    about = {...about, days: daysOf(value)};
    return {...about, times: timesOf(value), ...(isBooked(value) && {isBooked: true})};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {...about, reason: error.message};
  }
};

const DANISH = parseHours({week: {PH: []}});

const isHoliday = (date: CalendarDate): boolean =>
  specialDay(DANISH, date)?.code === 'public-holiday';

/** An opening cut where others begin and end, so that no two share some of their dates alone. */
const cut = (opening: Opening, starts: readonly CalendarDate[]): readonly Opening[] => {
  const {from, through, days = []} = opening;
  const inside = starts.filter(start => start > (from ?? '') && start <= (through ?? '9999'));
  const edges = [from, ...inside];
  return edges.flatMap((start, index): Opening[] => {
    const next = edges[index + 1];
    const end = next ? addDays(next, -1) : through;
    const piece: Opening = {...opening, ...(start && {from: start}), ...(end && {through: end})};
    if (!start || start !== end) return [piece];
    if (!days.includes(weekdayOf(start))) return [];
    // A weekly rule means no holiday, though it names the weekday: only one for that very date does.
    const isCut = !from || from !== through;
    return isCut && isHoliday(start)
      ? [{days, from: start, through: start, reason: 'a holiday'}]
      : [piece];
  });
};

/** A schedule, where it stands, and the services that it is for alone; absent: for all. */
export interface PlacedSchedule {
  readonly path: string;
  readonly schedule: unknown;
  readonly services?: readonly string[];
}

/**
 * Opening hours from the schedules of HSDS 3, which add up: the times that all of them name. Days of which
 * they tell nothing are not known, nor are those of which they tell what our hours cannot hold.
 *
 * @param today from this day on holds what began on a day that is not told
 */
export const fromSchedules = (
  schedules: readonly PlacedSchedule[],
  today: CalendarDate,
): ImportedHours => {
  const read = schedules.map(
    ({path, schedule, services}) =>
      [path, {...readSchedule(schedule), ...(services && {services})}] as const,
  );
  const starts = read.flatMap(([, {from, through}]) => [
    ...(from ? [from] : []),
    ...(through ? [addDays(through, 1)] : []),
  ]);
  const sorted = [...new Set(starts)].sort();
  const imported = hoursFrom(
    read.flatMap(([path, opening]) => cut(opening, sorted).map(piece => [path, piece] as const)),
    today,
  );
  const words = schedules.flatMap(({path, schedule}) => {
    const description = isObject(schedule) ? plain(schedule['description']) : undefined;
    return description
      ? [
          {
            path: `${path}.description`,
            reason: `read whether it says more: ${inShort(description)}`,
          },
        ]
      : [];
  });
  // A schedule cut in pieces is listed once.
  const listed = new Map(
    [...imported.leftOut, ...words].map(each => [`${each.path} ${each.reason}`, each]),
  );
  return {hours: imported.hours, leftOut: [...listed.values()]};
};
