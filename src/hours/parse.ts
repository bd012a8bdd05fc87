import {DAY, dayNumber, WEEKDAYS} from './days.js';
import {fail} from './fail.js';
import type {ClockDay, ClockSpan, Exception, Hours, Range, Season, Week} from './schedule.js';
import type {Note, WeekSource} from './types.js';
import {offsetOf, type Offset} from './zone.js';

const MINUTE = 60_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a schedule written in the form of `HoursSource`. The source is not copied: do not change
 * it afterwards.
 *
 * @param path where the source stands in its file, such as `offices[3].hours.visit`.
 * @throws {RangeError} at anything wrong or ambiguous; the message begins with the fault's path.
 */
export function parseHours(source: unknown, path = ''): Hours {
  const {
    week = null,
    seasons = [],
    special = [],
    validFrom,
    validThrough,
    tz = 'Europe/Copenhagen',
    holidays = 'DK',
    agreementDays,
  } = fieldsOf(source, path, [
    'week',
    'seasons',
    'special',
    'validFrom',
    'validThrough',
    'tz',
    'holidays',
    'agreementDays',
  ]);
  if (holidays !== 'DK' && holidays !== null) {
    fail(join(path, 'holidays'), holidays, '"DK" or null');
  }
  if (agreementDays !== undefined && agreementDays !== 'may-close') {
    fail(join(path, 'agreementDays'), agreementDays, '"may-close"');
  }
  const from = validFrom === undefined ? -Infinity : dayNumber(validFrom, join(path, 'validFrom'));
  const through =
    validThrough === undefined ? Infinity : dayNumber(validThrough, join(path, 'validThrough'));
  if (through < from) fail(join(path, 'validThrough'), validThrough, 'a day after validFrom');
  const outside = [
    outsideValidity(-Infinity, from - 1, 'not-yet-valid'),
    outsideValidity(through + 1, Infinity, 'expired'),
  ];
  return {
    tz: tz as string,
    offset: parseZone(tz, join(path, 'tz')),
    exceptions: [...parseList(special, join(path, 'special'), parseSpecial), ...outside],
    seasons: [
      {from: -Infinity, through: Infinity, week: parseWeek(week, join(path, 'week'))},
      ...parseList(seasons, join(path, 'seasons'), parseSeason),
      ...outside,
    ],
    hasPublicHolidays: holidays === 'DK',
    hasAgreementDays: agreementDays === 'may-close',
    days: new Map(),
    parts: new Map(),
  };
}

function outsideValidity(
  from: number,
  through: number,
  code: 'not-yet-valid' | 'expired',
): Exception & Season {
  return {from, through, spans: null, reason: {code}, week: null};
}

function parseSpecial(source: unknown, path: string): Exception {
  const fields = fieldsOf(source, path, ['from', 'through', 'hours', 'note']);
  const {hours, note} = fields;
  if (note !== undefined && !isNote(note)) fail(`${path}.note`, note, 'a string or {"en": "…"}');
  return {
    ...parseRange(fields, path),
    spans: parseDay(hours, `${path}.hours`),
    reason: note === undefined ? {code: 'special'} : {code: 'special', note},
  };
}

function isNote(note: unknown): note is Note {
  return (
    typeof note === 'string' ||
    (isObject(note) && Object.values(note).every(text => typeof text === 'string'))
  );
}

function parseSeason(source: unknown, path: string): Season {
  const fields = fieldsOf(source, path, ['from', 'through', 'week']);
  return {...parseRange(fields, path), week: parseWeek(fields['week'], `${path}.week`)};
}

function parseRange(fields: Fields, path: string): Range {
  const from = dayNumber(fields['from'], `${path}.from`);
  const through = dayNumber(fields['through'], `${path}.through`);
  if (through < from) fail(`${path}.through`, fields['through'], 'from or a day after it');
  return {from, through};
}

function parseWeek(source: unknown, path: string): Week | null {
  if (source === null) return null;
  const {PH, ...weekdays} = fieldsOf(source, path, [...WEEKDAYS, 'PH']);
  return {
    source: source as WeekSource,
    days: Object.fromEntries(
      WEEKDAYS.map(key => [key, key in weekdays ? parseDay(weekdays[key], `${path}.${key}`) : []]),
    ) as Week['days'],
    publicHoliday: PH === 'week' ? PH : parseDay(PH, `${path}.PH`, ' or "week"'),
  };
}

function parseDay(source: unknown, path: string, also = ''): ClockDay {
  return source === null ? null : parseList(source, path, parseSpan, `a list, null${also}`);
}

function parseSpan(source: unknown, path: string): ClockSpan {
  if (typeof source === 'string') return {...parseTimes(source, path), state: 'open'};
  const {t, by} = fieldsOf(source, path, ['t', 'by']);
  if (by !== 'appointment') fail(`${path}.by`, by, '"appointment"');
  return {...parseTimes(t, `${path}.t`), state: 'appointment'};
}

function parseTimes(source: unknown, path: string): {start: number; end: number} {
  const match =
    typeof source === 'string' &&
    /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(source);
  const [startHour, startMinute, endHour, endMinute] = match ? match.slice(1).map(Number) : [];
  const start = (startHour! * 60 + startMinute!) * MINUTE;
  const end = (endHour! * 60 + endMinute!) * MINUTE;
  // Equal ends could be a whole day or none of it.
  if (!match || end === start || end > DAY) fail(path, source, '"09:00-17:00" or "00:00-24:00"');
  return {start, end: end < start ? end + DAY : end};
}

function parseZone(source: unknown, path: string): Offset {
  try {
    // Some engines take offsets such as "+01:00" for zones.
    if (typeof source === 'string' && /^[A-Z]/.test(source)) return offsetOf(source);
  } catch {
    // Intl's own message has no path.
  }
  fail(path, source, '"Europe/Copenhagen" or the like');
}

function parseList<T>(
  source: unknown,
  path: string,
  parseItem: (item: unknown, path: string) => T,
  remedy = 'a list',
): T[] {
  if (!Array.isArray(source)) fail(path, source, remedy);
  // Unlike map, it does not leave out holes.
  return Array.from<unknown, T>(source, (item, index) => parseItem(item, `${path}[${index}]`));
}

function fieldsOf(source: unknown, path: string, keys: readonly string[]): Fields {
  if (!isObject(source)) fail(path, source, 'an object');
  for (const key of Object.keys(source)) {
    if (!keys.includes(key)) fail(join(path, key), key, keys.join(', '));
  }
  return source;
}

function isObject(source: unknown): source is Fields {
  return typeof source === 'object' && source !== null && !Array.isArray(source);
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
