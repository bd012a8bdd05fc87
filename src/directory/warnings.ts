import {addDays} from '../hours/index.js';
import type {HoursSource} from '../hours/index.js';
import type {Problem} from '../validation/problem.js';
import {contradictions} from './contradictions.js';
import {spansIn} from './spans.js';
import type {CalendarDate, DirectorySource, OfficeSource, Source} from './types.js';

/** No office is open for longer without being open all day. */
const LONGEST_HOURS = 16;

/** How many days before hours end somebody should look for others. */
const DAYS_TO_RENEW = 60;

const ALL_DAY = '00:00-24:00';

const hoursLong = (times: string): number => {
  const [start, end] = times
    .split('-')
    .map(time => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60) as [number, number];
  return end < start ? end + 24 - start : end - start;
};

const longSpans = (hours: HoursSource | null | undefined, path: string): Problem[] =>
  spansIn(hours).flatMap(({span, at}) => {
    const times = typeof span === 'string' ? span : span.t;
    if (times === ALL_DAY || hoursLong(times) <= LONGEST_HOURS) return [];
    const length = Math.round(hoursLong(times) * 10) / 10;
    const message = `"${times}" is ${length} hours long; check that this is meant`;
    return [{path: `${path}.${at}`, message}];
  });

interface Range {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/**
 * The last of a list that fits a day holds: what a later one covers never does, and of days that two name
 * in part one may be meant for the other. An exception inside a longer range is what the order is for.
 */
const overlaps = (ranges: readonly Range[], path: string): Problem[] =>
  ranges.flatMap((range, index) => {
    const at = `${path}[${index}]`;
    return ranges.slice(index + 1).flatMap((later, ahead): Problem[] => {
      const other = `${path}[${index + 1 + ahead}]`;
      if (later.from <= range.from && later.through >= range.through) {
        return [{path: at, message: `never holds: ${other} comes later and covers all its days`}];
      }
      const isInside = later.from >= range.from && later.through <= range.through;
      if (isInside || later.from > range.through || later.through < range.from) return [];
      const day = later.from > range.from ? later.from : range.from;
      return [{path: at, message: `${day} is also a day of ${other}, which comes later and holds`}];
    });
  });

const ending = (validThrough: CalendarDate | undefined, path: string, today: CalendarDate) => {
  if (validThrough === undefined || validThrough > addDays(today, DAYS_TO_RENEW)) return [];
  const ends = validThrough < today ? 'ended' : 'end';
  return [{path, message: `these hours ${ends} on ${validThrough}; afterwards none are known`}];
};

/** Days on which the hours do not hold, whatever else is said of them. */
const outside = (
  ranges: readonly Range[],
  {validFrom = '', validThrough = '9999'}: HoursSource,
  path: string,
): Problem[] =>
  ranges.flatMap(({from, through}, index): Problem[] => {
    if (through >= validFrom && from <= validThrough) return [];
    const edge = through < validFrom ? `begin on ${validFrom}` : `end on ${validThrough}`;
    return [{path: `${path}[${index}]`, message: `never holds: the hours ${edge}`}];
  });

const warningsOf = (
  hours: HoursSource | null | undefined,
  path: string,
  today: CalendarDate,
): Problem[] => {
  const {seasons = [], special = [], validThrough} = hours ?? {};
  return [
    ...longSpans(hours, path),
    ...overlaps(seasons, `${path}.seasons`),
    ...overlaps(special, `${path}.special`),
    ...outside(seasons, hours ?? {}, `${path}.seasons`),
    ...outside(special, hours ?? {}, `${path}.special`),
    ...ending(validThrough, `${path}.validThrough`, today),
  ];
};

const DANISH_NUMBER = /^\+45\d{8}$/;

const shortNumber = (telephone: string | undefined, path: string): Problem[] => {
  if (!telephone?.startsWith('+45') || DANISH_NUMBER.test(telephone)) return [];
  const message = `"${telephone}" is no Danish number: behind +45 there are 8 digits`;
  return [{path, value: telephone, message}];
};

const warningsOfOffice = (
  {hours, contactPoints = []}: OfficeSource,
  path: string,
  today: CalendarDate,
): Problem[] => [
  ...warningsOf(hours?.visit, `${path}.hours.visit`, today),
  ...warningsOf(hours?.phone, `${path}.hours.phone`, today),
  ...contactPoints.flatMap(({telephone, hours: own}, index) => [
    ...shortNumber(telephone, `${path}.contactPoints[${index}].telephone`),
    ...warningsOf(own, `${path}.contactPoints[${index}].hours`, today),
  ]),
];

/** Facts that were to be shown as current until a day that has passed. */
const expired = (value: unknown, path: string, today: CalendarDate): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): Problem[] => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (!/\.provenance(\.|$)/.test(path) || key !== 'validThrough') return expired(part, at, today);
    if ((part as CalendarDate) >= today) return [];
    const message = `this fact was current until ${String(part)}; check it, then write another day`;
    return [{path: at, value: part, message}];
  });
};

/** Nobody has read a page on a day to come; until then it would seem to need no reading. */
const ahead = ({checked, dateModified = ''}: Source, path: string, today: CalendarDate) =>
  Object.entries({checked, dateModified}).flatMap(([field, day]): Problem[] => {
    if (day <= today) return [];
    const message = `${day} is still to come; write the day it was ${field === 'checked' ? 'read' : 'updated'}`;
    return [{path: `${path}.${field}`, value: day, message}];
  });

/**
 * What may be a slip in a directory file already checked: hours that are very long, that contradict each
 * other, that never hold, that name a day twice, or that end soon, telephone numbers that are too short or
 * too long, pages read on a day to come, and facts past their last day.
 */
export const warnings = (source: DirectorySource, today: CalendarDate): Problem[] => [
  ...source.sources.flatMap((each, index) => ahead(each, `sources[${index}]`, today)),
  ...source.offices.flatMap((office, index) => [
    ...warningsOfOffice(office, `offices[${index}]`, today),
    ...contradictions(office, `offices[${index}]`),
  ]),
  ...expired(source, '', today),
];
