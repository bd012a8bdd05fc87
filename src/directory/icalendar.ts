import {addDays} from '../hours/index.js';
import {languageTag} from '../validation/checks.js';
import {misfit, throwProblem} from '../validation/problem.js';
import {contentLines, escapeText, escapeUri} from './content-lines.js';
import {isCalendarDate} from './dates.js';
import {ownProperties} from '../validation/own-properties.js';
import type {CalendarDate} from './types.js';

/** A day to keep in mind. */
export interface CalendarEvent {
  /** Tells it from the others of the same day: a step's id with what happens on that day. */
  readonly id: string;
  readonly date: CalendarDate;
  /** The last day of an event that takes several. */
  readonly through?: CalendarDate;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
  readonly location?: string;
  /** How many days before to be reminded, at nine in the morning; 0: on the day. */
  readonly reminders: readonly number[];
}

/** All-day events begin at midnight, when nobody wants to be woken. */
const REMINDER_HOUR = 9;

const triggerOf = (daysBefore: number): string => {
  if (!daysBefore) return `PT${REMINDER_HOUR}H`;
  const days = daysBefore - 1;
  return `-P${days ? `${days}D` : ''}T${24 - REMINDER_HOUR}H`;
};

const basicDate = (date: string): string => date.replace(/-/g, '');

/**
 * All-day events as an iCalendar file (RFC 5545), lines ended by CRLF. An event keeps its UID as long
 * as its id and date are the same, so that a calendar that has it takes a new file as an update.
 * @param options.language BCP 47 tag of the texts
 * @param options.now epoch milliseconds, written as the time the file was made
 * @throws RangeError for a language that is no tag, and for a date that does not exist:
 * `events[0].date: must be a calendar date, YYYY-MM-DD; got "soon"`
 */
export const toICalendar = (
  events: readonly CalendarEvent[],
  {language, now}: {readonly language: string; readonly now: number},
): string => {
  languageTag(language, 'language', throwProblem);
  const stamp = `${basicDate(new Date(now).toISOString()).replace(/:/g, '').slice(0, 15)}Z`;
  const written = (name: string, text: string) =>
    `${name};LANGUAGE=${language}:${escapeText(text)}`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//registration-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...ownProperties(events).flatMap(
      ({id, date, through, summary, description, url, location, reminders}, index) => {
        if (!isCalendarDate(date)) {
          throwProblem(misfit(`events[${index}].date`, date, 'a calendar date, YYYY-MM-DD'));
        }
        if (through !== undefined && !(isCalendarDate(through) && through >= date)) {
          const expected = `a calendar date no earlier than ${date}`;
          throwProblem(misfit(`events[${index}].through`, through, expected));
        }
        return [
          'BEGIN:VEVENT',
          `UID:${escapeText(id)}-${date}@registration-widgets`,
          `DTSTAMP:${stamp}`,
          // Without an end it takes that one day.
          `DTSTART;VALUE=DATE:${basicDate(date)}`,
          // The end is the first day that is no part of it.
          ...(through ? [`DTEND;VALUE=DATE:${basicDate(addDays(through, 1))}`] : []),
          written('SUMMARY', summary),
          written('DESCRIPTION', description),
          ...(url ? [`URL:${escapeUri(url)}`] : []),
          ...(location ? [written('LOCATION', location)] : []),
          'TRANSP:TRANSPARENT',
          ...reminders.flatMap(daysBefore => [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `TRIGGER:${triggerOf(daysBefore)}`,
            written('DESCRIPTION', summary),
            'END:VALARM',
          ]),
          'END:VEVENT',
        ];
      },
    ),
    'END:VCALENDAR',
  ]);
};
