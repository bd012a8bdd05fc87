import type {Condition} from '../directory/types.js';
import type {Answers} from './situation.js';

/**
 * Whether a condition holds for some answers; none at all always does.
 *
 * @param whenOpen whether a question not answered yet counts as answered to its favour
 */
export const holdsFor = (
  condition: Condition | undefined,
  answers: Answers,
  whenOpen: boolean,
): boolean => {
  if (!condition) return true;
  if (Array.isArray(condition)) {
    return (condition as readonly Condition[]).some(part => holdsFor(part, answers, whenOpen));
  }
  return Object.entries(condition as Record<string, string | readonly string[]>).every(
    ([question, wanted]) => {
      const answer = answers[question];
      return answer === undefined ? whenOpen : [wanted].flat().includes(answer);
    },
  );
};
