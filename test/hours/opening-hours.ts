import OpeningHours from 'opening_hours';
import {parseHours, stateAt, type HoursSource} from '../../src/hours/index.js';
import {randomFrom} from './random.js';

/*
 * Run by itself with `TZ=Europe/Copenhagen`: prints at how many instants opening_hours was asked,
 * and where it differs. What is known to differ, and is left out:
 *
 * - It reads the host's zone, and no other.
 * - On days on which clocks change: where a span starts or ends in the hour that comes twice it
 *   throws at that time; after the hour that is skipped its day ends at 01:00 of the next.
 * - 5 June and 24 December are public holidays.
 * - A later rule for a day ends the night of the day before, where ours lasts: hence the comma.
 * - It knows no appointments, no agreement days and no end to looking ahead.
 */

const SAME: readonly (readonly [HoursSource, string])[] = [
  [
    {
      week: {
        Mo: ['10:00-15:00'],
        Tu: ['10:00-15:00'],
        We: ['10:00-15:00'],
        Th: ['10:00-17:00'],
        Fr: ['10:00-14:00'],
        PH: [],
      },
    },
    'Mo-We 10:00-15:00; Th 10:00-17:00; Fr 10:00-14:00; PH off',
  ],
  [{week: {Mo: ['10:00-12:00', '13:00-15:00'], PH: 'week'}}, 'Mo 10:00-12:00,13:00-15:00'],
  [
    {week: {Fr: ['20:00-04:30'], Sa: ['20:00-04:30'], Su: ['20:00-23:30'], PH: 'week'}},
    'Fr,Sa 20:00-04:30, Su 20:00-23:30',
  ],
  [
    {
      week: {Mo: ['10:00-15:00'], Tu: ['10:00-15:00'], PH: ['11:00-12:00']},
      seasons: [{from: '2027-07-01', through: '2027-08-15', week: {Tu: ['10:00-14:00'], PH: []}}],
      special: [
        {from: '2026-12-24', through: '2027-01-03', hours: []},
        {from: '2026-12-29', through: '2026-12-29', hours: ['10:00-12:00']},
      ],
    },
    'Mo,Tu 10:00-15:00; PH 11:00-12:00; 2027 Jul 1-2027 Aug 15 off; 2027 Jul 1-2027 Aug 15 Tu 10:00-14:00;' +
      ' 2026 Dec 24-2027 Jan 3 off; 2026 Dec 29 10:00-12:00',
  ],
];

const DAY = 86_400_000;

/** Days around which rules meet, beside random ones. */
const EDGES = [
  '2026-03-29',
  '2026-04-06',
  '2026-05-14',
  '2026-10-25',
  '2026-12-29',
  '2027-01-01',
  '2027-07-01',
  '2027-08-15',
];

const random = randomFrom(3);
const someInstant = () => {
  const day =
    random() < 0.5
      ? Date.UTC(2024, 0) + random() * 6 * 365 * DAY
      : Date.parse(EDGES[Math.floor(random() * EDGES.length)]!);
  return Math.floor(day + (random() - 0.5) * 4 * DAY);
};

/** Whether a time from one instant to another touches one of the days that differ. */
function differs(from: number, through: number): boolean {
  for (let instant = from - DAY; instant <= through + DAY; instant += DAY / 2) {
    const midnight = new Date(instant).setHours(0, 0, 0, 0);
    const day = new Date(midnight);
    const isLong = new Date(midnight + DAY).getHours() !== 0;
    const date = `${day.getMonth() + 1}-${day.getDate()}`;
    if (isLong || date === '6-5' || date === '12-24') return true;
  }
  return false;
}

let compared = 0;
const differences: string[] = [];
for (const [source, text] of SAME) {
  const hours = parseHours(source);
  const peer = new OpeningHours(text, {
    lat: 56.1,
    lon: 9,
    address: {country_code: 'dk', state: ''},
  });
  for (let count = 0; count < 6000; count++) {
    const instant = someInstant();
    const {state, until} = stateAt(hours, instant);
    if (until === null || differs(instant, until)) continue;
    compared++;
    const date = new Date(instant);
    const isOpen = peer.getState(date);
    const change = peer.getNextChange(date)?.getTime();
    if (isOpen !== (state === 'open') || change !== until) {
      differences.push(
        `${text} at ${date.toISOString()}: ${isOpen} until ${change}, not ${state} until ${until}`,
      );
    }
  }
}
console.log(JSON.stringify({compared, differences: differences.slice(0, 10)}));
