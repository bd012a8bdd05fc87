import {inheritingNothing} from '../validation/own-properties.js';
import {dayNumber} from './days.js';
import {memoize} from './memoize.js';
import type {Hours, Ranged} from './compiled.js';
import {officeDay, stretchesOn} from './office-day.js';
import type {DaySource, HoursSource, SpanSource, State, WeekSource} from './types.js';
import {offsetOf} from './zone.js';

/** Makes a schedule of a source that has been checked, by `parseHours` or when a script was built. */
export function compileHours(source: HoursSource): Hours {
  const own = inheritingNothing({...source});
  const {
    week = null,
    seasons = [],
    special = [],
    validFrom,
    validThrough,
    tz = 'Europe/Copenhagen',
    holidays,
    agreementDays,
  } = own;
  const hours: Hours = {
    tz,
    holidays,
    agreementDays,
    offset: offsetOf(tz),
    first: validFrom ? dayNumber(validFrom) : -Infinity,
    last: validThrough ? dayNumber(validThrough) : Infinity,
    special: special.map(ranged),
    seasons: [{first: -Infinity, last: Infinity, rule: {week}}, ...seasons.map(ranged)],
    states: statesOf(own),
    days: memoize(day => officeDay(hours, day)),
    stretches: memoize(day => stretchesOn(hours, day)),
    serving: memoize(service =>
      isNamedIn(own, service)
        ? {...hours, stretches: memoize(day => stretchesOn(hours, day, service))}
        : hours,
    ),
  };
  return hours;
}

/** The regular week and those of seasons. */
function weeksOf({week = null, seasons = []}: HoursSource): (WeekSource | null)[] {
  return [week, ...seasons.map(season => season.week)];
}

/** The days of all weeks, and the special ones. */
function daysOf(source: HoursSource): (DaySource | 'week')[] {
  return [
    ...weeksOf(source).flatMap(week => Object.values(week ?? {})),
    ...(source.special ?? []).map(({hours}) => hours),
  ];
}

/** Whether any span is for this service. */
function isNamedIn(source: HoursSource, service: string): boolean {
  return daysOf(source).some(
    day =>
      day !== 'week' && day?.some(span => typeof span !== 'string' && span.for?.includes(service)),
  );
}

/** The states that a source gives reason for. */
function statesOf(source: HoursSource): ReadonlySet<State> {
  const {validFrom, validThrough, agreementDays} = source;
  const states = new Set<State>();
  if (validFrom ?? validThrough) states.add('unknown');
  // Days that a week leaves out are closed, as are the hours around spans.
  for (const each of [...weeksOf(source), ...daysOf(source)]) {
    states.add(each ? 'closed' : 'unknown');
    if (!Array.isArray(each)) continue;
    for (const span of each as readonly SpanSource[]) {
      states.add(typeof span === 'string' || !span.by ? 'open' : 'appointment');
      if (agreementDays) states.add('may-be-closed');
    }
  }
  return states;
}

function ranged<T extends {readonly from: string; readonly through: string}>(rule: T): Ranged<T> {
  return {first: dayNumber(rule.from), last: dayNumber(rule.through), rule};
}
