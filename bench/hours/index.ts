import {parseHours, stateAt, type HoursSource} from '../../src/hours/index.js';
import {randomFrom} from '../../test/hours/random.js';
import {PEERS, type Peer} from './peers.js';
import {grown, WEEK} from './schedules.js';
import {sizeOf} from './size.js';

// The peers that read the host's zone need it to be Denmark's.
process.env['TZ'] = 'Europe/Copenhagen';

const FROM = Date.UTC(2024, 0);
const THROUGH = Date.UTC(2031, 0);
const random = randomFrom(2);
const instants = Array.from({length: 10_000}, () => Math.floor(FROM + random() * (THROUGH - FROM)));

/** Microseconds a call, the best of some runs: the others were disturbed, or not yet compiled. */
function microseconds(runs: number, count: number, call: (index: number) => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (let index = 0; index < count; index++) call(index);
    best = Math.min(best, ((performance.now() - start) / count) * 1000);
  }
  return best;
}

const perSecond = (us: number) => Math.round(1e6 / us).toLocaleString('en');

/** How often a peer differs, which it does where its rules do, and at how many instants it throws. */
function disagreement({ask}: Peer): string {
  const [reference] = PEERS;
  let differs = 0;
  let throws = 0;
  for (const instant of instants) {
    try {
      const {isOpen, until} = ask(instant);
      const expected = reference!.ask(instant);
      if (isOpen !== expected.isOpen || (until ?? expected.until) !== expected.until) differs++;
    } catch {
      throws++;
    }
  }
  return `${differs} differ, ${throws} throw`;
}

console.log(
  'One schedule, 10,000 random instants from 2024 through 2030: open or not, and until when',
);
const times = PEERS.map(peer => ({
  peer,
  us: microseconds(peer.isQuick ? 50 : 3, instants.length, index => {
    try {
      return peer.ask(instants[index]!);
    } catch {
      return null;
    }
  }),
}));
console.table(
  times.map(({peer, us}) => ({
    peer: peer.name,
    'calls a second': perSecond(us),
    'µs a call': us.toFixed(2),
    'times slower': (us / times[0]!.us).toFixed(0),
    'of 10,000': disagreement(peer),
  })),
);

const fresh = Array.from({length: 5}, () => {
  const hours = parseHours(WEEK);
  return microseconds(1, instants.length, index => stateAt(hours, instants[index]!));
});
console.log(
  `stateAt of a schedule not asked before: ${perSecond(Math.min(...fresh))} calls a second`,
);

const served = parseHours({
  ...WEEK,
  week: {...WEEK.week!, Mo: ['10:00-15:00', {t: '15:00-17:00', for: ['mitid']}]},
});
const forService = microseconds(50, instants.length, index =>
  stateAt(served, instants[index]!, {service: 'mitid'}),
);
console.log(`stateAt for a service with hours of its own: ${perSecond(forService)} calls a second`);

console.log(
  'As the schedule grows: every day asked before, and a first question to a new schedule',
);
const warm = (source: HoursSource) => {
  const hours = parseHours(source);
  return microseconds(50, instants.length, index => stateAt(hours, instants[index]!));
};
const first = (source: HoursSource) => {
  const schedules = Array.from({length: 100}, () => parseHours(source));
  return microseconds(1, 100, index => stateAt(schedules[index]!, instants[index]!));
};
console.table(
  [
    [0, 0],
    [5, 50],
    [50, 0],
    [0, 500],
    [50, 500],
  ].map(([seasons, specials]) => {
    const source = grown(seasons!, specials!);
    return {
      seasons,
      'special days': specials,
      'µs a call': warm(source).toFixed(2),
      'µs the first call': first(source).toFixed(0),
      'µs to parse': microseconds(20, 5, () => parseHours(source)).toFixed(0),
    };
  }),
);

console.log('800 days ahead in which nothing changes: a first question to a new schedule');
const alike = (day: readonly string[]) =>
  ({Mo: day, Tu: day, We: day, Th: day, Fr: day, Sa: day, Su: day, PH: 'week'}) as const;
const {seasons, special} = grown(50, 500);
const empty: Readonly<Record<string, HoursSource>> = {
  'never open': {week: alike([])},
  'never open, 50 seasons, 500 special days': {
    week: alike([]),
    seasons: seasons!.map(season => ({...season, week: alike([])})),
    special: special!.map(day => ({...day, hours: []})),
  },
  'open round the clock': {week: alike(['00:00-24:00'])},
};
console.table(
  Object.entries(empty).map(([name, source]) => {
    first(source);
    const each = Array.from({length: 41}, () => {
      const hours = parseHours(source);
      return microseconds(1, 1, () => stateAt(hours, FROM)) / 1000;
    }).sort((a, b) => a - b);
    return {
      schedule: name,
      'ms the first call, median': each[20]!.toFixed(2),
      best: each[0]!.toFixed(2),
      'µs when asked before': warm(source).toFixed(2),
    };
  }),
);

console.log('Bytes on its own, bundled and minified');
console.table({
  'parseHours, stateAt, spansOn': await sizeOf('{parseHours, stateAt, spansOn}'),
  'compileHours, stateAt, spansOn: no checker': await sizeOf('{compileHours, stateAt, spansOn}'),
  'all that is public': await sizeOf('*'),
});
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
