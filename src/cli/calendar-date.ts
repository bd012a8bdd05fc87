import {InvalidArgumentError} from 'commander';
import {dayAt, isCalendarDate} from '../directory/dates.js';
import type {CalendarDate} from '../directory/index.js';

/** @throws InvalidArgumentError for an option that is no day of the calendar */
export const calendarDate = (value: string): CalendarDate => {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-11-27.');
};

/** @throws InvalidArgumentError for an option that is no day of the calendar, or one to come */
export const pastDate = (value: string): CalendarDate => {
  const date = calendarDate(value);
  const today = dayAt(Date.now());
  if (date <= today) return date;
  throw new InvalidArgumentError(
    `It is still to come: write the day the page was read, at the latest ${today}.`,
  );
};
