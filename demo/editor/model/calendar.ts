import {addDays, weekdayOf} from '../../../src/hours/index.js';
import type {Weekday} from '../../../src/hours/index.js';
import type {CalendarDate} from '../../../src/directory/index.js';
import type {SpecialForm} from './special-form.js';

const DAYS: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const dayOfWeek = (date: CalendarDate): number => DAYS.indexOf(weekdayOf(date));

const asDate = (year: number, month: number, day: number): CalendarDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const partsOf = (date: CalendarDate): [year: number, month: number, day: number] => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return [year, month - 1, day];
};

/** The same day of another month, or that month's last where it has no such day. */
export const addMonths = (date: CalendarDate, count: number): CalendarDate => {
  const [year, month, day] = partsOf(date);
  const last = new Date(Date.UTC(year, month + count + 1, 0)).getUTCDate();
  return asDate(year, month + count, Math.min(day, last));
};

/** The month of a day as weeks from Monday on; undefined for days of other months. */
export const weeksAround = (date: CalendarDate): readonly (CalendarDate | undefined)[][] => {
  const [year, month] = partsOf(date);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const before = dayOfWeek(asDate(year, month, 1));
  const weeks: (CalendarDate | undefined)[][] = [];
  for (let first = 1 - before; first <= last; first += 7) {
    weeks.push(
      DAYS.map((_, index) => {
        const day = first + index;
        return day >= 1 && day <= last ? asDate(year, month, day) : undefined;
      }),
    );
  }
  return weeks;
};

/** The day a key leads to, as in the date grids of the ARIA Authoring Practices; undefined: none. */
export const dayByKey = (
  date: CalendarDate,
  {key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): CalendarDate | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -dayOfWeek(date));
    case 'End':
      return addDays(date, 6 - dayOfWeek(date));
    case 'PageUp':
      return addMonths(date, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
};

type Range = Pick<SpecialForm, 'from' | 'through'>;

/** A range with one more day chosen: its first, or its last, whichever is earlier; then another begins. */
export const withChosenDay = ({from, through}: Range, date: CalendarDate): Range => {
  if (!from || through) return {from: date, through: ''};
  return date < from ? {from: date, through: from} : {from, through: date};
};

/** Whether a day is in a range that may have no last day yet. */
export const isInRange = ({from, through}: Range, date: CalendarDate): boolean =>
  from !== '' && date >= from && date <= (through || from);
