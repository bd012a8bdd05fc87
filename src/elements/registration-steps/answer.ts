import {checkSituation} from '../../route/index.js';
import type {Registration} from '../../directory/index.js';
import type {Situation} from '../../route/index.js';
import {daysAround} from './questions.js';

/** The answers that attributes can give. */
export const KEYS = [
  'event',
  'citizenship',
  'residence',
  'stay',
  'purpose',
  'previousNumber',
  'arrival',
] as const satisfies readonly (keyof Situation)[];

/** What an attribute can answer. */
export type Key = (typeof KEYS)[number];

/** The attribute that gives an answer. */
export const attributeOf = (key: Key): string =>
  key === 'previousNumber' ? 'previous-number' : key;

/** What is wrong with an answer, and the remedy; empty where it can be taken. */
export const faultOf = (
  {questions}: Registration,
  id: string,
  value: string,
  now: number,
): string => {
  try {
    checkSituation(questions, {[id]: value});
  } catch (error) {
    return (error as Error).message;
  }
  const {min, max} = daysAround(now);
  const isDay = !questions.find(question => question.id === id)!.options;
  return isDay && (value < min || value > max) ? `write a day from ${min} to ${max}` : '';
};

/** Whether what stands in a field can be taken: an answer, or none. */
export const isAnswer = (
  registration: Registration,
  {name, validity}: HTMLInputElement,
  value: string,
  now: number,
): boolean => validity.valid && !(value && faultOf(registration, name, value, now));
