import {dateOf, DAY, dayNumber} from './days.js';
import {fail, isObject} from './fail.js';
import {memoize} from './memoize.js';
import {officeDay, stretchesOn} from './office-day.js';
import type {ClockDay, ClockSpan, DayRule, Hours, Range, Week, WeekRule} from './schedule.js';
import type {Note, WeekSource} from './types.js';
import {offsetOf} from './zone.js';

/** Reads what stands at a path of the source; throws RangeError when it is not right. */
type Parse<T> = (source: unknown, path: string) => T;

type Shape = Readonly<Record<string, Parse<unknown>>>;

type Shaped<S extends Shape> = {[K in keyof S]: ReturnType<S[K]>};

/**
 * Checks a schedule written in the form of `HoursSource`. The source is not copied: do not change
 * it afterwards.
 *
 * @param path where the source stands in its file, such as `offices[3].hours.visit`.
 * @throws {RangeError} at anything wrong or ambiguous; the message begins with the fault's path.
 */
export function parseHours(source: unknown, path = ''): Hours {
  const fields = parseFields(source, path, {
    week: optional(parseWeek, null),
    seasons: optional(listOf(parseSeason), []),
    special: optional(listOf(parseSpecial), []),
    validFrom: optional(dayNumber, -Infinity),
    validThrough: optional(dayNumber, Infinity),
    tz: optional(parseZone, 'Europe/Copenhagen'),
    holidays: optional(oneOf('DK', null), 'DK' as const),
    agreementDays: optional(oneOf('may-close'), null),
  });
  const {week, seasons, special, validFrom, validThrough, ...others} = fields;
  checkOrder(validFrom, validThrough, `${path}.validThrough`);
  const hours: Hours = {
    ...others,
    offset: offsetOf(others.tz),
    rules: [
      {from: -Infinity, through: Infinity, week},
      ...seasons,
      ...special,
      outsideValidity(-Infinity, validFrom - 1, 'not-yet-valid'),
      outsideValidity(validThrough + 1, Infinity, 'expired'),
    ],
    days: memoize(day => officeDay(hours, day)),
    stretches: memoize(day => stretchesOn(hours, day)),
  };
  return hours;
}

function outsideValidity(
  from: number,
  through: number,
  code: 'not-yet-valid' | 'expired',
): WeekRule & DayRule {
  return {from, through, week: null, hours: null, reason: {code}};
}

function parseSeason(source: unknown, path: string): WeekRule {
  return parseRange(source, path, {week: parseWeek});
}

function parseSpecial(source: unknown, path: string): DayRule {
  const {note, ...rule} = parseRange(source, path, {
    hours: parseDay,
    note: optional(parseNote, null),
  });
  return {...rule, reason: {code: 'special', ...(note !== null && {note})}};
}

/** Reads a range of days, with other fields. */
function parseRange<S extends Shape>(source: unknown, path: string, shape: S): Range & Shaped<S> {
  const range = parseFields(source, path, {
    from: dayNumber,
    through: dayNumber,
    ...shape,
  }) as Range & Shaped<S>;
  checkOrder(range.from, range.through, `${path}.through`);
  return range;
}

function parseWeek(source: unknown, path: string): Week | null {
  if (source === null) return null;
  const weekday = optional(parseDay, []);
  const week = parseFields(source, path, {
    Mo: weekday,
    Tu: weekday,
    We: weekday,
    Th: weekday,
    Fr: weekday,
    Sa: weekday,
    Su: weekday,
    PH: (day, at) => (day === 'week' ? day : parseDay(day, at)),
  });
  return {...week, source: source as WeekSource};
}

function parseDay(source: unknown, path: string): ClockDay {
  return source === null ? null : listOf(parseSpan)(source, path);
}

function parseSpan(source: unknown, path: string): ClockSpan {
  if (typeof source === 'string') return parseTimes(source, path);
  const {t} = parseFields(source, path, {t: parseTimes, by: oneOf('appointment')});
  return {...t, state: 'appointment'};
}

function parseTimes(source: unknown, path: string): ClockSpan {
  if (
    typeof source !== 'string' ||
    // Equal ends could be a whole day or none of it.
    !/^(?!(.+)-\1)([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(source)
  ) {
    fail(path, source, '09:00-17:00');
  }
  const [start, end] = source.split('-').map(time => Date.parse(`1970-01-01T${time}Z`)) as [
    number,
    number,
  ];
  return {start, end: end < start ? end + DAY : end, state: 'open'};
}

function parseNote(source: unknown, path: string): Note {
  return typeof source === 'string' || isObject(source)
    ? (source as Note)
    : fail(path, source, 'text');
}

function parseZone(source: unknown, path: string): string {
  try {
    // Some engines take offsets such as "+01:00" for zones.
    if (typeof source === 'string' && /^[A-Z]/.test(source)) {
      offsetOf(source);
      return source;
    }
  } catch {
    // The message has to begin with the path.
  }
  fail(path, source, 'an IANA zone');
}

function checkOrder(from: number, through: number, path: string): void {
  if (through < from) fail(path, dateOf(through), 'a later date');
}

function optional<T, F>(parse: Parse<T>, fallback: F): Parse<T | F> {
  return (source, path) => (source === undefined ? fallback : parse(source, path));
}

function oneOf<const T extends string | null>(...allowed: readonly T[]): Parse<T> {
  return (source, path) =>
    allowed.includes(source as T)
      ? (source as T)
      : fail(path, source, allowed.map(String).join(' or '));
}

function listOf<T>(parse: Parse<T>): Parse<T[]> {
  return (source, path) =>
    Array.isArray(source)
      ? // Unlike map, it does not pass over holes.
        Array.from(source, (item: unknown, index) => parse(item, `${path}[${index}]`))
      : fail(path, source, 'a list');
}

function parseFields<S extends Shape>(source: unknown, path: string, shape: S): Shaped<S> {
  if (!isObject(source)) fail(path, source, 'an object');
  const keys = Object.keys(shape);
  for (const key of Object.keys(source)) {
    if (!keys.includes(key)) fail(`${path}.${key}`, key, String(keys));
  }
  return Object.fromEntries(
    keys.map(key => [key, shape[key]!(source[key], `${path}.${key}`)]),
  ) as Shaped<S>;
}
