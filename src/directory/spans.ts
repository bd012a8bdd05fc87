import type {DaySource, HoursSource, SpanSource} from '../hours/index.js';

/** A span of a schedule, and where in it: `week.Mo[0]`. */
export interface PlacedSpan {
  readonly span: SpanSource;
  readonly at: string;
}

/** Every span of a schedule already checked. */
export const spansIn = (hours: HoursSource | null | undefined): readonly PlacedSpan[] => {
  const {week, seasons = [], special = []} = hours ?? {};
  const daysOf = (days: object | null | undefined, at: string) =>
    Object.entries(days ?? {}).map(([day, spans]) => [`${at}.${day}`, spans as unknown] as const);
  return [
    ...daysOf(week, 'week'),
    ...seasons.flatMap((season, index) => daysOf(season.week, `seasons[${index}].week`)),
    ...special.map((day, index) => [`special[${index}].hours`, day.hours as unknown] as const),
  ].flatMap(([at, day]) =>
    Array.isArray(day)
      ? (day as NonNullable<DaySource>).map((span, index) => ({span, at: `${at}[${index}]`}))
      : [],
  );
};
