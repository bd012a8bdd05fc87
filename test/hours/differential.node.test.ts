import {expect} from 'chai';
import {parseHours, stateAt, type HoursSource} from '../../src/hours/index.js';
import {Oracle} from './oracle.js';
import {randomFrom} from './random.js';

/** Instants in all; a longer run is `HOURS_INSTANTS=1000000 HOURS_SEED=2`. */
const INSTANTS = Number(process.env['HOURS_INSTANTS'] ?? 24_000);
const SEED = Number(process.env['HOURS_SEED'] ?? 1);
const PER_SCHEDULE = 600;

const DAY = 86_400_000;

/** With a shift at night, over midnight, by half an hour, of a whole day, and with none. */
const ZONES = [
  'Europe/Copenhagen',
  'Europe/Copenhagen',
  'Europe/Copenhagen',
  'Atlantic/Faroe',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Kathmandu',
];

/** Days on which rules meet, as month and day; Easter's and the clocks' are in the years below. */
const DATES = [
  '01-01',
  '03-28',
  '03-29',
  '03-30',
  '04-02',
  '04-05',
  '04-06',
  '05-01',
  '05-06',
  '05-07',
  '05-14',
  '05-15',
  '05-24',
  '05-25',
  '06-04',
  '06-05',
  '06-06',
  '10-03',
  '10-04',
  '10-24',
  '10-25',
  '10-31',
  '11-01',
  '12-23',
  '12-24',
  '12-25',
  '12-26',
  '12-27',
  '12-30',
  '12-31',
];
const YEARS = [2023, 2024, 2025, 2026, 2027, 2028];

describe('hours: differential', () => {
  const random = randomFrom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const maybe = (chance: number) => random() < chance;

  const dateOf = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);
  const someDate = () => Date.parse(`${pick(YEARS)}-${pick(DATES)}`);
  const someRange = (longest: number) => {
    const from = someDate() - below(3) * DAY;
    return {from: dateOf(from), through: dateOf(from + below(longest) * DAY)};
  };
  const someTime = () => {
    const minutes = maybe(0.5) ? below(24) * 60 : below(24 * 4) * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const someSpan = () => {
    const start = someTime();
    const end = maybe(0.1) ? '24:00' : someTime();
    const times = start === end ? '00:00-24:00' : `${start}-${end}`;
    if (maybe(0.6)) return times;
    return {
      t: times,
      ...(maybe(0.6) && {by: 'appointment' as const}),
      ...(maybe(0.5) && {for: pick([['a'], ['b'], ['a', 'b'], ['b', 'a', 'b']])}),
    };
  };
  const someDay = () => (maybe(0.1) ? null : Array.from({length: below(4)}, someSpan));
  const someWeek = () => ({
    ...Object.fromEntries(
      ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
        .filter(() => maybe(0.8))
        .map(key => [key, someDay()]),
    ),
    PH: maybe(0.3) ? ('week' as const) : someDay(),
  });
  const someSource = (): HoursSource => ({
    ...(maybe(0.95) && {week: maybe(0.05) ? null : someWeek()}),
    ...(maybe(0.5) && {
      seasons: Array.from({length: below(4)}, () => ({...someRange(90), week: someWeek()})),
    }),
    ...(maybe(0.6) && {
      special: Array.from({length: below(6)}, () => ({
        ...someRange(9),
        hours: someDay(),
        ...(maybe(0.3) && {note: 'note'}),
      })),
    }),
    ...(maybe(0.2) && {validFrom: dateOf(Date.parse(`2025-${pick(DATES)}`))}),
    ...(maybe(0.2) && {validThrough: dateOf(Date.parse(`2027-${pick(DATES)}`))}),
    tz: pick(ZONES),
    ...(maybe(0.1) && {holidays: null}),
    ...(maybe(0.7) && {agreementDays: 'may-close' as const}),
  });
  const someInstant = (source: HoursSource) => {
    const edges = [
      ...(source.special ?? []).flatMap(({from, through}) => [from, through]),
      ...(source.seasons ?? []).flatMap(({from, through}) => [from, through]),
      ...[source.validFrom, source.validThrough].filter(date => date !== undefined),
    ];
    const day = edges.length && maybe(0.4) ? Date.parse(pick(edges)) : someDate();
    return (
      day + (below(3) - 1) * DAY + below(24 * 4) * 900_000 + pick([-1, 0, 0, 1, below(900_000)])
    );
  };

  it(`agrees with Temporal and date-holidays at ${INSTANTS} instants, seed ${SEED}`, function () {
    this.timeout(0);
    for (let done = 0; done < INSTANTS; done += PER_SCHEDULE) {
      const source = someSource();
      const hours = parseHours(source);
      const service = pick([undefined, undefined, 'a', 'b', 'c']);
      const oracle = new Oracle(source, service);
      for (let index = 0; index < PER_SCHEDULE; index++) {
        const instant = someInstant(source);
        const place = `${new Date(instant).toISOString()} for ${service} of ${JSON.stringify(source)}`;
        expect(stateAt(hours, instant, {service}), place).to.deep.equal(oracle.stateAt(instant));
      }
    }
  });
});
