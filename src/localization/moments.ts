import {msg, str} from '@lit/localize';
import {addDays, clockOffset} from '../hours/index.js';
import type {Hours} from '../hours/index.js';
import {formatDayMonth, formatRelativeDay, formatSpan, formatWeekday, joinWords} from './format.js';
import type {Language} from './language.js';

const DAY = 86_400_000;

/** From when to when; without an end it is a moment. All in epoch milliseconds. */
export interface Period {
  readonly start: number;
  readonly end?: number;
}

/** What clocks somewhere show. */
type Clock = (epochMs: number) => {readonly date: string; readonly time: string};

/** Read as UTC, what is that much later shows the clock of the zone. */
const clockAhead =
  (offsetAt: (epochMs: number) => number): Clock =>
  epochMs => {
    const iso = new Date(epochMs + offsetAt(epochMs)).toISOString();
    return {date: iso.slice(0, 10), time: iso.slice(11, 16)};
  };

/** How far the reader's clock is ahead of UTC, without asking for its zone. */
const readersOffset = (epochMs: number): number => -new Date(epochMs).getTimezoneOffset() * 60_000;

/** When the reader's next day begins. */
export const readersMidnight = (now: number): number => new Date(now).setHours(24, 0, 0, 0);

const readersClock = clockAhead(readersOffset);

/** What ends at midnight ends on the day before. */
const endOn = (clock: Clock, epochMs: number): {date: string; time: string} => {
  const {date, time} = clock(epochMs);
  return time === '00:00' ? {date: addDays(date, -1), time: '24:00'} : {date, time};
};

const rangeOn = (clock: Clock, start: number, end: number): string =>
  `${clock(start).time}-${endOn(clock, end).time}`;

const inOne = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

/** `10:00`, Danish `kl. 10.00`. */
const clockWords = (language: Language, time: string): string => {
  const written = formatSpan(language, time);
  return msg(str`${written}`, {id: 'clock-time'});
};

/** `yesterday`, `tomorrow`, `Thursday`, `4 January`: the nearer, the shorter. */
const dayWords = (language: Language, today: string, date: string): string => {
  const days = (Number(new Date(date)) - Number(new Date(today))) / DAY;
  if (Math.abs(days) <= 1) return formatRelativeDay(language, days);
  if (days > 1 && days < 7) return formatWeekday(language, Number(new Date(date)), 'UTC');
  const dayMonth = formatDayMonth(language, date, today);
  return msg(str`${dayMonth}`, {id: 'on-date'});
};

/** Writes moments in a language, in an office's time and in the reader's. */
export class Moments {
  readonly #language: Language;
  readonly #now: number;
  readonly #offsetAt: (epochMs: number) => number;
  readonly #clock: Clock;

  /** The office's own date now. */
  readonly today: string;

  constructor(language: Language, hours: Hours, now: number) {
    this.#language = language;
    this.#now = now;
    this.#offsetAt = epochMs => clockOffset(hours, epochMs);
    this.#clock = clockAhead(this.#offsetAt);
    this.today = this.dateOf(now);
  }

  dateOf(epochMs: number): string {
    return this.#clock(epochMs).date;
  }

  /** `10:00` on whatever day. */
  time(epochMs: number): string {
    return clockWords(this.#language, this.#clock(epochMs).time);
  }

  /** `10:00`, `tomorrow 10:00`, `Thursday 10:00`, `4 January 10:00`: the nearer, the shorter. */
  start(epochMs: number, isDayTold = false): string {
    const {date, time} = this.#clock(epochMs);
    return this.#write(date, time, isDayTold);
  }

  /** The same of an end, which may be `24:00`. */
  end(epochMs: number): string {
    const {date, time} = endOn(this.#clock, epochMs);
    return this.#write(date, time, false);
  }

  /** `today 10:00–16:00`, `tomorrow 10:00–16:00`. */
  period({start, end}: Period, isDayTold = true): string {
    const {date, time} = this.#clock(start);
    const times = end === undefined ? time : rangeOn(this.#clock, start, end);
    return this.#write(date, times, isDayTold);
  }

  /** The times of several periods of a day: `10:00–12:00, 13:00–15:00`. */
  times(periods: readonly Required<Period>[]): string {
    return clockWords(
      this.#language,
      joinWords(
        this.#language,
        periods.map(({start, end}) => rangeOn(this.#clock, start, end)),
      ),
    );
  }

  /**
   * The same period on the reader's clock, with its day where the reader's date is not the office's, or the
   * office's midnight may be told as of either day; empty where both clocks show the same.
   */
  yours({start, end}: Period): string {
    if (readersOffset(start) === this.#offsetAt(start)) return '';
    // Around the clock it is for everybody.
    if (end !== undefined && end - start >= DAY) return '';
    const {date, time} = readersClock(start);
    const today = readersClock(this.#now).date;
    const isSameDay =
      this.today === today && this.dateOf(start) === date && this.dateOf(start - 1) === date;
    const day = isSameDay ? '' : dayWords(this.#language, today, date);
    const times = end === undefined ? time : rangeOn(readersClock, start, end);
    const moment = inOne(day, clockWords(this.#language, times));
    return msg(str`Your time: ${moment}`, {id: 'reader-time'});
  }

  #write(date: string, time: string, isDayTold: boolean): string {
    const {today} = this;
    const day = date === today && !isDayTold ? '' : dayWords(this.#language, today, date);
    return inOne(day, clockWords(this.#language, time));
  }
}
