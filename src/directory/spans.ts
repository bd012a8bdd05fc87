import type {HoursSource, SpanSource} from '../hours/index.js';
import {itemsIn} from './sound-part.js';
import type {Sound} from './sound-part.js';

/** A span of a schedule, and where in it: `week.Mo[0]`. */
export interface PlacedSpan {
  readonly span: SpanSource;
  readonly at: string;
}

/** Every span of a schedule. */
export const spansIn = (hours: Sound<HoursSource> | null | undefined): readonly PlacedSpan[] => {
  const daysOf = (days: object | null | undefined, at: string) =>
    Object.entries(days ?? {}).map(([day, spans]) => [spans as unknown, `${at}.${day}`] as const);
  return [
    ...daysOf(hours?.week, 'week'),
    ...itemsIn(hours?.seasons, 'seasons').flatMap(([{week}, at]) => daysOf(week, `${at}.week`)),
    ...itemsIn(hours?.special, 'special').map(([day, at]) => [day.hours, `${at}.hours`] as const),
  ].flatMap(([day, path]) =>
    Array.isArray(day)
      ? itemsIn(day as readonly SpanSource[], path).map(([span, at]) => ({span, at}))
      : [],
  );
};
