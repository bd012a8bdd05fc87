import type {
  DaySource,
  HoursSource,
  Note,
  SpanSource,
  Weekday,
  WeekSource,
} from '../../hours/index.js';
import {spansIn} from '../spans.js';
import type {CalendarDate, Text} from '../types.js';
import type {LeftOut} from './left-out.js';
import {FROM_MONDAY} from './weekdays.js';

/** The value of an `opening_hours` tag of OpenStreetMap. */
export interface OsmHours {
  readonly value: string;
  /** What the value does not say, by its path in the hours. */
  readonly leftOut: readonly LeftOut[];
}

/** A rule with a comment and no state is not certain: OpenStreetMap's own spelling for booked visits. */
const BY_APPOINTMENT = '"by appointment"';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const writeDate = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${year} ${MONTHS[Number(month) - 1]!} ${day}`;
};

const writeRange = (from: CalendarDate, through: CalendarDate): string =>
  from === through ? writeDate(from) : `${writeDate(from)}-${writeDate(through)}`;

const times = (spans: readonly SpanSource[]): string =>
  spans.map(span => (typeof span === 'string' ? span : span.t)).join(',');

const isBooked = (span: SpanSource): boolean => typeof span !== 'string' && Boolean(span.by);

const isForAll = (span: SpanSource): boolean => typeof span === 'string' || !span.for;

/** A comment has no way to hold its own quotation mark. */
const comment = (words: string): string => `"${words.replace(/"/g, "'").replace(/\s+/g, ' ')}"`;

/**
 * The rules for the days that a selector names: the first replaces what earlier rules say of them, the
 * others add to it, the strongest last. A day whose hours are all for some services alone is not called
 * closed.
 */
const rulesFor = (selector: string, day: DaySource, words = ''): readonly string[] => {
  const said = words ? ` ${comment(words)}` : '';
  const spans = day?.filter(isForAll);
  if (!spans || (day?.length && !spans.length)) return [`${selector} unknown${said}`];
  if (!spans.length) return [`${selector} off${said}`];
  const [booked, open] = [spans.filter(isBooked), spans.filter(span => !isBooked(span))];
  return [
    ...(booked.length ? [`${selector} ${times(booked)} ${BY_APPOINTMENT}`] : []),
    ...(open.length ? [`${selector} ${times(open)}${said && ` open${said}`}`] : []),
  ];
};

/** `Mo-We,Fr`. */
const selectDays = (days: readonly Weekday[]): string => {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && FROM_MONDAY.indexOf(day) === FROM_MONDAY.indexOf(run.at(-1)!) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map(run => (run.length > 2 ? `${run[0]!}-${run.at(-1)!}` : run.join())).join();
};

/** Weekdays of the same hours together; those left out in the source are closed. */
const groupDays = (week: WeekSource): readonly {days: Weekday[]; hours: DaySource}[] => {
  const groups = new Map<string, {days: Weekday[]; hours: DaySource}>();
  for (const day of FROM_MONDAY) {
    const hours = week[day] === undefined ? [] : week[day];
    const group = groups.get(JSON.stringify(hours)) ?? {days: [], hours};
    group.days.push(day);
    groups.set(JSON.stringify(hours), group);
  }
  return [...groups.values()];
};

const isNight = (span: SpanSource): boolean => {
  const [opens, closes] = times([span]).split('-') as [string, string];
  return closes < opens;
};

/** A week of which nothing is known. */
const UNKNOWN: WeekSource = {
  ...Object.fromEntries(FROM_MONDAY.map(day => [day, null])),
  PH: null,
};

interface Kinds {
  readonly hasHolidays: boolean;
  readonly hasNights: boolean;
}

/** The rules of a week, of all weeks or of those in a range of dates. */
const weekRules = (
  week: WeekSource | null | undefined,
  range: string,
  {hasHolidays, hasNights}: Kinds,
): readonly string[] => {
  const {PH, ...weekdays} = week ?? UNKNOWN;
  const within = (selector: string): string => (range ? `${range} ${selector}` : selector);
  const told = groupDays({...weekdays, PH}).filter(({hours}) => hours?.length !== 0);
  const rules = told.map(({days, hours}) => rulesFor(within(selectDays(days)), hours).join(', '));
  if (!rules.length) rules.push(within('Mo-Su off'));
  return [
    // First of all nothing of the usual week holds.
    ...(range ? [`${range} off`] : []),
    // Where a night goes on into a day of another rule, that rule would end it at midnight.
    rules.join(hasNights ? ', ' : '; '),
    ...(hasHolidays && PH !== 'week' ? [rulesFor(within('PH'), PH).join(', ')] : []),
  ];
};

const lost = (hours: HoursSource): LeftOut[] => {
  const {week, seasons = [], special = [], validFrom, validThrough, tz, agreementDays} = hours;
  const nights = spansIn(hours).filter(({span}) => isNight(span));
  const weeks: readonly (readonly [WeekSource | null, string])[] = [
    [week ?? null, 'week'],
    ...seasons.map(({week}, index) => [week, `seasons[${index}].week`] as const),
  ];
  const isNamed = (words: Note): boolean => typeof words !== 'string';
  return [
    ...spansIn(hours).flatMap(({span, at}) =>
      typeof span !== 'string' && span.for
        ? [{path: `${at}.for`, reason: 'hours for some services alone are left out'}]
        : [],
    ),
    ...(nights.length && (special.length || seasons.length || hours.holidays !== null)
      ? [
          {
            path: nights[0]!.at,
            reason: 'a night that leads into a holiday, season or special day ends at midnight',
          },
        ]
      : []),
    ...weeks.flatMap(([each, path]) =>
      each?.PH === 'week' && hours.holidays !== null
        ? [{path: `${path}.PH`, reason: 'not written: on holidays the weekday’s rule holds'}]
        : [],
    ),
    ...special.flatMap(({hours: day, note}, index) => {
      const path = `special[${index}].note`;
      if (!note) return [];
      const spans = day?.filter(isForAll);
      if (spans?.length && spans.every(isBooked))
        return [{path, reason: 'no room beside “by appointment”'}];
      return isNamed(note) && Object.keys(note).length > 1
        ? [{path, reason: 'comments are in one language'}]
        : [];
    }),
    ...(validFrom ? [{path: 'validFrom', reason: 'rules have no first day of validity'}] : []),
    ...(validThrough ? [{path: 'validThrough', reason: 'rules have no last day of validity'}] : []),
    ...(tz ? [{path: 'tz', reason: 'hours are in the local time of the place'}] : []),
    ...(hours.holidays === null
      ? [{path: 'holidays', reason: 'without a rule, the weekday’s hours hold on holidays'}]
      : []),
    ...(agreementDays
      ? [
          {
            path: 'agreementDays',
            reason: 'the value calls days such as 24 December open that may be closed',
          },
        ]
      : []),
  ];
};

/**
 * Opening hours as the value of an `opening_hours` tag of OpenStreetMap, and what it does not say.
 *
 * @param hours already checked
 * @param write picks the language of a note; a comment has one alone
 */
export const toOsmHours = (hours: HoursSource, write: (text: Text) => string): OsmHours => {
  const {week, seasons = [], special = []} = hours;
  const kinds: Kinds = {
    hasHolidays: hours.holidays !== null,
    hasNights: spansIn(hours).some(({span}) => isNight(span)),
  };
  const value = [
    ...weekRules(week, '', kinds),
    ...seasons.flatMap(({from, through, week}) =>
      weekRules(week, writeRange(from, through), kinds),
    ),
    ...special.map(({from, through, hours: day, note = ''}) => {
      const words = typeof note === 'string' ? note : write(note);
      return rulesFor(writeRange(from, through), day, words).join(', ');
    }),
  ].join('; ');
  return {value, leftOut: lost(hours)};
};
