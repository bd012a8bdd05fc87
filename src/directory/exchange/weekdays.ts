import type {Weekday} from '../../hours/index.js';

/** The days of the week as other formats count them, from Monday on. */
export const FROM_MONDAY = [
  'Mo',
  'Tu',
  'We',
  'Th',
  'Fr',
  'Sa',
  'Su',
] as const satisfies readonly Weekday[];

/** The weekdays from one to another, past Sunday too. */
export const weekdaysBetween = (first: Weekday, last: Weekday): readonly Weekday[] => {
  const [from, to] = [FROM_MONDAY.indexOf(first), FROM_MONDAY.indexOf(last)];
  return from <= to
    ? FROM_MONDAY.slice(from, to + 1)
    : [...FROM_MONDAY.slice(from), ...FROM_MONDAY.slice(0, to + 1)];
};
