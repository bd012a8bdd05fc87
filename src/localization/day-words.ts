import {msg, str} from '@lit/localize';
import {ANY_MONDAY, weekdayHours} from '../directory/clock-spans.js';
import type {ClockSpan} from '../directory/clock-spans.js';
import type {Channel} from '../directory/office-state.js';
import type {Service, Text} from '../directory/types.js';
import {addDays} from '../hours/index.js';
import type {Reason, WeekSource} from '../hours/index.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {dayName} from './day-names.js';
import {formatSpan, formatWeekday, joinWords} from './format.js';
import type {Language} from './language.js';

/** In which language, and of which office. */
export interface Speaker {
  readonly language: Language;
  /** A directory's text in the language, or in the next best. */
  readonly write: (text: Text) => string;
  readonly services: readonly Service[];
  /** The office's own page; undefined where none is known. */
  readonly url: string | undefined;
}

/** A line of what a day has: times and what holds of them, or words in their place. */
export interface HoursLine {
  readonly times: string;
  readonly note?: string;
  /** Where the note leads. */
  readonly url?: string;
  /** Whether it says that what stands below it may not hold. */
  readonly isDoubted?: boolean;
}

/**
 * Where booking is told of the hours of a channel: in its title, where all are for booked visits; with
 * each, where some are, or they are those of a telephone; nowhere, where none is.
 */
export type Booking = 'title' | 'each' | 'none';

export const bookingOf = (
  days: readonly (readonly ClockSpan[] | null)[],
  channel: Channel = 'visit',
): Booking => {
  const spans = days.flatMap(day => day ?? []);
  if (!spans.some(({isBooked}) => isBooked)) return 'none';
  return channel === 'visit' && spans.every(({isBooked}) => isBooked) ? 'title' : 'each';
};

export const channelTitle = (channel: Channel, booking: Booking): string => {
  if (channel === 'phone') return msg('Phone', {id: 'phone-channel'});
  return booking === 'title'
    ? msg('Visit – book first', {id: 'visit-booked'})
    : msg('Visit', {id: 'visit'});
};

const servicesIn = (ids: readonly string[], {language, services, write}: Speaker): string =>
  joinWords(
    language,
    ids.map(id => {
      const service = services.find(each => each.id === id);
      return service ? write(service.name) : id;
    }),
  );

const spanLine = (span: ClockSpan, isBookingTold: boolean, speaker: Speaker): HoursLine => {
  const notes = [
    span.services ? msg(str`only for ${servicesIn(span.services, speaker)}`, {id: 'only-for'}) : '',
    !isBookingTold
      ? ''
      : span.isBooked
        ? msg('book first', {id: 'book-first'})
        : msg('drop-in', {id: 'drop-in'}),
  ].filter(Boolean);
  const times =
    span.t === '00:00-24:00'
      ? msg('open all day', {id: 'all-day'})
      : formatSpan(speaker.language, span.t);
  return {times, ...(notes.length > 0 && {note: joinWords(speaker.language, notes)})};
};

/** What a day has, as in the middle of a sentence. */
export const dayLines = (
  spans: readonly ClockSpan[] | null,
  isBookingTold: boolean,
  speaker: Speaker,
): readonly HoursLine[] => {
  if (!spans) return [{times: msg('not known', {id: 'not-known'})}];
  if (!spans.length) return [{times: msg('closed', {id: 'day-closed'})}];
  return spans.map(span => spanLine(span, isBookingTold, speaker));
};

/** Several lines in one: `09:00–12:00 (book first), 12:00–15:00 (drop-in)`. */
export const inOneLine = (language: Language, lines: readonly HoursLine[]): string =>
  joinWords(
    language,
    lines.map(line => {
      const {times, note} = inheritingNothing(line);
      return note ? `${times} (${note})` : times;
    }),
  );

/** Why a day is not like others of its weekday; undefined where nobody says so. */
export const reasonWords = (reason: Reason | null, {write}: Speaker): string | undefined => {
  switch (reason?.code) {
    case 'public-holiday':
    case 'agreement-day':
      return dayName(reason.name);
    case 'special': {
      const {note = ''} = reason;
      return (typeof note === 'string' ? note : write(note)) || undefined;
    }
    default:
      return undefined;
  }
};

/** Days in a row: one, `Saturday, Sunday` or `Monday–Friday`. */
export const joinDays = (
  language: Language,
  first: string,
  last: string,
  count: number,
): string => {
  if (count === 1) return first;
  return count === 2 ? joinWords(language, [first, last]) : `${first}–${last}`;
};

/** Weekdays with the same hours. */
export interface WeekdayGroup {
  readonly label: string;
  /** One for each of the weeks. */
  readonly cells: readonly (readonly ClockSpan[] | null)[];
}

/** The days of some weeks side by side, from Monday on; those that follow each other and are alike as one. */
export const groupWeekdays = (
  language: Language,
  weeks: readonly WeekSource[],
): readonly WeekdayGroup[] => {
  const columns = weeks.map(weekdayHours);
  const groups: {first: number; last: number; cells: WeekdayGroup['cells']}[] = [];
  for (let day = 0; day < 7; day++) {
    const cells = columns.map(column => column[day]!);
    const group = groups.at(-1);
    if (JSON.stringify(group?.cells) === JSON.stringify(cells)) group!.last = day;
    else groups.push({first: day, last: day, cells});
  }
  const name = (day: number): string =>
    formatWeekday(language, Number(new Date(addDays(ANY_MONDAY, day))), 'UTC');
  return groups.map(({first, last, cells}) => ({
    label: joinDays(language, name(first), name(last), last - first + 1),
    cells,
  }));
};

/** A regular week in a line: `Tuesday 10:00–12:00, closed on other days`. */
export const weekSummary = (week: WeekSource, speaker: Speaker): string => {
  const groups = groupWeekdays(speaker.language, [week]).map(({label, cells: [spans = null]}) => ({
    label,
    spans,
  }));
  const isBookingTold = bookingOf(groups.map(({spans}) => spans)) !== 'none';
  const told = groups.filter(({spans}) => spans?.length !== 0);
  if (!told.length) return msg('closed', {id: 'day-closed'});
  const {language} = speaker;
  return joinWords(language, [
    ...told.map(
      ({label, spans}) =>
        `${label} ${inOneLine(language, dayLines(spans, isBookingTold, speaker))}`,
    ),
    ...(told.length < groups.length
      ? [msg('closed on other days', {id: 'closed-on-other-days'})]
      : []),
  ]);
};
