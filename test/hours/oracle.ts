import Holidays from 'date-holidays';
import {Temporal} from 'temporal-polyfill';
import type {
  HoursSource,
  HoursState,
  Reason,
  SpanSource,
  State,
  WeekSource,
} from '../../src/hours/index.js';

/**
 * The rules of the design by brute force on Temporal and date-holidays, sharing no code with the
 * engine: what holds is asked anew wherever anything starts or ends, on every day ahead.
 */
export class Oracle {
  readonly #hours: HoursSource;
  readonly #tz: string;
  readonly #service: string | undefined;
  readonly #days = new Map<string, Day>();
  readonly #parts = new Map<number, readonly Part[]>();

  /** @param service what is asked for; without it, nothing in particular */
  constructor(hours: HoursSource, service?: string) {
    this.#hours = hours;
    this.#service = service;
    this.#tz = hours.tz ?? 'Europe/Copenhagen';
  }

  stateAt(epochMs: number): HoursState {
    const today = this.#dateAt(epochMs);
    const {state, reason} = holdsAt(epochMs, this.#daysUpTo(today));
    let until: number | null = null;
    let then: State | null = null;
    let opens: number | null = null;
    for (let ahead = 0; ahead <= 800; ahead++) {
      for (const part of this.#partsOn(numberOf(today) + ahead)) {
        if (part.start <= epochMs) continue;
        if (part.state !== state && until === null) [until, then] = [part.start, part.state];
        if (part.state === 'open' && state !== 'open') opens ??= part.start;
      }
      if (until !== null && (opens !== null || state === 'open')) break;
    }
    const change = state === 'open' ? until : opens;
    const days = change === null ? null : numberOf(this.#dateAt(change)) - numberOf(today);
    return {
      state,
      until,
      then,
      opens,
      soon: change !== null && change <= epochMs + 30 * 60 * 1000,
      when:
        days === null
          ? null
          : ((['today', 'tomorrow'] as const)[days] ?? (days <= 6 ? 'weekday' : 'date')),
      reason,
    };
  }

  #partsOn(day: number): readonly Part[] {
    let parts = this.#parts.get(day);
    if (!parts) {
      const date = Temporal.PlainDate.from('1970-01-01').add({days: day});
      const days = this.#daysUpTo(date);
      const [from, end] = [days[2].start, this.#day(date.add({days: 1})).start];
      parts = [from, ...days.flatMap(({spans}) => spans.flatMap(span => [span.start, span.end]))]
        .filter(instant => instant >= from && instant < end)
        .sort((a, b) => a - b)
        .map(start => ({start, state: holdsAt(start, days).state}));
      this.#parts.set(day, parts);
    }
    return parts;
  }

  #dateAt(epochMs: number): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(epochMs)
      .toZonedDateTimeISO(this.#tz)
      .toPlainDate();
  }

  /** A date and the two before it, whose nights may last into it. */
  #daysUpTo(date: Temporal.PlainDate): readonly [Day, Day, Day] {
    const day = (before: number) => this.#day(date.subtract({days: before}));
    return [day(2), day(1), day(0)];
  }

  #day(date: Temporal.PlainDate): Day {
    const key = date.toString();
    const known = this.#days.get(key);
    if (known) return known;
    const {spans, reason} = this.#rule(date);
    const day: Day = {
      isKnown: spans !== null,
      reason,
      start: this.#instant(date, 0),
      spans: (spans ?? [])
        .filter(span => this.#counts(span))
        .map(span => {
          const [text, isBooked] =
            typeof span === 'string' ? [span, false] : [span.t, span.by === 'appointment'];
          const [start, end] = text.split('-').map(minutesOf) as [number, number];
          return {
            start: this.#instant(date, start),
            end: this.#instant(date, end < start ? end + 24 * 60 : end),
            state:
              reason?.code === 'agreement-day'
                ? 'may-be-closed'
                : isBooked
                  ? 'appointment'
                  : 'open',
          };
        }),
    };
    this.#days.set(key, day);
    return day;
  }

  #counts(span: SpanSource): boolean {
    if (typeof span === 'string' || span.for === undefined) return true;
    return span.for.some(id => id === this.#service);
  }

  #rule(date: Temporal.PlainDate): {spans: readonly SpanSource[] | null; reason: Reason | null} {
    const {validFrom, validThrough, special = [], seasons = [], agreementDays} = this.#hours;
    const key = date.toString();
    if (validFrom !== undefined && key < validFrom)
      return {spans: null, reason: {code: 'not-yet-valid'}};
    if (validThrough !== undefined && key > validThrough)
      return {spans: null, reason: {code: 'expired'}};
    const isIn = (range: {readonly from: string; readonly through: string}) =>
      key >= range.from && key <= range.through;
    const exception = special.filter(isIn).pop();
    if (exception) {
      const {hours, note} = exception;
      return {
        spans: hours,
        reason: note === undefined ? {code: 'special'} : {code: 'special', note},
      };
    }
    const season = seasons.filter(isIn).pop();
    const week: WeekSource | null = season ? season.week : (this.#hours.week ?? null);
    if (!week) return {spans: null, reason: {code: 'no-hours'}};
    const holiday = publicHolidays(date.year).get(key);
    if (holiday && this.#hours.holidays !== null && week.PH !== 'week') {
      return {spans: week.PH, reason: {code: 'public-holiday', name: holiday}};
    }
    const weekday = (['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const)[date.dayOfWeek - 1]!;
    const spans = week[weekday] === undefined ? [] : week[weekday];
    if (!spans) return {spans, reason: {code: 'no-hours'}};
    const agreement = agreementDayOn(date);
    return agreement && agreementDays && !holiday && spans.length
      ? {spans, reason: {code: 'agreement-day', name: agreement}}
      : {spans, reason: null};
  }

  #instant(date: Temporal.PlainDate, minutes: number): number {
    return date
      .add({days: Math.floor(minutes / (24 * 60))})
      .toPlainDateTime({hour: Math.floor(minutes / 60) % 24, minute: minutes % 60})
      .toZonedDateTime(this.#tz, {disambiguation: 'compatible'}).epochMilliseconds;
  }
}

interface Part {
  readonly start: number;
  readonly state: State;
}

interface Day {
  readonly isKnown: boolean;
  readonly reason: Reason | null;
  readonly start: number;
  readonly spans: readonly {readonly start: number; readonly end: number; readonly state: State}[];
}

/** What holds at an instant of the last of three days. */
function holdsAt(
  epochMs: number,
  days: readonly [Day, Day, Day],
): {state: State; reason: Reason | null} {
  for (const state of ['open', 'appointment', 'may-be-closed'] as const) {
    for (const day of days.toReversed()) {
      const isIn = day.spans.some(
        span => span.state === state && span.start <= epochMs && epochMs < span.end,
      );
      if (isIn) return {state, reason: day.reason};
    }
  }
  const {isKnown, reason} = days[2];
  if (!isKnown) return {state: 'unknown', reason};
  return {state: 'closed', reason: reason?.code === 'agreement-day' ? null : reason};
}

type HolidayName = Extract<Reason, {code: 'public-holiday'}>['name'];
type AgreementName = Extract<Reason, {code: 'agreement-day'}>['name'];

const NAMES: Readonly<Record<string, HolidayName>> = {
  "New Year's Day": 'new-years-day',
  'Maundy Thursday': 'maundy-thursday',
  'Good Friday': 'good-friday',
  'Easter Sunday': 'easter-sunday',
  'Easter Monday': 'easter-monday',
  'Prayer Day': 'great-prayer-day',
  'Ascension Day': 'ascension-day',
  Pentecost: 'whit-sunday',
  'Whit Monday': 'whit-monday',
  'Christmas Day': 'christmas-day',
  'Boxing Day': 'boxing-day',
};

const calendar = new Holidays('DK', {languages: ['en']});
const years = new Map<number, Map<string, HolidayName>>();

/** The public holidays of date-holidays in a year, by date. */
export function publicHolidays(year: number): Map<string, HolidayName> {
  let days = years.get(year);
  if (!days) {
    const holidays = calendar.getHolidays(year).filter(({type}) => type === 'public');
    days = new Map(holidays.map(({date, name}) => [date.slice(0, 10), NAMES[name]!]));
    years.set(year, days);
  }
  return days;
}

function agreementDayOn(date: Temporal.PlainDate): AgreementName | undefined {
  const fixed: Readonly<Record<string, AgreementName>> = {
    '5-1': 'may-day',
    '6-5': 'constitution-day',
    '12-24': 'christmas-eve',
    '12-27': 'christmas-week',
    '12-28': 'christmas-week',
    '12-29': 'christmas-week',
    '12-30': 'christmas-week',
    '12-31': 'new-years-eve',
  };
  const yesterday = date.subtract({days: 1});
  const isAfterAscension =
    publicHolidays(yesterday.year).get(yesterday.toString()) === 'ascension-day';
  return (
    fixed[`${date.month}-${date.day}`] ?? (isAfterAscension ? 'day-after-ascension' : undefined)
  );
}

function numberOf({year, month, day}: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function minutesOf(time: string): number {
  const {hour, minute} = time === '24:00' ? {hour: 24, minute: 0} : Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}
