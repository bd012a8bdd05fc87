import {weekdayOf} from '../../hours/index.js';
import type {DaySource, HoursSource, SpanSource, WeekSource} from '../../hours/index.js';
import type {CalendarDate} from '../types.js';
import type {ImportedHours} from './imported.js';
import type {Opening, OpeningDay} from './opening.js';
import {gapsBetween, isRange, overlapsOf, unite, whole} from './runs.js';
import type {Dates, Range, Run} from './runs.js';
import type {LeftOut} from './left-out.js';
import {FROM_MONDAY} from './weekdays.js';

type SeasonSource = NonNullable<HoursSource['seasons']>[number];
type SpecialSource = NonNullable<HoursSource['special']>[number];

const ALL_DAYS: readonly OpeningDay[] = [...FROM_MONDAY, 'PH'];

/** Whether it is about dates alone, whatever day of the week they are. */
const isSpecial = (opening: Opening): opening is Opening & Range =>
  isRange(opening) &&
  (!opening.days ||
    (opening.from === opening.through && opening.days.includes(weekdayOf(opening.from))));

/** Openings with the same dates together. */
const byDates = <T extends Dates>(openings: readonly T[]): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const opening of openings) {
    const key = `${opening.from ?? ''}..${opening.through ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(opening);
    else groups.set(key, [opening]);
  }
  return [...groups.values()];
};

/** Whether they say of the same day that it is open, and that it is closed. */
const isContradiction = (openings: readonly Opening[]): boolean =>
  openings.some(({times}) => times === null) && openings.some(({times}) => times);

const spanOf = (t: string, {isBooked, services}: Opening): SpanSource =>
  isBooked || services
    ? {t, ...(isBooked && {by: 'appointment'}), ...(services && {for: services})}
    : t;

/** The hours of a day of which several openings speak. */
const together = (openings: readonly Opening[]): DaySource => {
  if (isContradiction(openings) || openings.some(({times}) => times === undefined)) return null;
  const spans = openings.flatMap(opening =>
    opening.times ? [spanOf(opening.times, opening)] : [],
  );
  return [...new Map(spans.map(span => [JSON.stringify(span), span])).values()];
};

const inWords = ({from, through}: Range): string =>
  from === through ? from : `${from} to ${through}`;

const isUndated = ({from, through}: Dates): boolean => !from && !through;

/** Puts the openings of one channel together. */
class HoursReader {
  readonly leftOut: LeftOut[] = [];
  /** Days of the week of which something was left out that may hold on any date. */
  readonly #doubtful = new Set<OpeningDay>();
  readonly #unknown: Range[] = [];
  readonly #today: CalendarDate;

  constructor(today: CalendarDate) {
    this.#today = today;
  }

  refuse(path: string, reason: string): void {
    this.leftOut.push({path, reason});
  }

  #together(path: string, openings: readonly Opening[]): DaySource {
    if (isContradiction(openings)) this.refuse(path, 'both open and closed: not known');
    return together(openings);
  }

  #special(openings: readonly (Opening & Range)[]): readonly SpecialSource[] {
    const groups = byDates(openings);
    for (const range of overlapsOf(groups.map(([first]) => first))) {
      this.refuse(inWords(range), 'special hours overlap: not known which hold');
      this.#unknown.push(range);
    }
    return groups.map((group): SpecialSource => {
      const [{from, through}] = group;
      return {from, through, hours: this.#together(inWords(group[0]), group)};
    });
  }

  #run(group: readonly [Opening, ...Opening[]]): Run {
    const [{from, through}] = group;
    const days = ALL_DAYS.flatMap((day): [OpeningDay, DaySource][] => {
      const openings = group.filter(({days}) => days?.includes(day));
      return openings.length ? [[day, this.#together(day, openings)]] : [];
    });
    // The past is over: what began on a day that nobody knows holds from today on.
    const begins = from ?? (through && this.#today);
    return whole({
      ...(begins && {from: begins}),
      ...(through && {through}),
      week: new Map(days),
    });
  }

  #runs(openings: readonly Opening[]): readonly Run[] {
    const current = openings.filter(
      ({from, through}) => from ?? !(through && through < this.#today),
    );
    if (current.length < openings.length) {
      this.refuse(`validThrough before ${this.#today}`, 'these hours are over');
    }
    const runs = byDates(current).map(group => this.#run(group));
    for (const range of overlapsOf(runs.filter(isRange))) {
      this.refuse(inWords(range), 'hours for overlapping dates: not known which hold');
      this.#unknown.push(range);
    }
    return runs;
  }

  /** The run that is the week for all dates that no other is about. */
  #usual(runs: readonly Run[]): Run | undefined {
    const [lasting, ...others] = runs.filter(run => !isRange(run));
    for (const {from, week} of others) {
      this.refuse(`validFrom ${from ?? ''}`, 'a second week without an end: not known which holds');
      for (const day of week.keys()) this.#doubtful.add(day);
    }
    return lasting ?? runs[0];
  }

  #week({week}: Run): WeekSource {
    const known = ALL_DAYS.map((day): [OpeningDay, DaySource] => [
      day,
      this.#doubtful.has(day) ? null : (week.get(day) ?? null),
    ]);
    return Object.fromEntries(known) as unknown as WeekSource;
  }

  #validity(all: readonly Dates[]): Pick<HoursSource, 'validFrom' | 'validThrough'> {
    const starts = all.flatMap(({from}) => from ?? []).sort();
    const ends = all.flatMap(({through}) => through ?? []).sort();
    const [validFrom] = starts;
    const validThrough = ends.at(-1);
    return {
      ...(starts.length === all.length && validFrom && {validFrom}),
      ...(ends.length === all.length && validThrough && {validThrough}),
    };
  }

  /** Special days told; unknown ones of which nothing is told before them, doubtful ones behind them. */
  #days(special: readonly SpecialSource[], gaps: readonly Range[]): Pick<HoursSource, 'special'> {
    const notKnown = ({from, through}: Range): SpecialSource => ({from, through, hours: null});
    const days = [...gaps.map(notKnown), ...special, ...this.#unknown.map(notKnown)];
    return days.length ? {special: days} : {};
  }

  read(all: readonly Opening[]): HoursSource {
    for (const {days = []} of all.filter(({isOfAnyDate}) => isOfAnyDate)) {
      for (const day of days) this.#doubtful.add(day);
    }
    const openings = all.filter(({isOfAnyDate}) => !isOfAnyDate);
    const special = this.#special(openings.filter(isSpecial));
    const runs = this.#runs(openings.filter(opening => !isSpecial(opening)));
    const first = this.#usual(runs);
    if (!first) return {week: null, ...this.#days(special, [])};
    const dated = runs.filter(run => run !== first).filter(isRange);
    const {usual, others} = unite(first, dated);
    if (!usual.week.get('PH')) {
      this.refuse('PH', 'nothing says whether it is open on public holidays: not known (null)');
    }
    const seasons = others.map((run): SeasonSource => ({
      from: run.from,
      through: run.through,
      week: this.#week(run),
    }));
    const told = [first, ...dated, ...special];
    return {
      week: this.#week(usual),
      ...(seasons.length && {seasons}),
      ...this.#days(special, isUndated(first) ? [] : gapsBetween(told)),
      ...(!isUndated(first) && this.#validity(told)),
    };
  }
}

/**
 * Opening hours from what another format says of days and dates: the week, other weeks for some dates,
 * special days. Days of which nothing is told are not known, nor are those of which is told what our
 * hours cannot hold.
 *
 * @param openings as they were read, by their path in the other format
 * @param today from this day on holds what began on a day that is not told
 */
export const hoursFrom = (
  openings: readonly (readonly [path: string, opening: Opening])[],
  today: CalendarDate,
): ImportedHours => {
  const reader = new HoursReader(today);
  for (const [path, {reason}] of openings) {
    if (reason) reader.refuse(path, `${reason}: not known`);
  }
  const hours = reader.read(openings.map(([, opening]) => opening));
  return {hours, leftOut: reader.leftOut};
};
