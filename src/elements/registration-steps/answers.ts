import type {Question} from '../../directory/index.js';
import {inheritingNothing} from '../../validation/own-properties.js';
import {checkSituation} from '../../route/index.js';
import type {Situation} from '../../route/index.js';

/** The answers that attributes can give. */
export const ANSWER_KEYS = [
  'event',
  'citizenship',
  'beforeBrexit',
  'purpose',
  'familyOf',
  'residence',
  'stay',
  'comingFrom',
  'goingTo',
  'rentsOut',
  'children',
  'previousNumber',
  'arrival',
  'jobStart',
] as const satisfies readonly (keyof Situation)[];

/** What an attribute can answer. */
export type AnswerKey = (typeof ANSWER_KEYS)[number];

/** The property that gives an answer: an element has `children` already. */
type AnswerProperty = Exclude<AnswerKey, 'children'> | 'withChildren';

/** An element whose attributes can give answers. */
export type AnswersByAttribute = Readonly<Record<AnswerProperty, string | null | undefined>>;

export const propertyOf = (key: AnswerKey): AnswerProperty =>
  key === 'children' ? 'withChildren' : key;

/** The attribute that gives an answer: `previousNumber` → `previous-number`. */
export const attributeOf = (key: AnswerKey): string =>
  key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** The answer to a question; undefined where there is none yet. */
export const answerTo = (situation: Situation, id: string): string | undefined =>
  inheritingNothing(situation as Readonly<Record<string, string | undefined>>)[id];

/** Years from now beyond which a day is a slip of the hand. */
const YEARS_AROUND = 10;

/** The first and the last day that can be meant, `YYYY-MM-DD`. */
export const daysAround = (now: number): {readonly min: string; readonly max: string} => {
  const year = new Date(now).getUTCFullYear();
  return {min: `${year - YEARS_AROUND}-01-01`, max: `${year + YEARS_AROUND}-12-31`};
};

/** What is wrong with an answer, and the remedy; empty where it can be taken. */
export const faultOf = (
  questions: readonly Question[],
  id: string,
  value: string,
  now: number,
): string => {
  const {min, max} = daysAround(now);
  const asksForDay = questions.some(question => question.id === id && !question.options);
  if (asksForDay && /^\d{4}-\d\d-\d\d$/.test(value) && (value < min || value > max)) {
    return `write a day from ${min} to ${max}`;
  }
  try {
    checkSituation(questions, {[id]: value});
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

/** Those of some answers that can be taken. */
export const usableAnswers = (
  questions: readonly Question[],
  answers: Situation,
  now: number,
): Situation =>
  Object.fromEntries(
    Object.entries(answers as Readonly<Record<string, string>>).filter(
      ([id, value]) => !faultOf(questions, id, value, now),
    ),
  );
