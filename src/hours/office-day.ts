import {inheritingNothing} from '../validation/own-properties.js';
import {clockTimes, dateOf, DAY, dayNumber, weekdayOfDay} from './days.js';
import {findLast} from './find-last.js';
import {namedDay} from './holidays.js';
import type {Hours, OfficeDay, Ranged, Stretch} from './compiled.js';
import type {DaySource, Inquiry, Reason, Span, SpanSource, State, WeekSource} from './types.js';
import {instantOf} from './zone.js';

/** Of somebody who asks for no service. */
export const NO_INQUIRY: Inquiry = inheritingNothing({});

const STRONGEST_FIRST: readonly State[] = [
  'open',
  'appointment',
  'may-be-closed',
  'unknown',
  'closed',
];

/**
 * The spans that start on a date `YYYY-MM-DD` of the office, in order; those for the same services are
 * merged and apart. `[]` when it is closed, null when that is not known.
 *
 * @param inquiry with a service: the spans in which that one can be had, without naming it
 * @throws {RangeError} when there is no such date.
 */
export function spansOn(
  hours: Hours,
  date: string,
  {service}: Inquiry = NO_INQUIRY,
): Span[] | null {
  const [day, ...stretches] = hours.days(dayNumber(date));
  if (day.state === 'unknown') return null;
  if (service !== undefined) return mergedSpans(stretches.filter(isFor(service)));
  const byServices = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = [...(stretch.services ?? [])].sort().join();
    byServices.set(key, [...(byServices.get(key) ?? []), stretch]);
  }
  return [...byServices.values()]
    .flatMap(alike => mergedSpans(alike, alike[0]!.services))
    .sort((a, b) => a.start - b.start);
}

function mergedSpans(stretches: readonly Stretch[], services?: readonly string[]): Span[] {
  const spans: {-readonly [K in keyof Span]: Span[K]}[] = [];
  // Where it may be closed, both are in one state: what needs no booking goes before what does.
  const unbookedFirst = [...stretches].sort((a, b) => Number(a.isBooked) - Number(b.isBooked));
  for (const {start, end, state, isBooked} of sideBySide(unbookedFirst)) {
    const last = spans[spans.length - 1];
    if (last?.end === start && last.state === state && last.isBooked === isBooked) last.end = end;
    else if (state !== 'closed')
      spans.push({
        start,
        end,
        state: state as Span['state'],
        isBooked,
        ...(services && {services}),
      });
  }
  return spans;
}

/** Tells what counts where a service is asked for, or none. */
function isFor(service: string | undefined): (stretch: Stretch) => boolean {
  return ({services}) => !services || (service !== undefined && services.includes(service));
}

/**
 * Why a date `YYYY-MM-DD` is not, or may not be, like any other of its weekday; null when it is.
 *
 * @throws {RangeError} when there is no such date.
 */
export function specialDay(hours: Hours, date: string): Reason | null {
  const stretches = hours.days(dayNumber(date));
  return stretches[stretches.length - 1]!.reason;
}

/**
 * The regular week in force on a date `YYYY-MM-DD`, special days aside: the season's or else the
 * usual one, as written in the source. Null when it is not known and outside validity.
 *
 * @throws {RangeError} when there is no such date.
 */
export function weekOn(hours: Hours, date: string): WeekSource | null {
  const day = dayNumber(date);
  return day < hours.first || day > hours.last ? null : weekInForce(hours, day);
}

/**
 * The first and the last date between which the regular week in force on a date `YYYY-MM-DD` is, as
 * far as the source says: an end is absent where it names none.
 *
 * @throws {RangeError} when there is no such date.
 */
export function weekValidity(hours: Hours, date: string): {from?: string; through?: string} {
  const day = dayNumber(date);
  const begins = [hours, ...hours.seasons].flatMap(({first, last}) => [first, last + 1]);
  const from = Math.max(...begins.filter(begin => begin <= day));
  const next = Math.min(...begins.filter(begin => begin > day));
  return inheritingNothing({
    ...(Number.isFinite(from) && {from: dateOf(from)}),
    ...(Number.isFinite(next) && {through: dateOf(next - 1)}),
  });
}

/**
 * What holds for a service, or for who asks for none, from one midnight of the office to the next: the
 * first stretch begins at midnight.
 */
export function stretchesOn(hours: Hours, day: number, service?: string): Stretch[] {
  const [{start, end}] = hours.days(day);
  const counts = isFor(service);
  // A gap in the clocks can carry the end of a night over a second midnight.
  const stretches = [...hours.days(day), ...hours.days(day - 1), ...hours.days(day - 2)].filter(
    stretch => stretch.end > start && counts(stretch),
  );
  // Nothing to cut on most days of an office that is closed for long. Copies: what lies ahead is kept on
  // them, and is another for who asks for a service.
  if (stretches.length === 1) return stretches.map(inheritingNothing);
  return sideBySide(stretches).filter(stretch => start <= stretch.start && stretch.start < end);
}

/** The instant, in epoch milliseconds, that is a time on the office's clocks after a midnight. */
export function instantOn(hours: Hours, day: number, clockMs = 0): number {
  return instantOf(hours.offset, day * DAY + clockMs);
}

/** Cuts stretches wherever one starts or ends, and keeps the first of the strongest in each piece. */
function sideBySide(stretches: readonly Stretch[]): Stretch[] {
  const strongestFirst = [...stretches].sort(
    (a, b) => STRONGEST_FIRST.indexOf(a.state) - STRONGEST_FIRST.indexOf(b.state),
  );
  const cuts = stretches.flatMap(stretch => [stretch.start, stretch.end]).sort((a, b) => a - b);
  return cuts.map((start, index) => {
    const strongest = strongestFirst.find(stretch => stretch.start <= start && start < stretch.end);
    return {
      start,
      end: cuts[index + 1]!,
      state: strongest?.state ?? 'closed',
      reason: strongest?.reason ?? null,
      isBooked: strongest?.isBooked ?? false,
      services: undefined,
    };
  });
}

/**
 * What the rules give for a day: first the day itself, closed or not known, then the spans that
 * start on it. They overlap as they are written; one that lies in a gap of the clocks is empty.
 */
export function officeDay(hours: Hours, day: number): OfficeDay {
  const [spans, reason, agreement] = ruleOn(hours, day);
  const stretch = (
    start: number,
    end: number,
    state: State,
    isBooked = false,
    services?: readonly string[],
  ): Stretch => ({
    start: instantOn(hours, day, start),
    end: instantOn(hours, day, end),
    state,
    reason: agreement && state === 'may-be-closed' ? agreement : reason,
    isBooked,
    services,
  });
  return [
    stretch(0, DAY, spans ? 'closed' : 'unknown'),
    ...(spans ?? []).map(span => {
      const {t, by, for: services} = written(span);
      const isBooked = by !== undefined;
      const state = agreement ? 'may-be-closed' : isBooked ? 'appointment' : 'open';
      return stretch(...clockTimes(t), state, isBooked, services);
    }),
  ];
}

/** Whether there is such a span on any day. */
export function hasSpan(
  {seasons, special}: Hours,
  isWanted: (span: Exclude<SpanSource, string>) => boolean | undefined,
): boolean {
  const days = [
    ...seasons.flatMap(({rule}) => Object.values(rule.week ?? {})),
    ...special.map(({rule}) => rule.hours),
  ];
  return days.some(day => day !== 'week' && day?.some(span => isWanted(written(span))));
}

/** A span in full: one written as a text is read without what a page may have given to all objects. */
const written = (span: SpanSource): Exclude<SpanSource, string> =>
  typeof span === 'string' ? inheritingNothing({t: span}) : span;

/** The spans of a day, their reason, and why it may be closed. */
type Ruling = readonly [DaySource, Reason | null, agreement?: Reason | false | undefined];

/** Priority: validity, special, season, public holiday, weekday. */
function ruleOn(hours: Hours, day: number): Ruling {
  if (day < hours.first) return [null, {code: 'not-yet-valid'}];
  if (day > hours.last) return [null, {code: 'expired'}];
  const special = lastCovering(hours.special, day);
  if (special) {
    const {hours: spans, note} = special;
    const reason: Reason = note === undefined ? {code: 'special'} : {code: 'special', note};
    return [spans, inheritingNothing(reason)];
  }
  const week = weekInForce(hours, day);
  const named = namedDay(day);
  const isHoliday = named?.code === 'public-holiday';
  if (week && isHoliday && hours.holidays !== null && week.PH !== 'week') return [week.PH, named];
  const spans = week?.[weekdayOfDay(day)];
  if (!week || spans === null) return [null, {code: 'no-hours'}];
  return [spans ?? [], null, !!hours.agreementDays && !isHoliday && named];
}

function weekInForce(hours: Hours, day: number): WeekSource | null {
  return lastCovering(hours.seasons, day)!.week;
}

function lastCovering<T>(rules: readonly Ranged<T>[], day: number): T | undefined {
  return findLast(rules, ranged => ranged.first <= day && day <= ranged.last)?.rule;
}
