import {planRoute, relevantQuestions} from '../../dist/npm/route/index.js';
import type {Situation} from '../../dist/npm/route/index.js';
import {combinationsOf, enumeratedPlan} from '../../test/route/enumerated-plan.js';
import {deepened, lengthened} from '../../test/route/grown.js';
import {parseDirectory} from '../../dist/npm/directory/index.js';
import {herning} from '../../dist/npm/herning/index.js';
import {best, milliseconds} from '../processor-time.js';
import {writeReport} from '../report.mjs';

const registration = parseDirectory(herning).registration!;

const uncompiled = milliseconds(() => planRoute(registration, {}));

const planned = best(1000, () => planRoute(registration, {}));

const asItGrows = [
  {how: 'as it ships', grow: lengthened, times: 1},
  {how: 'steps of their own', grow: lengthened, times: 2},
  {how: 'steps of their own', grow: lengthened, times: 4},
  {how: 'in the same steps', grow: deepened, times: 2},
  {how: 'in the same steps', grow: deepened, times: 4},
].map(({how, grow, times}) => {
  const route = grow(registration, times);
  return {
    how,
    times,
    combinations: combinationsOf(route, {}),
    ms: best(1000, () => planRoute(route, {})),
  };
});
const doubled = Math.max(...asItGrows.filter(({times}) => times === 2).map(({ms}) => ms));

const ANSWERS = [
  ['event', 'arriving'],
  ['citizenship', 'eu'],
  ['purpose', 'work'],
  ['residence', 'denmark'],
  ['stay', 'over-6-months'],
  ['children', 'no'],
  ['arrival', '2027-01-04'],
  ['jobStart', '2027-01-11'],
  ['previousNumber', 'no'],
] as const;
/** What the plan does not ask of them, answered so that few combinations are left to try. */
const UNASKED = {
  beforeBrexit: 'no',
  familyOf: 'resident',
  rentsOut: 'no',
  goingTo: 'nordic',
  comingFrom: 'eu',
} as const;
const MOST_COMBINATIONS = 20_000;
const asAnswered = [0, 1, 3, 5, 7, 9].map(answered => {
  const situation = {...UNASKED, ...Object.fromEntries(ANSWERS.slice(0, answered))} as Situation;
  return [
    answered,
    best(1000, () => planRoute(registration, situation)),
    best(300, () => relevantQuestions(registration, situation)),
    combinationsOf(registration, situation) <= MOST_COMBINATIONS
      ? best(3, () => enumeratedPlan(registration, situation))
      : null,
  ];
});

writeReport('route', {
  title: 'The route',
  method: '`planRoute` with the built-in route, in Node: processor time, the best of some runs.',
  tables: [
    {
      caption: 'Order of growth as the route grows, nothing answered',
      columns: [
        {title: 'times as many questions', digits: 0},
        {title: ''},
        {title: 'times slower', digits: 1},
        {title: 'ms', digits: 3},
        {title: 'combinations of answers'},
      ],
      rows: [
        ...asItGrows.map(({times, how, ms, combinations}) => [
          times,
          how,
          ms / planned,
          ms,
          combinations.toExponential(0),
        ]),
        [1, 'the first call, not yet compiled', uncompiled / planned, uncompiled, null],
      ],
    },
    {
      caption:
        'As the questions are answered: the plan, which questions to show with it, and the same plan by trying every combination',
      columns: [
        {title: 'answered', digits: 0},
        {title: '`planRoute`, ms', digits: 3},
        {title: '`relevantQuestions`, ms', digits: 3},
        {title: 'every combination, ms', digits: 1},
      ],
      rows: asAnswered,
    },
  ],
  claims: [
    {
      what: '`planRoute`, nothing answered',
      measured: planned,
      asked: 1,
      unit: 'ms',
      digits: 3,
    },
    {
      what: '`planRoute` with twice as many questions, times slower',
      measured: doubled / planned,
      asked: 2,
      unit: '×',
      digits: 2,
      why: 'The new questions stand in the same steps, each of which is decided over all that it depends on.',
    },
  ],
});
