import {addDays} from '../hours/index.js';
import type {HoursSource} from '../hours/index.js';
import {spansIn} from './spans.js';
import type {CalendarDate, DirectorySource, OfficeSource} from './types.js';

/** Something in a directory file that fits the format and may be a slip. */
export interface Warning {
  /** Where, as in `offices[3].hours.visit.special[0]`. */
  readonly path: string;
  readonly problem: string;
}

/** No office is open for longer without being open all day. */
const LONGEST_HOURS = 16;

/** How many days before hours end somebody should look for others. */
const DAYS_TO_RENEW = 60;

const ALL_DAY = '00:00-24:00';

const hoursLong = (times: string): number => {
  const [start, end] = times
    .split('-')
    .map(time => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60) as [number, number];
  return end < start ? end + 24 - start : end - start;
};

const longSpans = (hours: HoursSource | null | undefined, path: string): Warning[] =>
  spansIn(hours).flatMap(({span, at}) => {
    const times = typeof span === 'string' ? span : span.t;
    if (times === ALL_DAY || hoursLong(times) <= LONGEST_HOURS) return [];
    const length = Math.round(hoursLong(times) * 10) / 10;
    const problem = `"${times}" is ${length} hours long; check that this is meant`;
    return [{path: `${path}.${at}`, problem}];
  });

interface Range {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/**
 * The last of a list that fits a day holds: what a later one covers never does, and of days that two name
 * in part one may be meant for the other. An exception inside a longer range is what the order is for.
 */
const overlaps = (ranges: readonly Range[], path: string): Warning[] =>
  ranges.flatMap((range, index) => {
    const at = `${path}[${index}]`;
    return ranges.slice(index + 1).flatMap((later, ahead): Warning[] => {
      const other = `${path}[${index + 1 + ahead}]`;
      if (later.from <= range.from && later.through >= range.through) {
        return [{path: at, problem: `never holds: ${other} comes later and covers all its days`}];
      }
      const isInside = later.from >= range.from && later.through <= range.through;
      if (isInside || later.from > range.through || later.through < range.from) return [];
      const day = later.from > range.from ? later.from : range.from;
      return [{path: at, problem: `${day} is also a day of ${other}, which comes later and holds`}];
    });
  });

const ending = (validThrough: CalendarDate | undefined, path: string, today: CalendarDate) => {
  if (validThrough === undefined || validThrough > addDays(today, DAYS_TO_RENEW)) return [];
  const ends = validThrough < today ? 'ended' : 'end';
  return [{path, problem: `these hours ${ends} on ${validThrough}; afterwards none are known`}];
};

const warningsOf = (
  hours: HoursSource | null | undefined,
  path: string,
  today: CalendarDate,
): Warning[] => {
  const {seasons = [], special = [], validThrough} = hours ?? {};
  return [
    ...longSpans(hours, path),
    ...overlaps(seasons, `${path}.seasons`),
    ...overlaps(special, `${path}.special`),
    ...ending(validThrough, `${path}.validThrough`, today),
  ];
};

const warningsOfOffice = (
  {hours, contactPoints = []}: OfficeSource,
  path: string,
  today: CalendarDate,
): Warning[] => [
  ...warningsOf(hours?.visit, `${path}.hours.visit`, today),
  ...warningsOf(hours?.phone, `${path}.hours.phone`, today),
  ...contactPoints.flatMap(({hours: own}, index) =>
    warningsOf(own, `${path}.contactPoints[${index}].hours`, today),
  ),
];

/**
 * What may be a slip in a directory file already checked: hours that are very long, that never hold, that
 * name a day twice, or that end soon.
 */
export const warnings = ({offices}: DirectorySource, today: CalendarDate): Warning[] =>
  offices.flatMap((office, index) => warningsOfOffice(office, `offices[${index}]`, today));
