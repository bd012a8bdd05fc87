import {dayNumber} from './days.js';
import {openHours, type Hours} from './schedule.js';
import {listOf, mapOf, matching, oneOf, refuse, shape, type Check} from './shape.js';
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
  checkHours(source, path);
  return openHours(source as HoursSource);
}

const orNull =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

const checkTimes: Check = (value, path) => {
  const isSpan =
    typeof value === 'string' &&
    // Equal ends could be a whole day or none of it.
    /^(?!(.+)-\1)([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value);
  if (!isSpan) refuse(path, value, 'a span such as 09:00-17:00');
};

const checkBooked = shape({t: checkTimes, by: oneOf('appointment')});

const checkDay = orNull(
  listOf((span, path) => {
    (typeof span === 'object' ? checkBooked : checkTimes)(span, path);
  }),
);

const checkWeek = orNull(
  shape({
    'Mo?': checkDay,
    'Tu?': checkDay,
    'We?': checkDay,
    'Th?': checkDay,
    'Fr?': checkDay,
    'Sa?': checkDay,
    'Su?': checkDay,
    PH: (value, path) => {
      if (value !== 'week') checkDay(value, path);
    },
  }),
);

const checkDate: Check = (value, path) => {
  dayNumber(value, path);
};

const checkText = matching(/(?:)/, 'a text');

const checkNote: Check = (value, path) => {
  (typeof value === 'object' ? mapOf(checkText) : checkText)(value, path);
};

const checkZone: Check = (value, path) => {
  try {
    // Some engines take offsets such as "+01:00" for zones.
    if (typeof value === 'string' && /^[A-Z]/.test(value)) {
      offsetOf(value);
      return;
    }
  } catch {
    // The message has to begin with the path.
  }
  refuse(path, value, 'an IANA zone');
};

const checkOrder = (from: unknown, through: unknown, path: string): void => {
  if ((through as string) < (from as string)) refuse(path, through, `${String(from)} or later`);
};

/** A range of days, with other fields. */
const rangeOf = (fields: Readonly<Record<string, Check>>): Check => {
  const checkFields = shape({from: checkDate, through: checkDate, ...fields});
  return (value, path) => {
    checkFields(value, path);
    const {from, through} = value as {from: string; through: string};
    checkOrder(from, through, `${path}.through`);
  };
};

const checkFields = shape({
  'week?': checkWeek,
  'seasons?': listOf(rangeOf({week: checkWeek})),
  'special?': listOf(rangeOf({hours: checkDay, 'note?': checkNote})),
  'validFrom?': checkDate,
  'validThrough?': checkDate,
  'tz?': checkZone,
  'holidays?': oneOf('DK', null),
  'agreementDays?': oneOf('may-close'),
});

function checkHours(source: unknown, path: string): void {
  checkFields(source, path);
  const {validFrom, validThrough} = source as HoursSource;
  checkOrder(validFrom, validThrough, path ? `${path}.validThrough` : 'validThrough');
}
