import type {Question} from '../directory/types.js';
import {checkSituation} from './situation.js';
import type {Situation} from './situation.js';

/**
 * What of some answers, from wherever they come, fits the questions; the rest is left out. Of several
 * answers to a question the first that fits holds.
 */
export const fittingAnswers = (
  questions: readonly Question[],
  answers: Iterable<readonly [string, unknown]>,
): Situation => {
  const fitting = new Map<string, unknown>();
  for (const [id, answer] of answers) {
    if (fitting.has(id) || answer === undefined) continue;
    try {
      checkSituation(questions, {[id]: answer});
      fitting.set(id, answer);
    } catch {
      // Asked as if unanswered.
    }
  }
  return Object.fromEntries(fitting);
};
