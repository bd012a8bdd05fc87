import {planRoute, relevantQuestions} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';
import {combinationsOf, enumeratedPlan} from '../../test/route/enumerated-plan.js';
import {deepened, lengthened} from '../../test/route/grown.js';
import {registration} from '../../test/route/herning.js';

/** Milliseconds a call. */
function milliseconds(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** The best of some runs: the others were disturbed, or not yet compiled. */
const best = (runs: number, call: () => unknown): number =>
  Math.min(...Array.from({length: runs}, () => milliseconds(call)));

const uncompiled = milliseconds(() => planRoute(registration, {}));

console.log('The first drawing, nothing answered');
const planned = best(1000, () => planRoute(registration, {}));
console.table({
  planRoute: {ms: planned.toFixed(3), 'times slower': 1},
  'planRoute, not yet compiled': {
    ms: uncompiled.toFixed(3),
    'times slower': (uncompiled / planned).toFixed(0),
  },
});

console.log('As the route grows, nothing answered');
console.table(
  [
    {how: 'as it ships', grow: lengthened, times: 1},
    {how: 'steps of their own', grow: lengthened, times: 2},
    {how: 'steps of their own', grow: lengthened, times: 4},
    {how: 'in the same steps', grow: deepened, times: 2},
    {how: 'in the same steps', grow: deepened, times: 4},
  ].map(({how, grow, times}) => {
    const route = grow(registration, times);
    const ms = best(1000, () => planRoute(route, {}));
    return {
      'times as many questions': times,
      how,
      combinations: combinationsOf(route, {}).toExponential(0),
      ms: ms.toFixed(3),
      'times slower': (ms / planned).toFixed(1),
    };
  }),
);

console.log('As the questions are answered: the plan, and which questions to show with it');
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
console.table(
  [0, 1, 3, 5, 7, 9].map(answered => {
    const situation = {...UNASKED, ...Object.fromEntries(ANSWERS.slice(0, answered))} as Situation;
    return {
      answered,
      'planRoute, ms': best(1000, () => planRoute(registration, situation)).toFixed(3),
      'relevantQuestions, ms': best(300, () => relevantQuestions(registration, situation)).toFixed(
        3,
      ),
      'every combination, ms':
        combinationsOf(registration, situation) <= MOST_COMBINATIONS
          ? best(10, () => enumeratedPlan(registration, situation)).toFixed(3)
          : '–',
    };
  }),
);
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
