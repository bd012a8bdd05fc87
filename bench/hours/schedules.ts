import type {HoursSource} from '../../dist/npm/hours/index.js';

/** The schedule that every peer can be given. */
export const WEEK: HoursSource = {
  week: {
    Mo: ['10:00-15:00'],
    Tu: ['10:00-15:00'],
    We: ['10:00-15:00'],
    Th: ['10:00-17:00'],
    Fr: ['10:00-14:00'],
    PH: [],
  },
};

/** The same in the notation of OpenStreetMap. */
export const WEEK_OSM = 'Mo-We 10:00-15:00; Th 10:00-17:00; Fr 10:00-14:00; PH off';

const dateOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

/** The week with any number of seasons and special days, spread over six years. */
export function grown(seasons: number, specials: number): HoursSource {
  const step = (count: number, index: number) => Math.floor((index * 6 * 365) / count);
  return {
    ...WEEK,
    seasons: Array.from({length: seasons}, (_, index) => ({
      from: dateOf(step(seasons, index)),
      through: dateOf(step(seasons, index) + 10),
      week: WEEK.week!,
    })),
    special: Array.from({length: specials}, (_, index) => ({
      from: dateOf(step(specials, index)),
      through: dateOf(step(specials, index)),
      hours: ['11:00-12:00'],
    })),
  };
}
