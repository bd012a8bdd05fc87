import {dayNumber} from './days.js';
import {memoize} from './memoize.js';
import {officeDay, stretchesOn, type OfficeDay, type Stretch} from './office-day.js';
import type {HoursSource, SeasonSource, SpecialSource} from './types.js';
import {offsetOf, type Offset} from './zone.js';

/** A rule of the source and the numbers of the days it is for, both included. */
export interface Ranged<T> {
  readonly first: number;
  readonly last: number;
  readonly rule: T;
}

/** A schedule ready to be asked. Outside this folder only `tz` may be relied on. */
export interface Hours {
  /** The office's zone, an IANA name. */
  readonly tz: string;
  readonly holidays: HoursSource['holidays'] | undefined;
  readonly agreementDays: HoursSource['agreementDays'] | undefined;
  readonly offset: Offset;
  /** The numbers of the first and the last valid day. */
  readonly first: number;
  readonly last: number;
  /** The last that fits a day holds. */
  readonly special: readonly Ranged<SpecialSource>[];
  /** The last that fits a day holds; the first, the week itself, fits all days. */
  readonly seasons: readonly Ranged<Pick<SeasonSource, 'week'>>[];
  /** `officeDay` and `stretchesOn` by the day's number, each worked out once. */
  readonly days: (day: number) => OfficeDay;
  readonly stretches: (day: number) => readonly Stretch[];
}

/** Makes a schedule of a source that has been checked, by `parseHours` or when a script was built. */
export function compileHours({
  week = null,
  seasons = [],
  special = [],
  validFrom,
  validThrough,
  tz = 'Europe/Copenhagen',
  holidays,
  agreementDays,
}: HoursSource): Hours {
  const hours: Hours = {
    tz,
    holidays,
    agreementDays,
    offset: offsetOf(tz),
    first: validFrom ? dayNumber(validFrom) : -Infinity,
    last: validThrough ? dayNumber(validThrough) : Infinity,
    special: special.map(ranged),
    seasons: [{first: -Infinity, last: Infinity, rule: {week}}, ...seasons.map(ranged)],
    days: memoize(day => officeDay(hours, day)),
    stretches: memoize(day => stretchesOn(hours, day)),
  };
  return hours;
}

function ranged<T extends {readonly from: string; readonly through: string}>(rule: T): Ranged<T> {
  return {first: dayNumber(rule.from), last: dayNumber(rule.through), rule};
}
