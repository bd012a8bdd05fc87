import type {OpeningHoursSpecification} from 'schema-dts';
import {addDays, compileHours, specialDay, spansOn, weekdayOf} from '../../hours/index.js';
import type {HoursSource} from '../../hours/index.js';
import {clockSpansFrom} from '../clock-spans.js';
import {isApart, regularHours, specialHours} from '../json-ld-hours.js';
import {spansIn} from '../spans.js';
import type {CalendarDate} from '../types.js';
import {BOOKED} from './hsds-types.js';
import type {HsdsSchedule} from './hsds-types.js';
import type {LeftOut} from './left-out.js';

/** How far ahead holidays and special days are told. */
const DAYS_AHEAD = 366;

/** What the writing of schedules asks for. */
export interface ScheduleWriting {
  /** The first day to tell of. */
  readonly today: CalendarDate;
  readonly idOf: (name: string | number) => string;
  /** How one says that a visit has to be booked. */
  readonly appointment: string;
  /** The page where to book. */
  readonly bookAt?: string | undefined;
}

/** `Monday` → `MO`. */
const byday = (names: readonly unknown[]): string =>
  names.map(name => String(name).slice(0, 2).toUpperCase()).join(',');

/** How schema.org writes that a day is closed; a recurring time cannot. */
const isClosed = ({opens, closes}: OpeningHoursSpecification): boolean =>
  opens === '00:00' && closes === '00:00';

/** Whether any span is for this service alone, or for it and others. */
export const isNamedIn = (hours: HoursSource, service: string): boolean =>
  spansIn(hours).some(({span}) => typeof span !== 'string' && span.for?.includes(service));

/** By where they stand, the first days of which a span's rest behind another begins the day after. */
const cutNights = (source: HoursSource, today: CalendarDate): ReadonlyMap<string, CalendarDate> => {
  const hours = compileHours(source);
  const found = new Map<string, CalendarDate>();
  for (let ahead = DAYS_AHEAD - 1; ahead >= 0; ahead--) {
    const date = addDays(today, ahead);
    if (!isApart(hours, date)) continue;
    if (spansOn(hours, date)?.length === clockSpansFrom(hours, date)?.length) continue;
    const isHoliday = specialDay(hours, date)?.code === 'public-holiday';
    found.set(isHoliday ? 'week.PH' : 'special', date);
  }
  return found;
};

/** What a set of recurring times cannot say of hours, by its path in them. */
export const lossesOf = (hours: HoursSource, today: CalendarDate): readonly LeftOut[] => {
  const {tz = 'Europe/Copenhagen', seasons = [], special = [], agreementDays} = hours;
  const last = addDays(today, DAYS_AHEAD - 1);
  const weeks = [hours.week, ...seasons.map(({week}) => week)];
  const later = (list: readonly {readonly from: CalendarDate}[], name: string) =>
    list.flatMap(({from}, index) => (from > last ? [`${name}[${index}]`] : []));
  return [
    {
      path: 'tz',
      reason: `there are no zones with summer time: times are those of the clocks in ${tz}, without an offset`,
    },
    {
      path: 'week',
      reason: 'it is told when it is open alone: closed days cannot be told from unknown ones',
    },
    ...(weeks.some(Boolean)
      ? [{path: 'week.PH', reason: `no rule for public holidays: day by day through ${last}`}]
      : []),
    ...(agreementDays
      ? [{path: 'agreementDays', reason: 'days that may be closed are left out, day by day'}]
      : []),
    ...[...later(seasons, 'seasons'), ...later(special, 'special')].map(path => ({
      path,
      reason: `after ${last}: export again later`,
    })),
    ...[...cutNights(hours, today)].map(([path, date]) => ({
      path,
      reason: `on ${date} a night goes on behind another one: what begins after midnight is left out`,
    })),
    ...special.flatMap(({note}, index) =>
      note === undefined
        ? []
        : [{path: `special[${index}].note`, reason: 'why a day is special has no place'}],
    ),
  ];
};

/**
 * The hours of a place as recurring times. As they only add up, the week ends before each day that is not
 * like others and begins again after it. Days on which it is closed or may be have no times.
 *
 * @param service the id of one that has other hours there: all of them, those for it alone behind the
 * others; default: the hours for all
 */
export const toSchedules = (
  source: HoursSource,
  {today, idOf, appointment, bookAt}: ScheduleWriting,
  service?: string,
): readonly HsdsSchedule[] => {
  const forAll = {
    hours: compileHours(source),
    today,
    currentThrough: undefined,
    booking: appointment,
    daysAhead: DAYS_AHEAD,
  };
  return [forAll, ...(service === undefined ? [] : [{...forAll, service}])]
    .flatMap(told => [...regularHours(told), ...specialHours(told)])
    .filter(each => !isClosed(each))
    .map((opening, index): HsdsSchedule => {
      const {dayOfWeek, opens, closes, description, validFrom, validThrough} =
        opening as unknown as Record<string, unknown>;
      const from = validFrom as CalendarDate | undefined;
      return {
        id: idOf(index),
        freq: 'WEEKLY',
        byday: byday((dayOfWeek as readonly unknown[] | undefined) ?? [weekdayOf(from!)]),
        opens_at: opens as string,
        closes_at: closes as string,
        ...(from && {valid_from: from, dtstart: from}),
        ...(validThrough !== undefined && {valid_to: validThrough as CalendarDate}),
        ...(description !== undefined && {
          attending_type: appointment,
          attributes: [{id: idOf(`${index}/by`), ...BOOKED}],
        }),
        ...(bookAt !== undefined && {schedule_link: bookAt}),
      };
    });
};
