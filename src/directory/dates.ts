import {addWorkingDays, compileHours, dateAt} from '../hours/index.js';
import type {CalendarDate, DateOffset} from './types.js';

/** Whether the value is a day of the calendar in the years 1000 to 2999, written `YYYY-MM-DD`. */
export const isCalendarDate = (value: unknown): value is CalendarDate => {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(+day) && day.toISOString().startsWith(value);
};

/**
 * A day some months, weeks and days from another, by the calendar: a month that is too short gives its
 * last day (30 November plus three months is the last day of February). Working days come last.
 */
export const offsetDate = (
  date: CalendarDate,
  {months = 0, weeks = 0, days = 0, workingDays = 0}: DateOffset,
): CalendarDate => {
  const moved = new Date(date);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months + 1, 0);
  moved.setUTCDate(Math.min(day, moved.getUTCDate()) + weeks * 7 + days);
  return addWorkingDays(moved.toISOString().slice(0, 10), workingDays);
};

/** The day in Denmark, where hours are unless they say otherwise, at an instant in epoch milliseconds. */
export const dayAt = (epochMs: number): CalendarDate => dateAt(compileHours({}), epochMs);
