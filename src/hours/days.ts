import {misfit, throwProblem} from '../validation/problem.js';
import {memoize} from './memoize.js';

/** Milliseconds of a day on a wall clock. */
export const DAY = 86_400_000;

export const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;

/** A weekday as the source writes it. */
export type Weekday = (typeof WEEKDAYS)[number];

/** What a date has to be, in a complaint. */
export const CALENDAR_DATE = 'a calendar date, YYYY-MM-DD';

/** The number of a date, in days from 1970-01-01; undefined when there is no such date. */
function numberOf(date: unknown): number | undefined {
  const day = Number(new Date(date as string)) / DAY;
  // A Date takes other spellings too, and in some engines 30 February; what it does not take
  // becomes 1970-01-01, which it takes.
  return dateOf(day || 0) === date ? day : undefined;
}

/** Whether the value is a date `YYYY-MM-DD` of the calendar. */
export function isDate(value: unknown): value is string {
  return numberOf(value) !== undefined;
}

/**
 * The number of a date `YYYY-MM-DD`, in days from 1970-01-01.
 *
 * @throws {RangeError} when there is no such date.
 */
export function dayNumber(date: string): number {
  return numberOf(date) ?? throwProblem(misfit('', date, CALENDAR_DATE));
}

/** The date, `YYYY-MM-DD`, of a day's number. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, -14);
}

/** The date that many days later, or earlier when `count` is negative. */
export function addDays(date: string, count: number): string {
  return dateOf(dayNumber(date) + count);
}

/** A day's place in the week: 0 is Sunday, 6 is Saturday. */
export function weekdayNumber(day: number): number {
  return new Date(day * DAY).getUTCDay();
}

/** The weekday of a day's number. */
export function weekdayOfDay(day: number): Weekday {
  return WEEKDAYS[weekdayNumber(day)]!;
}

/** The weekday of a date `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday {
  return weekdayOfDay(dayNumber(date));
}

/** Start and end of `10:00-15:00` in milliseconds from midnight; an end before the start is a day later. */
export const clockTimes = /* @__PURE__ */ memoize((span: string): readonly [number, number] => {
  const [start, end] = span.split('-').map(time => Number(new Date(`1970-01-01T${time}Z`))) as [
    number,
    number,
  ];
  return [start, end < start ? end + DAY : end];
});
