import {dateOf, DAY, dayNumber, weekdayOfDay} from './days.js';
import {agreementDayOn, publicHolidayOn, type AgreementDay} from './holidays.js';
import {remember} from './remember.js';
import type {ClockDay, Hours, Range} from './schedule.js';
import type {Lasting} from './state.js';
import type {Reason, Span, State, WeekSource} from './types.js';
import {instantOf} from './zone.js';

/** Time in one state, in epoch milliseconds; half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly reason: Reason | null;
  /** Worked out when first asked for. */
  lasting?: Lasting;
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
  const stretches = officeDay(hours, dayNumber(date));
  if (stretches[0].state === 'unknown') return null;
  const spans: {-readonly [K in keyof Span]: Span[K]}[] = [];
  for (const {start, end, state} of sideBySide(stretches)) {
    const last = spans.at(-1);
    if (last?.end === start && last.state === state) last.end = end;
    else if (state !== 'closed') spans.push({start, end, state: state as Span['state']});
  }
  return spans;
}

/**
 * Why a date `YYYY-MM-DD` is not, or may not be, like any other of its weekday; null when it is.
 *
 * @throws {RangeError} when there is no such date.
 */
export function reasonOn(hours: Hours, date: string): Reason | null {
  return officeDay(hours, dayNumber(date)).at(-1)!.reason;
}

/**
 * The regular week in force on a date `YYYY-MM-DD`, special days aside: the season's or else the
 * usual one, as written in the source. Null when it is not known and outside validity.
 *
 * @throws {RangeError} when there is no such date.
 */
export function weekOn(hours: Hours, date: string): WeekSource | null {
  const weeks = hours.rules.filter(rule => 'week' in rule);
  return lastCovering(weeks, dayNumber(date)).week?.source ?? null;
}

/** What holds from one midnight of the office to the next: the first stretch begins at midnight. */
export function stretchesOn(hours: Hours, day: number): Stretch[] {
  return remember(hours.stretches, day, () => {
    const [{start, end}] = officeDay(hours, day);
    // A gap in the clocks can carry the end of a night over a second midnight.
    return sideBySide([day - 2, day - 1, day].flatMap(begun => officeDay(hours, begun))).filter(
      stretch => start <= stretch.start && stretch.start < end,
    );
  });
}

/** The instant, in epoch milliseconds, that is a time on the office's clocks after a midnight. */
export function instantOn(hours: Hours, day: number, clockMs = 0): number {
  return instantOf(hours.offset, day * DAY + clockMs);
}

/** Cuts stretches wherever one starts or ends, and keeps the strongest of each piece. */
function sideBySide(stretches: readonly Stretch[]): Stretch[] {
  const strongestLast = WEAKEST_FIRST.flatMap(state =>
    stretches.filter(stretch => stretch.state === state),
  );
  const cuts = stretches.flatMap(stretch => [stretch.start, stretch.end]).sort((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1]!;
    const strongest = strongestLast.findLast(
      stretch => stretch.start <= start && start < stretch.end,
    );
    return strongest ? {...strongest, start, end} : [];
  });
}

/**
 * What the rules give for a day: first the day itself, closed or not known, then the spans that
 * start on it. They overlap as they are written; one that lies in a gap of the clocks is empty.
 */
function officeDay(hours: Hours, day: number): [Stretch, ...Stretch[]] {
  return remember(hours.days, day, () => {
    const {hours: spans, reason, agreement} = ruleOn(hours, day);
    const ofDay: Stretch = {start: 0, end: DAY, state: spans ? 'closed' : 'unknown', reason};
    const ofSpans = (spans ?? []).map((span): Stretch =>
      agreement
        ? {...span, state: 'may-be-closed', reason: {code: 'agreement-day', name: agreement}}
        : {...span, reason},
    );
    return [ofDay, ...ofSpans].map(stretch => ({
      ...stretch,
      start: instantOn(hours, day, stretch.start),
      end: instantOn(hours, day, stretch.end),
    })) as [Stretch, ...Stretch[]];
  });
}

/** Priority: validity, special, season, public holiday, weekday. */
function ruleOn(
  hours: Hours,
  day: number,
): {hours: ClockDay; reason: Reason | null; agreement?: AgreementDay | undefined} {
  const rule = lastCovering(hours.rules, day);
  if ('reason' in rule) return rule;
  const {week} = rule;
  const date = dateOf(day);
  const holiday = hours.holidays ? publicHolidayOn(date) : undefined;
  if (week && holiday && week.PH !== 'week') {
    return {hours: week.PH, reason: {code: 'public-holiday', name: holiday}};
  }
  const spans = week?.[weekdayOfDay(day)] ?? null;
  return {
    hours: spans,
    reason: spans ? null : {code: 'no-hours'},
    agreement: hours.agreementDays && !holiday ? agreementDayOn(date) : undefined,
  };
}

function lastCovering<T extends Range>(rules: readonly T[], day: number): T {
  return rules.findLast(rule => rule.from <= day && day <= rule.through)!;
}
