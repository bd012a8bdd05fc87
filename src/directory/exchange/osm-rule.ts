import type {Weekday} from '../../hours/index.js';
import type {CalendarDate} from '../types.js';
import {isCalendarDate} from '../dates.js';
import {FROM_MONDAY, weekdaysBetween} from './weekdays.js';

/** A weekday, or public holidays. */
export type OsmDay = Weekday | 'PH';

export interface OsmRange {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/** A rule of an `opening_hours` value, of those that our hours can hold. */
export interface OsmRule {
  /** As it is written. */
  readonly text: string;
  /** Whether it adds to earlier rules for its days in place of replacing them. */
  readonly isAdditional: boolean;
  readonly ranges: readonly OsmRange[];
  /** Absent: all days. */
  readonly days?: readonly OsmDay[];
  /** Spans as our hours write them; `[]` where the rule names none. */
  readonly times: readonly string[];
  readonly state?: 'open' | 'off' | 'unknown';
  readonly comment?: string;
  /** Whether it is `24/7`: every day, holidays too. */
  readonly isAlways: boolean;
}

/** A rule that cannot be read, and the days it is about as far as that is clear. */
export interface UnreadRule {
  readonly text: string;
  readonly reason: string;
  /** Empty where it is about dates. */
  readonly days: readonly OsmDay[];
  /** Empty where it is about all dates, or about some that are not clear. */
  readonly ranges: readonly OsmRange[];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const STATES = {open: 'open', off: 'off', closed: 'off', unknown: 'unknown'} as const;

/** What rules can say and our hours cannot, by the word it begins with. */
const UNKNOWN_WORDS: Readonly<Record<string, string>> = {
  SH: 'school holidays',
  easter: 'days counted from Easter',
  week: 'weeks of the year',
  sunrise: 'times by the sun',
  sunset: 'times by the sun',
  dawn: 'times by the sun',
  dusk: 'times by the sun',
};

const TOKEN = /\s*("[^"]*"|\d{1,2}:\d{2}|\d+|[A-Za-z]+|\|\||[^\s])/y;

const tokenize = (text: string): string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) tokens.push(match[1]!);
  return tokens;
};

const isTime = (token = ''): boolean =>
  token.includes(':') && token !== ':' && !token.startsWith('"');
const isYear = (token = ''): boolean => /^\d{4}$/.test(token);
const isNumber = (token = ''): boolean => /^\d{1,2}$/.test(token);
const isMonth = (token = ''): boolean => MONTHS.includes(token);
const isDay = (token = ''): token is OsmDay =>
  token === 'PH' || (FROM_MONDAY as readonly string[]).includes(token);
const isState = (token = ''): token is keyof typeof STATES => Object.hasOwn(STATES, token);

class Unreadable extends Error {}

const refuse = (reason: string): never => {
  throw new Unreadable(reason);
};

/** Reads a rule from its tokens, and keeps what it has read where it cannot go on. */
class RuleReader {
  readonly #tokens: readonly string[];
  #at = 0;
  hasDates = false;
  readonly ranges: OsmRange[] = [];
  days: OsmDay[] | undefined;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(): string {
    return this.#tokens[this.#at++]!;
  }

  #skip(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at++;
    return true;
  }

  read(text: string, isAdditional: boolean): OsmRule {
    if (this.#tokens.slice(0, 3).join('') === '24/7') {
      this.#at = 3;
      return {text, isAdditional, ranges: [], isAlways: true, ...this.#ending(['00:00-24:00'])};
    }
    this.#readRanges();
    this.#readDays();
    const ending = this.#ending(this.#times());
    return {
      text,
      isAdditional,
      ranges: this.ranges,
      ...(this.days && {days: this.days}),
      isAlways: false,
      ...ending,
    };
  }

  #ending(times: readonly string[]): Pick<OsmRule, 'times' | 'state' | 'comment'> {
    const word = this.#peek();
    const state = isState(word) ? STATES[word] : undefined;
    if (state) this.#at++;
    const comment = this.#peek()?.startsWith('"') ? this.#take().slice(1, -1) : undefined;
    const rest = this.#peek();
    if (rest !== undefined) {
      // What is written where days or times should be may name further days.
      if (!times.length && !state) this.days = undefined;
      this.hasDates ||= isMonth(rest) || isYear(rest);
      refuse(
        UNKNOWN_WORDS[rest]
          ? `${UNKNOWN_WORDS[rest]} (${rest}) cannot be held`
          : `"${rest}" is not understood here`,
      );
    }
    return {times, ...(state && {state}), ...(comment !== undefined && {comment})};
  }

  #readRanges(): void {
    while (isYear(this.#peek()) || isMonth(this.#peek())) {
      this.hasDates = true;
      this.ranges.push(this.#range());
      this.#skip(':');
      // A comma between dates; behind it weekdays would be another rule.
      if (!(this.#peek() === ',' && isYear(this.#tokens[this.#at + 1]))) break;
      this.#at++;
    }
    const word = this.#peek() ?? '';
    if (['week', 'easter', 'SH'].includes(word)) {
      this.hasDates = true;
      refuse(`${UNKNOWN_WORDS[word]!} (${word}) cannot be held`);
    }
  }

  /** `2026 Dec 24`, `2026 Dec 24-31`, `2026 Dec 24-2027 Jan 03`. */
  #range(): OsmRange {
    if (!isYear(this.#peek())) refuse('dates of every year cannot be held: write the year');
    const year = this.#take();
    if (!isMonth(this.#peek())) refuse('a year alone cannot be held: write the first and last day');
    const month = this.#take();
    if (!isNumber(this.#peek()))
      refuse('a month alone cannot be held: write the first and last day');
    const from = this.#date(year, month, this.#take());
    if (!this.#skip('-')) return {from, through: from};
    const lastYear = isYear(this.#peek()) ? this.#take() : year;
    const lastMonth = isMonth(this.#peek()) ? this.#take() : month;
    if (!isNumber(this.#peek())) refuse('the last day is missing');
    const through = this.#date(lastYear, lastMonth, this.#take());
    if (through < from) refuse('the last day is before the first');
    return {from, through};
  }

  #date(year: string, month: string, day: string): CalendarDate {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    const date = `${year}-${number}-${day.padStart(2, '0')}`;
    return isCalendarDate(date) ? date : refuse(`there is no ${day} ${month} ${year}`);
  }

  #readDays(): void {
    if (!isDay(this.#peek())) return;
    const days = new Set<OsmDay>();
    do {
      if (!isDay(this.#peek())) refuse(`"${this.#peek() ?? ''}" is no weekday`);
      const first = this.#take() as OsmDay;
      days.add(first);
      this.days = [...days];
      if (this.#peek() === '-') {
        this.#at++;
        if (first === 'PH' || !isDay(this.#peek()) || this.#peek() === 'PH') {
          refuse('a range of weekdays needs two of them');
        }
        for (const day of weekdaysBetween(first as Weekday, this.#take() as Weekday)) days.add(day);
        this.days = [...days];
      }
      if (this.#peek() === '[') refuse('the first or last weekday of a month cannot be held');
      if (this.#peek() === '+') refuse('days counted from another cannot be held');
    } while (this.#skip(','));
    this.#skip(':');
    if (isDay(this.#peek())) refuse('weekdays that are holidays cannot be held');
  }

  #times(): string[] {
    const times: string[] = [];
    if (!isTime(this.#peek())) return times;
    do {
      if (!isTime(this.#peek())) refuse(`"${this.#peek() ?? ''}" is no time`);
      const opens = this.#time(this.#take());
      if (this.#skip('+')) refuse('hours without an end cannot be held');
      if (!this.#skip('-')) refuse('a time alone cannot be held: write when it begins and ends');
      if (!isTime(this.#peek())) refuse('times by the sun cannot be held');
      const closes = this.#time(this.#take());
      if (this.#peek() === '+') refuse('hours without an end cannot be held');
      if (this.#peek() === '/') refuse('hours at intervals cannot be held');
      times.push(this.#span(opens, closes));
    } while (this.#skip(','));
    return times;
  }

  /** Minutes from midnight; after midnight more than those of a day. */
  #time(token: string): number {
    const [hours, minutes] = token.split(':').map(Number) as [number, number];
    if (hours > 48 || minutes > 59) refuse(`there is no ${token}`);
    return hours * 60 + minutes;
  }

  #span(opens: number, closes: number): string {
    if (opens >= 24 * 60) refuse('hours that begin on the next day cannot be held');
    if (closes - opens > 24 * 60) refuse('hours longer than a day cannot be held');
    const end = closes > 24 * 60 ? closes - 24 * 60 : closes;
    if (opens === end) refuse('hours that end when they begin are not clear');
    const write = (time: number): string =>
      [Math.floor(time / 60), time % 60].map(part => String(part).padStart(2, '0')).join(':');
    return `${write(opens)}-${write(end)}`;
  }
}

interface Piece {
  readonly tokens: string[];
  readonly separator: string;
}

/** Cuts a value where a rule ends: a comma does so behind times, a state or a comment, unless a time follows. */
const splitRules = (value: string): Piece[] => {
  const tokens = tokenize(value);
  const pieces: Piece[] = [{tokens: [], separator: ''}];
  tokens.forEach((token, index) => {
    const {tokens: rule} = pieces.at(-1)!;
    const hasHours = rule.some(part => isTime(part) || isState(part) || part.startsWith('"'));
    const endsHere =
      token === ';' || token === '||' || (token === ',' && hasHours && !isTime(tokens[index + 1]));
    if (endsHere) pieces.push({tokens: [], separator: token});
    else rule.push(token);
  });
  return pieces.filter(({tokens}) => tokens.length);
};

/** Without the blanks that its tokens do without: `Mo-Fr 09:00-12:00`. */
const write = (tokens: readonly string[]): string =>
  tokens.reduce(
    (text, token) =>
      /[\w"\]]$/.test(text) && /^[\w"]/.test(token) ? `${text} ${token}` : text + token,
    '',
  );

/** Reads each rule of an `opening_hours` value by itself. */
export const readRules = (value: string): readonly (OsmRule | UnreadRule)[] =>
  splitRules(value).map(({tokens, separator}) => {
    const text = write(tokens);
    const reader = new RuleReader(tokens);
    try {
      if (separator === '||') refuse('a fallback (||) cannot be held');
      return reader.read(text, separator === ',');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const isDated = reader.hasDates || separator === '||';
      return {
        text,
        reason: error.message,
        days: isDated ? [] : (reader.days ?? FROM_MONDAY),
        ranges: reader.ranges,
      };
    }
  });
