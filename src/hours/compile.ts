import {inheritingNothing} from '../validation/own-properties.js';
import {dayNumber} from './days.js';
import {memoize} from './memoize.js';
import type {Hours, Ranged} from './compiled.js';
import {hasSpan, officeDay, stretchesOn} from './office-day.js';
import type {HoursSource} from './types.js';
import {offsetOf} from './zone.js';

/** Makes a schedule of a source that has been checked, by `parseHours` or when a script was built. */
export function compileHours(source: HoursSource): Hours {
  const {
    week = null,
    seasons = [],
    special = [],
    validFrom,
    validThrough,
    tz = 'Europe/Copenhagen',
    holidays,
    agreementDays,
  } = inheritingNothing({...source});
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
    serving: memoize(service =>
      hasSpan(hours, span => span.for?.includes(service))
        ? {...hours, stretches: memoize(day => stretchesOn(hours, day, service))}
        : hours,
    ),
  };
  return hours;
}

function ranged<T extends {readonly from: string; readonly through: string}>(rule: T): Ranged<T> {
  return {first: dayNumber(rule.from), last: dayNumber(rule.through), rule};
}
