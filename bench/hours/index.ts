import {parseHours, stateAt, type HoursSource} from '../../dist/npm/hours/index.js';
import {randomFrom} from '../../test/hours/random.js';
import {best} from '../processor-time.js';
import {interleaved, median, writeReport} from '../report.mjs';
import {PEERS, type Peer} from './peers.js';
import {grown, WEEK} from './schedules.js';
import {sizeOf} from './size.js';

// The peers that read the host's zone need it to be Denmark's.
process.env['TZ'] = 'Europe/Copenhagen';

const ROUNDS = 5;
const FROM = Date.UTC(2024, 0);
const THROUGH = Date.UTC(2031, 0);
const random = randomFrom(2);
const instants = Array.from({length: 10_000}, () => Math.floor(FROM + random() * (THROUGH - FROM)));

/** Microseconds a call, the best of some runs. */
const microseconds = (runs: number, count: number, call: (index: number) => unknown): number =>
  (best(runs, () => {
    for (let index = 0; index < count; index++) call(index);
  }) /
    count) *
  1000;

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
  return `${differs} differ${throws ? `, ${throws} throw` : ''}`;
}

const times = await interleaved(ROUNDS, PEERS, peer =>
  microseconds(peer.isQuick ? 10 : 1, instants.length, index => {
    try {
      return peer.ask(instants[index]!);
    } catch {
      return null;
    }
  }),
);
const peers = Array.from(times, ([peer, us]) => ({peer, us}));
const [ours, osm] = peers as [(typeof peers)[number], (typeof peers)[number]];

const fresh = Math.min(
  ...Array.from({length: 5}, () => {
    const hours = parseHours(WEEK);
    return microseconds(1, instants.length, index => stateAt(hours, instants[index]!));
  }),
);

const served = parseHours({
  ...WEEK,
  week: {...WEEK.week!, Mo: ['10:00-15:00', {t: '15:00-17:00', for: ['mitid']}]},
});
const forService = microseconds(50, instants.length, index =>
  stateAt(served, instants[index]!, {service: 'mitid'}),
);

const warm = (source: HoursSource) => {
  const hours = parseHours(source);
  return microseconds(50, instants.length, index => stateAt(hours, instants[index]!));
};
const first = (source: HoursSource) => {
  const schedules = Array.from({length: 100}, () => parseHours(source));
  return microseconds(1, 100, index => stateAt(schedules[index]!, instants[index]!));
};
const asTheyGrow = [
  [0, 0],
  [5, 50],
  [50, 0],
  [0, 500],
  [50, 500],
].map(([seasons, specials]) => {
  const source = grown(seasons!, specials!);
  return [
    seasons!,
    specials!,
    warm(source),
    first(source),
    microseconds(20, 5, () => parseHours(source)),
  ];
});

const alike = (day: readonly string[]) =>
  ({Mo: day, Tu: day, We: day, Th: day, Fr: day, Sa: day, Su: day, PH: 'week'}) as const;
const {seasons, special} = grown(50, 500);
const UNCHANGING: Readonly<Record<string, HoursSource>> = {
  'never open': {week: alike([])},
  'never open, 50 seasons, 500 special days': {
    week: alike([]),
    seasons: seasons!.map(season => ({...season, week: alike([])})),
    special: special!.map(day => ({...day, hours: []})),
  },
  'open round the clock': {week: alike(['00:00-24:00'])},
};
const unchanging = Object.entries(UNCHANGING).map(([name, source]) => {
  first(source);
  const each = Array.from({length: 41}, () => {
    const hours = parseHours(source);
    return microseconds(1, 1, () => stateAt(hours, FROM)) / 1000;
  });
  return [name, median(each), Math.min(...each), warm(source)];
});

const SIZES = {
  '`parseHours`, `stateAt`, `spansOn`': '{parseHours, stateAt, spansOn}',
  '`compileHours`, `stateAt`, `spansOn`: no checker': '{compileHours, stateAt, spansOn}',
  'all that is public': '*',
};
const sizes = [];
for (const [name, exported] of Object.entries(SIZES)) {
  const {minified, brotli} = await sizeOf(exported);
  sizes.push([name, brotli / 1000, minified / 1000]);
}

const perSecond = (us: number) => 1e6 / us;

writeReport('hours', {
  title: 'The hours engine',
  method:
    'One week with public holidays, 10,000 random instants from 2024 through 2030, in Node: whether the office is open, and until when. Processor time; peers by turns, the median of their runs.',
  tables: [
    {
      caption: '',
      columns: [
        {title: ''},
        {title: 'times slower', digits: 0},
        {title: 'calls a second', digits: 0},
        {title: 'µs a call', digits: 2},
        {title: 'of 10,000'},
      ],
      rows: [
        ...peers.map(({peer, us}) => [
          peer.name,
          us / ours.us,
          perSecond(us),
          us,
          peer === ours.peer ? null : disagreement(peer),
        ]),
        ['`stateAt`, a schedule not asked before', fresh / ours.us, perSecond(fresh), fresh, null],
        [
          '`stateAt`, for a service with hours of its own',
          forService / ours.us,
          perSecond(forService),
          forService,
          null,
        ],
      ],
    },
    {
      caption:
        'Order of growth as a schedule grows: a call stays as it is once its day has been worked out; the first, and parsing, grow with the rules',
      columns: [
        {title: 'seasons', digits: 0},
        {title: 'special days', digits: 0},
        {title: 'µs a call', digits: 2},
        {title: 'µs the first call', digits: 0},
        {title: 'µs to parse', digits: 0},
      ],
      rows: asTheyGrow,
    },
    {
      caption: '800 days ahead in which nothing changes: the first question to a new schedule',
      columns: [
        {title: 'schedule'},
        {title: 'ms, median', digits: 2},
        {title: 'ms, best', digits: 2},
        {title: 'µs when asked before', digits: 2},
      ],
      rows: unchanging,
    },
    {
      caption: 'Bundled alone and minified',
      columns: [{title: ''}, {title: 'brotli, kB', digits: 2}, {title: 'minified, kB', digits: 2}],
      rows: sizes,
    },
  ],
  claims: [
    {
      what: '`stateAt`, calls a second',
      measured: perSecond(ours.us),
      asked: 100_000,
      isFloor: true,
    },
    {
      what: '`stateAt` beside opening_hours, times as fast',
      measured: osm.us / ours.us,
      asked: 100,
      isFloor: true,
      unit: '×',
    },
  ],
});
