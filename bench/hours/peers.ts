import {DateTime} from 'luxon';
import OpeningHours from 'opening_hours';
import {SimpleOpeningHours} from 'simple-opening-hours';
import {Temporal} from 'temporal-polyfill';
import {parseHours, specialDay, stateAt} from '../../dist/npm/hours/index.js';
import {WEEK, WEEK_OSM} from './schedules.js';

/** Answers for an instant whether the office is open, and most peers until when. */
export interface Peer {
  readonly name: string;
  /** Whether it can be measured many times over. */
  readonly isQuick?: true;
  readonly ask: (epochMs: number) => {isOpen: boolean; until?: number | null};
}

const TZ = 'Europe/Copenhagen';
const TIMES: Readonly<Record<number, readonly [number, number]>> = {
  1: [10, 15],
  2: [10, 15],
  3: [10, 15],
  4: [10, 17],
  5: [10, 14],
};

const hours = parseHours(WEEK);
const osm = new OpeningHours(WEEK_OSM, {
  lat: 56.1,
  lon: 9,
  address: {country_code: 'dk', state: ''},
});
const simple = new SimpleOpeningHours(WEEK_OSM);

/** Given to the two written here, so that they need not compute holidays. */
const holidays = new Set<string>();
for (let day = Date.UTC(2024, 0); day < Date.UTC(2032, 0); day += 86_400_000) {
  const date = new Date(day).toISOString().slice(0, 10);
  if (specialDay(hours, date)) holidays.add(date);
}

export const PEERS: readonly Peer[] = [
  {
    name: '`stateAt`',
    isQuick: true,
    ask: epochMs => {
      const {state, until} = stateAt(hours, epochMs);
      return {isOpen: state === 'open', until};
    },
  },
  {
    name: 'opening_hours',
    ask: epochMs => {
      const date = new Date(epochMs);
      return {isOpen: osm.getState(date), until: osm.getNextChange(date)?.getTime() ?? null};
    },
  },
  {
    // It knows no next change and no public holidays.
    name: 'simple-opening-hours',
    isQuick: true,
    ask: epochMs => ({isOpen: simple.isOpenOn(new Date(epochMs))}),
  },
  {
    name: 'luxon, written out',
    ask: epochMs => {
      const now = DateTime.fromMillis(epochMs, {zone: TZ});
      for (let ahead = 0; ; ahead++) {
        const day = now.startOf('day').plus({days: ahead});
        const times = holidays.has(day.toISODate()!) ? undefined : TIMES[day.weekday];
        if (!times) continue;
        const start = day.set({hour: times[0]}).toMillis();
        const end = day.set({hour: times[1]}).toMillis();
        if (epochMs < start) return {isOpen: false, until: start};
        if (epochMs < end) return {isOpen: true, until: end};
      }
    },
  },
  {
    name: 'temporal-polyfill, written out',
    ask: epochMs => {
      const today = Temporal.Instant.fromEpochMilliseconds(epochMs)
        .toZonedDateTimeISO(TZ)
        .toPlainDate();
      for (let ahead = 0; ; ahead++) {
        const day = today.add({days: ahead});
        const times = holidays.has(day.toString()) ? undefined : TIMES[day.dayOfWeek];
        if (!times) continue;
        const [start, end] = times.map(
          hour => day.toPlainDateTime({hour}).toZonedDateTime(TZ).epochMilliseconds,
        ) as [number, number];
        if (epochMs < start) return {isOpen: false, until: start};
        if (epochMs < end) return {isOpen: true, until: end};
      }
    },
  },
];
