import {inheritingNothing} from '../validation/own-properties.js';
import {addDays, clockOffset, compileHours, dateAt, spansOn} from '../hours/index.js';
import type {DaySource, Hours, Span, WeekSource} from '../hours/index.js';
import type {CalendarDate} from './types.js';

/** A time on the office's clocks in which something can be had. */
export interface ClockSpan extends Omit<Span, 'start' | 'end'> {
  /** `10:00-15:00`; an end before the start is on the next day, the end may be `24:00`. */
  readonly t: string;
}

const clockAt = (hours: Hours, instant: number): string =>
  new Date(instant + clockOffset(hours, instant)).toISOString().slice(11, 16);

const clockSpan = (hours: Hours, {start, end, ...span}: Span): ClockSpan => {
  const closes = clockAt(hours, end);
  return inheritingNothing({
    ...span,
    t: `${clockAt(hours, start)}-${closes === '00:00' ? '24:00' : closes}`,
  });
};

/** What the spans of a day are on the office's clocks; null where they are not known. */
export const clockSpansOn = (hours: Hours, date: CalendarDate): ClockSpan[] | null =>
  spansOn(hours, date)?.map(span => clockSpan(hours, span)) ?? null;

/**
 * Those of them that begin on that day, as a time by itself says: where an open night covers the beginning
 * of a booked one, the rest begins the day after.
 */
export const clockSpansFrom = (hours: Hours, date: CalendarDate): ClockSpan[] | null =>
  spansOn(hours, date)
    ?.filter(({start}) => dateAt(hours, start) === date)
    .map(span => clockSpan(hours, span)) ?? null;

/** The first day of the week that stands for all. */
export const ANY_MONDAY = '2024-01-01';

/** The hours of each weekday of a regular week, from Monday on. */
export const weekdayHours = (week: WeekSource): (ClockSpan[] | null)[] => {
  // Without holidays and zone each day is a plain one.
  const hours = compileHours({week, holidays: null, tz: 'UTC'});
  return [...Array(7).keys()].map(day => clockSpansOn(hours, addDays(ANY_MONDAY, day)));
};

/** The hours of a day as a source has it. */
export const clockSpansOf = (day: DaySource): ClockSpan[] | null =>
  weekdayHours(inheritingNothing<WeekSource>({Mo: day, PH: 'week'}))[0]!;
