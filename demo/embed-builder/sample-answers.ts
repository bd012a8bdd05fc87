import {planRoute} from '../../src/route/index.js';
import type {Registration} from '../../src/directory/index.js';

/** An EU citizen who comes to work and stays: of this plan there is most to see. */
const EU_WORKER: Readonly<Record<string, string>> = {
  event: 'arriving',
  citizenship: 'eu',
  purpose: 'work',
  residence: 'denmark',
  stay: 'over-6-months',
  comingFrom: 'eu',
  children: 'no',
  previousNumber: 'no',
};

/** The name of the attribute that answers a question. */
export const attributeOf = (question: string): string =>
  question.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** The first Monday of the month after the next, `YYYY-MM-DD`. */
const dayAhead = (now: Date): string => {
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1);
  const daysToMonday = (8 - new Date(first).getUTCDay()) % 7;
  return new Date(first + daysToMonday * 86_400_000).toISOString().slice(0, 10);
};

/**
 * Attributes that answer every question a plan still asks.
 *
 * @param attributes what the host has answered already, by attribute
 */
export const sampleAnswers = (
  registration: Registration,
  attributes: Readonly<Record<string, string>>,
  now: Date,
): Record<string, string> => {
  const situation: Record<string, string> = {};
  for (const {id} of registration.questions) {
    const given = attributes[attributeOf(id)];
    if (given) situation[id] = given;
  }
  const answers: Record<string, string> = {};
  for (;;) {
    const [id] = planRoute(registration, situation).questions;
    const question = registration.questions.find(question => question.id === id);
    if (!question) return answers;
    const {options} = question;
    const sample = EU_WORKER[question.id];
    const answer = options
      ? (options.find(({value}) => value === sample) ?? options[0]!).value
      : dayAhead(now);
    situation[question.id] = answer;
    answers[attributeOf(question.id)] = answer;
  }
};
