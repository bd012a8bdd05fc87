import {addDays, specialDay, weekdayOf, weekOn} from '../../hours/index.js';
import type {Hours, Reason} from '../../hours/index.js';
import {clockSpansOn} from '../clock-spans.js';
import type {ClockSpan} from '../clock-spans.js';
import type {CalendarDate} from '../types.js';

/** Days in a row that are not like others of their weekday, for the same reason and with the same hours. */
export interface SpecialDays {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  /** `[]` is closed, null not known. */
  readonly spans: readonly ClockSpan[] | null;
  readonly reason: Reason;
}

const isSpecial = (reason: Reason | null): reason is Reason =>
  reason !== null && ['special', 'public-holiday', 'agreement-day'].includes(reason.code);

/** Closed on a holiday as on any other day of its name: nobody has to be told. */
const isUsual = (hours: Hours, date: CalendarDate): boolean =>
  specialDay(hours, date)?.code === 'public-holiday' &&
  clockSpansOn(hours, date)?.length === 0 &&
  !weekOn(hours, date)?.[weekdayOf(date)]?.length;

/**
 * The days that are not like others of their weekday: special days, public holidays, and days on which
 * it may be closed.
 *
 * @param from the first day to look at
 * @param count how many days to look at
 */
export const specialDaysFrom = (
  hours: Hours,
  from: CalendarDate,
  count: number,
): readonly SpecialDays[] => {
  const found: SpecialDays[] = [];
  for (let ahead = 0; ahead < count; ahead++) {
    const date = addDays(from, ahead);
    const reason = specialDay(hours, date);
    const spans = clockSpansOn(hours, date);
    // An agreement day on which it is closed anyway.
    const isNews = reason?.code !== 'agreement-day' || spans?.length;
    if (!isSpecial(reason) || !isNews || isUsual(hours, date)) continue;
    const last = found.at(-1);
    const goesOn =
      last?.through === addDays(date, -1) &&
      JSON.stringify([last.spans, last.reason]) === JSON.stringify([spans, reason]);
    if (goesOn) found[found.length - 1] = {...last, through: date};
    else found.push({from: date, through: date, spans, reason});
  }
  return found;
};
