import {listOf, notEmpty, oneOf, shape, string, text} from '../validation/checks.js';
import type {Check} from '../validation/checks.js';
import {isObject} from '../validation/own-properties.js';
import {misfit, throwProblem} from '../validation/problem.js';
import type {Report} from '../validation/problem.js';
import {CALENDAR_DATE, isDate} from './days.js';
import type {Hours} from './compiled.js';
import {compileHours} from './compile.js';
import type {HoursSource} from './types.js';
import {offsetOf} from './zone.js';

/**
 * Checks a schedule written in the form of `HoursSource` and makes it ready to be asked. The source is
 * not copied: do not change it afterwards.
 *
 * @param path where the source stands in its file, such as `offices[3].hours.visit`.
 * @throws {RangeError} at anything wrong or ambiguous; the message begins with the fault's path.
 */
export function parseHours(source: unknown, path = ''): Hours {
  checkHours(source, path, throwProblem);
  return compileHours(source as HoursSource);
}

// Made once: a large directory has thousands of schedules.
const schedule = shape({
  'week?': checkWeek,
  'seasons?': listOf(rangeOf({week: checkWeek})),
  'special?': listOf(rangeOf({hours: checkDay, 'note?': checkNote})),
  'validFrom?': checkDate,
  'validThrough?': checkDate,
  'tz?': checkZone,
  'holidays?': oneOf('DK', null),
  'agreementDays?': oneOf('may-close'),
});

const days = shape({
  'Mo?': checkDay,
  'Tu?': checkDay,
  'We?': checkDay,
  'Th?': checkDay,
  'Fr?': checkDay,
  'Sa?': checkDay,
  'Su?': checkDay,
  PH: (day, at, report) => {
    if (day !== 'week') checkDay(day, at, report);
  },
});

/** A span for nothing would never count. */
const services = notEmpty(listOf(string), 'a list of at least one service id');

const spanInFull = shape({t: checkTimes, 'by?': oneOf('appointment'), 'for?': services});

const spans = listOf(checkSpan);

/** Reports anything wrong or ambiguous in a schedule. */
export function checkHours(source: unknown, path: string, report: Report): void {
  schedule(source, path, report);
  if (!isObject(source)) return;
  const {validFrom, validThrough} = source;
  checkOrder(validFrom, validThrough, path ? `${path}.validThrough` : 'validThrough', report);
}

/** A range of days, with other fields. */
function rangeOf(fields: Readonly<Record<string, Check>>): Check {
  const check = shape({from: checkDate, through: checkDate, ...fields});
  return (value, path, report) => {
    check(value, path, report);
    if (isObject(value)) checkOrder(value['from'], value['through'], `${path}.through`, report);
  };
}

/** Dates `YYYY-MM-DD` are in the order of their letters. */
function checkOrder(from: unknown, through: unknown, path: string, report: Report): void {
  if (isDate(from) && isDate(through) && through < from) {
    report(misfit(path, through, `no earlier than ${from}`));
  }
}

function checkDate(value: unknown, path: string, report: Report): void {
  if (!isDate(value)) report(misfit(path, value, CALENDAR_DATE));
}

function checkWeek(value: unknown, path: string, report: Report): void {
  if (value !== null) days(value, path, report);
}

function checkDay(value: unknown, path: string, report: Report): void {
  if (value !== null) spans(value, path, report);
}

function checkSpan(value: unknown, path: string, report: Report): void {
  (typeof value === 'object' ? spanInFull : checkTimes)(value, path, report);
}

function checkTimes(value: unknown, path: string, report: Report): void {
  if (
    typeof value !== 'string' ||
    // Equal ends could be a whole day or none of it.
    !/^(?!(.+)-\1)([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
  ) {
    report(misfit(path, value, 'a span such as 09:00-17:00'));
  }
}

function checkNote(value: unknown, path: string, report: Report): void {
  if (isObject(value)) text(value, path, report);
  else if (typeof value !== 'string') report(misfit(path, value, 'a text'));
}

function checkZone(value: unknown, path: string, report: Report): void {
  try {
    // Some engines take offsets such as "+01:00" for zones.
    if (typeof value === 'string' && /[A-Z]/.test(value)) {
      offsetOf(value);
      return;
    }
  } catch {
    // The message has to begin with the path.
  }
  report(misfit(path, value, 'an IANA time zone'));
}
