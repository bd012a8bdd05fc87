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
  const placed: PlacedSpan[] = [];
  const addDay = (day: unknown, path: string): void => {
    if (!Array.isArray(day)) return;
    for (const [span, at] of itemsIn(day as readonly SpanSource[], path)) placed.push({span, at});
  };
  const addWeek = (week: object | null | undefined, path: string): void => {
    for (const [day, spans] of Object.entries(week ?? {})) addDay(spans, `${path}.${day}`);
  };
  addWeek(hours?.week, 'week');
  for (const [{week}, at] of itemsIn(hours?.seasons, 'seasons')) addWeek(week, `${at}.week`);
  for (const [day, at] of itemsIn(hours?.special, 'special')) addDay(day.hours, `${at}.hours`);
  return placed;
};
