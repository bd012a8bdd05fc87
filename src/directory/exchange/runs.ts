import {addDays, weekdayOf} from '../../hours/index.js';
import type {DaySource} from '../../hours/index.js';
import type {CalendarDate} from '../types.js';
import type {OpeningDay} from './opening.js';
import {FROM_MONDAY} from './weekdays.js';

/** Dates from one to another; without an end, nobody knows of one. */
export interface Dates {
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

/** The hours of the days of the week on some dates. */
export interface Run extends Dates {
  readonly week: ReadonlyMap<OpeningDay, DaySource>;
}

export interface Range {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

export const isRange = <T extends Dates>(dates: T): dates is T & Range =>
  dates.from !== undefined && dates.through !== undefined;

/** The days of the week that there are in a run. */
const daysIn = (run: Run): ReadonlySet<OpeningDay> => {
  if (!isRange(run) || addDays(run.from, 6) <= run.through) return new Set(FROM_MONDAY);
  const days = new Set<OpeningDay>();
  for (let date = run.from; date <= run.through; date = addDays(date, 1)) days.add(weekdayOf(date));
  return days;
};

/** A run that says of each of its days what is known: null where it tells nothing. */
export const whole = (run: Run): Run => {
  const untold = [...daysIn(run)].map((day): [OpeningDay, DaySource] => [day, null]);
  return {...run, week: new Map([...untold, ...run.week])};
};

const isAlike = (a: Run, b: Run): boolean =>
  [...b.week].every(
    ([day, hours]) => !a.week.has(day) || JSON.stringify(a.week.get(day)) === JSON.stringify(hours),
  );

/** A run and those that say nothing else of any day of the week, as one; and the others. */
export const unite = <T extends Run>(
  first: Run,
  runs: readonly T[],
): {usual: Run; others: readonly T[]} => {
  let usual = first;
  const others: T[] = [];
  for (const run of runs) {
    if (isAlike(usual, run)) usual = {...usual, week: new Map([...run.week, ...usual.week])};
    else others.push(run);
  }
  return {usual, others};
};

const byStart = (a: Dates, b: Dates): number => (a.from ?? '').localeCompare(b.from ?? '');

/** The dates between the first and the last of which none speaks. */
export const gapsBetween = (all: readonly Dates[]): readonly Range[] => {
  const gaps: Range[] = [];
  const [first, ...others] = [...all].sort(byStart);
  let last = first?.through;
  for (const {from, through} of others) {
    if (last === undefined) break;
    const next = addDays(last, 1);
    if (from && from > next) gaps.push({from: next, through: addDays(from, -1)});
    if (!through || through > last) last = through;
  }
  return gaps;
};

/** The dates of which more than one speaks. */
export const overlapsOf = (all: readonly Range[]): readonly Range[] => {
  const sorted = [...all].sort(byStart);
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter(({from}) => from <= one.through)
      .map(({from, through}) => ({
        from,
        through: through < one.through ? through : one.through,
      })),
  );
};
