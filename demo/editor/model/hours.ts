import type {DaySource, HoursSource, Note, WeekSource, Weekday} from '../../../src/hours/index.js';

/** The days of a regular week as people read them, and what holds on public holidays. */
export const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;

export type WeekKey = (typeof WEEK)[number];

const WORKING_DAYS: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr'];

/** Hours that nobody has filled in yet: no day is known. */
export const EMPTY_HOURS: HoursSource = {
  week: {Mo: null, Tu: null, We: null, Th: null, Fr: null, Sa: null, Su: null, PH: null},
  agreementDays: 'may-close',
};

/** The hours with another day in their week. */
export const withDay = (hours: HoursSource, key: WeekKey, day: DaySource | 'week'): HoursSource => {
  const week: Record<string, unknown> = {PH: [], ...hours.week, [key]: day};
  // In the order in which people read them, whatever was filled in first.
  const ordered = [...WEEK, ...Object.keys(week)].flatMap(name =>
    name in week ? [[name, week[name]] as const] : [],
  );
  return {...hours, week: Object.fromEntries(ordered) as unknown as WeekSource};
};

/** The hours with what they have for Monday on every other day from Tuesday to Friday. */
export const repeatMonday = (hours: HoursSource): HoursSource =>
  WORKING_DAYS.reduce((each, day) => withDay(each, day, hours.week?.Mo ?? []), hours);

/** Days on which other hours hold than the week's. */
export interface SpecialDays {
  /** `YYYY-MM-DD`, as is the last day. */
  readonly from: string;
  readonly through: string;
  readonly hours: DaySource;
  readonly note?: Note;
}

/** The hours with special days more; they come last, and so hold. */
export const withSpecialDays = (hours: HoursSource, days: SpecialDays): HoursSource => ({
  ...hours,
  special: [...(hours.special ?? []), days],
});
