import {
  isObject,
  listOf,
  oneOf,
  refuse,
  shape,
  string,
  text,
  type Check,
} from '../validation/checks.js';
import {dayNumber} from './days.js';
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
  shape({
    'week?': checkWeek,
    'seasons?': listOf((season, at) => {
      checkRange(season, at, {week: checkWeek});
    }),
    'special?': listOf((special, at) => {
      checkRange(special, at, {hours: checkDay, 'note?': checkNote});
    }),
    'validFrom?': dayNumber,
    'validThrough?': dayNumber,
    'tz?': checkZone,
    'holidays?': oneOf('DK', null),
    'agreementDays?': oneOf('may-close'),
  })(source, path);
  const hours = source as HoursSource;
  checkOrder(hours.validFrom, hours.validThrough, path ? `${path}.validThrough` : 'validThrough');
  return compileHours(hours);
}

/** A range of days, with other fields. */
function checkRange(value: unknown, path: string, fields: Readonly<Record<string, Check>>): void {
  shape({from: dayNumber, through: dayNumber, ...fields})(value, path);
  const {from, through} = value as {from: string; through: string};
  checkOrder(from, through, `${path}.through`);
}

/** Dates `YYYY-MM-DD` are in the order of their letters. */
function checkOrder(from: string | undefined, through: string | undefined, path: string): void {
  if (through! < from!) refuse(path, through, `no earlier than ${from!}`);
}

function checkWeek(value: unknown, path: string): void {
  if (value === null) return;
  shape({
    'Mo?': checkDay,
    'Tu?': checkDay,
    'We?': checkDay,
    'Th?': checkDay,
    'Fr?': checkDay,
    'Sa?': checkDay,
    'Su?': checkDay,
    PH: (day, at) => {
      if (day !== 'week') checkDay(day, at);
    },
  })(value, path);
}

function checkDay(value: unknown, path: string): void {
  if (value !== null) listOf(checkSpan)(value, path);
}

function checkSpan(value: unknown, path: string): void {
  if (typeof value === 'object') {
    shape({t: checkTimes, 'by?': oneOf('appointment'), 'for?': checkServices})(value, path);
  } else checkTimes(value, path);
}

function checkServices(value: unknown, path: string): void {
  listOf(string)(value, path);
  // A span for nothing would never count.
  if (!(value as unknown[]).length) refuse(path, value, 'a list of at least one service id');
}

function checkTimes(value: unknown, path: string): void {
  if (
    typeof value !== 'string' ||
    // Equal ends could be a whole day or none of it.
    !/^(?!(.+)-\1)([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
  ) {
    refuse(path, value, 'a span such as 09:00-17:00');
  }
}

function checkNote(value: unknown, path: string): void {
  if (isObject(value)) text(value, path);
  else if (typeof value !== 'string') refuse(path, value, 'a text');
}

function checkZone(value: unknown, path: string): void {
  try {
    // Some engines take offsets such as "+01:00" for zones.
    if (typeof value === 'string' && /[A-Z]/.test(value)) {
      offsetOf(value);
      return;
    }
  } catch {
    // The message has to begin with the path.
  }
  refuse(path, value, 'an IANA time zone');
}
