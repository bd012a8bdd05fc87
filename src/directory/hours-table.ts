import {
  addDays,
  dateAt,
  specialDay,
  spansOn,
  weekdayOf,
  weekOn,
  weekValidity,
} from '../hours/index.js';
import type {Hours, Reason, WeekSource} from '../hours/index.js';
import {clockSpansOn} from './clock-spans.js';
import type {ClockSpan} from './clock-spans.js';
import {CHANNELS} from './office-state.js';
import type {Channel} from './office-state.js';
import type {CalendarDate, HoursByChannel} from './types.js';

/** How many days ahead hours that are not those of the week are named. */
export const DAYS_AHEAD = 30;

const DAYS_SHOWN = 7;

/** No closing is followed further. */
const LONGEST_CLOSING = 400;

/** What a channel has on a day. */
export interface DayHours {
  /** `[]` is closed, null not known. */
  readonly spans: readonly ClockSpan[] | null;
  /** Why the day is not like any other of its weekday; null where it is. */
  readonly reason: Reason | null;
  /** The last of the days on which the same holds, where they go on after those of the table. */
  readonly lastsThrough?: CalendarDate | undefined;
}

/** Whether any of the hours of a day may not hold. */
export const mayBeClosed = ({spans}: DayHours): boolean =>
  Boolean(spans?.some(({state}) => state === 'may-be-closed'));

/** Days that follow each other and have the same hours. */
export interface HoursRow {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  /** Whether it has the day that is today for the office; at night that of the evening that lasts. */
  readonly isToday: boolean;
  /** One for each channel of the table. */
  readonly cells: readonly DayHours[];
}

/** Days after those of the table that are not like others of their weekday. */
export interface SpecialDays {
  readonly channels: readonly Channel[];
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  readonly hours: DayHours;
}

/** Another week, or none that is known, from a day on. */
export interface WeekChange {
  readonly channel: Channel;
  readonly from: CalendarDate;
  /** Absent where nobody knows of an end. */
  readonly through?: CalendarDate;
  /** Null: from then on no hours are known. */
  readonly week: WeekSource | null;
  /** Whether hours are known of the days before. */
  readonly isAfterKnown: boolean;
  /** Whether it is the week of today, after another one. */
  readonly isReturn: boolean;
}

/** The hours of the coming days, and what is known to change. */
export interface HoursTable {
  readonly channels: readonly Channel[];
  readonly today: CalendarDate;
  /** Whether today is over by the calendar, and an evening's hours last. */
  readonly isNight: boolean;
  /** Seven days from today on. */
  readonly rows: readonly HoursRow[];
  readonly later: readonly SpecialDays[];
  readonly changes: readonly WeekChange[];
  /** The last day of hours that no longer hold, where no others are known. */
  readonly ended?: CalendarDate;
}

const usualSpansOn = (hours: Hours, date: CalendarDate): readonly unknown[] | null | undefined =>
  weekOn(hours, date)?.[weekdayOf(date)];

const dayHours = (hours: Hours, date: CalendarDate): DayHours => {
  const spans = clockSpansOn(hours, date);
  const reason = specialDay(hours, date);
  switch (reason?.code) {
    case 'public-holiday':
      // Closed as on any other of its weekday.
      if (spans?.length === 0 && !usualSpansOn(hours, date)?.length) return {spans, reason: null};
      return {spans, reason};
    case 'agreement-day':
    case 'special':
      return {spans, reason};
    default:
      return {spans, reason: null};
  }
};

interface Column {
  readonly channel: Channel;
  readonly hours: Hours;
}

/**
 * Equal for days that can stand in one line. Where a line is for days of several names, these do not
 * count, nor the usual hours of days that may be closed.
 */
const keyOf = ({spans, reason}: DayHours, isNamed: boolean): string =>
  JSON.stringify(
    isNamed || !reason || reason.code === 'special'
      ? [spans, reason]
      : [reason.code !== 'agreement-day' && spans, reason.code],
  );

/** The last day on which the same holds as on a day. */
const lastAlike = (hours: Hours, date: CalendarDate, isNamed: boolean): CalendarDate => {
  const key = keyOf(dayHours(hours, date), isNamed);
  const end = addDays(date, LONGEST_CLOSING);
  let last = date;
  for (let next = addDays(date, 1); next <= end; next = addDays(next, 1)) {
    if (keyOf(dayHours(hours, next), isNamed) !== key) break;
    last = next;
  }
  return last;
};

/** The days of the table, each by itself; where a closing begins that outlasts them, its end. */
const daysOf = ({hours}: Column, today: CalendarDate): DayHours[] => {
  const dates = [...Array(DAYS_SHOWN).keys()].map(ahead => addDays(today, ahead));
  let told = '';
  return dates.map(date => {
    const day = dayHours(hours, date);
    const isFirst = day.reason?.code === 'special' && date > told;
    if (isFirst) told = lastAlike(hours, date, true);
    return {...day, lastsThrough: isFirst && told > dates.at(-1)! ? told : undefined};
  });
};

const rowsFrom = (columns: readonly Column[], today: CalendarDate): HoursRow[] => {
  const days = columns.map(column => daysOf(column, today));
  const key = (ahead: number): string => days.map(column => keyOf(column[ahead]!, true)).join();
  const rows: HoursRow[] = [];
  for (let ahead = 0; ahead < DAYS_SHOWN;) {
    const cells = days.map(column => column[ahead]!);
    const isToday = ahead === 0;
    // Today stands alone, except at the beginning of a long closing.
    const isAlone = isToday && !cells.some(({lastsThrough}) => lastsThrough);
    let last = ahead;
    while (!isAlone && last + 1 < DAYS_SHOWN && key(last + 1) === key(ahead)) last++;
    rows.push({from: addDays(today, ahead), through: addDays(today, last), isToday, cells});
    ahead = last + 1;
  }
  return rows;
};

const specialDaysOf = (
  {channel, hours}: Column,
  first: CalendarDate,
  end: CalendarDate,
): SpecialDays[] => {
  const found: SpecialDays[] = [];
  for (let from = first; from < end; from = addDays(from, 1)) {
    const day = dayHours(hours, from);
    if (!day.reason) continue;
    const through = lastAlike(hours, from, false);
    const isNamed = lastAlike(hours, from, true) >= through;
    const told = isNamed ? day : {spans: day.spans, reason: null};
    found.push({channels: [channel], from, through, hours: told});
    from = through;
  }
  return found;
};

/** In the order of their first days, those of which the same is said for several channels as one. */
const specialDaysFrom = (
  columns: readonly Column[],
  rows: readonly HoursRow[],
  end: CalendarDate,
): SpecialDays[] => {
  const all = columns.flatMap((column, index) => {
    const told = rows.map(({through, cells}) => cells[index]!.lastsThrough ?? through).sort();
    return specialDaysOf(column, addDays(told.at(-1)!, 1), end);
  });
  const byDays = new Map<string, SpecialDays>();
  for (const days of all) {
    const {from, through, hours} = days;
    const content = mayBeClosed(hours) || hours.spans;
    const key = JSON.stringify([from, through, hours.reason, content]);
    const channels = [...(byDays.get(key)?.channels ?? []), ...days.channels];
    byDays.set(key, {...days, channels});
  }
  return [...byDays.values()].sort((a, b) => a.from.localeCompare(b.from));
};

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changesOf = (
  {channel, hours}: Column,
  today: CalendarDate,
  end: CalendarDate,
): WeekChange[] => {
  const changes: WeekChange[] = [];
  const usual = weekOn(hours, today);
  let known = usual;
  for (let {through} = weekValidity(hours, today); through !== undefined;) {
    const from = addDays(through, 1);
    // Of hours that are not known the beginning is told however far it is.
    if (from >= end && known) break;
    const week = weekOn(hours, from);
    ({through} = weekValidity(hours, from));
    if (!isEqual(week, known)) {
      changes.push({
        channel,
        from,
        ...(through !== undefined && {through}),
        week,
        isAfterKnown: known !== null,
        isReturn: isEqual(week, usual),
      });
    }
    known = week;
  }
  return changes;
};

const endOf = ({hours}: Column, today: CalendarDate): CalendarDate | undefined => {
  const {from} = weekValidity(hours, today);
  return specialDay(hours, today)?.code === 'expired' && from ? addDays(from, -1) : undefined;
};

/**
 * Yesterday, while hours that began then last and none have begun since; else today. The first channel
 * that is open at all decides: around the clock at the phone, an evening of visits lasts all the same.
 */
const dayInForce = (columns: readonly Column[], epochMs: number): CalendarDate => {
  const today = dateAt(columns[0]!.hours, epochMs);
  const yesterday = addDays(today, -1);
  const isOn = ({hours}: Column, date: CalendarDate): boolean | undefined =>
    spansOn(hours, date)?.some(({start, end}) => start <= epochMs && epochMs < end);
  const begun = columns.flatMap(
    column => [today, yesterday].find(date => isOn(column, date)) ?? [],
  );
  return begun[0] ?? today;
};

/**
 * What a reader of an office's hours needs at an instant, in epoch milliseconds; undefined where none are
 * known.
 *
 * @param only one channel in place of all
 */
export const hoursTableAt = (
  byChannel: HoursByChannel | undefined,
  epochMs: number,
  only?: Channel,
): HoursTable | undefined => {
  const columns = CHANNELS.flatMap(channel => {
    const hours = byChannel?.[channel];
    return hours && (!only || only === channel) ? [{channel, hours}] : [];
  });
  const [first] = columns;
  if (!first) return undefined;
  const today = dayInForce(columns, epochMs);
  const end = addDays(today, DAYS_AHEAD);
  const rows = rowsFrom(columns, today);
  const ended = endOf(first, today);
  return {
    channels: columns.map(({channel}) => channel),
    today,
    isNight: today !== dateAt(first.hours, epochMs),
    rows,
    later: specialDaysFrom(columns, rows, end),
    changes: columns.flatMap(column => changesOf(column, today, end)),
    ...(ended && {ended}),
  };
};
