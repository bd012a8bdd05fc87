import {addDays, specialDay, weekOn, weekValidity, weekdayOf} from '../hours/index.js';
import type {Hours, SpanSource, Weekday} from '../hours/index.js';
import type {OpeningHoursSpecification} from 'schema-dts';
import {inheritingNothing} from '../validation/own-properties.js';
import {clockSpansFrom} from './clock-spans.js';
import {DAYS_AHEAD} from './hours-table.js';
import type {CalendarDate} from './types.js';

const DAY_NAMES = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const satisfies Record<Weekday, string>;

type DayName = (typeof DAY_NAMES)[Weekday];

/** The hours of a channel, and how much of them can be told. */
export interface ToldHours {
  readonly hours: Hours;
  /** The office's own day. */
  readonly today: CalendarDate;
  /** The last day the hours may be shown as current; absent where there is none. */
  readonly currentThrough: CalendarDate | undefined;
  /** How to book; without it nothing can be said of a day with spans by appointment. */
  readonly booking: string | undefined;
  /** Id of a service: the hours for it alone; default: those for all. */
  readonly service?: string;
  /** How many days from today on to look at; default: 30. */
  readonly daysAhead?: number;
}

/** Days that follow each other and share a week; an end is absent where nobody knows of one. */
interface Run {
  readonly dates: readonly CalendarDate[];
  readonly from: CalendarDate | undefined;
  readonly through: CalendarDate | undefined;
}

interface Times {
  readonly opens: string;
  readonly closes: string;
  readonly description?: string;
}

/** How search engines want a whole day to be closed. */
const CLOSED: Times = {opens: '00:00', closes: '00:00'};

/** Sorting puts what is undefined last. */
const earliest = (...dates: (CalendarDate | undefined)[]): CalendarDate | undefined =>
  dates.sort()[0];

const datesAhead = ({today, currentThrough, daysAhead = DAYS_AHEAD}: ToldHours): CalendarDate[] =>
  [...Array(daysAhead).keys()]
    .map(ahead => addDays(today, ahead))
    .filter(date => !currentThrough || date <= currentThrough);

/** Whether on a day the hours are not those of the week, or not for certain. */
export const isApart = (hours: Hours, date: CalendarDate): boolean => {
  const code = specialDay(hours, date)?.code;
  return code !== undefined && code !== 'no-hours';
};

const runsOf = (told: ToldHours): Run[] => {
  const {hours, today, currentThrough} = told;
  const dates = datesAhead(told);
  const last = dates[dates.length - 1];
  const runs: Run[] = [];
  let run: CalendarDate[] = [];
  for (const date of dates) {
    if (isApart(hours, date)) continue;
    run.push(date);
    const {through} = weekValidity(hours, date);
    const isLast = date === last;
    if (!isLast && date !== through && !isApart(hours, addDays(date, 1))) continue;
    const [first] = run as [CalendarDate];
    runs.push({
      dates: run,
      from: first === today ? weekValidity(hours, first).from : first,
      through: isLast ? earliest(through, currentThrough) : date,
    });
    run = [];
  }
  return runs;
};

/**
 * Nothing where nothing certain can be said of the day. There is no word for hours for some services
 * alone: they are left out, unless those for one are asked for, and a day that has no others is not
 * called closed.
 */
const timesOf = (
  sources: readonly SpanSource[] | null | undefined,
  {booking, service}: ToldHours,
): Times[] => {
  if (!sources) return [];
  if (!sources.length) return [CLOSED];
  const spans = sources
    .map(span =>
      typeof span === 'string' ? inheritingNothing<Exclude<SpanSource, string>>({t: span}) : span,
    )
    .filter(span => (service ? span.for?.includes(service) : !span.for));
  if (!booking && spans.some(({by}) => by)) return [];
  return spans.map(({t, by}) => {
    const [opens, closes] = t.split('-') as [string, string];
    return {
      opens,
      // Midnight is the beginning of a day there: from 00:00 to 00:00 would be closed.
      closes: ['00:00', '24:00'].includes(closes) ? '23:59' : closes,
      ...(by && {description: booking!}),
    };
  });
};

const specify = (
  times: Times,
  dayOfWeek: readonly DayName[] | undefined,
  from: CalendarDate | undefined,
  through: CalendarDate | undefined,
): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  ...(dayOfWeek && {dayOfWeek}),
  ...times,
  ...(from && {validFrom: from}),
  ...(through && {validThrough: through}),
});

/**
 * The regular week as schema.org has it, days with the same hours together. It has no word for a day
 * not known, and takes a day that may be closed for open: such days are left out, the latter by ending
 * the week before it and beginning it again after it.
 */
export const regularHours = (told: ToldHours): OpeningHoursSpecification[] =>
  runsOf(told).flatMap(({dates, from, through}) => {
    const week = weekOn(told.hours, dates[0]!);
    if (!week) return [];
    const covered = new Set(dates.map(weekdayOf));
    const days = new Map<string, {times: Times; names: DayName[]}>();
    for (const [key, name] of Object.entries(DAY_NAMES)) {
      const day = key as Weekday;
      if (through && !covered.has(day)) continue;
      for (const times of timesOf(day in week ? week[day] : [], told)) {
        const alike = days.get(JSON.stringify(times)) ?? {times, names: []};
        days.set(JSON.stringify(times), alike);
        alike.names.push(name);
      }
    }
    return [...days.values()].map(({times, names}) => specify(times, names, from, through));
  });

/** Holidays and special days of the coming weeks of which the hours are known. */
export const specialHours = (told: ToldHours): OpeningHoursSpecification[] => {
  const {hours} = told;
  return datesAhead(told)
    .filter(date => isApart(hours, date))
    .flatMap(date => {
      const spans = clockSpansFrom(hours, date);
      if (spans?.some(({state}) => state === 'may-be-closed')) return [];
      const sources = spans?.map(({t, isBooked, services}): SpanSource =>
        inheritingNothing<Exclude<SpanSource, string>>({
          t,
          ...(isBooked && {by: 'appointment'}),
          ...(services && {for: services}),
        }),
      );
      return timesOf(sources, told).map(times => specify(times, undefined, date, date));
    });
};
