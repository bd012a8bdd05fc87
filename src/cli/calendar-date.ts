import {InvalidArgumentError} from 'commander';
import {isCalendarDate} from '../directory/dates.js';
import type {CalendarDate} from '../directory/index.js';

/** @throws InvalidArgumentError for an option that is no day of the calendar */
export const calendarDate = (value: string): CalendarDate => {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-11-27.');
};
