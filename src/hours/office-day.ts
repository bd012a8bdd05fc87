import {dateOf, DAY, dayNumber, weekdayOfDay} from './days.js';
import {agreementDayOn, publicHolidayOn} from './holidays.js';
import {remember} from './remember.js';
import type {ClockDay, Hours, Range, Week} from './schedule.js';
import type {Ahead} from './state.js';
import type {Reason, Span, State, WeekSource} from './types.js';
import {instantOf} from './zone.js';

/** Time in one state, in epoch milliseconds; half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly reason: Reason | null;
}

/** What the rules give for one day of the office. */
export interface OfficeDay {
  /** Those that start on this day; they may overlap, as they are written. */
  readonly stretches: readonly Stretch[];
  readonly reason: Reason | null;
}

/** What holds from an instant, in epoch milliseconds, until the next part starts. */
export interface Part {
  readonly start: number;
  readonly state: State;
  readonly reason: Reason | null;
  /** Looked up when first asked for. */
  ahead?: Ahead;
}

const WEAKEST_FIRST: readonly State[] = [
  'closed',
  'unknown',
  'may-be-closed',
  'appointment',
  'open',
];

/**
 * The spans that start on a date `YYYY-MM-DD` of the office: merged, apart and in order. `[]` when
 * it is closed, null when that is not known.
 *
 * @throws {RangeError} when there is no such date.
 */
export function spansOn(hours: Hours, date: string): Span[] | null {
  const {stretches} = officeDay(hours, dayNumber(date));
  if (stretches[0]?.state === 'unknown') return null;
  const parts = partsOf(stretches, boundariesOf(stretches), null);
  return parts.flatMap(({start, state}, index) =>
    state === 'closed' || state === 'unknown' ? [] : {start, end: parts[index + 1]!.start, state},
  );
}

/**
 * Why a date `YYYY-MM-DD` is not, or may not be, like any other of its weekday; null when it is.
 *
 * @throws {RangeError} when there is no such date.
 */
export function reasonOn(hours: Hours, date: string): Reason | null {
  return officeDay(hours, dayNumber(date)).reason;
}

/**
 * The regular week in force on a date `YYYY-MM-DD`, special days aside: the season's or else the
 * usual one, as written in the source. Null when it is not known and outside validity.
 *
 * @throws {RangeError} when there is no such date.
 */
export function weekOn(hours: Hours, date: string): WeekSource | null {
  return weekInForce(hours, dayNumber(date))?.source ?? null;
}

/** What follows what from one midnight of the office to the next. */
export function partsOn(hours: Hours, day: number): Part[] {
  return remember(hours.parts, day, () => {
    const [start, end] = [midnight(hours, day), midnight(hours, day + 1)];
    // A gap in the clocks can carry the end of a night over a second midnight.
    const stretches = [day - 2, day - 1, day].flatMap(n => officeDay(hours, n).stretches);
    const {reason} = officeDay(hours, day);
    return partsOf(
      stretches,
      [start, ...boundariesOf(stretches)].filter(instant => start <= instant && instant < end),
      // Outside its hours an office is closed on these days for no special reason.
      reason?.code === 'agreement-day' ? null : reason,
    );
  });
}

/** The instant, in epoch milliseconds, at which a day of the office begins. */
export function midnight(hours: Hours, day: number): number {
  return instantOf(hours.offset, day * DAY);
}

/** What holds from each boundary on, by the strongest stretch or else closed. */
function partsOf(
  stretches: readonly Stretch[],
  boundaries: number[],
  closedReason: Reason | null,
): Part[] {
  const parts: Part[] = [];
  for (const start of boundaries.sort((a, b) => a - b)) {
    let part: Part = {start, state: 'closed', reason: closedReason};
    for (const {start: from, end, state, reason} of stretches) {
      const covers = from <= start && start < end;
      if (covers && WEAKEST_FIRST.indexOf(state) >= WEAKEST_FIRST.indexOf(part.state)) {
        part = {start, state, reason};
      }
    }
    const last = parts.at(-1);
    if (part.state !== last?.state || part.reason !== last.reason) parts.push(part);
  }
  return parts;
}

function boundariesOf(stretches: readonly Stretch[]): number[] {
  return stretches.flatMap(({start, end}) => [start, end]);
}

function officeDay(hours: Hours, day: number): OfficeDay {
  return remember(hours.days, day, () => {
    const {spans, reason} = ruleOn(hours, day);
    const instant = (clockMs: number) => instantOf(hours.offset, day * DAY + clockMs);
    const stretches: Stretch[] = (spans ?? [{start: 0, end: DAY, state: 'unknown' as const}]).map(
      ({start, end, state}) => ({start: instant(start), end: instant(end), state, reason}),
    );
    // In the spring a span can lie within the hour that is skipped.
    return {stretches: stretches.filter(({start, end}) => start < end), reason};
  });
}

/** Priority: validity, special, season, public holiday, weekday. */
function ruleOn(hours: Hours, day: number): {spans: ClockDay; reason: Reason | null} {
  const exception = lastCovering(hours.exceptions, day);
  if (exception) return exception;
  const week = weekInForce(hours, day);
  if (!week) return {spans: null, reason: {code: 'no-hours'}};
  const date = dateOf(day);
  const holiday = hours.hasPublicHolidays && publicHolidayOn(date);
  if (holiday && week.publicHoliday !== 'week') {
    return {spans: week.publicHoliday, reason: {code: 'public-holiday', name: holiday}};
  }
  const spans = week.days[weekdayOfDay(day)];
  if (!spans) return {spans, reason: {code: 'no-hours'}};
  const agreement = hours.hasAgreementDays && !holiday && spans.length && agreementDayOn(date);
  if (!agreement) return {spans, reason: null};
  return {
    spans: spans.map(({start, end}) => ({start, end, state: 'may-be-closed'})),
    reason: {code: 'agreement-day', name: agreement},
  };
}

function weekInForce(hours: Hours, day: number): Week | null {
  return lastCovering(hours.seasons, day)!.week;
}

function lastCovering<T extends Range>(ranges: readonly T[], day: number): T | undefined {
  return ranges.findLast(({from, through}) => from <= day && day <= through);
}
