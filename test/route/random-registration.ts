import type {
  Condition,
  Conditional,
  DateOffset,
  Question,
  Registration,
} from '../../src/directory/index.js';
import {PHASES} from '../../src/directory/phases.js';
import type {Situation} from '../../src/route/index.js';

type Random = () => number;

const provenance = {source: 'made-up', checked: '2026-11-22', grade: 'seed'} as const;

const DAYS = ['2024-01-31', '2026-11-30', '2028-02-29'];

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

/** From none to `most` of something. */
const several = <T>(random: Random, most: number, make: (index: number) => T): T[] =>
  Array.from({length: below(random, most + 1)}, (_, index) => make(index));

const subset = <T>(random: Random, list: readonly T[], share = random()): T[] =>
  list.filter(() => random() < share);

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map(item => ({item, place: random()}))
    .sort((one, other) => one.place - other.place)
    .map(({item}) => item);

const DAY_QUESTIONS = ['arrival', 'other-day'];

const randomQuestions = (random: Random): Question[] => {
  const ids = shuffled(random, ['a', 'b', 'c', 'd', ...DAY_QUESTIONS]);
  const questions = ids.slice(0, 2 + below(random, 5)).map(id => ({
    id,
    text: {en: id},
    ...(id.length === 1 && {
      options: Array.from({length: 1 + below(random, 4)}, (_, index) => ({
        value: `${id}${index}`,
        text: {en: `${id}${index}`},
      })),
    }),
  }));
  return questions.map(question => ({
    ...question,
    ...(question.options && {
      options: question.options.map(option => ({
        ...option,
        ...(random() < 0.15 && {appliesWhen: randomCondition(random, questions)}),
      })),
    }),
  }));
};

/** A condition of the questions with options, sometimes nested, impossible or always fulfilled. */
const randomCondition = (random: Random, questions: readonly Question[], depth = 2): Condition => {
  if (depth && random() < 0.4) {
    return several(random, 3, () => randomCondition(random, questions, depth - 1));
  }
  const asked = questions.filter(({options}) => options);
  return Object.fromEntries(
    subset(random, asked).map(({id, options}) => {
      const values = options!.map(({value}) => value);
      return [id, random() < 0.5 ? pick(random, values) : subset(random, values, 0.6)];
    }),
  );
};

const randomOffset = (random: Random): DateOffset =>
  pick(random, [{days: 0}, {days: 5}, {weeks: -4}, {months: 3}, {workingDays: -21}]);

/** A small route in which anything stands that the format allows. */
export const randomRegistration = (random: Random): Registration => {
  const questions = randomQuestions(random);
  const conditional = (): Conditional =>
    random() < 0.6 ? {appliesWhen: randomCondition(random, questions)} : {};
  const steps = several(random, 4, index => ({
    ...conditional(),
    id: `step-${index}`,
    title: {en: `Step ${index}`},
    why: {en: 'Because'},
    phase: pick(random, PHASES),
    obligation: several(random, 3, limit => ({
      ...conditional(),
      type: pick(random, ['duty', 'right', 'need'] as const),
      text: {en: `Limit ${random() < 0.5 ? 'any' : limit}`},
      ...(random() < 0.4 && {from: pick(random, DAY_QUESTIONS)}),
      ...(random() < 0.3 && {earliest: randomOffset(random)}),
      ...(random() < 0.3 && {deadline: randomOffset(random)}),
    })),
    offices: several(random, 2, office => ({
      ...conditional(),
      office: `office-${office}`,
      ...(random() < 0.5 && {telephones: [`+45${index}${office}`]}),
    })),
    online: several(random, 2, page => ({...conditional(), url: `https://example.org/${page}`})),
    bring: several(random, 2, thing => ({...conditional(), name: {en: `Thing ${thing}`}})),
    have: several(random, 1, paper => ({...conditional(), name: {en: `Paper ${paper}`}})),
    provenance: {},
  }));
  // Whatever depends on another has the higher rank, so that there is no circle.
  const ranked = shuffled(random, steps);
  return {
    questions,
    steps: steps.map(step => ({
      ...step,
      dependsOn: subset(random, ranked.slice(0, ranked.indexOf(step)), 0.4).map(({id}) => id),
    })),
    notes: several(random, 4, index => ({
      ...conditional(),
      id: `note-${index}`,
      ...(steps.length > 0 && random() < 0.5 && {step: pick(random, steps).id}),
      text: {en: `Note ${index}`},
      provenance,
    })),
  };
};

/** Some answers to the questions; open ones are left out or undefined. */
export const randomSituation = (random: Random, {questions}: Registration): Situation => {
  const answered = random() * 0.7;
  const situation: Record<string, string | undefined> = {};
  for (const {id, options} of questions) {
    if (random() < answered) {
      situation[id] = pick(random, options?.map(({value}) => value) ?? DAYS);
    } else if (random() < 0.5) {
      situation[id] = undefined;
    }
  }
  return situation;
};
