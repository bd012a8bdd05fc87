import fc from 'fast-check';
import type {DaySource, HoursSource, SpanSource, WeekSource} from '../../../src/hours/index.js';

/** Where a counterexample was found, a run with its seed finds it again. */
export const RUNS = {seed: 15, numRuns: 200};

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

/** Spans of a day and of a night; some end at midnight. */
const times = fc
  .tuple(fc.integer({min: 0, max: 95}), fc.integer({min: 1, max: 96}))
  .filter(([start, end]) => start !== end && start !== end % 96)
  .map(([start, end]) => `${clock(start * 15)}-${clock(end * 15)}`);

/** Spans of a day alone. */
const dayTimes = fc
  .tuple(fc.integer({min: 0, max: 95}), fc.integer({min: 1, max: 96}))
  .filter(([start, end]) => start < end)
  .map(([start, end]) => `${clock(start * 15)}-${clock(end * 15)}`);

export interface Kinds {
  /** Whether spans go on into the next day. */
  readonly nights?: boolean;
  /** Whether spans are for some services alone. */
  readonly services?: boolean;
}

const span = ({nights = true, services = true}: Kinds): fc.Arbitrary<SpanSource> => {
  const t = nights ? times : dayTimes;
  return fc.oneof(
    {weight: 4, arbitrary: t},
    t.map((t): SpanSource => ({t, by: 'appointment'})),
    ...(services
      ? [
          fc
            .tuple(t, fc.subarray(['doctor', 'mitid'], {minLength: 1}))
            .map(([t, list]): SpanSource => ({t, for: list})),
        ]
      : []),
  );
};

const day = (kinds: Kinds): fc.Arbitrary<DaySource> =>
  fc.oneof(
    {weight: 4, arbitrary: fc.array(span(kinds), {maxLength: 3})},
    fc.constant(null),
    fc.constant([]),
  );

const week = (kinds: Kinds): fc.Arbitrary<WeekSource> =>
  fc
    .record(
      Object.fromEntries(
        ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map(name => [name, day(kinds)]),
      ) as Record<'Mo', fc.Arbitrary<DaySource>>,
      {requiredKeys: []},
    )
    .chain(days =>
      fc.oneof(day(kinds), fc.constant('week' as const)).map((PH): WeekSource => ({...days, PH})),
    );

const FIRST = Date.UTC(2026, 0, 1);

/** A day of 2026 or 2027. */
export const date = fc
  .integer({min: 0, max: 729})
  .map(days => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));

const range = fc.tuple(date, date).map(dates => {
  const [from, through] = dates.sort();
  return {from, through};
});

const words = fc.string({minLength: 1, maxLength: 20}).filter(text => /\S/.test(text));

const note = fc.oneof(words, fc.record({en: words, da: words}));

/** Whatever hours a directory file may hold. */
export const hours = (kinds: Kinds = {}): fc.Arbitrary<HoursSource> =>
  fc
    .record(
      {
        week: fc.option(week(kinds), {freq: 8}),
        seasons: fc.array(
          fc
            .tuple(range, fc.option(week(kinds), {freq: 8}))
            .map(([dates, week]) => ({...dates, week})),
          {maxLength: 2},
        ),
        special: fc.array(
          fc
            .tuple(range, day(kinds), fc.option(note, {nil: undefined}))
            .map(([dates, hours, note]) => ({...dates, hours, ...(note !== undefined && {note})})),
          {maxLength: 3},
        ),
        validFrom: date,
        tz: fc.constantFrom('Europe/Copenhagen', 'America/Nuuk'),
        holidays: fc.constantFrom('DK', null),
        agreementDays: fc.constant('may-close' as const),
      },
      {requiredKeys: []},
    )
    .chain(source =>
      fc.option(date, {nil: undefined}).map(validThrough => ({
        ...source,
        ...(validThrough && validThrough >= (source.validFrom ?? '') && {validThrough}),
      })),
    );
