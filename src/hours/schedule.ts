import {memoize} from './memoize.js';
import {officeDay, stretchesOn, type OfficeDay, type Stretch} from './office-day.js';
import type {HoursSource} from './types.js';
import {offsetOf, type Offset} from './zone.js';

/** A schedule ready to be asked. Outside this folder only `tz` may be relied on. */
export interface Hours {
  /** The office's zone, an IANA name. */
  readonly tz: string;
  readonly source: HoursSource;
  readonly offset: Offset;
  /** `officeDay` and `stretchesOn` by the day's number, each worked out once. */
  readonly days: (day: number) => OfficeDay;
  readonly stretches: (day: number) => readonly Stretch[];
}

/** Makes a schedule of a source that has been checked, by `parseHours` or when a script was built. */
export function openHours(source: HoursSource): Hours {
  const {tz = 'Europe/Copenhagen'} = source;
  const hours: Hours = {
    tz,
    source,
    offset: offsetOf(tz),
    days: memoize(day => officeDay(hours, day)),
    stretches: memoize(day => stretchesOn(hours, day)),
  };
  return hours;
}
